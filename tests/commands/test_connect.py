"""Connecting, and what the pools and sub-processes around two elements make of it."""

import pytest

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.names import local_name
from procedit.bpmn.variants import VARIANTS
from procedit.commands.connect import connect
from procedit.commands.connecting import connection_for, may_start_at
from procedit.commands.create import create
from procedit.commands.dropping import may_insert_on
from procedit.commands.insert_on_flow import insert_on_flow
from procedit.commands.labels import place_label
from procedit.commands.move import move
from procedit.commands.reconnect import reconnect
from procedit.commands.refusal import Refusal
from procedit.commands.rename import rename
from procedit.commands.replace import replace
from procedit.commands.set_waypoints import reroute, set_waypoints
from procedit.errors import ProceditError


def kind(source, target) -> str:
    found = connection_for(source, target)
    return "" if isinstance(found, Refusal) else local_name(found)


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("A", "B", "sequenceFlow"),
        ("A", "X", "messageFlow"),
        ("A", "Bank", "messageFlow"),
        ("Case", "Bank", "messageFlow"),  # a lane stands for its pool
        ("Town", "Citizen", "messageFlow"),
        ("A", "Town", ""),
        ("Town", "Town", ""),
    ],
)
def test_between_pools_runs_a_message_flow_within_one_a_sequence_flow(
    pools, source, target, expected
):
    assert kind(pools[source], pools[target]) == expected


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("Start", "Grant", "sequenceFlow"),
        ("Check", "Sub", "sequenceFlow"),
        ("Check", "Inner", ""),
        ("Inner", "Check", ""),
        ("Late", "Grant", "sequenceFlow"),
        ("Letter", "Check", "dataInputAssociation"),
        ("Check", "Letter", "dataOutputAssociation"),
        ("Letter", "Inner", "dataInputAssociation"),
        ("Note", "F3", "association"),
        ("Letter", "Note", "association"),
        ("Granted", "Check", ""),
        ("Check", "Start", ""),
        ("Letter", "Choice", ""),
    ],
)
def test_within_a_process_the_kind_follows_from_the_ends(case, source, target, expected):
    assert kind(case[source], case[target]) == expected


def test_a_refusal_says_why(case, pools):
    assert "border of a sub-process" in str(connection_for(case["Check"], case["Inner"]))
    assert "end event" in str(connection_for(case["Granted"], case["Check"]))
    assert "different pools" in str(connection_for(pools["A"], pools["Town"]))
    assert "Data goes" in str(connection_for(case["Letter"], case["Choice"]))


def test_connections_do_not_start_at_flows(case):
    assert may_start_at(case["Check"])
    assert not may_start_at(case["F1"])


def test_a_new_flow_is_listed_at_both_ends_and_drawn(case):
    flow = case.do(connect, case.diagram, case["Grant"], case["Refused"])

    assert case.lists("Grant", "outgoing") == ["F5", flow.id]
    assert case.lists("Refused", "incoming") == ["F4", flow.id]
    assert len(case.points(flow.key)) >= 2
    assert flow.container == case["P"]


def test_where_a_file_leaves_the_lists_out_they_stay_out(pools):
    text = pools.xml().replace("<outgoing>F1</outgoing>", "").replace("<incoming>F1</incoming>", "")
    other = type(pools)(text)

    other.do(connect, other.diagram, other["B"], other["A"])

    assert other.lists("A", "incoming") == other.lists("B", "outgoing") == []


def test_points_given_are_used(case):
    wanted = (Point(570, 120), Point(600, 120), Point(600, 400), Point(520, 268))

    flow = case.do(connect, case.diagram, case["Grant"], case["Refused"], points=wanted)

    assert case.points(flow.key) == wanted


def test_data_goes_in_by_a_placeholder_that_goes_with_the_last_association(case):
    first = case.do(connect, case.diagram, case["Letter"], case["Check"])

    assert first.target == case["Check"]
    assert [each.get("name") for each in case["Check"].children("property")] == [
        "__targetRef_placeholder"
    ]
    case.do(lambda edit: edit.remove(first))
    assert list(case["Check"].children("property")) == []


def test_compensation_has_one_activity_which_is_marked(case):
    event = case.do(
        create,
        case.diagram,
        VARIANTS["boundaryEvent.compensate"],
        Bounds(182, 142, 36, 36),
        case["Check"],
    )
    first, second = (
        case.do(create, case.diagram, VARIANTS["task"], Bounds(x, 600, 100, 80)) for x in (0, 150)
    )
    association = case.do(connect, case.diagram, event, first)
    assert association.get("associationDirection") == "One"
    assert first.flag("isForCompensation")

    case.do(connect, case.diagram, event, second)

    assert second.flag("isForCompensation")
    assert not first.flag("isForCompensation")
    assert "another one" in str(connection_for(event, case["Check"]))
    assert isinstance(connection_for(event, case["Grant"]), Refusal)  # is part of the flow


def test_what_follows_an_event_based_gateway_waits_for_it_alone(case):
    gateway, event = (
        case.do(create, case.diagram, VARIANTS[key], Bounds(x, 600, 50, 50))
        for key, x in (("eventBasedGateway", 0), ("intermediateCatchEvent.timer", 100))
    )
    case.do(connect, case.diagram, case["Grant"], event)

    case.do(connect, case.diagram, gateway, event)

    assert [flow.source for flow in event.incoming] == [gateway]


def test_reconnecting_keeps_id_name_and_condition(case):
    flow = case.do(reconnect, case.diagram, case["F3"], target=case["Refused"])

    assert flow.id == "F3"
    assert flow.name == "ja"
    assert flow.child("conditionExpression") is not None
    assert case.lists("Grant", "incoming") == []
    assert case.lists("Refused", "incoming") == ["F4", "F3"]
    assert case.points("F3")[-1].y in (232.0, 250.0, 268.0)


def test_a_default_flow_that_starts_elsewhere_is_no_default_any_more(case):
    case.do(reconnect, case.diagram, case["F4"], source=case["Grant"])

    assert case["Choice"].get("default") == ""


def test_reconnecting_across_pools_changes_the_type(pools):
    flow = pools.do(reconnect, pools.diagram, pools["F1"], target=pools["X"])

    assert flow.type.name == "messageFlow"
    assert pools["F1"] is None
    assert pools.lists("A", "outgoing") == []


def test_reconnecting_to_what_cannot_be_is_refused(case):
    with case.unchanged(), pytest.raises(ProceditError):
        case.session.stack.run("x", reconnect, case.diagram, case["F1"], target=case["Start"])


def test_inserting_splits_the_flow_and_keeps_its_bends(case):
    step = case.do(insert_on_flow, case.diagram, case["F4"], VARIANTS["task"], Point(385, 250))

    first, second = case["F4"], step.outgoing[0]
    assert (first.source, first.target) == (case["Choice"], step)
    assert second.target == case["Refused"]
    assert case.points("F4")[0] == (385, 145)
    assert case.points(second.key)[-1] == (502, 250)
    assert case["Choice"].get("default") == "F4"
    assert case.lists("Refused", "incoming") == [second.id]


def test_a_step_that_is_there_can_be_inserted_too(case):
    task = case.do(create, case.diagram, VARIANTS["task"], Bounds(335, 160, 100, 80))

    case.do(insert_on_flow, case.diagram, case["F4"], task)

    assert [flow.id for flow in task.incoming] == ["F4"]
    assert task.outgoing[0].target == case["Refused"]


def test_an_end_event_inserted_ends_the_flow_there(case):
    event = case.do(insert_on_flow, case.diagram, case["F2"], VARIANTS["endEvent"])

    assert case["F2"].target == event
    assert case["Choice"].incoming == []


def test_only_steps_are_inserted_and_only_into_flows(case):
    assert may_insert_on(VARIANTS["task"], case["F1"]) is None
    assert may_insert_on(VARIANTS["boundaryEvent.timer"], case["F1"]) is not None
    assert may_insert_on(VARIANTS["group"], case["F1"]) is not None
    assert may_insert_on(VARIANTS["task"], case["ToNote"]) is not None


def test_bend_points_are_set_with_the_label_following(case):
    case.do(
        set_waypoints,
        case.diagram,
        case["F5"],
        [Point(570, 120), Point(600, 120), Point(600, 120), Point(632, 110)],
    )

    assert case.points("F5") == ((570, 120), (600, 120), (632, 110))
    case.do(reroute, case.diagram, case["F5"])
    assert case.points("F5") == ((570, 120), (632, 120))


def test_setting_the_same_points_changes_nothing(case):
    with case.unchanged():
        case.session.stack.run("x", set_waypoints, case.diagram, case["F1"], case.points("F1"))


def test_a_line_docked_on_a_line_follows_it(case):
    note = case.do(connect, case.diagram, case["Note"], case["F2"])
    before = case.points(note.key)

    case.do(move, case.diagram, [case["Choice"]], 0, 200)

    assert case.points(note.key) != before


def test_a_label_makes_way_for_a_new_flow(case):
    case.do(rename, case["Granted"], "Bevilget")
    case.do(place_label, case.diagram, case["Granted"])
    before = case.diagram.shape_of("Granted").label_bounds
    assert before.y > case.bounds("Granted").bottom

    task = case.do(create, case.diagram, VARIANTS["task"], Bounds(600, 200, 100, 80))
    flow = case.do(connect, case.diagram, task, case["Granted"])

    assert case.points(flow.key)[-1] == (650, 138)
    assert case.diagram.shape_of("Granted").label_bounds.bottom < case.bounds("Granted").y


def test_a_receive_task_after_an_event_based_gateway_loses_its_boundary_events(case):
    case.do(replace, case.diagram, case["Check"], VARIANTS["receiveTask"])
    gateway = case.do(create, case.diagram, VARIANTS["eventBasedGateway"], Bounds(0, 300, 50, 50))

    case.do(connect, case.diagram, gateway, case["Check"])

    assert case["Late"] is None
    assert case["F1"] is None
