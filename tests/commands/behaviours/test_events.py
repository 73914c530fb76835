"""Events that are attached, detached, or change with their place; compensation."""

import pytest

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.variants import VARIANTS, definition_of
from procedit.commands.attach import attach
from procedit.commands.connect import connect
from procedit.commands.copy import copy
from procedit.commands.create import create
from procedit.commands.delete import delete
from procedit.commands.move import move
from procedit.commands.move_onto import detach_and_move, move_and_attach
from procedit.commands.paste import paste
from procedit.commands.reconnect import reconnect
from procedit.commands.replace import replace


def new(case, key, x, y, into=None):
    variant = VARIANTS[key]
    return case.do(create, case.diagram, variant, Bounds(x, y, *variant.size), into)


@pytest.mark.parametrize("definition", ["message", "timer", "conditional", "signal"])
def test_a_catching_event_dropped_on_a_border_is_attached_with_its_definition(case, definition):
    event = new(case, f"intermediateCatchEvent.{definition}", 700, 500)
    inner = event.event_definitions[0].key

    case.do(move_and_attach, case.diagram, event, case["Grant"], -200, -350)

    assert event.type.name == "boundaryEvent"
    assert event.attached_to == case["Grant"]
    assert event.event_definitions == [case[inner]]
    box, host = case.bounds(event.key).center, case.bounds("Grant")
    assert box.x in (host.x, host.right) or box.y in (host.y, host.bottom)


def test_a_blank_event_dropped_on_a_border_is_attached_without_a_definition(case):
    event = new(case, "intermediateThrowEvent", 700, 500)

    case.do(attach, case.diagram, event, case["Grant"], Point(520, 160))

    assert event.type.name == "boundaryEvent"
    assert event.event_definitions == []


def test_attached_events_lose_the_flows_that_led_to_them(case):
    event = new(case, "intermediateCatchEvent.timer", 700, 500)
    into = case.do(connect, case.diagram, case["Grant"], event).key
    out = case.do(connect, case.diagram, event, case["Refused"]).key

    case.do(attach, case.diagram, event, case["Check"], Point(250, 80))

    assert case[into] is None
    assert case[out] is not None


def test_a_detached_event_with_a_definition_catches_and_a_blank_one_throws(case):
    blank = new(case, "intermediateThrowEvent", 700, 500)
    case.do(attach, case.diagram, blank, case["Grant"])

    case.do(detach_and_move, case.diagram, case["Late"], case["P"], 0, 400)
    case.do(detach_and_move, case.diagram, blank, case["P"], 0, 400)

    assert case["Late"].type.name == "intermediateCatchEvent"
    assert definition_of(case["Late"]) == "timer"
    assert blank.type.name == "intermediateThrowEvent"
    assert case["Late"].get("attachedToRef") == blank.get("attachedToRef") == ""


def test_whether_an_event_interrupts_survives_where_the_target_says_nothing_else(case):
    case.do(replace, case.diagram, case["Late"], VARIANTS["boundaryEvent.timer.non-interrupting"])

    case.do(move_and_attach, case.diagram, case["Late"], case["Grant"], 260, 0)
    assert not case["Late"].is_interrupting
    case.do(replace, case.diagram, case["Grant"], VARIANTS["serviceTask"])
    assert not case["Late"].is_interrupting
    case.do(replace, case.diagram, case["Late"], VARIANTS["boundaryEvent.signal.non-interrupting"])
    assert not case["Late"].is_interrupting

    case.do(replace, case.diagram, case["Late"], VARIANTS["boundaryEvent.error"])
    assert case["Late"].is_interrupting


def test_a_start_that_does_not_interrupt_keeps_that_in_another_event_sub_process(case):
    first, second = (new(case, "subProcess.event", 700, y) for y in (0, 300))
    (start,) = first.children("startEvent")
    case.do(replace, case.diagram, start, VARIANTS["startEvent.timer.non-interrupting"])

    case.do(move, case.diagram, [start], 0, 300, second)

    assert start.container == second
    assert not start.is_interrupting
    assert definition_of(start) == "timer"


EVENT_STARTS = [
    "error",
    "escalation",
    "compensate",
    "message.non-interrupting",
    "timer.non-interrupting",
    "escalation.non-interrupting",
    "conditional.non-interrupting",
    "signal.non-interrupting",
]


@pytest.mark.parametrize("key", EVENT_STARTS)
def test_starts_of_event_sub_processes_become_blank_elsewhere(case, key):
    holder = new(case, "subProcess.event", 700, 0)
    (start,) = holder.children("startEvent")
    case.do(replace, case.diagram, start, VARIANTS[f"startEvent.{key}"])
    dropped = new(case, f"startEvent.{key}", 900, 700)

    case.do(move, case.diagram, [start], 0, 500, case["P"])

    for event in (start, dropped):
        assert event.event_definitions == []
        assert event.get("isInterrupting") == ""


@pytest.mark.parametrize("key", ["message", "timer", "conditional", "signal"])
def test_a_typed_start_becomes_blank_in_a_plain_sub_process_and_stays_in_a_process(case, key):
    start = new(case, f"startEvent.{key}", 700, 700)
    assert definition_of(start) == key

    case.do(move, case.diagram, [start], -300, -300, case["Sub"])

    assert start.container == case["Sub"]
    assert start.event_definitions == []


def test_a_cancel_end_is_blank_outside_a_transaction(case):
    holder = new(case, "transaction", 700, 0)
    end = new(case, "endEvent.cancel", 900, 80, holder)
    assert definition_of(end) == "cancel"
    outside = new(case, "endEvent.cancel", 900, 700)
    assert definition_of(outside) == ""

    case.do(move, case.diagram, [end], 0, 600, case["P"])

    assert definition_of(end) == ""


def test_cancel_events_become_blank_when_their_transaction_becomes_a_sub_process(case):
    holder = new(case, "transaction", 700, 0)
    end = new(case, "endEvent.cancel", 900, 80, holder)
    boundary = new(case, "boundaryEvent.cancel", 900, 182, holder)

    case.do(replace, case.diagram, holder, VARIANTS["subProcess"])

    assert definition_of(end) == ""
    assert definition_of(boundary) == ""
    assert boundary.attached_to == holder


def test_a_typed_start_becomes_blank_when_its_event_sub_process_becomes_a_plain_one(case):
    holder = new(case, "subProcess.event", 700, 0)
    (start,) = holder.children("startEvent")
    assert definition_of(start) == "message"

    case.do(replace, case.diagram, holder, VARIANTS["subProcess"])

    assert definition_of(start) == ""


def test_what_is_replaced_keeps_id_name_flows_and_what_is_attached(case):
    case.do(replace, case.diagram, case["Check"], VARIANTS["subProcess"])

    check = case["Check"]
    assert check.name == "Vurdér"
    assert [flow.key for flow in (*check.incoming, *check.outgoing)] == ["F1", "F2"]
    assert check.boundary_events == [case["Late"]]


# Compensation


def with_handler(case):
    event = new(case, "boundaryEvent.compensate", 182, 142, case["Check"])
    handler = new(case, "task", 0, 600)
    association = case.do(connect, case.diagram, event, handler)
    return event, handler, association


def test_connecting_a_compensation_event_marks_its_activity(case):
    _, handler, association = with_handler(case)

    assert handler.get("isForCompensation") == "true"
    assert association.get("associationDirection") == "One"


def test_a_compensation_event_has_one_activity(case):
    event, first, association = with_handler(case)
    second = new(case, "task", 150, 600)

    case.do(connect, case.diagram, event, second)

    assert case[association.key] is None
    assert not first.flag("isForCompensation")
    assert second.flag("isForCompensation")


@pytest.mark.parametrize("what", ["association", "event", "host"])
def test_the_mark_goes_with_the_association_the_event_or_its_host(case, what):
    event, handler, association = with_handler(case)
    gone = {"association": association, "event": event, "host": case["Check"]}[what]

    case.do(delete, [gone])

    assert handler.get("isForCompensation") == ""


def test_reconnecting_moves_the_mark(case):
    _, first, association = with_handler(case)
    second = new(case, "task", 150, 600)

    case.do(reconnect, case.diagram, association, target=second)

    assert not first.flag("isForCompensation")
    assert second.flag("isForCompensation")


def test_reconnecting_to_something_else_ends_compensation(case):
    _, handler, association = with_handler(case)

    case.do(reconnect, case.diagram, association, source=case["Note"])

    assert not handler.flag("isForCompensation")


def test_an_event_that_asks_for_compensation_no_longer_gets_a_flow_instead(case):
    event, handler, _ = with_handler(case)

    case.do(replace, case.diagram, event, VARIANTS["boundaryEvent.error"])

    assert not handler.flag("isForCompensation")
    assert [flow.target for flow in event.outgoing] == [handler]
    assert [each.type.name for each in handler.connections] == ["sequenceFlow"]


def test_an_event_that_comes_to_ask_for_compensation_turns_its_flow_into_an_association(case):
    handler = new(case, "task", 0, 600)
    flow = case.do(connect, case.diagram, case["Late"], handler).key

    case.do(replace, case.diagram, case["Late"], VARIANTS["boundaryEvent.compensate"])

    assert case[flow] is None
    assert handler.flag("isForCompensation")
    assert [each.type.name for each in handler.connections] == ["association"]


def test_a_flow_to_a_step_of_the_process_does_not_make_it_compensate(case):
    flow = case.do(connect, case.diagram, case["Late"], case["Grant"]).key

    case.do(replace, case.diagram, case["Late"], VARIANTS["boundaryEvent.compensate"])

    assert case[flow] is None
    assert not case["Grant"].flag("isForCompensation")


def test_only_the_first_flow_becomes_compensation(case):
    first, second = (new(case, "task", x, 600) for x in (0, 150))
    for step in (first, second):
        case.do(connect, case.diagram, case["Late"], step)

    case.do(replace, case.diagram, case["Late"], VARIANTS["boundaryEvent.compensate"])

    assert [first.flag("isForCompensation"), second.flag("isForCompensation")] == [True, False]


def test_a_replaced_compensation_activity_goes_on_compensating(case):
    _, handler, _ = with_handler(case)

    case.do(replace, case.diagram, handler, VARIANTS["serviceTask"])

    assert handler.flag("isForCompensation")


def test_a_copied_handler_compensates_with_its_event_and_is_ordinary_alone(case):
    event, handler, _ = with_handler(case)

    text = copy(case.diagram, [case["Check"], event, handler])
    added = case.do(paste, case.diagram, text, case["P"], Point(900, 800))
    (twin,) = [each for each in added if each.type.name == "task"]
    assert twin.flag("isForCompensation")

    alone = case.do(paste, case.diagram, copy(case.diagram, [handler]), case["P"])
    assert [each.get("isForCompensation") for each in alone] == [""]
