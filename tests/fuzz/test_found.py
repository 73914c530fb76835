"""What fell once, made small: each of these crashed, hung or filled the memory."""

from __future__ import annotations

import pytest

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.variants import VARIANTS
from procedit.commands.connect import connect
from procedit.commands.create import create
from procedit.commands.move import move
from procedit.layout.near import Surroundings
from procedit.layout.wires import Wires
from procedit.model.places import Places
from procedit.session import open_bytes
from procedit.xml.write import write
from tests.fuzz.targets import use

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D" targetNamespace="urn:a"
  xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
  xmlns:w="http://www.omg.org/spec/DD/20100524/DI">"""
DIAGRAM = '<di:BPMNDiagram id="{0}"><di:BPMNPlane id="{0}_p" bpmnElement="P">{1}</di:BPMNPlane></di:BPMNDiagram>'


def shape(key, bounds, number=1):
    x, y, width, height = bounds
    box = f'<dc:Bounds x="{x}" y="{y}" width="{width}" height="{height}"/>'
    return f'<di:BPMNShape id="{key}_{number}" bpmnElement="{key}">{box}</di:BPMNShape>'


def drawn(process, *diagrams):
    body = "".join(DIAGRAM.format(f"G{n}", content) for n, content in enumerate(diagrams))
    return f"{HEAD}{process}{body}</definitions>".encode()


TASK = '<process id="P"><task id="T" name="{}"/></process>'
FAR = (-1e6, -1e6, 2e6, 2e6)
FLOW = (
    '<process id="P"><task id="A"/><task id="B"/>'
    '<sequenceFlow id="F" sourceRef="A" targetRef="B"/></process>'
)
EDGE = '<di:BPMNEdge id="E" bpmnElement="F"><w:waypoint x="-1e9" y="-1e9"/><w:waypoint x="1e9" y="9e8"/></di:BPMNEdge>'
CASES = {
    "a name of white space only": drawn(
        TASK.format("&#8232;&#10;"), shape("T", (100, 100, 100, 80))
    ),
    "a shape as large as can be": drawn(TASK.format("x"), shape("T", FAR)),
    "a flow right across everything": drawn(
        FLOW, shape("A", (0, 0, 100, 80)) + shape("B", (300, 0, 100, 80)) + EDGE
    ),
    "a prefix declared where the error is": drawn(
        '<process id="P"><x:a xmlns:x="urn:x"><x:b/></x:a><task id="T" foo="1"/></process>',
        shape("T", (0, 0, 100, 80)),
    ),
}


CASES["a height next to nothing"] = drawn(
    '<process id="P"><endEvent id="E"/><textAnnotation id="T"/></process>',
    shape("T", (722, 92, 100, 40)) + shape("E", (686, 182, 36, 1e-320)),
)
ONE_POINT = '<di:BPMNEdge id="E1" bpmnElement="F"><w:waypoint x="9" y="9"/></di:BPMNEdge>'
CASES["a flow drawn twice, once with one point"] = drawn(
    FLOW, shape("A", (0, 0, 100, 80)) + ONE_POINT + EDGE
)
CASES["a process inside a shape"] = (
    f'{HEAD}<di:BPMNDiagram id="G"><di:BPMNPlane id="G_p" bpmnElement="P">'
    '<di:BPMNShape id="S" bpmnElement="A"><dc:Bounds x="0" y="0" width="100" height="80"/>'
    f"{FLOW}</di:BPMNShape>{shape('B', (200, 0, 100, 80))}</di:BPMNPlane></di:BPMNDiagram></definitions>"
).encode()


def test_a_line_to_something_next_to_nothing_runs_through_numbers():
    session = open_bytes(CASES["a height next to nothing"])
    note, end = session.document.find("T"), session.document.find("E")

    session.stack.run("Connect", connect, session.document.diagrams[0], note, end)

    assert b"nan" not in write(session.document)


def test_a_pool_around_a_process_in_an_odd_place_can_be_taken_back():
    session = open_bytes(CASES["a process inside a shape"])
    variant = VARIANTS["participant"]

    session.stack.run(
        "Create", create, session.document.diagrams[0], variant, Bounds(0, 0, 600, 250)
    )
    session.stack.undo()

    assert write(session.document) == CASES["a process inside a shape"]


@pytest.mark.parametrize("data", CASES.values(), ids=CASES)
def test_it_is_used_like_any_other_file(qapp, data):
    for seed in range(6):
        assert use("bpmn", data, seed) == "used"


GROUPED = (
    '<category id="C"><categoryValue id="V"/></category><process id="P"><task id="T"/>'
    '<group id="G" categoryValueRef="V"/></process>'
)


def test_a_step_that_a_group_encloses_in_one_of_two_diagrams_is_of_its_category():
    inside, outside = (100, 100, 100, 80), (700, 700, 100, 80)
    group = (50, 50, 300, 300)
    data = drawn(
        GROUPED,
        shape("T", inside, 1) + shape("G", group, 1),
        shape("T", outside, 2) + shape("G", group, 2),
    )
    session = open_bytes(data)
    for diagram in session.document.diagrams:
        task = session.document.find("T")
        session.stack.run("Move", move, diagram, [task], 5, 5)

    references = session.document.find("T").child_nodes("categoryValueRef")
    assert [node.text for node in references] == ["V"]


def test_what_reaches_everywhere_is_found_everywhere():
    wires, surroundings = Wires(), Surroundings()
    wires.add([Point(-1e6, -1e6), Point(1e6, 1e6)])
    surroundings.add(Bounds(*FAR))

    assert len(wires.near(Point(0, 90), Point(90, 0))) == 1
    assert surroundings.trouble(Bounds(5, 5, 10, 10)) > 0


def test_a_question_about_everything_finds_everything():
    document = open_bytes(CASES["a name of white space only"]).document

    assert len(Places(document.root).near(Bounds(*FAR))) == 1
