"""The grid finds exactly what brute force finds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from procedit.bpmn.geometry import Bounds, enclosing
from procedit.canvas.grid import Grid

_numbers = st.integers(-3000, 3000).map(float)
_sizes = st.integers(0, 5000).map(float)
_boxes = st.builds(Bounds, _numbers, _numbers, _sizes, _sizes)


@given(st.lists(_boxes, max_size=30), st.lists(_boxes, max_size=10), _boxes)
def test_whatever_meets_an_area_is_found_also_after_moves(boxes, moved, area):
    grid, truth = Grid(), dict(enumerate(map(Bounds._make, boxes)))
    for key, box in truth.items():
        grid.put(str(key), box)
    for key, box in zip(list(truth), moved, strict=False):
        assert grid.extent == enclosing(truth.values())
        truth[key] = box
        grid.put(str(key), box)
    if truth:
        grid.take("0")
        del truth[0]

    found = sorted(grid.near(area))

    assert found == sorted(str(key) for key, box in truth.items() if box.meets(area))
    assert grid.extent == enclosing(truth.values())
    assert len(grid) == len(truth)
