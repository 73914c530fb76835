"""Every kind onto the border of every kind, and into every kind of line."""

import pytest

from procedit.bpmn.variants import VARIANTS
from procedit.commands.dropping import may_attach, may_insert_on
from procedit.session import open_bytes
from tests.commands.rules.zoo import HANDLER, KINDS, find, is_a_reason, named, zoo

_CATCHING = ("message", "timer", "conditional", "signal", "multiple", "parallelMultiple")
ATTACHABLE = {"intermediateThrowEvent", *(f"intermediateCatchEvent.{each}" for each in _CATCHING)}
HOSTS = {
    "task",
    "userTask",
    "manualTask",
    "serviceTask",
    "sendTask",
    "receiveTask",
    "scriptTask",
    "businessRuleTask",
    "callActivity",
    "subProcess",
    "subProcess.collapsed",
    "transaction",
    "transaction.collapsed",
    "adHocSubProcess",
    "adHocSubProcess.collapsed",
}
TRANSACTIONS = {"transaction", "transaction.collapsed"}


@pytest.fixture(scope="module")
def session():
    return zoo()


def test_compensation_activities_and_event_sub_processes_are_no_hosts():
    assert {HANDLER, "subProcess.event", "subProcess.event.collapsed"}.isdisjoint(HOSTS)
    assert set(KINDS) >= HOSTS


@pytest.mark.parametrize("kind", KINDS)
def test_one_kind_onto_the_border_of_every_kind(session, kind):
    subject = find(session, named(kind, "first"))
    for other in KINDS:
        host = find(session, named(other, "second"))
        wanted = other in HOSTS and (kind in ATTACHABLE or kind.startswith("boundaryEvent"))
        if kind == "boundaryEvent.cancel":
            wanted = other in TRANSACTIONS
        refusal = may_attach(subject, host)
        assert (refusal is None) == wanted, (kind, other, str(refusal))
        assert wanted or is_a_reason(refusal), (kind, other, refusal)


@pytest.mark.parametrize("source", ["eventBasedGateway", "exclusiveGateway"])
def test_a_receive_task_is_a_host_unless_it_follows_an_event_based_gateway(source):
    text = (
        '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D" '
        f'targetNamespace="urn:a"><process id="P"><{source} id="G"/><receiveTask id="T"/>'
        '<sequenceFlow id="F" sourceRef="G" targetRef="T"/></process></definitions>'
    )
    refusal = may_attach(
        VARIANTS["boundaryEvent.timer"], open_bytes(text.encode()).document.find("T")
    )

    assert (refusal is None) == (source == "exclusiveGateway")
    assert refusal is None or is_a_reason(refusal)


_NO_STEPS = ("boundaryEvent", "data", "textAnnotation", "group")


@pytest.fixture(scope="module")
def lines():
    text = (
        '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D" '
        'targetNamespace="urn:a"><collaboration id="C"><participant id="A"/><participant id="B"/>'
        '<messageFlow id="messageFlow" sourceRef="A" targetRef="B"/></collaboration>'
        '<process id="P"><task id="X"><dataInputAssociation id="dataInputAssociation">'
        "<targetRef>X</targetRef></dataInputAssociation><dataOutputAssociation "
        'id="dataOutputAssociation"><targetRef>O</targetRef></dataOutputAssociation></task>'
        '<task id="Y"/><dataObjectReference id="O"/><textAnnotation id="N"/>'
        '<sequenceFlow id="sequenceFlow" sourceRef="X" targetRef="Y"/>'
        '<association id="association" sourceRef="X" targetRef="N"/></process></definitions>'
    )
    return open_bytes(text.encode()).document


@pytest.mark.parametrize("kind", KINDS)
def test_one_kind_into_every_kind_of_line(session, lines, kind):
    subject = find(session, named(kind, "first"))
    for line in (
        "sequenceFlow",
        "messageFlow",
        "association",
        "dataInputAssociation",
        "dataOutputAssociation",
    ):
        wanted = line in ("sequenceFlow", "messageFlow") and not kind.startswith(_NO_STEPS)
        refusal = may_insert_on(subject, lines.find(line))
        assert (refusal is None) == wanted, (kind, line)
        assert wanted or is_a_reason(refusal), (kind, line, refusal)
