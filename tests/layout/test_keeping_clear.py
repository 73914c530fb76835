"""Flows go around foreign shapes and off other lines wherever a way exists."""

from itertools import product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from procedit.bpmn.geometry import Bounds, Point
from procedit.layout.lines import doubles_back, hits, is_orthogonal
from procedit.layout.repair import repair
from procedit.layout.routing import route
from procedit.layout.ways import Others
from procedit.layout.wires import Wires
from tests.layout.shapes import gateway, same_line, task

_CELLS = list(product(range(5), range(5)))


def _box(cell, jitter=(0, 0)) -> Bounds:
    column, row = cell
    return Bounds(column * 180 + jitter[0], row * 150 + jitter[1], 100, 80)


@st.composite
def _crowds(draw):
    """A full or half full field of tasks with lanes between them, and two of them to be joined."""
    cells = draw(st.lists(st.sampled_from(_CELLS), min_size=2, max_size=25, unique=True))
    jitters = draw(
        st.lists(
            st.tuples(st.integers(-20, 20), st.integers(-15, 15)),
            min_size=len(cells),
            max_size=len(cells),
        )
    )
    boxes = [_box(cell, jitter) for cell, jitter in zip(cells, jitters, strict=True)]
    return boxes[0], boxes[1], boxes[2:]


@settings(deadline=None, max_examples=150)
@given(_crowds())
def test_no_flow_runs_through_a_shape_where_a_way_exists(crowd):
    a, b, others = crowd
    source, target = task(a.x, a.y), task(b.x, b.y)

    line = route(source, target, obstacles=others)

    assert not hits(line, [box.grown(-1) for box in (*others, a, b)])
    assert is_orthogonal(line)
    assert not doubles_back(line)


@settings(deadline=None, max_examples=150)
@given(_crowds(), st.integers(-200, 200), st.integers(-200, 200))
def test_no_flow_runs_through_a_shape_after_a_move(crowd, dx, dy):
    a, b, others = crowd
    source, target = task(a.x, a.y), task(b.x, b.y)
    moved = target.moved(dx, dy)
    assume(not any(moved.bounds.grown(30).meets(box) for box in (*others, a)))
    line = route(source, target, obstacles=others)

    line = repair(line, source, source, target, moved, obstacles=others)

    assert not hits(line, [box.grown(-1) for box in (*others, a, moved.bounds)])
    assert is_orthogonal(line)


@settings(deadline=None, max_examples=100)
@given(st.integers(-18, 18), st.integers(-18, 18))
def test_a_small_move_keeps_all_points_at_the_other_end(dx, dy):
    a, b = task(0, 0), task(300, 100)
    bent = [
        Point(*at) for at in ((100, 40), (140, 40), (140, 300), (260, 300), (260, 140), (300, 140))
    ]

    line = repair(bent, a, a, b, b.moved(dx, dy))

    assert line[:4] == bent[:4]
    assert line[-1] == (300 + dx, 140 + dy)


def test_a_shape_in_the_way_changes_only_the_moved_end_of_a_flow():
    a, b = task(0, 0), task(500, 100)
    bent = [
        Point(*at) for at in ((100, 40), (140, 40), (140, 300), (440, 300), (440, 140), (500, 140))
    ]
    wall = Bounds(465, 180, 40, 40)

    line = repair(bent, a, a, b, b.moved(40, 60), obstacles=[wall])

    assert line[:3] == bent[:3]
    assert not hits(line, [wall])


def test_a_flow_that_runs_through_a_shape_already_is_not_changed_for_that():
    a, b = task(0, 0), task(300, 0)
    wall = Bounds(180, 20, 40, 40)

    assert same_line(
        repair([Point(100, 40), Point(300, 40)], a, a, b, b.moved(20, 0), obstacles=[wall]),
        [(100, 40), (320, 40)],
    )


@pytest.mark.parametrize("dy", [120, -120])
def test_a_flow_does_not_enter_a_gateway_over_a_branch(dy):
    """The gateway's branch leaves at the side at which the flow would come in after the move."""
    split, step = gateway(300, 100), task(100, 85)
    branch = route(split, task(300 - 25, 125 + 2 * dy - 40))
    wires = Wires()
    wires.add(branch, "split", "branch")
    line = route(step, split)

    moved = step.moved(0, dy)
    line = repair(line, step, moved, split, split, others=Others(wires, "step", "split"))

    assert wires.toll(line, "step", "split")[1] == 0
    assert is_orthogonal(line)


def test_a_new_flow_runs_beside_one_that_is_there():
    a, b = task(0, 0), task(200, 200)
    there = route(a, b)
    wires = Wires()
    wires.add([Point(150, -100), Point(150, 400)], "x", "y")
    assert wires.toll(there, "a", "b")[1] > 0

    line = route(a, b, others=Others(wires, "a", "b"))

    assert wires.toll(line, "a", "b")[1] == 0


def test_flows_out_of_one_gateway_may_share_their_way():
    split = gateway(0, 0)
    wires = Wires()
    wires.add(route(split, task(200, 100)), "split", "one")

    line = route(split, task(400, 300), others=Others(wires, "split", "two"))

    assert line == route(split, task(400, 300))
