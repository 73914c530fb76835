"""Sequence flows hop over others that they cross, on the canvas and on paper alike."""

from __future__ import annotations

import pytest

from procedit.bpmn.geometry import Point
from procedit.canvas.depict import pictures_of
from procedit.canvas.jumps import jumps_over
from procedit.canvas.notation.strokes import jumping, smooth
from procedit.canvas.plane import Plane
from procedit.commands.move import move
from procedit.commands.set_waypoints import set_waypoints
from procedit.session import open_bytes

_FLOWS = {"A": ("1", "2", (0, 100), (300, 100)), "B": ("3", "4", (150, 0), (150, 200))}


def _file() -> bytes:
    nodes = "".join(f'<task id="T{key}"/>' for key in "1234")
    flows = "".join(
        f'<sequenceFlow id="{key}" sourceRef="T{a}" targetRef="T{b}"/>'
        for key, (a, b, _, _) in _FLOWS.items()
    )
    places = {"1": (-100, 60), "2": (300, 60), "3": (100, -80), "4": (100, 200)}
    shapes = "".join(
        f'<bpmndi:BPMNShape id="S{key}" bpmnElement="T{key}">'
        f'<dc:Bounds x="{x}" y="{y}" width="100" height="80"/></bpmndi:BPMNShape>'
        for key, (x, y) in places.items()
    )
    edges = "".join(
        f'<bpmndi:BPMNEdge id="E{key}" bpmnElement="{key}">'
        f'<di:waypoint x="{start[0]}" y="{start[1]}"/><di:waypoint x="{end[0]}" y="{end[1]}"/>'
        "</bpmndi:BPMNEdge>"
        for key, (_, _, start, end) in _FLOWS.items()
    )
    return (
        '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" '
        'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" '
        'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" '
        'xmlns:di="http://www.omg.org/spec/DD/20100524/DI" targetNamespace="urn:test">'
        f'<process id="P">{nodes}{flows}</process><bpmndi:BPMNDiagram id="D">'
        f'<bpmndi:BPMNPlane id="PL" bpmnElement="P">{shapes}{edges}</bpmndi:BPMNPlane>'
        "</bpmndi:BPMNDiagram></definitions>"
    ).encode()


def _curves(picture) -> int:
    return sum(command[0] == "C" for command in picture.paths[0].commands)


@pytest.fixture
def session():
    return open_bytes(_file())


def _plane(session) -> Plane:
    plane = Plane(session.document)
    plane.load(session.document.diagrams[0])
    session.stack.listen(lambda change: plane.update(change.keys))
    for key in ("A", "B"):
        plane.picture_of(key)
    return plane


def test_the_level_flow_hops_over_the_upright_one(session):
    plane = _plane(session)

    assert _curves(plane.picture_of("A")) == 2
    assert _curves(plane.picture_of("B")) == 0


def test_exports_show_the_same_as_the_canvas(session):
    plane = _plane(session)
    exported = dict(pictures_of(session.document, session.document.diagrams[0]))

    assert exported["A"] == plane.picture_of("A")
    assert exported["B"] == plane.picture_of("B")


def test_jumps_can_be_switched_off_and_on(session):
    plane = _plane(session)
    plane.has_jumps = False
    diagram = session.document.diagrams[0]
    exported = dict(pictures_of(session.document, diagram, line_jumps=False))

    assert _curves(plane.picture_of("A")) == _curves(exported["A"]) == 0
    plane.has_jumps = True
    assert _curves(plane.picture_of("A")) == 2


def test_a_hop_goes_when_the_other_flow_does_and_returns_with_undo(session):
    plane, diagram = _plane(session), session.document.diagrams[0]
    away = [Point(150, 0), Point(500, 0), Point(500, 240), Point(200, 240)]

    session.stack.run("Bend", set_waypoints, diagram, session.document.find("B"), away)

    assert _curves(plane.picture_of("A")) == 0
    session.stack.undo()
    assert _curves(plane.picture_of("A")) == 2


def test_only_the_touched_lines_get_another_picture(session):
    plane, diagram = _plane(session), session.document.diagrams[0]
    kept = plane.find("B").picture

    session.stack.run("Move", move, diagram, [session.document.find("T2")], 30, 0)

    assert plane.find("B").picture is kept
    assert _curves(plane.picture_of("A")) == 2


def test_lines_that_only_touch_do_not_hop():
    line = [Point(0, 0), Point(100, 0)]

    assert jumps_over(line, [[Point(50, 0), Point(50, 40)]]) == ()
    assert jumps_over(line, [[Point(50, -40), Point(50, 40)]]) == ((50, 0),)


def test_hops_that_would_run_into_each_other_or_the_end_are_left_out():
    line = smooth([(0, 0), (40, 0)], 6)

    hopped = jumping(line, [(2, 0), (20, 0), (24, 0), (39, 0)], 5)

    assert sum(command[0] == "C" for command in hopped) == 2
    assert hopped[-1] == ("L", 40, 0)


def test_a_line_to_the_left_hops_upwards_too():
    hopped = jumping(smooth([(40, 0), (0, 0)], 6), [(20, 0)], 5)

    assert min(float(command[-1]) for command in hopped) == -5
    assert [command[1] for command in hopped if command[0] == "L"] == [25, 0]
