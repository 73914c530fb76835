"""The rules that share their name with one of bpmnlint, compared with bpmnlint's own answers."""
