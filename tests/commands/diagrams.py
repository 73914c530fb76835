"""Small procedures for the command tests, and what the tests ask of them."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from procedit.session import open_bytes
from procedit.xml.write import write
from tests.commands import checks
from tests.commands.soundness import faults

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.bpmn.geometry import Bounds
    from procedit.session import Session

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" \
xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" \
xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="D" targetNamespace="urn:test">
"""


def _shape(key: str, x: float, y: float, width: float, height: float, extra: str = "") -> str:
    bounds = f'<dc:Bounds x="{x}" y="{y}" width="{width}" height="{height}"/>'
    return f'      <bpmndi:BPMNShape id="{key}_di" bpmnElement="{key}"{extra}>{bounds}</bpmndi:BPMNShape>\n'


def _edge(key: str, *points: tuple[float, float]) -> str:
    nodes = "".join(f'<di:waypoint x="{x}" y="{y}"/>' for x, y in points)
    return f'      <bpmndi:BPMNEdge id="{key}_di" bpmnElement="{key}">{nodes}</bpmndi:BPMNEdge>\n'


def _plane(key: str, *items: str, name: str = "Diagram") -> str:
    return (
        f'  <bpmndi:BPMNDiagram id="{name}">\n    <bpmndi:BPMNPlane id="{name}_plane" '
        f'bpmnElement="{key}">\n{"".join(items)}    </bpmndi:BPMNPlane>\n  </bpmndi:BPMNDiagram>\n'
    )


PROCESS = (
    _HEAD
    + """  <process id="P" name="Sag" isExecutable="false">
    <startEvent id="Start" name="Modtaget"><outgoing>F1</outgoing></startEvent>
    <userTask id="Check" name="Vurdér"><incoming>F1</incoming><outgoing>F2</outgoing></userTask>
    <boundaryEvent id="Late" attachedToRef="Check"><timerEventDefinition id="Timer"/></boundaryEvent>
    <exclusiveGateway id="Choice" name="Ja?" default="F4">
      <incoming>F2</incoming><outgoing>F3</outgoing><outgoing>F4</outgoing>
    </exclusiveGateway>
    <task id="Grant"><incoming>F3</incoming><outgoing>F5</outgoing></task>
    <endEvent id="Refused"><incoming>F4</incoming></endEvent>
    <endEvent id="Granted"><incoming>F5</incoming></endEvent>
    <subProcess id="Sub" name="Del"><task id="Inner"/></subProcess>
    <sequenceFlow id="F1" sourceRef="Start" targetRef="Check"/>
    <sequenceFlow id="F2" sourceRef="Check" targetRef="Choice"/>
    <sequenceFlow id="F3" name="ja" sourceRef="Choice" targetRef="Grant">
      <conditionExpression xsi:type="tFormalExpression">ok</conditionExpression>
    </sequenceFlow>
    <sequenceFlow id="F4" sourceRef="Choice" targetRef="Refused"/>
    <sequenceFlow id="F5" sourceRef="Grant" targetRef="Granted"/>
    <dataObject id="Data"/>
    <dataObjectReference id="Letter" name="Brev" dataObjectRef="Data"/>
    <textAnnotation id="Note"><text>Husk</text></textAnnotation>
    <association id="ToNote" sourceRef="Check" targetRef="Note"/>
  </process>
"""
    + _plane(
        "P",
        _shape("Start", 100, 102, 36, 36),
        _shape("Check", 200, 80, 100, 80),
        _shape("Choice", 360, 95, 50, 50, ' isMarkerVisible="true"'),
        _shape("Grant", 470, 80, 100, 80),
        _shape("Refused", 502, 232, 36, 36),
        _shape("Granted", 632, 102, 36, 36),
        _shape("Sub", 200, 320, 350, 200, ' isExpanded="true"'),
        _shape("Inner", 240, 360, 100, 80),
        _shape("Letter", 620, 300, 36, 50),
        _shape("Note", 320, 0, 100, 40),
        _shape("Late", 262, 142, 36, 36),
        _edge("F1", (136, 120), (200, 120)),
        _edge("F2", (300, 120), (360, 120)),
        _edge("F3", (410, 120), (470, 120)),
        _edge("F4", (385, 145), (385, 250), (502, 250)),
        _edge("F5", (570, 120), (632, 120)),
        _edge("ToNote", (280, 80), (330, 40)),
    )
    + "</definitions>\n"
)
"""Start → Check → Choice → Grant → Granted, or Refused; a sub-process, data and a note beside."""

POOLS = (
    _HEAD
    + """  <collaboration id="C">
    <participant id="Town" name="Kommune" processRef="P"/>
    <participant id="Bank" name="Bank" processRef="Q"/>
    <participant id="Citizen" name="Borger"/>
    <messageFlow id="M1" sourceRef="Citizen" targetRef="A"/>
  </collaboration>
  <process id="P" isExecutable="false">
    <laneSet id="Lanes">
      <lane id="Desk" name="Skranke"><flowNodeRef>A</flowNodeRef></lane>
      <lane id="Case" name="Sagsbehandler"><flowNodeRef>B</flowNodeRef></lane>
    </laneSet>
    <task id="A"><outgoing>F1</outgoing></task>
    <task id="B"><incoming>F1</incoming></task>
    <sequenceFlow id="F1" sourceRef="A" targetRef="B"/>
  </process>
  <process id="Q" isExecutable="false"><task id="X"/></process>
"""
    + _plane(
        "C",
        _shape("Town", 100, 100, 600, 240, ' isHorizontal="true"'),
        _shape("Desk", 130, 100, 570, 120, ' isHorizontal="true"'),
        _shape("Case", 130, 220, 570, 120, ' isHorizontal="true"'),
        _shape("Bank", 100, 380, 600, 150, ' isHorizontal="true"'),
        _shape("Citizen", 100, 20, 600, 60, ' isHorizontal="true"'),
        _shape("A", 200, 120, 100, 80),
        _shape("B", 400, 240, 100, 80),
        _shape("X", 200, 410, 100, 80),
        _edge("F1", (300, 160), (450, 160), (450, 240)),
        _edge("M1", (250, 80), (250, 120)),
    )
    + "</definitions>\n"
)
"""A pool with two lanes, one with a process only, and a black box above that sends a message."""


class Case:
    """A session with what tests ask of it."""

    def __init__(self, text: str) -> None:
        self.data = text.encode()
        self.session: Session = open_bytes(self.data)

    def __getitem__(self, key: str):
        return self.session.document.find(key)

    @property
    def diagram(self):
        return self.session.diagram

    @property
    def document(self):
        return self.session.document

    def bounds(self, key: str) -> Bounds:
        """Where an element is drawn."""
        return self.diagram.shape_of(key).bounds

    def points(self, key: str):
        """How a connection is drawn."""
        return self.diagram.edge_of(key).waypoints

    def do(self, command, *args, **kwargs):
        """Run a command, then check that it can be taken back and that the saved file is sound."""
        before, known = write(self.document), faults(self.document)
        result = self.session.stack.run(command.__name__, command, *args, **kwargs)
        after = write(self.document)
        assert checks.schema_errors(after) == []
        assert faults(self.document) - known == set()
        assert checks.dangling(self.document) == set()
        if after != before:
            self.session.stack.undo()
            assert write(self.document) == before
            self.session.stack.redo()
            assert write(self.document) == after
        return result

    @contextmanager
    def unchanged(self) -> Iterator[None]:
        """Check that what happens inside leaves the document as it was."""
        before = write(self.document)
        yield
        assert write(self.document) == before

    def xml(self) -> str:
        """The file as text."""
        return write(self.document).decode()

    def lists(self, key: str, name: str) -> list[str]:
        """The texts of an element's children of that local name."""
        return [(node.text or "").strip() for node in self[key].child_nodes(name)]
