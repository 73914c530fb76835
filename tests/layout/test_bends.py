"""Dragging segments and bends keeps a flow orthogonal and docked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from procedit.bpmn.geometry import Point
from procedit.layout.bends import insert_bend, move_bend, move_segment
from procedit.layout.docking import nearest_on_outline
from procedit.layout.lines import is_orthogonal
from procedit.layout.routing import route
from tests.layout.shapes import event, task

_A, _B = task(0, 0), task(300, 100)
_LINE = [Point(100, 40), Point(200, 40), Point(200, 140), Point(300, 140)]


def test_a_middle_segment_moves_across_its_own_direction():
    assert move_segment(_LINE, 1, (30, 99), _A, _B) == [
        (100, 40),
        (230, 40),
        (230, 140),
        (300, 140),
    ]


def test_the_first_segment_slides_along_the_side():
    assert move_segment(_LINE, 0, (5, 20), _A, _B)[:2] == [(100, 60), (200, 60)]


def test_the_first_segment_dragged_past_the_step_leaves_at_the_other_side():
    assert move_segment(_LINE, 0, (0, -100), _A, _B)[:3] == [(50, 0), (50, -60), (200, -60)]


def test_the_last_segment_dragged_past_the_step_enters_at_the_other_side():
    assert move_segment(_LINE, 2, (0, 100), _A, _B)[-3:] == [(200, 240), (350, 240), (350, 180)]


def test_a_straight_flow_dragged_down_gets_two_bends():
    line = [Point(100, 40), Point(300, 40)]

    assert move_segment(line, 0, (0, 100), task(0, 0), task(300, 0)) == [
        (50, 80),
        (50, 140),
        (350, 140),
        (350, 80),
    ]


def test_a_bend_takes_both_its_segments_along():
    assert move_bend(_LINE, 1, (220, 50), _A, _B) == [(100, 50), (220, 50), (220, 140), (300, 140)]


def test_a_new_bend_splits_a_segment():
    assert insert_bend(_LINE, 0, (150, 20), _A, _B) == [
        (100, 40),
        (150, 40),
        (150, 20),
        (200, 20),
        (200, 140),
        (300, 140),
    ]


def test_a_new_bend_in_the_last_segment_keeps_the_docking():
    points = insert_bend(_LINE, 2, (250, 170), _A, _B)

    assert points == [(100, 40), (200, 40), (200, 170), (250, 170), (250, 140), (300, 140)]


def test_a_new_bend_in_a_slanted_line_is_just_that():
    a, b = task(0, 0), event(300, 300)

    points = insert_bend(route(a, b, kind="association"), 0, (50, 200), a, b)

    assert points[:2] == [(50, 80), (50, 200)]


@given(st.integers(0, 2), st.integers(-300, 300), st.integers(-300, 300))
def test_dragged_segments_leave_an_orthogonal_docked_flow(index, dx, dy):
    points = move_segment(_LINE, index, (dx, dy), _A, _B)

    assert is_orthogonal(points)
    for point, shape in ((points[0], _A), (points[-1], _B)):
        nearest = nearest_on_outline(shape.outline, shape.bounds, point)
        assert nearest == pytest.approx(point, abs=0.01)


def test_an_upright_first_segment_slides_and_leaves_sideways():
    a, b = task(0, 0), task(200, 300)
    line = [Point(50, 80), Point(50, 340), Point(200, 340)]

    assert move_segment(line, 0, (20, 0), a, b)[0] == (70, 80)
    assert move_segment(line, 0, (90, 0), a, b)[:2] == [(100, 40), (140, 40)]


def test_a_slanted_segment_moves_freely_and_stays_docked():
    a, b = task(0, 0), event(300, 300)
    line = [Point(50, 80), Point(100, 250), Point(300, 318)]

    assert move_bend(line, 1, (120, 200), a, b)[1] == (120, 200)
    assert len(move_segment(line, 0, (5, 5), a, b)) == 3


def test_a_new_bend_in_a_straight_flow_moves_all_of_it():
    line = [Point(100, 40), Point(300, 40)]

    assert insert_bend(line, 0, (200, 60), task(0, 0), task(300, 0)) == [(100, 60), (300, 60)]


def test_a_new_bend_in_an_upright_segment_splits_it():
    points = insert_bend(_LINE, 1, (240, 90), _A, _B)

    assert points == [(100, 40), (200, 40), (200, 90), (240, 90), (240, 140), (300, 140)]
