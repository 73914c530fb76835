"""When an end moves, only its end of the flow changes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from procedit.bpmn.geometry import Bounds, Point
from procedit.layout.docking import Outlined, nearest_on_outline
from procedit.layout.lines import doubles_back, is_orthogonal, runs_square
from procedit.layout.repair import hint_for_host, repair
from procedit.layout.routing import route
from procedit.layout.sides import Side
from tests.layout.shapes import event, gateway, same_line, task

_BENT = [
    Point(100, 40),
    Point(140, 40),
    Point(140, 300),
    Point(260, 300),
    Point(260, 140),
    Point(300, 140),
]


def test_both_ends_moved_alike_take_the_flow_along():
    a, b = task(0, 0), task(300, 100)

    points = repair(_BENT, a, a.moved(7, 9), b, b.moved(7, 9))

    assert points == [point.moved(7, 9) for point in _BENT]


def test_untouched_ends_leave_the_flow_as_it_is():
    a, b = task(0, 0), task(300, 100)

    assert repair(_BENT, a, a, b, b) == _BENT


def test_only_the_end_of_the_moved_step_follows():
    a, b = task(0, 0), task(300, 100)

    points = repair(_BENT, a, a, b, b.moved(50, 30))

    assert points == [*_BENT[:4], (260, 170), (350, 170)]


def test_a_flow_that_another_tool_rounded_stays_square_when_both_its_ends_move():
    a, b = task(0, 0), task(300, 100)
    rounded = [Point(50, 80), Point(50, 140), Point(300, 139)]

    points = repair(rounded, a, a.moved(0, 26), b, b.moved(-44, 26))

    assert runs_square(points)
    assert points[0] == (50, 106)
    assert points[-1] == (256, 165)


def test_a_straight_flow_that_leans_by_a_pixel_gets_bends_when_a_step_moves_out_of_line():
    a, b = task(0, 0), task(180, 0)

    points = repair([Point(100, 40), Point(180, 41)], a, a, b, b.moved(0, 100))

    assert points == [(100, 40), (140, 40), (140, 140), (180, 140)]


def test_a_level_flow_does_not_come_to_lean_by_a_small_move():
    a, b = task(0, 0), task(180, 0)

    assert is_orthogonal(repair(route(a, b), a, a, b, b.moved(0, 1)))


def test_a_flow_straightens_when_its_steps_come_in_line():
    a, b = task(0, 0), task(180, 100)
    points = repair(route(a, b), a, a, b, b.moved(0, -100))

    assert points == [(100, 40), (180, 40)]


def test_a_straight_flow_gets_bends_when_a_step_moves_out_of_line():
    a, b = task(0, 0), task(180, 0)

    points = repair(route(a, b), a, a, b, b.moved(0, 100))

    assert points == [(100, 40), (140, 40), (140, 140), (180, 140)]


def test_a_flow_that_would_double_back_is_routed_anew():
    a, b = task(0, 0), task(300, 100)

    points = repair(_BENT, a, a, b, b.moved(-300, 300))

    assert is_orthogonal(points)
    assert not doubles_back(points)
    assert points == route(a, b.moved(-300, 300))


def test_resizing_keeps_the_docking_where_it_still_lies_on_the_side():
    a, b = task(0, 0), task(300, 0)
    grown = Outlined(b.outline, Bounds(300, -50, 200, 180))

    assert repair([Point(100, 40), Point(300, 40)], a, a, b, grown) == [(100, 40), (300, 40)]


def test_a_slanted_line_stays_straight():
    a, b = task(0, 0), event(300, 300)
    line = route(a, b, kind="association")

    points = repair(line, a, a, b, b.moved(0, -100), kind="association")

    assert same_line(points, route(a, b.moved(0, -100), kind="association"))


def test_the_flow_of_a_boundary_event_is_routed_away_from_its_host():
    assert hint_for_host(event(60, 62).bounds, task(0, 0).bounds).source is Side.BOTTOM
    assert hint_for_host(event(82, 20).bounds, task(0, 0).bounds).source is Side.RIGHT


_steps = st.tuples(st.integers(-400, 400), st.integers(-400, 400))


@given(st.sampled_from([task, gateway, event]), _steps, _steps)
def test_a_repaired_flow_is_orthogonal_and_docked(make, place, step):
    a, b = task(0, 0), make(*place)
    moved = b.moved(*step)
    if a.bounds.grown(2).meets(b.bounds) or a.bounds.grown(2).meets(moved.bounds):
        return

    points = repair(route(a, b), a, a, b, moved)

    assert is_orthogonal(points)
    assert not doubles_back(points)
    for point, shape in ((points[0], a), (points[-1], moved)):
        assert nearest_on_outline(shape.outline, shape.bounds, point) == pytest.approx(
            point, abs=0.01
        )
