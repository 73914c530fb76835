"""Automatic layout is readable: nothing overlaps, the main path is straight, lanes hold."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from procedit.bpmn.types import Outline
from procedit.layout.layered import lay_out
from procedit.layout.specs import FlowSpec, LaneSpec, NodeSpec, PoolSpec, Sketch
from tests.layout.measures import crossings, overlaps, slanted, through
from tests.layout.procedures import procedure

_TASK = (100.0, 80.0)


def _tasks(*keys: str, **more) -> tuple[NodeSpec, ...]:
    return tuple(NodeSpec(key, _TASK, **more) for key in keys)


def _flows(*pairs: str) -> tuple[FlowSpec, ...]:
    return tuple(FlowSpec(pair, pair[0], pair[1]) for pair in pairs)


def test_a_sequence_is_a_straight_line_from_left_to_right():
    placement = lay_out(Sketch(_tasks("a", "b", "c"), _flows("ab", "bc")))

    bounds = placement.bounds
    assert bounds["a"].y == bounds["b"].y == bounds["c"].y
    assert bounds["b"].x - bounds["a"].right == 60
    assert len(placement.waypoints["ab"]) == 2


def test_the_longest_way_is_straight_and_the_others_leave_it():
    split = NodeSpec("g", (50, 50), Outline.DIAMOND)
    join = NodeSpec("j", (50, 50), Outline.DIAMOND)
    sketch = Sketch(
        (*_tasks("a", "b", "c", "d"), split, join),
        _flows("ag", "gb", "bc", "cj", "gj", "gd", "dj"),
    )

    placement = lay_out(sketch)

    rows = {key: box.center.y for key, box in placement.bounds.items()}
    assert rows["a"] == rows["g"] == rows["b"] == rows["c"] == rows["j"]
    assert rows["d"] != rows["a"]
    assert not through(sketch, placement)
    assert not crossings(sketch, placement)


def test_a_loop_returns_below_without_touching_anything():
    sketch = Sketch(_tasks("a", "b", "c"), _flows("ab", "bc", "ca"))

    placement = lay_out(sketch)

    line = placement.waypoints["ca"]
    assert max(point.y for point in line) > placement.bounds["b"].bottom
    assert line[0].y == placement.bounds["c"].bottom
    assert line[-1].y == placement.bounds["a"].bottom
    assert not through(sketch, placement)


def test_a_flow_to_itself_goes_round_the_corner():
    sketch = Sketch(_tasks("a", "b"), _flows("aa", "ab"))

    line = lay_out(sketch).waypoints["aa"]

    assert len(line) == 5


def test_boundary_events_sit_on_the_lower_border_and_their_handlers_below():
    event = NodeSpec("e", (36, 36), Outline.CIRCLE, attached_to="a")
    sketch = Sketch((*_tasks("a", "b", "h"), event), _flows("ab", "eh"))

    placement = lay_out(sketch)

    bounds = placement.bounds
    assert bounds["e"].center.y == bounds["a"].bottom
    assert bounds["h"].y > bounds["b"].bottom
    assert placement.waypoints["eh"][0] == (bounds["e"].center.x, bounds["e"].bottom)


def test_a_step_with_many_boundary_events_grows_to_hold_them():
    events = tuple(NodeSpec(f"e{n}", (36, 36), Outline.CIRCLE, attached_to="a") for n in range(5))
    sketch = Sketch((*_tasks("a"), *events))

    placement = lay_out(sketch)

    assert not overlaps(sketch, placement)
    assert placement.bounds["a"].width > 200


def test_steps_stay_in_their_lane_and_lanes_fill_the_pool():
    sketch = Sketch(
        (*_tasks("a", "c", band="x"), *_tasks("b", band="y")),
        _flows("ab", "bc"),
        (LaneSpec("x", "p"), LaneSpec("y", "p")),
        (PoolSpec("p"),),
    )

    bounds = lay_out(sketch).bounds

    assert bounds["x"].encloses(bounds["a"])
    assert bounds["x"].encloses(bounds["c"])
    assert bounds["y"].encloses(bounds["b"])
    assert bounds["x"].bottom == bounds["y"].y
    assert bounds["p"].right == bounds["x"].right == bounds["y"].right
    assert bounds["x"].x - bounds["p"].x == 30
    assert bounds["x"].height + bounds["y"].height == bounds["p"].height


def test_nested_lanes_stand_one_header_further_in():
    sketch = Sketch(
        _tasks("a", band="inner"),
        (),
        (LaneSpec("outer", "p"), LaneSpec("inner", "p", "outer"), LaneSpec("other", "p", "outer")),
        (PoolSpec("p"),),
    )

    bounds = lay_out(sketch).bounds

    assert bounds["outer"].encloses(bounds["inner"])
    assert bounds["outer"].encloses(bounds["other"])
    assert bounds["inner"].x - bounds["p"].x == 60


def test_pools_are_stacked_and_message_flows_run_upright_between_them():
    sketch = Sketch(
        (*_tasks("a", "b", band="p"), *_tasks("c", "d", band="q")),
        (
            *_flows("ab", "cd"),
            FlowSpec("m", "b", "c", "message"),
            FlowSpec("n", "a", "box", "message"),
            FlowSpec("o", "box", "a", "message"),
        ),
        (),
        (PoolSpec("p"), PoolSpec("q"), PoolSpec("box", is_black_box=True)),
    )

    placement = lay_out(sketch)

    bounds, lines = placement.bounds, placement.waypoints
    assert bounds["p"].bottom < bounds["q"].y < bounds["q"].bottom < bounds["box"].y
    assert bounds["box"].height == 60
    assert len(lines["m"]) == 2
    assert lines["n"] != lines["o"][::-1]


def test_sub_processes_are_laid_out_inside():
    sketch = Sketch(
        (*_tasks("a", "s", "b"), *_tasks("x", "y", parent="s"), *_tasks("z", parent="y")),
        _flows("as", "sb", "xy"),
    )

    placement = lay_out(sketch)

    bounds = placement.bounds
    assert bounds["s"].encloses(bounds["x"].joined(bounds["y"]))
    assert bounds["y"].encloses(bounds["z"])
    assert bounds["a"].center.y == bounds["s"].center.y
    assert not overlaps(sketch, placement)


def test_notes_stand_above_and_data_below_what_they_belong_to():
    note = NodeSpec("n", (130, 40), Outline.BRACKET, beside="a")
    data = NodeSpec("d", (36, 50), Outline.PAGE, beside="a", label=(60, 14))
    links = tuple(FlowSpec(key, key, "a", "association") for key in "nd")
    sketch = Sketch(
        (*_tasks("a", "b"), note, data),
        (
            *_flows("ab"),
            *(FlowSpec(f"{one.key}1", one.source, "a", "association") for one in links),
        ),
    )

    placement = lay_out(sketch)

    bounds = placement.bounds
    assert bounds["n"].bottom < bounds["a"].y
    assert bounds["d"].y > bounds["a"].bottom
    assert placement.labels["d"].y > bounds["d"].bottom
    assert {"n1", "d1"} <= set(placement.waypoints)


def test_an_association_may_point_at_a_flow():
    note = NodeSpec("n", (130, 40), Outline.BRACKET, beside="a")
    sketch = Sketch(
        (*_tasks("a", "b"), note), (*_flows("ab"), FlowSpec("x", "n", "ab", "association"))
    )

    placement = lay_out(sketch)

    assert placement.waypoints["x"][-1].y == placement.bounds["a"].center.y


def test_a_group_goes_around_its_members():
    group = NodeSpec("g", (200, 120), Outline.ROUNDED, around=("a", "b"))
    placement = lay_out(Sketch((*_tasks("a", "b", "c"), group), _flows("ab", "bc")))

    bounds = placement.bounds
    assert bounds["g"].encloses(bounds["a"].joined(bounds["b"]))
    assert not bounds["g"].meets(bounds["c"])


def test_steps_without_flows_stand_in_rows():
    placement = lay_out(Sketch(_tasks(*"abcdefghijkl")))

    rows = {box.y for box in placement.bounds.values()}
    assert 2 <= len(rows) <= 4


def test_the_names_of_branches_stand_apart():
    nodes = (NodeSpec("g", (50, 50), Outline.DIAMOND, label=(80, 28)), *_tasks("a", "b", "c"))
    flows = tuple(FlowSpec(f"g{key}", "g", key, label=(40, 14)) for key in "abc")

    labels = list(lay_out(Sketch(nodes, flows)).labels.values())

    assert len(labels) == 4
    assert not any(a.meets(b) for index, a in enumerate(labels) for b in labels[:index])


def test_nothing_at_all_is_laid_out_too():
    assert lay_out(Sketch()).bounds == {}


@pytest.mark.parametrize("lanes", [0, 1, 3])
def test_the_same_procedure_is_always_laid_out_the_same(lanes):
    assert lay_out(procedure(60, 5, lanes)) == lay_out(procedure(60, 5, lanes))


def test_realistic_procedures_have_no_overlaps_and_no_flows_through_shapes():
    crossed, flows = 0, 0
    for seed in range(60):
        sketch = procedure(15 + seed, seed, seed % 4)
        placement = lay_out(sketch)
        assert not overlaps(sketch, placement)
        assert not through(sketch, placement)
        assert not slanted(sketch, placement)
        crossed += crossings(sketch, placement)
        flows += len(sketch.flows)

    assert crossed < flows * 0.05


@st.composite
def _wild(draw) -> Sketch:
    """Any graph at all: loops, parallel flows, boundary events, lanes, islands."""
    count = draw(st.integers(1, 14))
    lanes = draw(st.integers(0, 3))
    shapes = [(Outline.ROUNDED, (100, 80)), (Outline.DIAMOND, (50, 50)), (Outline.CIRCLE, (36, 36))]
    nodes: list[NodeSpec] = []
    for index in range(count):
        outline, size = draw(st.sampled_from(shapes))
        hosts = [one.key for one in nodes if one.size == _TASK]
        host = draw(st.sampled_from(["", "", *hosts])) if outline is Outline.CIRCLE else ""
        band = f"lane{draw(st.integers(0, lanes - 1))}" if lanes else ""
        if host:
            band = next(one.band for one in nodes if one.key == host)
        label = draw(st.sampled_from([(0, 0), (60, 28)]))
        nodes.append(NodeSpec(f"n{index}", size, outline, band, attached_to=host, label=label))
    keys = [one.key for one in nodes]
    targets = [one.key for one in nodes if not one.attached_to]
    pairs = draw(st.lists(st.tuples(st.sampled_from(keys), st.sampled_from(targets)), max_size=24))
    flows = tuple(FlowSpec(f"f{index}", *pair) for index, pair in enumerate(pairs))
    pool = (PoolSpec("pool"),) if lanes else ()
    return Sketch(
        tuple(nodes), flows, tuple(LaneSpec(f"lane{n}", "pool") for n in range(lanes)), pool
    )


@settings(deadline=None, max_examples=200)
@given(_wild())
def test_any_graph_is_laid_out_without_overlaps(sketch):
    placement = lay_out(sketch)

    assert not overlaps(sketch, placement)
    assert not through(sketch, placement)
    assert not slanted(sketch, placement)
    assert set(placement.bounds) >= {node.key for node in sketch.nodes}
    assert set(placement.waypoints) == {flow.key for flow in sketch.flows}
