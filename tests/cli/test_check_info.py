"""``procedit check`` and ``procedit info``: what they tell."""

from __future__ import annotations

import pytest

from tests.corpus import HERE, SAMPLES

SAMPLE = SAMPLES / "sygedagpenge-foerste-opfoelgning.bpmn"
HEAD = '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" '
WARNED = HEAD + (
    'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI">\n<process id="P">\n'
    '<startEvent id="S" name="s"/>\n<startEvent id="M" name="m"><messageEventDefinition/></startEvent>\n'
    '<task id="T" name="t"/>\n<endEvent id="E" name="e"/>\n'
    '<sequenceFlow id="f1" sourceRef="S" targetRef="T"/><sequenceFlow id="f2" sourceRef="M" targetRef="T"/>\n'
    '<sequenceFlow id="f3" sourceRef="T" targetRef="E"/></process>\n'
    '<bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="P">{drawn}</bpmndi:BPMNPlane>'
    "</bpmndi:BPMNDiagram></definitions>"
)


@pytest.fixture
def warned(tmp_path):
    """A file with a warning and no error."""
    drawn = "".join(f'<bpmndi:BPMNShape bpmnElement="{name}"/>' for name in "SMTE")
    drawn += "".join(f'<bpmndi:BPMNEdge bpmnElement="f{number}"/>' for number in (1, 2, 3))
    path = tmp_path / "warned.bpmn"
    path.write_text(WARNED.replace("{drawn}", drawn))
    return path


def test_a_good_procedure_is_passed_in_silence(call):
    outcome = call("check", SAMPLE)

    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")


def test_an_error_is_told_with_file_line_rule_and_element(call, tmp_path):
    path = tmp_path / "bad.bpmn"
    path.write_text(HEAD + '>\n<process id="P">\n<task id="T"/>\n</process></definitions>')

    outcome = call("check", path)

    assert outcome.code == 1
    assert outcome.err == ""
    assert f"{path}:3: error: Task without a name. [label-required] T" in outcome.out.splitlines()


def test_warnings_alone_leave_the_exit_code_0(call, warned):
    outcome = call("check", "--json", warned)

    [result] = outcome.data
    assert {each["severity"] for each in result["findings"]} == {"warning"}
    assert outcome.code == 0


def test_the_worst_file_gives_the_exit_code(call, warned, bad_files):
    assert call("check", HERE / "files" / "dangling.bpmn", warned).code == 1
    assert call("check", HERE / "files" / "dangling.bpmn", bad_files["empty"], warned).code == 2


def test_info_tells_tool_processes_elements_and_diagrams(call):
    [facts] = call("info", "--json", SAMPLE).data

    assert facts["exporter"]
    assert facts["encoding"] == "utf-8"
    assert facts["processes"]
    assert facts["elements"]["userTask"] > 1
    assert facts["diagrams"][0]["shapes"] > 10


def test_info_reads_well_for_people_too(call):
    text = call("info", SAMPLE).out

    assert text.startswith(f"{SAMPLE}\n  made by ")
    assert "userTask" in text
