"""New flows run the way a person would draw them."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from procedit.bpmn.geometry import Bounds
from procedit.layout.docking import Outlined, is_inside, nearest_on_outline
from procedit.layout.lines import doubles_back, hits, is_orthogonal, simplify
from procedit.layout.routing import route
from procedit.layout.sides import Side, Sides, attached_side, side_of
from tests.layout.shapes import event, gateway, pool, same_line, task


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        (task(0, 0), task(180, 0), [(100, 40), (180, 40)]),
        (task(0, 0), task(180, 5), [(100, 40), (180, 40)]),
        (event(0, 22), task(86, 0), [(36, 40), (86, 40)]),
        (task(0, 0), task(180, 100), [(100, 40), (140, 40), (140, 140), (180, 140)]),
        (gateway(0, 0), task(180, 100), [(25, 50), (25, 140), (180, 140)]),
        (gateway(0, 100), task(180, 0), [(25, 100), (25, 40), (180, 40)]),
        (task(0, 100), gateway(180, 0), [(100, 140), (205, 140), (205, 50)]),
        (task(300, 0), task(0, 0), [(350, 80), (350, 100), (50, 100), (50, 80)]),
        (task(300, 200), task(0, 0), [(350, 200), (350, 140), (50, 140), (50, 80)]),
        (task(0, 0), task(20, 200), [(50, 80), (50, 140), (70, 140), (70, 200)]),
        (task(0, 0), task(0, 200), [(50, 80), (50, 200)]),
    ],
)
def test_a_sequence_flow_chooses_its_sides_by_context(source, target, expected):
    assert same_line(route(source, target), expected)


def test_a_flow_to_itself_leaves_right_and_returns_from_below():
    assert route(task(0, 0), task(0, 0)) == [(100, 40), (120, 40), (120, 100), (50, 100), (50, 80)]


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (task(200, 160), [(78, 98), (78, 200), (200, 200)]),
        (task(28, 200), [(78, 98), (78, 200)]),
        (task(-200, 160), [(78, 98), (78, 118), (-150, 118), (-150, 160)]),
    ],
)
def test_a_flow_leaves_a_boundary_event_away_from_its_host(target, expected):
    host, attached = task(0, 0), event(60, 62)
    hint = Sides(source=attached_side(attached.bounds, host.bounds))

    points = route(attached, target, hint=hint)

    assert points[0] == (78, 98)
    assert not hits(points, [host.bounds.grown(-1)])
    assert len(points) == len(expected)


def test_a_message_flow_between_pools_is_one_upright_line():
    points = route(task(0, 0), pool(-100, 300), kind="message")

    assert points == [(50, 80), (50, 300)]


def test_a_message_flow_between_steps_that_overlap_is_straight():
    assert route(task(0, 0), task(30, 300), kind="message") == [(50, 80), (50, 300)]


def test_an_association_is_a_straight_line_between_the_outlines():
    points = route(
        task(0, 0), Outlined(task(0, 0).outline, Bounds(0, 280, 100, 80)), kind="association"
    )

    assert points == [(50, 80), (50, 280)]


def test_a_flow_goes_round_a_shape_in_its_way():
    between = Bounds(200, 0, 100, 80)

    points = route(task(0, 0), task(400, 0), obstacles=[between])

    assert not hits(points, [between])
    assert is_orthogonal(points)


def test_a_flow_finds_its_way_between_several_shapes():
    walls = [Bounds(150, -200, 50, 300), Bounds(300, 0, 50, 300)]

    points = route(task(0, 0), task(400, 0), obstacles=walls)

    assert not hits(points, walls)


def test_the_pool_around_a_step_is_no_obstacle():
    around = Bounds(-50, -50, 400, 200)

    assert len(route(task(0, 0), task(180, 0), obstacles=[around])) == 2


_places = st.tuples(st.integers(-600, 600), st.integers(-600, 600))


@given(st.sampled_from([task, gateway, event]), st.sampled_from([task, gateway, event]), _places)
def test_every_route_is_orthogonal_docked_and_without_redundant_points(make, other, place):
    source, target = make(0, 0), other(*place)
    if source.bounds.grown(2).meets(target.bounds):
        return

    points = route(source, target)

    assert is_orthogonal(points)
    assert not doubles_back(points)
    assert simplify(points) == points
    assert not hits(points, [source.bounds.grown(-4), target.bounds.grown(-4)])
    for point, shape in ((points[0], source), (points[-1], target)):
        assert nearest_on_outline(shape.outline, shape.bounds, point) == pytest.approx(
            point, abs=0.01
        )


@given(_places, st.sampled_from(list(Side)), st.sampled_from(list(Side)))
def test_hinted_sides_are_used(place, leave, enter):
    source, target = task(0, 0), task(*place)
    if source.bounds.grown(45).meets(target.bounds):
        return

    points = route(source, target, hint=Sides(leave, enter))

    assert side_of(source.bounds, points[0]) is leave
    assert side_of(target.bounds, points[-1]) is enter


def test_shapes_that_overlap_still_get_a_line():
    points = route(task(0, 0), task(30, 30))

    assert len(points) >= 2
    assert not is_inside(task(0, 0).outline, task(0, 0).bounds, points[0])


def test_most_routes_avoid_scattered_shapes():
    chance = random.Random(7)
    met = 0
    for _ in range(60):
        grid = [(column * 180, row * 140) for column in range(6) for row in range(5)]
        chance.shuffle(grid)
        shapes = [task(*place) for place in grid[:20]]
        others = [shape.bounds for shape in shapes[2:]]
        met += bool(hits(route(shapes[0], shapes[1], obstacles=others), others))

    assert met <= 2
