"""Which kinds of elements may be connected, pair by pair."""

import pytest

from procedit.bpmn import connections as rules
from procedit.bpmn.connections import End
from procedit.bpmn.types import type_of


def end(text: str) -> End:
    """An end from ``type[.definition]``, with ``+event`` or ``+compensates`` for those activities."""
    name, _, extra = text.partition("+")
    name, _, definition = name.partition(".")
    return End(type_of(name), definition, extra == "event", extra == "compensates")


@pytest.mark.parametrize(
    ("source", "target", "reason"),
    [
        ("startEvent", "task", ""),
        ("task", "task", ""),
        ("exclusiveGateway", "endEvent", ""),
        ("boundaryEvent.timer", "task", ""),
        ("subProcess", "intermediateThrowEvent", ""),
        ("eventBasedGateway", "intermediateCatchEvent.timer", ""),
        ("eventBasedGateway", "receiveTask", ""),
        ("eventBasedGateway", "task", rules.AFTER_EVENT_GATEWAY),
        ("eventBasedGateway", "intermediateCatchEvent.link", rules.TO_LINK),
        ("endEvent", "task", rules.FROM_END),
        ("subProcess+event", "task", rules.FROM_EVENT_SUB_PROCESS),
        ("task", "subProcess+event", rules.FROM_EVENT_SUB_PROCESS),
        ("intermediateThrowEvent.link", "task", rules.FROM_LINK),
        ("boundaryEvent.compensate", "task", rules.FROM_COMPENSATION),
        ("task+compensates", "task", rules.FROM_COMPENSATION),
        ("task", "task+compensates", rules.FROM_COMPENSATION),
        ("task", "startEvent", rules.TO_START),
        ("task", "boundaryEvent.timer", rules.TO_BOUNDARY),
        ("task", "textAnnotation", rules.NO_FLOW_NODE),
        ("participant", "task", rules.NO_FLOW_NODE),
    ],
)
def test_sequence_flows(source, target, reason):
    assert rules.sequence_refusal(end(source), end(target)) == reason


@pytest.mark.parametrize(
    ("source", "target", "reason"),
    [
        ("participant", "participant", ""),
        ("task", "participant", ""),
        ("participant", "startEvent.message", ""),
        ("endEvent.message", "startEvent", ""),
        ("intermediateThrowEvent", "intermediateCatchEvent.message", ""),
        ("task", "boundaryEvent.message", ""),
        ("task", "boundaryEvent.timer", rules.MESSAGE_TARGET),
        ("boundaryEvent.message", "task", rules.MESSAGE_SOURCE),
        ("startEvent", "task", rules.MESSAGE_SOURCE),
        ("endEvent.signal", "task", rules.MESSAGE_SOURCE),
        ("task", "endEvent", rules.MESSAGE_TARGET),
        ("task", "intermediateCatchEvent.timer", rules.MESSAGE_TARGET),
        ("task", "task+compensates", rules.MESSAGE_TARGET),
        ("exclusiveGateway", "task", rules.MESSAGE_SOURCE),
        ("task", "exclusiveGateway", rules.MESSAGE_TARGET),
    ],
)
def test_message_flows(source, target, reason):
    assert rules.message_refusal(end(source), end(target)) == reason


@pytest.mark.parametrize(
    ("source", "target", "name"),
    [
        ("dataObjectReference", "task", "dataInputAssociation"),
        ("dataStoreReference", "subProcess", "dataInputAssociation"),
        ("dataInput", "task", "dataInputAssociation"),
        ("dataObjectReference", "endEvent", "dataInputAssociation"),
        ("dataObjectReference", "startEvent", ""),
        ("dataObjectReference", "exclusiveGateway", ""),
        ("dataObjectReference", "dataStoreReference", ""),
        ("task", "dataObjectReference", "dataOutputAssociation"),
        ("startEvent", "dataObjectReference", "dataOutputAssociation"),
        ("task", "dataOutput", "dataOutputAssociation"),
        ("endEvent", "dataObjectReference", ""),
        ("subProcess+event", "dataObjectReference", ""),
        ("task", "task", ""),
    ],
)
def test_data_associations(source, target, name):
    assert rules.data_association(end(source), end(target)) == name


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("textAnnotation", "task", True),
        ("sequenceFlow", "textAnnotation", True),
        ("participant", "textAnnotation", True),
        ("textAnnotation", "textAnnotation", False),
        ("group", "task", False),
    ],
)
def test_associations(source, target, expected):
    assert rules.may_associate(end(source), end(target)) is expected


def test_compensation_leads_from_its_event_to_an_activity():
    event = end("boundaryEvent.compensate")

    assert rules.may_compensate(event, end("task"))
    assert not rules.may_compensate(event, end("subProcess+event"))
    assert not rules.may_compensate(event, end("endEvent"))
    assert not rules.may_compensate(end("boundaryEvent.error"), end("task"))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("task", True),
        ("participant", True),
        ("dataStoreReference", True),
        ("group", True),
        ("textAnnotation", True),
        ("conversation", True),
        ("dataOutput", False),
        ("lane", False),
        ("sequenceFlow", False),
    ],
)
def test_connections_start_at_nodes_pools_data_and_artifacts(name, expected):
    assert rules.may_start(end(name)) is expected
