"""The search for the best way leaves out only what cannot be the best."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from procedit.bpmn.geometry import Bounds, Point
from procedit.layout.lines import hits
from procedit.layout.sides import L, R, T, ports
from procedit.layout.ways import RANK, Judge, Lines, Others, Search, cost_of, own_boxes, ways
from procedit.layout.wires import Wires
from tests.layout.shapes import gateway, task

_PAIRS = [(R, L), (T, T), (T, L)]
_coordinates = st.integers(0, 60).map(lambda at: at * 10.0)
_boxes = st.builds(Bounds, _coordinates, _coordinates, st.just(100.0), st.just(80.0))


@settings(deadline=None)
@given(
    _coordinates,
    _coordinates,
    st.lists(_boxes, max_size=6),
    st.lists(_coordinates, min_size=1, max_size=3),
    st.lists(_coordinates, min_size=1, max_size=3),
)
def test_the_search_finds_the_first_of_the_cheapest_ways(x, y, foreign, xs, ys):
    source, target = gateway(0, 0), task(x, y)
    assume(not source.bounds.meets(target.bounds))
    wires = Wires()
    wires.add((Point(0.0, 25.0), Point(300.0, 25.0), Point(300.0, 300.0)))
    judge = Judge(foreign, Others(wires))
    own = own_boxes(source.bounds, target.bounds)
    every = [
        (cost_of(way) + RANK * rank + judge.harm(way), way)
        for rank, sides in enumerate(_PAIRS)
        for way in ways(
            ports(source, sides[0], target, sides[1], loosely=False),
            *sides,
            Lines(tuple(xs), tuple(ys)),
            turns=5,
        )
        if not hits(way, own)
    ]

    search = Search(source, target, _PAIRS, judge, loosely=False)
    search.run(Lines(tuple(xs), tuple(ys)), turns=5)

    assert every or not search.best
    if every:
        assert search.best == min(every, key=lambda pair: pair[0])[1]


def test_what_a_line_covers_is_counted_without_the_lines_of_its_own_ends():
    wires = Wires()
    wires.add((Point(0.0, 0.0), Point(100.0, 0.0)), "a", "b")
    wires.add((Point(0.0, 2.0), Point(60.0, 2.0)), "c", "d")
    line = (Point(20.0, 0.0), Point(90.0, 0.0), Point(90.0, 50.0))

    assert wires.covered([*line], "a") == 40
    assert wires.covered([*line]) == 40 + 70
    assert wires.covered([*line]) == wires.toll([*line])[1]
