"""The tables of passing and failing procedures as files, as bpmnlint wants them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from tests.rules.test_checks import BPMN, FAILS, PASSES, placed, process

if TYPE_CHECKING:
    from pathlib import Path

_OVERLAPPING = (
    placed(),
    placed(U=(140, 50, 100, 80)),
    placed(U=(150, 50, 100, 80)),
    placed(U=(850, 50, 100, 80)),
    placed(I=(550, 60, 100, 80)),
)


def case_files(folder: Path) -> list[Path]:
    """Each case of the rules that bpmnlint has too, written into ``folder``."""
    texts = [process(content) for _, _, content in PASSES]
    texts += [process(content) for rule, _, content, _ in FAILS if rule not in _OUR_OWN]
    found = []
    for number, text in enumerate((*texts, *_OVERLAPPING)):
        path = folder / f"case_{number:03}.bpmn"
        path.write_bytes(_with_flows_at_their_ends(text))
        found.append(path)
    return found


_OUR_OWN = ("dangling-reference", "duplicate-id")


def _with_flows_at_their_ends(text: str) -> bytes:
    """``incoming`` and ``outgoing`` at the flow nodes: bpmnlint goes by them, we by the flows."""
    root = etree.fromstring(text)
    nodes = {each.get("id"): each for each in root.iter() if each.get("id")}
    for flow in root.iter(f"{{{BPMN}}}sequenceFlow"):
        for end, name in (("sourceRef", "outgoing"), ("targetRef", "incoming")):
            node = nodes.get(flow.get(end))
            if node is not None:
                mark = etree.Element(f"{{{BPMN}}}{name}")
                mark.text = flow.get("id")
                node.insert(0, mark)
    return etree.tostring(root)
