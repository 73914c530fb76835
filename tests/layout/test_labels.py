"""Names stand beside their shape or flow, at a free side."""

import pytest

from procedit.bpmn.geometry import Bounds, Point
from procedit.layout.labels import (
    default_label,
    flow_label,
    free_label_side,
    label_at,
    label_side,
    taken_sides,
)
from procedit.layout.sides import Side

_EVENT = Bounds(100, 100, 36, 36)


def test_a_name_starts_out_below_and_centred():
    assert default_label(_EVENT, (60, 14)) == Bounds(88, 143, 60, 14)


@pytest.mark.parametrize("side", list(Side))
def test_a_label_stands_at_the_side_it_was_put(side):
    place = label_at(_EVENT, (60, 14), side)

    assert label_side(_EVENT, place) is side
    assert not place.meets(_EVENT)


def test_lines_take_the_sides_they_dock_at():
    lines = [[Point(136, 118), Point(200, 118)], [Point(118, 300), Point(118, 136)]]

    assert taken_sides(_EVENT, lines) == {Side.RIGHT, Side.BOTTOM}


def test_the_host_of_a_boundary_event_takes_the_sides_it_covers():
    host = Bounds(60, 38, 100, 80)

    assert taken_sides(_EVENT, [], host) == {Side.TOP, Side.LEFT, Side.RIGHT}


def test_a_label_stays_while_its_side_is_free():
    assert free_label_side({Side.TOP}, Side.BOTTOM) is Side.BOTTOM
    assert free_label_side({Side.BOTTOM}, Side.BOTTOM) is Side.TOP
    assert free_label_side(list(Side)) is None


def test_the_name_of_a_flow_stands_beside_its_middle_segment():
    line = [Point(0, 0), Point(20, 0), Point(20, 200), Point(40, 200)]

    assert flow_label(line, (30, 14)) == Bounds(26, 93, 30, 14)


def test_the_name_of_a_branch_stands_near_the_gateway():
    assert flow_label([Point(50, 0), Point(250, 0)], (30, 14), near_start=True) == Bounds(
        60, -20, 30, 14
    )


def test_the_name_of_a_flow_goes_to_the_other_side_of_a_shape():
    place = flow_label([Point(0, 0), Point(100, 0)], (30, 14), obstacles=[Bounds(20, -40, 60, 38)])

    assert place.y > 0
