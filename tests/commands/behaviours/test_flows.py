"""Flows: what is taken out, put in, led elsewhere, and what their ends say about them."""

import pytest

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.names import local_name
from procedit.bpmn.variants import VARIANTS
from procedit.commands.append import append, place_for
from procedit.commands.connect import connect
from procedit.commands.create import create
from procedit.commands.delete import delete
from procedit.commands.insert_on_flow import insert_on_flow
from procedit.commands.move import move
from procedit.commands.reconnect import reconnect
from procedit.commands.replace import replace
from procedit.commands.set_default import set_condition, set_default
from procedit.commands.set_waypoints import set_waypoints


def new(case, key, x, y, into=None):
    variant = VARIANTS[key]
    return case.do(create, case.diagram, variant, Bounds(x, y, *variant.size), into)


def test_a_step_is_appended_80_pixels_to_the_right_at_the_same_height(case):
    step = case.do(append, case.diagram, case["Granted"].incoming[0].source, VARIANTS["task"])
    assert step.incoming[0].source == case["Grant"]

    box, own = case.bounds(step.key), case.bounds("Grant")
    assert box.x == own.right + 80


def test_a_step_with_nothing_around_is_appended_centred(case):
    lonely = new(case, "intermediateThrowEvent", 1200, 900)

    place = place_for(case.diagram, lonely, VARIANTS["task"])

    assert place == (1236 + 80, 918 - 40, 100, 80)


def test_an_annotation_is_appended_up_and_to_the_right(case):
    note = case.do(append, case.diagram, case["Grant"], VARIANTS["textAnnotation"])

    own, box = case.bounds("Grant"), case.bounds(note.key)
    assert box.x >= own.right
    assert box.bottom < own.y
    assert [each.type.name for each in note.connections] == ["association"]


def test_a_step_dropped_on_a_flow_splits_it_at_the_nearest_point_and_the_bends_stay(case):
    before = case.points("F4")

    step = case.do(insert_on_flow, case.diagram, case["F4"], VARIANTS["task"], Point(380, 200))

    middle = case.bounds(step.key).center
    assert middle.x == 385
    assert abs(middle.y - 200) <= 10  # there is little room above
    second = step.outgoing[0]
    assert case.points("F4")[0] == before[0]
    assert case.points(second.key)[1:] == before[1:]
    assert case.lists(step.key, "incoming") == ["F4"]
    assert case.lists(step.key, "outgoing") == [second.key]


def test_a_step_put_between_two_that_it_was_connected_with_keeps_one_flow_each(case):
    step = new(case, "task", 335, 160)
    case.do(connect, case.diagram, case["Choice"], step)
    onward = case.do(connect, case.diagram, step, case["Refused"], name="videre")

    case.do(insert_on_flow, case.diagram, case["F4"], step)

    assert [flow.key for flow in step.incoming] == ["F4"]
    assert [flow.key for flow in step.outgoing] == [onward.key]
    assert onward.name == "videre"


def test_a_removed_step_leaves_one_flow_along_both_ways(case):
    first, second = case.points("F1"), case.points("F2")

    case.do(delete, [case["Check"]])

    flow = case["F1"]
    assert (flow.source, flow.target) == (case["Start"], case["Choice"])
    assert case["F2"] is None
    assert case.points("F1") == (first[0], second[-1])
    assert case.lists("Choice", "incoming") == ["F1"]


def test_the_default_is_forgotten_with_its_flow(case):
    case.do(delete, [case["F4"]])

    assert case["Choice"].get("default") == ""


def test_the_default_is_forgotten_when_its_flow_starts_elsewhere(case):
    case.do(reconnect, case.diagram, case["F4"], source=case["Grant"])

    assert case["Choice"].get("default") == ""
    assert case["Grant"].get("default") == ""


@pytest.mark.parametrize("source", ["Start", "parallelGateway", "eventBasedGateway"])
def test_a_condition_goes_where_the_new_source_does_not_choose(case, source):
    start = case[source] if source == "Start" else new(case, source, 400, 600)
    target = case["Check"]
    if source == "eventBasedGateway":
        target = new(case, "receiveTask", 600, 600)
        case.do(reconnect, case.diagram, case["F3"], target=target)

    case.do(reconnect, case.diagram, case["F3"], source=start)

    assert case["F3"].child("conditionExpression") is None


def test_a_condition_stays_where_the_new_source_chooses(case):
    case.do(reconnect, case.diagram, case["F3"], source=case["Check"])

    assert case["F3"].child("conditionExpression") is not None


def test_conditions_and_default_go_when_a_gateway_becomes_one_that_does_not_choose(case):
    case.do(replace, case.diagram, case["Choice"], VARIANTS["parallelGateway"])

    assert case["F3"].child("conditionExpression") is None
    assert case["Choice"].get("default") == ""


def test_default_and_condition_exclude_each_other_both_ways(case):
    case.do(set_default, case["F3"])
    assert case["F3"].child("conditionExpression") is None
    assert case["Choice"].get("default") == "F3"

    case.do(set_condition, case["F3"], "beløb > 5")
    assert case["Choice"].get("default") == ""
    assert case["F3"].child("conditionExpression") is not None


def test_between_pools_a_sequence_flow_becomes_a_message_flow_and_back(pools):
    message = pools.do(reconnect, pools.diagram, pools["F1"], target=pools["X"])
    assert message.type.name == "messageFlow"
    assert message.container == pools["C"]
    assert pools.lists("A", "outgoing") == pools.lists("B", "incoming") == []

    flow = pools.do(reconnect, pools.diagram, message, target=pools["B"])
    assert flow.type.name == "sequenceFlow"
    assert flow.container == pools["P"]
    # the file lists no flows at this moment, which is a habit to keep
    assert len(pools.points(flow.key)) >= 2


def test_a_flow_to_a_step_moved_into_another_pool_is_swapped_and_one_that_cannot_be_goes(
    pools, case
):
    pools.do(move, pools.diagram, [pools["B"]], 0, 170, pools["Bank"])
    assert [each.type.name for each in pools["B"].connections] == ["messageFlow"]

    case.do(move, case.diagram, [case["Grant"]], -100, 280, case["Sub"])
    assert case["F3"] is None
    assert case["F5"] is None


def test_a_flow_from_an_event_based_gateway_evicts_the_others_to_its_target(case):
    gateway = new(case, "eventBasedGateway", 0, 600)
    event = new(case, "intermediateCatchEvent.timer", 100, 600)
    old = case.do(connect, case.diagram, case["Grant"], event).key

    flow = case.do(connect, case.diagram, gateway, event)

    assert case[old] is None
    assert event.incoming == [flow]
    assert case.lists(event.key, "incoming") == [flow.key]


def test_another_flow_to_what_follows_an_event_based_gateway_evicts_that_of_the_gateway(case):
    gateway = new(case, "eventBasedGateway", 0, 600)
    event = new(case, "intermediateCatchEvent.timer", 100, 600)
    old = case.do(connect, case.diagram, gateway, event).key

    flow = case.do(connect, case.diagram, case["Grant"], event)

    assert case[old] is None
    assert event.incoming == [flow]


def test_reconnecting_to_what_an_event_based_gateway_leads_to_evicts_too(case):
    gateway = new(case, "eventBasedGateway", 0, 600)
    event = new(case, "intermediateCatchEvent.timer", 100, 600)
    old = case.do(connect, case.diagram, gateway, event).key

    case.do(reconnect, case.diagram, case["F5"], target=event)

    assert case[old] is None
    assert [each.key for each in event.incoming] == ["F5"]


def test_a_gateway_that_becomes_event_based_evicts_the_other_flows_to_its_targets(case):
    gateway = new(case, "exclusiveGateway", 0, 600)
    event = new(case, "intermediateCatchEvent.timer", 100, 600)
    kept = case.do(connect, case.diagram, gateway, event).key
    other = case.do(connect, case.diagram, case["Grant"], event).key

    case.do(replace, case.diagram, gateway, VARIANTS["eventBasedGateway"])

    assert case[other] is None
    assert case[kept] is not None


def with_receive_task(case):
    case.do(replace, case.diagram, case["Check"], VARIANTS["receiveTask"])
    return new(case, "eventBasedGateway", 0, 300)


def test_connecting_an_event_based_gateway_frees_a_receive_task_of_its_boundary_events(case):
    gateway = with_receive_task(case)

    case.do(connect, case.diagram, gateway, case["Check"])

    assert case["Late"] is None
    assert case.diagram.shape_of("Late") is None


def test_reconnecting_from_an_event_based_gateway_frees_a_receive_task_too(case):
    gateway = with_receive_task(case)

    case.do(reconnect, case.diagram, case["F1"], source=gateway)

    assert case["Late"] is None


def test_a_gateway_before_a_receive_task_that_becomes_event_based_frees_it(case):
    gateway = with_receive_task(case)
    case.do(replace, case.diagram, gateway, VARIANTS["exclusiveGateway"])
    case.do(connect, case.diagram, gateway, case["Check"])
    assert case["Late"] is not None

    case.do(replace, case.diagram, gateway, VARIANTS["eventBasedGateway"])

    assert case["Late"] is None


def test_an_annotation_at_a_flow_keeps_its_share_of_it_when_the_flow_is_led_elsewhere(case):
    note = case.do(
        connect,
        case.diagram,
        case["Note"],
        case["F5"],
        points=[Point(420, 20), Point(585.5, 120)],  # a quarter along F5
    )

    case.do(set_waypoints, case.diagram, case["F5"], [Point(570, 140), Point(650, 140)])

    assert case.points(note.key) == ((420, 20), (590, 140))


def test_an_annotation_at_a_flow_keeps_its_share_when_an_end_of_the_flow_moves(case):
    ends = [Point(370, 40), Point(440, 120)]  # half along F3
    note = case.do(connect, case.diagram, case["Note"], case["F3"], points=ends)

    case.do(move, case.diagram, [case["Grant"]], 100, 0)

    assert case.points("F3") == ((410, 120), (570, 120))
    assert case.points(note.key) == ((370, 40), (490, 120))


def test_an_annotation_at_a_flow_goes_along_when_the_flow_is_carried_as_a_whole(case):
    ends = [Point(370, 40), Point(440, 120)]
    note = case.do(connect, case.diagram, case["Note"], case["F3"], points=ends)

    case.do(move, case.diagram, [case["Choice"], case["Grant"]], 0, 30)

    assert case.points(note.key) == ((370, 40), (440, 150))


def test_an_annotation_that_moves_stays_docked_where_it_was_on_the_line(case):
    ends = [Point(370, 40), Point(430, 120)]
    note = case.do(connect, case.diagram, case["Note"], case["F3"], points=ends)

    case.do(move, case.diagram, [case["Note"]], 40, -20)

    assert case.points(note.key)[-1] == (430, 120)


def test_a_slanted_line_of_another_tool_points_at_the_middles_of_its_ends_after_a_move(case):
    text = case.xml().replace('x="410" y="120"', 'x="400" y="130"')
    text = text.replace('<di:waypoint x="470" y="120"/>', '<di:waypoint x="480" y="160"/>', 1)
    other = type(case)(text)
    assert other.points("F3") == ((400, 130), (480, 160))

    other.do(move, other.diagram, [other["Grant"]], 0, 200)

    (x1, y1), (x2, y2) = other.points("F3")
    (cx, cy), (gx, gy) = (other.bounds(key).center for key in ("Choice", "Grant"))
    slope = (gy - cy) / (gx - cx)
    assert y1 - cy == pytest.approx(slope * (x1 - cx), abs=0.05)
    assert y2 - cy == pytest.approx(slope * (x2 - cx), abs=0.05)


def test_an_association_follows_both_its_ends_into_their_new_home(case):
    case.do(move, case.diagram, [case["Check"], case["Note"]], 60, 340, case["Sub"])

    assert case["Check"].container == case["Sub"]
    assert case["Note"].container == case["Sub"]
    assert case["ToNote"].container == case["Sub"]
    assert local_name(case["ToNote"].tag) == "association"


def test_an_association_stays_between_the_homes_when_only_one_end_moves(case):
    case.do(move, case.diagram, [case["Check"]], 60, 340, case["Sub"])

    assert case["ToNote"].container == case["P"]
