"""Lines that follow a move keep off foreign shapes and other lines, and their far ends as they are."""

from __future__ import annotations

import pytest

from procedit.bpmn.geometry import around
from procedit.commands.move import move
from procedit.commands.surroundings import steps_near, wire_ends, wires_near
from procedit.layout.lines import hits
from procedit.layout.routing import foreign_to
from procedit.session import open_bytes
from tests.corpus import SAMPLES

_SAMPLE = (SAMPLES / "byggetilladelse-ansoegning.bpmn").read_bytes()
_MOVES = [
    ("Task_KontrollerPlangrundlag", 0, -190),
    ("Task_VurderBemaerkninger", 0, -180),
    ("Task_IndhentMangler", -60, 330),
    ("Task_MeddelAfslag", 60, 330),
    ("Task_HoerBeredskab", 0, 190),
    ("Gateway_SamlPlan", -180, 0),
]


@pytest.mark.parametrize(("key", "dx", "dy"), _MOVES, ids=[each[0] for each in _MOVES])
def test_flows_of_a_moved_step_run_clear_of_shapes_and_of_each_other(key, dx, dy):
    document_session = open_bytes(_SAMPLE)
    document, diagram = document_session.document, document_session.document.diagrams[0]
    step = document.find(key)

    document_session.stack.run("Move", move, diagram, [step], dx, dy)

    for flow in (*step.incoming, *step.outgoing):
        line = diagram.edge_of(flow.key).waypoints
        area = around(line).grown(60)
        ends = diagram.shape_of(flow.source.key).bounds, diagram.shape_of(flow.target.key).bounds
        assert not hits(line, foreign_to(*ends, steps_near(diagram, area)))
        wires = wires_near(diagram, area, flow.key)
        assert wires.toll(line, *wire_ends(flow))[1] == 0


def test_the_other_lines_stay_as_they_are():
    session = open_bytes(_SAMPLE)
    diagram = session.document.diagrams[0]
    step = session.document.find("Task_HoerBeredskab")
    own = {each.key for each in step.connections}
    before = {each.key: each.waypoints for each in diagram.edges}

    session.stack.run("Move", move, diagram, [step], 0, 40)

    moved = {each.element.key for each in diagram.edges if each.waypoints != before[each.key]}
    assert moved
    assert moved <= own


@pytest.mark.parametrize(("key", "dx", "dy"), _MOVES, ids=[each[0] for each in _MOVES])
def test_names_of_lines_at_a_moved_step_stand_clear_of_steps(key, dx, dy):
    session = open_bytes(_SAMPLE)
    diagram, step = session.document.diagrams[0], session.document.find(key)

    session.stack.run("Move", move, diagram, [step], dx, dy)

    for flow in step.connections:
        label = diagram.edge_of(flow.key).label_bounds
        if label is not None:
            assert not [box for box in steps_near(diagram, label) if box.grown(-1).meets(label)]


def test_names_stay_where_nothing_near_them_changed():
    session = open_bytes(_SAMPLE)
    diagram, step = session.document.diagrams[0], session.document.find("Task_HoerBeredskab")
    own = {each.key for each in step.connections}
    before = {each.element.key: each.label_bounds for each in diagram.items}

    session.stack.run("Move", move, diagram, [step], 0, 40)

    after = {each.element.key: each.label_bounds for each in diagram.items}
    assert {key for key in before if before[key] != after[key]} <= own
