"""Every kind of element to every kind, in one process, out of a sub-process, and between pools."""

import pytest

from procedit.bpmn.names import local_name
from procedit.commands.connecting import connection_for, may_start_at
from procedit.commands.refusal import Refusal
from tests.commands.rules.zoo import HANDLER, KINDS, PLACES, find, is_a_reason, named, zoo

# s: a sequence flow may start there, e: end there; m: a message flow may start, r: end (be received);
# i: takes data in, o: gives data out; h: may be the activity that compensates
_ACTIVITY = "semrioh"
TRAITS = {
    "startEvent": "sro",
    "startEvent.message": "sro",
    "startEvent.timer": "so",
    "startEvent.conditional": "so",
    "startEvent.signal": "so",
    "startEvent.multiple": "sro",
    "startEvent.parallelMultiple": "sro",
    "startEvent.escalation": "so",
    "startEvent.error": "so",
    "startEvent.compensate": "so",
    "startEvent.message.non-interrupting": "sro",
    "startEvent.timer.non-interrupting": "so",
    "startEvent.escalation.non-interrupting": "so",
    "startEvent.conditional.non-interrupting": "so",
    "startEvent.signal.non-interrupting": "so",
    "startEvent.multiple.non-interrupting": "sro",
    "startEvent.parallelMultiple.non-interrupting": "sro",
    "intermediateCatchEvent.message": "sero",
    "intermediateCatchEvent.timer": "seo",
    "intermediateCatchEvent.conditional": "seo",
    "intermediateCatchEvent.link": "so",
    "intermediateCatchEvent.signal": "seo",
    "intermediateCatchEvent.multiple": "sero",
    "intermediateCatchEvent.parallelMultiple": "sero",
    "intermediateThrowEvent": "semi",
    "intermediateThrowEvent.message": "semi",
    "intermediateThrowEvent.escalation": "sei",
    "intermediateThrowEvent.compensate": "sei",
    "intermediateThrowEvent.link": "ei",
    "intermediateThrowEvent.signal": "sei",
    "intermediateThrowEvent.multiple": "semi",
    "boundaryEvent": "so",
    "boundaryEvent.message": "sro",
    "boundaryEvent.timer": "so",
    "boundaryEvent.escalation": "so",
    "boundaryEvent.error": "so",
    "boundaryEvent.cancel": "so",
    "boundaryEvent.compensate": "o",
    "boundaryEvent.conditional": "so",
    "boundaryEvent.signal": "so",
    "boundaryEvent.multiple": "sro",
    "boundaryEvent.parallelMultiple": "sro",
    "boundaryEvent.message.non-interrupting": "sro",
    "boundaryEvent.timer.non-interrupting": "so",
    "boundaryEvent.escalation.non-interrupting": "so",
    "boundaryEvent.conditional.non-interrupting": "so",
    "boundaryEvent.signal.non-interrupting": "so",
    "boundaryEvent.multiple.non-interrupting": "sro",
    "boundaryEvent.parallelMultiple.non-interrupting": "sro",
    "endEvent": "emi",
    "endEvent.message": "emi",
    "endEvent.escalation": "ei",
    "endEvent.error": "ei",
    "endEvent.cancel": "ei",
    "endEvent.compensate": "ei",
    "endEvent.signal": "ei",
    "endEvent.terminate": "ei",
    "endEvent.multiple": "emi",
    "task": _ACTIVITY,
    "userTask": _ACTIVITY,
    "manualTask": _ACTIVITY,
    "serviceTask": _ACTIVITY,
    "sendTask": _ACTIVITY,
    "receiveTask": _ACTIVITY,
    "scriptTask": _ACTIVITY,
    "businessRuleTask": _ACTIVITY,
    "callActivity": _ACTIVITY,
    "subProcess": _ACTIVITY,
    "subProcess.event": "",
    "transaction": _ACTIVITY,
    "adHocSubProcess": _ACTIVITY,
    "subProcess.collapsed": _ACTIVITY,
    "subProcess.event.collapsed": "",
    "transaction.collapsed": _ACTIVITY,
    "adHocSubProcess.collapsed": _ACTIVITY,
    "task-handler": "mioh",
    "exclusiveGateway": "se",
    "parallelGateway": "se",
    "inclusiveGateway": "se",
    "complexGateway": "se",
    "eventBasedGateway": "se",
    "eventBasedGateway.instantiate": "se",
    "eventBasedGateway.parallel": "se",
    "dataObjectReference": "",
    "dataObjectReference.collection": "",
    "dataInput": "",
    "dataInput.collection": "",
    "dataOutput": "",
    "dataOutput.collection": "",
    "dataStoreReference": "",
    "textAnnotation": "",
    "group": "",
}
AFTER_EVENT_GATEWAY = frozenset(
    {
        "receiveTask",
        "intermediateCatchEvent.message",
        "intermediateCatchEvent.timer",
        "intermediateCatchEvent.conditional",
        "intermediateCatchEvent.signal",
    }
)
SOURCES_OF_DATA = ("dataObjectReference", "dataInput", "dataStoreReference")
TARGETS_OF_DATA = ("dataObjectReference", "dataOutput", "dataStoreReference")
NO_START = frozenset({"dataOutput", "dataOutput.collection"})


def expected(source: str, target: str, place: str) -> str:
    """The connection from a kind (the first of its kind) to another one at ``place``, empty for none."""
    start, end = TRAITS[source], TRAITS[target]
    if place == "other" and "m" in start and "r" in end:
        return "messageFlow"
    same_scope = place in ("first", "second")
    waits = source.startswith("eventBasedGateway")
    may_follow = not waits or target in AFTER_EVENT_GATEWAY
    if same_scope and "s" in start and "e" in end and may_follow:
        return "sequenceFlow"
    same_process = place != "other"
    shared = same_process or "dataStoreReference" in (source, target)
    if source.startswith(SOURCES_OF_DATA) and "i" in end and shared:
        return "dataInputAssociation"
    if target.startswith(TARGETS_OF_DATA) and "o" in start and shared:
        return "dataOutputAssociation"
    is_host = target == "task" and place == "first"
    asks = source == "boundaryEvent.compensate" and not is_host
    if asks and "h" in end and same_scope:
        return "association"
    return "association" if (source == "textAnnotation") != (target == "textAnnotation") else ""


@pytest.fixture(scope="module")
def session():
    return zoo()


def test_the_table_has_every_kind():
    assert set(TRAITS) == set(KINDS)


@pytest.mark.parametrize("source", KINDS)
def test_from_one_kind_to_every_kind(session, source):
    start = find(session, named(source, "first"))
    for target in KINDS:
        for place in PLACES:
            if place == "first" and target == source:
                continue
            found = connection_for(start, find(session, named(target, place)))
            wanted = expected(source, target, place)
            got = "" if isinstance(found, Refusal) else local_name(found)
            assert got == wanted, (source, target, place, str(found))
            assert wanted or is_a_reason(found), (source, target, place, found)


@pytest.mark.parametrize("kind", KINDS)
def test_between_pools_lanes_and_every_kind(session, kind):
    traits = TRAITS[kind]
    own, far = find(session, named(kind, "first")), find(session, named(kind, "other"))
    for pool in ("Town", "Lane"):
        there = find(session, pool)
        note = "association" if kind == "textAnnotation" else ""
        assert outcome(there, far) == ("messageFlow" if "r" in traits else note)
        assert outcome(far, there) == ("messageFlow" if "m" in traits else note)
        assert outcome(there, own) == ""
        assert outcome(own, there) == ""
    box = find(session, "Box")
    assert outcome(own, box) == ("messageFlow" if "m" in traits else note)
    assert outcome(box, own) == ("messageFlow" if "r" in traits else note)


def outcome(source, target) -> str:
    found = connection_for(source, target)
    assert not isinstance(found, Refusal) or is_a_reason(found), found
    return "" if isinstance(found, Refusal) else local_name(found)


@pytest.mark.parametrize("source", ["Town", "Lane", "Bank", "Box"])
@pytest.mark.parametrize("target", ["Town", "Lane", "Bank", "Box"])
def test_between_pools(session, source, target):
    same = source == target or {source, target} == {"Town", "Lane"}
    wanted = "" if same else "messageFlow"

    assert outcome(find(session, source), find(session, target)) == wanted


@pytest.mark.parametrize("kind", [*KINDS, "Town", "Lane", "Box"])
def test_with_conversations_only_pools_are_linked(session, kind):
    key = kind if kind in ("Town", "Lane", "Box") else named(kind, "first")
    wanted = {"Town": "conversationLink", "Lane": "conversationLink", "Box": "conversationLink"}
    wanted["textAnnotation"] = "association"

    for pair in (("Talk", key), (key, "Talk")):
        assert outcome(*(find(session, each) for each in pair)) == wanted.get(kind, "")


@pytest.mark.parametrize("kind", KINDS)
def test_lines_are_annotated_only(session, kind):
    element, flow = find(session, named(kind, "first")), find(session, "flow")
    wanted = "association" if kind == "textAnnotation" else ""

    assert outcome(element, flow) == wanted
    assert outcome(flow, element) == wanted


@pytest.mark.parametrize("kind", KINDS)
def test_connections_start_at_every_kind_but_what_only_ends_them(session, kind):
    assert may_start_at(find(session, named(kind, "first"))) == (kind not in NO_START)


def test_connections_start_at_pools_lanes_and_conversations_but_not_at_lines(session):
    for key in ("Town", "Lane", "Box", "Talk"):
        assert may_start_at(find(session, key))
    assert not may_start_at(find(session, "flow"))


def test_an_annotation_is_not_connected_with_what_it_stands_in(session):
    note = find(session, named("textAnnotation", "inner"))

    for holder in ("scope", "Town", "Lane"):
        assert outcome(note, find(session, holder)) == ""
        assert outcome(find(session, holder), note) == ""


def test_a_compensation_activity_has_no_flows(session):
    event = find(session, named("boundaryEvent.compensate", "first"))

    assert outcome(event, find(session, "a")) == ""
    assert outcome(event, find(session, named(HANDLER, "first"))) == "association"
