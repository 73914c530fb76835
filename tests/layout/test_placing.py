"""Appended elements land where a person would put them."""

from hypothesis import given
from hypothesis import strategies as st

from procedit.bpmn.geometry import Bounds
from procedit.layout.placing import (
    free_spot,
    nearest_free,
    place_after,
    place_annotation,
    place_data,
    place_handler,
)

_TASK = (100.0, 80.0)
_SOURCE = Bounds(0, 0, 100, 80)


def test_a_step_goes_to_the_right_vertically_centred():
    assert place_after(_SOURCE, (36, 36)) == Bounds(180, 22, 36, 36)


def test_the_next_branches_of_a_gateway_go_below_and_above():
    gateway = Bounds(0, 15, 50, 50)
    first = place_after(gateway, _TASK)
    second = place_after(gateway, _TASK, [first])
    third = place_after(gateway, _TASK, [first, second])

    assert (first.y, second.y, third.y) == (0, 110, -110)
    assert first.x == second.x == third.x == 130


def test_an_annotation_goes_up_and_to_the_right():
    assert place_annotation(_SOURCE, (100, 40)) == Bounds(100, -90, 100, 40)


def test_a_second_annotation_goes_above_the_first():
    first = place_annotation(_SOURCE, (100, 40))

    assert place_annotation(_SOURCE, (100, 40), [first]).bottom < first.y


def test_data_go_below_the_right_corner():
    assert place_data(_SOURCE, (36, 50)) == Bounds(90, 120, 36, 50)


def test_the_step_after_a_boundary_event_goes_below_and_to_the_right():
    below = place_handler(Bounds(60, 62, 36, 36), _SOURCE, _TASK)
    above = place_handler(Bounds(60, -18, 36, 36), _SOURCE, _TASK)

    assert below.y > 98
    assert below.x > 96
    assert above.bottom < -18


def test_the_step_after_a_boundary_event_at_the_side_goes_there():
    assert place_handler(Bounds(82, 22, 36, 36), _SOURCE, _TASK).x == 198
    assert place_handler(Bounds(-18, 22, 36, 36), _SOURCE, _TASK).right == -98


_boxes = st.builds(
    Bounds, st.integers(0, 400), st.integers(-300, 300), st.integers(10, 200), st.integers(10, 200)
)


@given(st.lists(_boxes, max_size=12))
def test_a_place_keeps_clear_of_everything_that_stands_there(occupied):
    place = free_spot(Bounds(180, 0, 100, 80), occupied)

    assert not any(place.grown(29).meets(box) for box in occupied)


def test_the_nearest_free_place_is_as_near_as_can_be_and_inside():
    pool = Bounds(0, 0, 600, 300)
    occupied = [Bounds(200, 100, 100, 80), Bounds(340, 100, 100, 80)]

    place = nearest_free(Bounds(200, 100, 100, 80), occupied, pool)

    assert pool.encloses(place)
    assert not any(place.grown(10).meets(box) for box in occupied)
    assert place.y == 200


def test_where_the_pool_is_full_the_place_is_beside_it():
    pool = Bounds(0, 0, 200, 120)
    occupied = [Bounds(50, 20, 100, 80)]

    place = nearest_free(Bounds(50, 20, 100, 80), occupied, pool)

    assert not place.meets(occupied[0])
    assert nearest_free(Bounds(800, 0, 10, 10), occupied) == Bounds(800, 0, 10, 10)
