"""Lines meet shapes on their real outline."""

from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.types import Outline
from procedit.layout.docking import Outlined, crop, dock, is_inside, nearest_on_outline

_BOX = Bounds(100, 100, 100, 80)
_EVENT = Bounds(0, 0, 36, 36)
_OUTLINES = (Outline.CIRCLE, Outline.DIAMOND, Outline.ROUNDED, Outline.RECTANGLE, Outline.HEXAGON)


@pytest.mark.parametrize(
    ("outline", "bounds", "toward", "expected"),
    [
        (Outline.CIRCLE, _EVENT, (100, 18), (36, 18)),
        (Outline.CIRCLE, _EVENT, (118, 118), (30.73, 30.73)),
        (Outline.DIAMOND, Bounds(0, 0, 50, 50), (125, 125), (37.5, 37.5)),
        (Outline.DIAMOND, Bounds(0, 0, 50, 50), (25, -100), (25, 0)),
        (Outline.RECTANGLE, _BOX, (250, 240), (190, 180)),
        (Outline.ROUNDED, _BOX, (300, 140), (200, 140)),
        (Outline.ROUNDED, _BOX, (200, 180), (196.74, 177.39)),
        (Outline.HEXAGON, Bounds(0, 0, 80, 40), (40, 100), (40, 40)),
    ],
)
def test_a_line_leaves_the_outline_where_it_is_drawn(outline, bounds, toward, expected):
    assert dock(outline, bounds, toward) == pytest.approx(expected, abs=0.01)


@given(
    st.sampled_from(_OUTLINES),
    st.floats(-500, 500),
    st.floats(-500, 500),
    st.floats(20, 400),
    st.floats(20, 400),
)
def test_a_docking_point_lies_on_the_outline_itself(outline, x, y, width, height):
    bounds = Bounds(0, 0, width, height)

    point = dock(outline, bounds, (x, y))

    middle = bounds.center
    inner = Point(middle.x + (point.x - middle.x) * 0.98, middle.y + (point.y - middle.y) * 0.98)
    assert is_inside(outline, bounds, inner)
    assert not is_inside(outline, bounds, point)
    assert bounds.grown(0.001).holds(*point)


def test_a_line_may_aim_from_an_inner_point():
    assert dock(Outline.RECTANGLE, _BOX, (150, 300), Point(150, 110)) == (150, 180)
    assert dock(Outline.RECTANGLE, _BOX, (500, 120), Point(110, 120)) == (200, 120)


def test_an_inner_point_outside_the_shape_stands_for_its_middle():
    assert dock(Outline.RECTANGLE, _BOX, (500, 140), Point(0, 0)) == (200, 140)


def test_without_a_direction_a_line_leaves_to_the_right():
    assert dock(Outline.CIRCLE, _EVENT, (18, 18)) == (36, 18)


@given(st.sampled_from(_OUTLINES), st.floats(-200, 400), st.floats(-200, 400))
def test_no_docking_point_is_closer_than_the_nearest(outline, x, y):
    bounds = Bounds(100, 100, 80, 80)

    nearest = nearest_on_outline(outline, bounds, (x, y))

    distance = hypot(nearest.x - x, nearest.y - y)
    for step in range(0, 72):
        other = dock(outline, bounds, (140 + 99 * (step % 9 - 4), 140 + 99 * (step // 9 - 4)))
        assert distance <= hypot(other.x - x, other.y - y) + 1e-6


def test_a_line_from_middle_to_middle_is_cropped_at_both_outlines():
    source = Outlined(Outline.CIRCLE, _EVENT)
    target = Outlined(Outline.RECTANGLE, _BOX)
    line = [Point(18, 18), Point(18, 140), Point(150, 140)]

    assert crop(line, source, target) == [(18, 36), (18, 140), (100, 140)]


def test_points_inside_a_shape_are_dropped_when_cropping():
    shape = Outlined(Outline.RECTANGLE, _BOX)
    away = Outlined(Outline.CIRCLE, Bounds(300, 122, 36, 36))
    line = [Point(150, 140), Point(170, 140), Point(318, 140)]

    assert crop(line, shape, away) == [(200, 140), (300, 140)]


def test_a_line_that_already_ends_on_the_outlines_is_left_alone():
    source = Outlined(Outline.RECTANGLE, _BOX)
    target = Outlined(Outline.RECTANGLE, _BOX.moved(200, 0))
    line = [Point(200, 130), Point(300, 130)]

    assert crop(line, source, target) == line
