"""Gaps become as wide as others in the row, and distances say so."""

from procedit.bpmn.geometry import Bounds, Point
from procedit.layout.snapping import Snapper

_FIRST, _SECOND = Bounds(100, 100, 100, 80), Bounds(260, 100, 100, 80)


def test_the_next_one_in_a_row_keeps_the_gap():
    snap = Snapper([_FIRST, _SECOND]).snap(Bounds(424, 113, 100, 80))

    assert snap.dx == -4
    gaps = [pair for pair in snap.distances if pair[0].y == pair[1].y]
    assert [abs(b.x - a.x) for a, b in gaps] == [60, 60]


def test_the_one_before_a_row_keeps_the_gap():
    snap = Snapper([_FIRST, _SECOND]).snap(Bounds(-57, 113, 100, 80))

    assert snap.dx == -3


def test_in_the_middle_both_gaps_are_equal():
    snap = Snapper([_FIRST, Bounds(500, 100, 100, 80)]).snap(Bounds(296, 128, 100, 80))

    assert snap.dx == 4
    assert {(a.x, b.x) for a, b in snap.distances if a.y == b.y} == {(200, 300), (400, 500)}


def test_columns_are_rows_the_other_way():
    boxes = [Bounds(100, 100, 100, 80), Bounds(100, 240, 100, 80)]
    snap = Snapper(boxes).snap(Bounds(128, 383, 100, 80))

    assert snap.dy == -3


def test_what_stands_in_another_row_has_no_say():
    snap = Snapper([_FIRST, _SECOND]).snap(Bounds(424, 400, 100, 80))

    assert snap.dx == 0


def test_a_side_is_aligned_without_the_other_one():
    snapper = Snapper([_FIRST, _SECOND])
    snap = snapper.snap_side(Bounds(40, 300, 317, 90), is_across=True, is_high=True)

    assert (snap.dx, snap.dy) == (3, 0)
    assert {line.orientation for line in snap.lines} == {"vertical"}


def test_a_resized_side_makes_the_gap_behind_it_like_the_one_before():
    boxes = [Bounds(0, 100, 60, 80), Bounds(400, 100, 100, 80)]
    snap = Snapper(boxes).snap_side(Bounds(100, 110, 257, 60), is_across=True, is_high=True)

    assert snap.dx == 3
    assert (Point(360, 140), Point(400, 140)) in snap.distances


def test_the_distance_to_what_is_aligned_with_is_told():
    snap = Snapper([_FIRST]).snap(Bounds(103, 298, 100, 80))

    assert (Point(100, 180), Point(100, 298)) in snap.distances
