"""Pools, lanes, and what they say of the steps in them."""

import pytest

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.names import bpmn
from procedit.bpmn.variants import VARIANTS
from procedit.commands.connect import connect
from procedit.commands.create import create
from procedit.commands.delete import delete
from procedit.commands.dropping import may_drop
from procedit.commands.labels import set_label
from procedit.commands.lanes import add_lane, split_lane
from procedit.commands.move import move
from procedit.commands.pools import content_bounds
from procedit.commands.replace import replace
from procedit.commands.resize import resize


def new(case, key, bounds, into=None):
    return case.do(create, case.diagram, VARIANTS[key], Bounds(*bounds), into)


def test_a_step_dropped_on_a_lane_belongs_to_the_process_and_is_listed_in_the_lane(pools):
    step = new(pools, "userTask", (250, 230, 100, 80), pools["Case"])

    assert step.parent == pools["P"]
    assert pools.lists("Case", "flowNodeRef") == ["B", step.key]


def test_dropping_on_a_lane_is_dropping_on_its_pool(pools):
    for key in ("userTask", "dataObjectReference", "textAnnotation", "lane"):
        assert may_drop(VARIANTS[key], pools["Desk"]) is None
        assert may_drop(VARIANTS[key], pools["Town"]) is None


def test_connecting_a_lane_is_connecting_its_pool(pools):
    flow = pools.do(connect, pools.diagram, pools["Desk"], pools["Citizen"])

    assert (flow.source, flow.target) == (pools["Town"], pools["Citizen"])


def test_dragging_a_lane_drags_its_pool(pools):
    pools.do(move, pools.diagram, [pools["Desk"]], 30, 40)

    assert pools.bounds("Town")[:2] == (130, 140)
    assert pools.bounds("B")[:2] == (430, 280)


def test_the_first_pool_wraps_the_process_with_room_and_header(case):
    content = content_bounds(case.diagram)

    pool = new(case, "participant", (0, 0, 1, 1))

    box = case.bounds(pool.key)
    assert (box.x, box.y) == (content.x - 20 - 30, content.y - 20)
    assert (box.right, box.bottom) == (content.right + 20, content.bottom + 20)
    assert pool.process == case["P"]
    assert case.diagram.plane_element.type.name == "collaboration"
    assert pool.parent == case.diagram.plane_element


def test_deleting_the_last_pool_turns_the_collaboration_back_into_a_process(case):
    pool = new(case, "participant", (0, 0, 1, 1))

    case.do(delete, [pool])

    assert next(case.document.elements("collaboration"), None) is None
    assert case.diagram.plane_element == case["P"]


def test_the_lanes_above_and_below_a_deleted_one_share_its_room(pools):
    middle = pools.do(add_lane, pools.diagram, pools["Desk"], "below")
    assert pools.bounds(middle.key) == (130, 220, 570, 120)

    pools.do(delete, [middle])

    assert pools.bounds("Desk") == (130, 100, 570, 180)
    assert pools.bounds("Case") == (130, 280, 570, 180)
    assert pools.bounds("Town").height == 360


def test_steps_in_a_deleted_lane_are_listed_in_the_lane_that_takes_its_room(pools):
    pools.do(delete, [pools["Desk"]])

    assert set(pools.lists("Case", "flowNodeRef")) == {"A", "B"}


def test_a_lane_that_grows_takes_the_room_of_its_neighbour(pools):
    pools.do(resize, pools.diagram, pools["Desk"], Bounds(130, 100, 570, 150))

    assert pools.bounds("Case") == (130, 250, 570, 90)
    assert pools.bounds("Town") == (100, 100, 600, 240)


@pytest.mark.parametrize("what", ["pool", "lane"])
def test_pools_and_lanes_that_leave_it_open_say_which_way_they_run_once_touched(pools, what):
    text = pools.xml().replace(' isHorizontal="true"', "")
    other = type(pools)(text)

    if what == "pool":
        other.do(resize, other.diagram, other["Town"], Bounds(100, 100, 700, 240))
    else:
        other.do(resize, other.diagram, other["Desk"], Bounds(130, 100, 570, 150))

    touched = {"pool": ("Town", "Desk", "Case"), "lane": ("Desk", "Case")}[what]
    for key in touched:
        assert other.diagram.shape_of(key).get("isHorizontal") == "true"
    assert other.diagram.shape_of("Bank").get("isHorizontal") == ""


def test_new_pools_and_lanes_say_which_way_they_run(pools):
    pool = new(pools, "participant", (100, 700, 600, 250))
    lanes = pools.do(split_lane, pools.diagram, pool, 2)

    for each in (pool, *lanes):
        assert pools.diagram.shape_of(each.key).get("isHorizontal") == "true"


def test_message_flows_end_at_a_pool_that_becomes_a_black_box(pools):
    pools.do(connect, pools.diagram, pools["B"], pools["X"])

    pools.do(replace, pools.diagram, pools["Town"], VARIANTS["participant.empty"])

    flows = list(pools.document.elements("messageFlow"))
    ends = {(flow.source.key, flow.target.key) for flow in flows}
    assert ends == {("Citizen", "Town"), ("Town", "X")}
    town = pools.bounds("Town")
    for flow in flows:
        points = pools.points(flow.key)
        end = points[-1] if flow.target == pools["Town"] else points[0]
        assert end.x in (town.x, town.right) or end.y in (town.y, town.bottom)
    assert pools["A"] is None
    assert pools["P"] is None


def test_a_step_is_listed_in_one_lane_after_a_command_that_moves_several(pools):
    other = new(pools, "task", (550, 120, 100, 80), pools["Desk"])

    pools.do(move, pools.diagram, [pools["A"], other], 0, 110)

    assert pools.lists("Desk", "flowNodeRef") == []
    assert pools.lists("Case", "flowNodeRef") == ["B", "A", other.key]


def test_labels_do_not_count_for_the_lane(pools):
    event = new(pools, "intermediateThrowEvent", (300, 180, 36, 36), pools["Desk"])

    pools.do(set_label, pools.diagram, event, Bounds(280, 226, 60, 14))  # in the next lane

    assert event.lane == pools["Desk"]


def test_pools_carried_twice_in_one_command_keep_the_lists_they_came_with(pools):
    pools.session.stack.run("Misplace", _misplace, pools["A"], pools["Case"])

    pools.do(_move_twice, pools.diagram, [pools["Town"]])

    assert pools.lists("Desk", "flowNodeRef") == []
    assert pools.lists("Case", "flowNodeRef") == ["B", "A"]


def _misplace(edit, step, lane):
    """List a step where it does not stand, as other tools do."""
    for listed in list(step.lane.children("flowNodeRef")):
        edit.remove(listed)
    edit.add_part(lane, bpmn("flowNodeRef"), text=step.key)


def _move_twice(edit, diagram, elements):
    move(edit, diagram, elements, 10, 10)
    move(edit, diagram, elements, 20, 0)
