"""A step dropped on a flow that is too short for it makes room."""

import pytest

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.variants import VARIANTS
from procedit.commands.connect import connect
from procedit.commands.create import create
from procedit.commands.insert_on_flow import insert_on_flow
from procedit.commands.move_onto import move_and_insert
from procedit.layout.lines import is_orthogonal
from procedit.layout.room import GAP, room_on
from procedit.xml.write import write

_BEYOND = ("Check", "Choice", "Grant", "Refused", "Granted", "Late", "Letter", "Note")


def test_a_step_on_a_short_flow_moves_what_follows_to_the_right(case):
    before = {key: case.bounds(key) for key in (*_BEYOND, "Start", "Inner")}
    flow_before, label_free = case.points("F4"), case.points("F5")

    step = case.do(insert_on_flow, case.diagram, case["F1"], VARIANTS["task"], Point(170, 120))

    by = 2 * GAP + 100 - 64
    assert case.bounds(step.key) == (136 + GAP, 80, 100, 80)
    assert case.points("F1") == ((136, 120), (136 + GAP, 120))
    assert case.points(step.outgoing[0].key) == ((236 + GAP, 120), (236 + 2 * GAP, 120))
    assert {key: case.bounds(key) for key in _BEYOND} == {
        key: before[key].moved(by, 0) for key in _BEYOND
    }
    assert case.bounds("Start") == before["Start"]
    assert case.points("F4") == tuple(point.moved(by, 0) for point in flow_before)
    assert case.points("F5") == tuple(point.moved(by, 0) for point in label_free)


def test_making_room_is_part_of_the_same_step_to_undo(case):
    case.session.stack.run(
        "x", insert_on_flow, case.diagram, case["F2"], VARIANTS["userTask"], Point(330, 120)
    )
    assert case.bounds("Choice").x > 360

    case.session.stack.undo()
    assert write(case.document) == case.data


def test_a_flow_that_is_long_enough_moves_nothing_and_keeps_the_arrow_visible(case):
    before = case.bounds("Refused")

    step = case.do(
        insert_on_flow,
        case.diagram,
        case["F4"],
        VARIANTS["intermediateThrowEvent"],
        Point(490, 250),
    )

    assert case.bounds("Refused") == before
    assert case.bounds(step.key).right <= 502 - 20


def test_pools_and_lanes_grow_and_messages_stay_upright(pools):
    step = pools.do(
        create, pools.diagram, VARIANTS["task"], Bounds(330, 120, 100, 80), pools["Town"]
    )
    flow = pools.do(connect, pools.diagram, pools["A"], step)
    widths = {key: pools.bounds(key).width for key in ("Town", "Desk", "Case", "Bank", "Citizen")}

    pools.do(insert_on_flow, pools.diagram, flow, VARIANTS["task"], Point(315, 160))

    for key, width in widths.items():
        assert pools.bounds(key).width == width + 170
    assert pools.points("M1") == ((250, 80), (250, 120))
    assert is_orthogonal(pools.points("F1"))


def test_a_step_that_is_there_is_brought_to_where_it_has_room(case):
    task = case.do(create, case.diagram, VARIANTS["task"], Bounds(800, 400, 100, 80))

    case.do(move_and_insert, case.diagram, task, case["F2"], -800 + 282, -400 + 84)

    assert case.bounds(task.key) == (300 + GAP, 80, 100, 80)
    assert case.bounds("Choice").x == 400 + 2 * GAP
    for key in ("F2", task.outgoing[0].key, "F3", "F5"):
        assert is_orthogonal(case.points(key))


@pytest.mark.parametrize(
    ("points", "near", "center", "missing"),
    [
        ([(0, 0), (300, 0)], (150, 0), (150, 0), 0),
        ([(0, 0), (300, 0)], (10, 0), (70, 0), 0),
        ([(0, 0), (64, 0)], (32, 0), (100, 0), 136),
        ([(64, 0), (0, 0)], (32, 0), (100, 0), 136),
        ([(0, 0), (0, 50)], (0, 25), (0, 90), 130),
        ([(0, 0), (30, 0), (30, 400)], (15, 0), (30, 0), 0),
        ([(0, 0), (30, 300)], (15, 150), (15, 150), 0),
    ],
)
def test_the_room_on_a_line(points, near, center, missing):
    room = room_on([Point(*point) for point in points], Point(*near), (100, 80))

    assert (room.center, room.missing) == (center, missing)
