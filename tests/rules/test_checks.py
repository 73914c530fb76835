"""Each rule with procedures that it finds something in, and with such that it passes.

A case is the rule, what the case shows, the content of a process, and the elements found.
"""

from __future__ import annotations

import pytest

from procedit.rules.run import RULES, validate
from procedit.xml.read import read

BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL"
DI = "http://www.omg.org/spec/BPMN/20100524/DI"
FRAME = f'<definitions xmlns="{BPMN}" xmlns:bpmndi="{DI}">{{}}</definitions>'

CONDITION = "<conditionExpression>x</conditionExpression>"
MESSAGE = "<messageEventDefinition/>"
TIMER = "<timerEventDefinition/>"
COMPENSATE = "<compensateEventDefinition/>"


def process(content: str) -> str:
    return FRAME.format(f'<process id="P">{content}</process>')


def node(kind: str, id: str, content: str = "", **attributes: str) -> str:
    written = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return f'<{kind} id="{id}" name="{id}"{written}>{content}</{kind}>'


def nameless(kind: str, id: str, content: str = "") -> str:
    return f'<{kind} id="{id}" name=" ">{content}</{kind}>'


def flows(text: str) -> str:
    """``A>B A>C?`` as flows ``A-B`` and ``A-C``, the latter with a condition."""
    found = []
    for number, part in enumerate(text.split()):
        source, target = part.rstrip("?").split(">")
        condition = CONDITION if part.endswith("?") else ""
        name = f"{source}-{target}"
        name += f"-{number}" if any(f'id="{name}"' in each for each in found) else ""
        found.append(
            f'<sequenceFlow id="{name}" name="n" sourceRef="{source}" targetRef="{target}">'
            f"{condition}</sequenceFlow>"
        )
    return "".join(found)


def tasks(names: str) -> str:
    return "".join(node("task", name) for name in names)


def boundary(id: str, host: str, content: str = TIMER) -> str:
    return node("boundaryEvent", id, content, attachedToRef=host)


START, END = node("startEvent", "S"), node("endEvent", "E")

PASSES: tuple[tuple[str, str, str], ...] = (
    ("conditional-flows", "all branches say when", node("exclusiveGateway", "G") + tasks("AB") + flows("G>A? G>B?")),
    ("conditional-flows", "the rest is the default", node("exclusiveGateway", "G", default="G-B") + tasks("AB") + flows("G>A? G>B")),
    ("conditional-flows", "no branch has a condition", node("exclusiveGateway", "G") + tasks("AB") + flows("G>A G>B")),
    ("conditional-flows", "one way on only", tasks("AB") + flows("A>B")),
    ("conditional-flows", "a flow that starts nowhere", tasks("A") + flows("X>A")),
    ("dangling-reference", "both ends are there", tasks("AB") + flows("A>B")),
    ("dangling-reference", "the event sits on a task", tasks("A") + boundary("X", "A")),
    ("dangling-reference", "a data object of another file", '<dataObjectReference id="D" dataObjectRef="other:D"/>'),
    ("duplicate-id", "all are different", tasks("AB") + flows("A>B")),
    ("end-event-required", "there is one", START + END),
    ("end-event-required", "nothing happens in it yet", '<dataObject id="D"/>'),
    ("end-event-required", "a sub-process left for later", START + END + node("subProcess", "A")),
    ("end-event-required", "an ad hoc sub-process just stops", START + END + node("adHocSubProcess", "A", tasks("B"))),
    ("event-based-gateway", "two events to wait for", node("eventBasedGateway", "G") + tasks("AB") + flows("G>A G>B")),
    ("fake-join", "a gateway joins", tasks("AB") + node("exclusiveGateway", "G") + flows("A>G B>G")),
    ("fake-join", "one flow in", tasks("AB") + flows("A>B")),
    ("label-required", "everything is named", START + tasks("A") + END),
    ("label-required", "gateways that ask nothing", nameless("parallelGateway", "G") + nameless("eventBasedGateway", "H") + nameless("exclusiveGateway", "J") + tasks("AB") + flows("G>A G>B H>A H>B A>J B>J")),
    ("label-required", "sub-processes are explained by their content", nameless("subProcess", "A") + nameless("transaction", "B") + nameless("adHocSubProcess", "C")),
    ("label-required", "flows without a condition", tasks("AB") + '<sequenceFlow id="F" sourceRef="A" targetRef="B"/>'),
    ("label-required", "data and artifacts", '<dataObjectReference id="D"/><textAnnotation id="N"/><group id="K"/>'),
    ("no-disconnected", "in the flow", START + tasks("A") + END + flows("S>A A>E")),
    ("no-disconnected", "in an ad hoc sub-process", node("adHocSubProcess", "H", tasks("A")) + START + flows("S>H")),
    ("no-disconnected", "an event sub-process", node("subProcess", "A", triggeredByEvent="true")),
    ("no-disconnected", "an activity that compensates", node("task", "A", isForCompensation="true")),
    ("no-disconnected", "the event that starts a compensation", tasks("AB") + flows("A>B") + boundary("C", "A", COMPENSATE)),
    ("no-disconnected", "data and artifacts", '<dataObjectReference id="D"/><textAnnotation id="N"/>'),
    ("no-duplicate-sequence-flows", "to different steps", tasks("ABC") + flows("A>B A>C")),
    ("no-duplicate-sequence-flows", "there and back", tasks("AB") + flows("A>B B>A")),
    ("no-duplicate-sequence-flows", "on different conditions", tasks("AB") + flows("A>B A>B?")),
    ("no-gateway-join-fork", "joins only", tasks("ABC") + node("exclusiveGateway", "G") + flows("A>G B>G G>C")),
    ("no-gateway-join-fork", "splits only", tasks("ABC") + node("exclusiveGateway", "G") + flows("A>G G>B G>C")),
    ("no-implicit-split", "one way on", tasks("AB") + flows("A>B")),
    ("no-implicit-split", "the others have a condition", tasks("ABC") + flows("A>B A>C?")),
    ("no-implicit-split", "one is the default", node("task", "A", default="A-B") + tasks("BC") + flows("A>B A>C")),
    ("no-implicit-split", "a gateway splits", tasks("AB") + node("parallelGateway", "G") + flows("G>A G>B")),
    ("single-blank-start-event", "one", START),
    ("single-blank-start-event", "the others have a trigger", START + node("startEvent", "M", MESSAGE) + node("startEvent", "T", TIMER)),
    ("single-blank-start-event", "one inside, one outside", START + node("subProcess", "A", node("startEvent", "I"))),
    ("start-event-required", "there is one", START + END),
    ("start-event-required", "nothing happens in it yet", '<dataObject id="D"/>'),
    ("start-event-required", "an ad hoc sub-process", START + END + node("adHocSubProcess", "A", tasks("B"))),
    ("superfluous-gateway", "splits", tasks("ABC") + node("exclusiveGateway", "G") + flows("A>G G>B G>C")),
    ("superfluous-gateway", "not connected yet", node("exclusiveGateway", "G")),
)  # fmt: skip

FAILS: tuple[tuple[str, str, str, str], ...] = (
    ("conditional-flows", "one branch does not say when", node("exclusiveGateway", "G") + tasks("AB") + flows("G>A? G>B"), "G-B"),
    ("conditional-flows", "beside a default there is a way without", node("inclusiveGateway", "G", default="G-A") + tasks("ABC") + flows("G>A G>B? G>C"), "G-C"),
    ("conditional-flows", "only the default is told", node("exclusiveGateway", "G", default="G-A") + tasks("AB") + flows("G>A G>B"), "G-B"),
    ("conditional-flows", "out of a task", tasks("ABC") + flows("A>B? A>C"), "A-C"),
    ("dangling-reference", "a flow to nowhere", tasks("A") + flows("A>X"), "A-X"),
    ("dangling-reference", "a flow without an end", tasks("A") + '<sequenceFlow id="F" sourceRef="A"/>', "F"),
    ("dangling-reference", "an event on nothing", boundary("X", "Y"), "X"),
    ("dangling-reference", "an association of something removed", '<association id="N" sourceRef="A" targetRef="B"/>', "N N"),
    ("dangling-reference", "data that is not there", '<dataObjectReference id="D" dataObjectRef="X"/>', "D"),
    ("duplicate-id", "twice the same", tasks("AA"), "A~1"),
    ("duplicate-id", "none at all", "<task/>", "task~1"),
    ("end-event-required", "it never ends", START + tasks("A"), "P"),
    ("end-event-required", "nor does the inside", START + END + node("subProcess", "A", START.replace('"S"', '"I"')), "A"),
    ("end-event-required", "a transaction", START + END + node("transaction", "A", tasks("B")), "A"),
    ("event-based-gateway", "one event to wait for", node("eventBasedGateway", "G") + tasks("A") + flows("G>A"), "G"),
    ("event-based-gateway", "conditions", node("eventBasedGateway", "G") + tasks("AB") + flows("G>A? G>B"), "G"),
    ("fake-join", "two flows into a task", tasks("ABC") + flows("A>C B>C"), "C"),
    ("fake-join", "two flows into an event", tasks("AB") + END + flows("A>E B>E"), "E"),
    ("label-required", "a task", nameless("userTask", "A"), "A"),
    ("label-required", "events, with a trigger too", nameless("startEvent", "A", TIMER) + nameless("endEvent", "B"), "A B"),
    ("label-required", "a gateway that asks", nameless("exclusiveGateway", "G") + tasks("AB") + flows("G>A G>B"), "G"),
    ("label-required", "a call activity", nameless("callActivity", "A"), "A"),
    ("label-required", "a lane", '<laneSet id="LS"><lane id="L"/></laneSet>', "L"),
    ("label-required", "a flow with a condition", tasks("AB") + f'<sequenceFlow id="F" sourceRef="A" targetRef="B">{CONDITION}</sequenceFlow>', "F"),
    ("no-disconnected", "a task, an event, a gateway alone", START + tasks("A") + node("exclusiveGateway", "G") + node("callActivity", "C"), "S A G C"),
    ("no-disconnected", "a sub-process alone", node("subProcess", "A"), "A"),
    ("no-disconnected", "a boundary event that leads nowhere", tasks("AB") + flows("A>B") + boundary("X", "A"), "X"),
    ("no-disconnected", "a compensation thrown nowhere", node("intermediateThrowEvent", "A", COMPENSATE), "A"),
    ("no-duplicate-sequence-flows", "twice the same", tasks("AB") + flows("A>B A>B"), "A-B-1"),
    ("no-gateway-join-fork", "both at once", tasks("ABCD") + node("exclusiveGateway", "G") + flows("A>G B>G G>C G>D"), "G"),
    ("no-implicit-split", "out of a task", tasks("ABC") + flows("A>B A>C"), "A"),
    ("no-implicit-split", "out of an event", START + tasks("AB") + flows("S>A S>B"), "S"),
    ("single-blank-start-event", "two", START + node("startEvent", "T"), "P"),
    ("single-blank-start-event", "two inside", node("subProcess", "A", tasks("B") + node("startEvent", "I") + node("startEvent", "J")), "A"),
    ("start-event-required", "nothing starts it", tasks("A") + END, "P"),
    ("start-event-required", "an event sub-process too", START + END + node("subProcess", "A", tasks("B"), triggeredByEvent="true"), "A"),
    ("superfluous-gateway", "one in, one out", tasks("AB") + node("parallelGateway", "G") + flows("A>G G>B"), "G"),
)  # fmt: skip


def found(rule: str, text: str) -> list[str]:
    rules = [each for each in RULES if each.id == rule]
    assert rules
    return [finding.key for finding in validate(read(text.encode()), rules)]


@pytest.mark.parametrize(
    ("rule", "content"),
    [(rule, content) for rule, _, content in PASSES],
    ids=[f"{rule}: {what}" for rule, what, _ in PASSES],
)
def test_a_good_procedure_passes(rule, content):
    assert found(rule, process(content)) == []


@pytest.mark.parametrize(
    ("rule", "content", "keys"),
    [(rule, content, keys) for rule, _, content, keys in FAILS],
    ids=[f"{rule}: {what}" for rule, what, _, _ in FAILS],
)
def test_what_is_wrong_is_found_where_it_is(rule, content, keys):
    assert found(rule, process(content)) == keys.split()


POOLS = FRAME.format(
    '<collaboration id="C"><participant id="A" name="A" processRef="P"/><participant id="B" {b}/>'
    '<messageFlow id="M" sourceRef="{source}" targetRef="B"/></collaboration>'
    '<process id="P"><task id="T" name="T"/></process>'
)


@pytest.mark.parametrize(
    ("rule", "b", "source", "keys"),
    [
        ("label-required", 'name="B"', "T", []),
        ("label-required", "", "T", ["B"]),
        ("dangling-reference", 'processRef=""', "T", []),
        ("dangling-reference", 'processRef="gone"', "T", ["B"]),
        ("dangling-reference", "", "gone", ["M"]),
        ("dangling-reference", "", "A", []),
    ],
)
def test_pools_and_message_flows(rule, b, source, keys):
    assert found(rule, POOLS.format(b=b, source=source)) == keys


DRAWN = FRAME.format(
    '<process id="P"><task id="T"/><task id="U"/><sequenceFlow id="F" sourceRef="T" targetRef="U"/>'
    '<dataObject id="D"/><dataObjectReference id="R" dataObjectRef="D"/>'
    '<subProcess id="A"><task id="I"/></subProcess><textAnnotation id="N"/>'
    '<ioSpecification><dataInput id="X"/></ioSpecification></process>'
    '<bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="P">{}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>'
)


@pytest.mark.parametrize(
    ("drawn", "keys"),
    [
        ("T U F R A I N", []),
        ("T U R A I N", ["F"]),
        ("T U F R A N", ["I"]),
        ("T U F A I", ["R", "N"]),
        ("", ["T", "U", "F", "R", "A", "I", "N"]),
    ],
)
def test_what_no_diagram_draws_is_found(drawn, keys):
    shapes = "".join(f'<bpmndi:BPMNShape bpmnElement="{key}"/>' for key in drawn.split())

    assert found("no-bpmndi", DRAWN.format(shapes)) == keys


def test_every_rule_has_cases_that_pass_and_that_fail():
    own_tests = {"no-bpmndi"}
    names = {each.id for each in RULES} - own_tests

    assert {rule for rule, _, _ in PASSES} == names
    assert {rule for rule, _, _, _ in FAILS} == names
