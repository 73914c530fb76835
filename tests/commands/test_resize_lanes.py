"""Sizes: least ones, neighbours that make room, and lanes that are added, split and removed."""

import pytest

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.variants import VARIANTS
from procedit.commands.create import create
from procedit.commands.dropping import may_resize
from procedit.commands.lanes import add_lane, split_lane
from procedit.commands.move import move
from procedit.commands.resize import resize
from procedit.errors import ProceditError


def test_a_pool_takes_its_lanes_along(pools):
    pools.do(resize, pools.diagram, pools["Town"], Bounds(60, 100, 700, 300))

    assert pools.bounds("Desk") == (90, 100, 670, 120)
    assert pools.bounds("Case") == (90, 220, 670, 180)


def test_a_lane_takes_the_room_from_its_neighbour(pools):
    pools.do(resize, pools.diagram, pools["Desk"], Bounds(130, 100, 570, 150))

    assert pools.bounds("Case") == (130, 250, 570, 90)
    assert pools.bounds("Town") == (100, 100, 600, 240)


def test_a_neighbour_is_never_crushed(pools):
    pools.do(resize, pools.diagram, pools["Desk"], Bounds(130, 100, 570, 239))

    assert pools.bounds("Case").height == 60


def test_the_outer_border_of_a_lane_is_that_of_its_pool(pools):
    pools.do(resize, pools.diagram, pools["Case"], Bounds(130, 220, 620, 160))

    assert pools.bounds("Town") == (100, 100, 650, 280)
    assert pools.bounds("Desk") == (130, 100, 620, 120)


def test_steps_change_lane_when_a_border_passes_their_middle(pools):
    pools.do(move, pools.diagram, [pools["A"]], 0, 10)
    pools.do(resize, pools.diagram, pools["Desk"], Bounds(130, 100, 570, 50))

    assert pools.lists("Desk", "flowNodeRef") == []
    assert pools.lists("Case", "flowNodeRef") == ["B", "A"]


def test_nothing_shrinks_below_its_content_or_least_size(pools, case):
    pools.do(resize, pools.diagram, pools["Bank"], Bounds(100, 380, 50, 20))
    assert pools.bounds("Bank").width == 300
    assert pools.bounds("Bank").height == 150

    case.do(resize, case.diagram, case["Sub"], Bounds(200, 320, 10, 10))
    assert case.bounds("Sub") == (200, 320, 160, 140)


def test_boundary_events_stay_on_the_border_of_a_resized_sub_process(case):
    variant = VARIANTS["boundaryEvent.error"]
    event = case.do(create, case.diagram, variant, Bounds(532, 402, 36, 36), case["Sub"])

    case.do(resize, case.diagram, case["Sub"], Bounds(200, 320, 400, 200))

    assert case.bounds(event.key).center.x == 600


@pytest.mark.parametrize("key", ["Check", "Start", "Choice", "Letter"])
def test_steps_have_a_fixed_size(case, key):
    assert may_resize(case[key], case.diagram) is not None
    with case.unchanged(), pytest.raises(ProceditError, match="fixed size"):
        case.session.stack.run("x", resize, case.diagram, case[key], Bounds(0, 0, 9, 9))


def test_annotations_change_their_width_only(case):
    assert may_resize(case["Note"], case.diagram) is not None
    assert may_resize(case["Note"], case.diagram, sideways=True) is None


def test_a_lane_added_below_moves_what_is_beyond_it(pools):
    lane = pools.do(add_lane, pools.diagram, pools["Desk"], "below")

    assert pools.bounds(lane.key) == (130, 220, 570, 120)
    assert pools.bounds("Case") == (130, 340, 570, 120)
    assert pools.bounds("B") == (400, 360, 100, 80)
    assert pools.bounds("Town").height == 360
    assert pools.bounds("Bank").y == 500
    assert pools.bounds("X").y == 530
    assert [each.key for each in pools["Lanes"].children("lane")] == ["Desk", lane.key, "Case"]


def test_a_lane_added_above_takes_the_place_of_the_one_it_is_above(pools):
    lane = pools.do(add_lane, pools.diagram, pools["Desk"], "above")

    assert pools.bounds(lane.key) == (130, 100, 570, 120)
    assert pools.bounds("Desk").y == 220
    assert pools.bounds("A").y == 240


def test_the_first_lanes_of_a_pool_hold_what_it_had(pools):
    lane = pools.do(add_lane, pools.diagram, pools["Bank"])

    first = next(each for each in pools["Bank"].lanes if each != lane)
    assert pools["X"].lane == first
    assert pools.bounds(first.key) == (130, 380, 570, 150)
    assert pools.bounds(lane.key).y == 530


def test_a_lane_dropped_on_the_upper_half_goes_above(pools):
    lane = pools.do(
        create, pools.diagram, VARIANTS["lane"], Bounds(200, 220, 400, 20), pools["Case"]
    )

    keys = [each.key for each in pools["Lanes"].children("lane")]
    assert keys == ["Desk", lane.key, "Case"]


def test_a_lane_is_split_into_lanes_of_its_own(pools):
    lanes = pools.do(split_lane, pools.diagram, pools["Desk"], 2)

    assert [pools.bounds(lane.key) for lane in lanes] == [
        (160, 100, 540, 60),
        (160, 160, 540, 60),
    ]
    assert pools["A"].lane in lanes
    assert pools.lists("Desk", "flowNodeRef") == []


def test_nested_lanes_follow_when_the_pool_grows(pools):
    lanes = pools.do(split_lane, pools.diagram, pools["Case"], 2)

    pools.do(resize, pools.diagram, pools["Town"], Bounds(100, 100, 700, 300))

    assert pools.bounds(lanes[0].key) == (160, 220, 640, 60)
    assert pools.bounds(lanes[1].key) == (160, 280, 640, 120)


def test_a_narrow_lane_is_not_split(pools):
    with pools.unchanged(), pytest.raises(ProceditError, match="no room"):
        pools.session.stack.run("x", split_lane, pools.diagram, pools["Desk"], 5)


def test_an_empty_pool_gets_a_process_with_its_first_lanes(pools):
    pools.do(split_lane, pools.diagram, pools["Citizen"], 2)

    assert len(pools["Citizen"].process.lanes) == 2
