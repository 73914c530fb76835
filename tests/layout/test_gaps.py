"""Shapes that only the lines around them tell the place of."""

from __future__ import annotations

import pytest

from procedit.bpmn.geometry import Bounds, Point
from procedit.layout.gaps import shape_between
from procedit.layout.missing import place_missing
from procedit.xml.read import read_path
from tests.corpus import HERE

LEFT = (Point(100, 200), Point(50, 200))
RIGHT = (Point(200, 200), Point(260, 200))
ABOVE = (Point(150, 160), Point(150, 90))
BELOW = (Point(150, 240), Point(150, 300))


@pytest.mark.parametrize(
    "ends", [[LEFT], [RIGHT], [ABOVE], [BELOW], [LEFT, RIGHT], [BELOW, LEFT], [ABOVE, RIGHT, LEFT]]
)
def test_a_shape_stands_where_the_lines_leave_room(ends):
    assert shape_between(ends, (100, 80)) == Bounds(100, 160, 100, 80)


def test_without_a_line_there_is_no_place():
    assert shape_between([], (100, 80)) is None


def test_a_task_that_is_not_drawn_is_shown_between_its_flows():
    document = read_path(HERE / "files" / "partial_di.bpmn")
    diagram = document.diagrams[0]

    placement = place_missing(document, diagram)

    task = next(each for each in document.elements("userTask") if each.name == "Vurdér")
    before = diagram.edge_of(task.incoming[0].key).waypoints[-1]
    assert placement.bounds[task.key].x == before.x
    assert placement.bounds[task.key].center.y == before.y
