"""Each rule with procedures that it finds something in, and with such that it passes.

A case is the rule, what the case shows, the content of a process, and the elements found.
"""

from __future__ import annotations

import pytest

from procedit.rules.run import RULES, validate
from procedit.xml.read import read
from tests.peer_rules.compare import NAMES

BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL"
DI = "http://www.omg.org/spec/BPMN/20100524/DI"
FRAME = f'<definitions xmlns="{BPMN}" xmlns:bpmndi="{DI}">{{}}</definitions>'

CONDITION = "<conditionExpression>x</conditionExpression>"
MESSAGE = "<messageEventDefinition/>"
TIMER = "<timerEventDefinition/>"
COMPENSATE = "<compensateEventDefinition/>"
TERMINATE = "<terminateEventDefinition/>"
LINK = '<linkEventDefinition name="{}"/>'
CONDITIONAL = "<conditionalEventDefinition>{}</conditionalEventDefinition>"


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


def catch(id: str, content: str) -> str:
    return node("intermediateCatchEvent", id, content)


def throw(id: str, content: str) -> str:
    return node("intermediateThrowEvent", id, content)


START, END = node("startEvent", "S"), node("endEvent", "E")

PASSES: tuple[tuple[str, str, str], ...] = (
    ("ad-hoc-sub-process", "only activities", node("adHocSubProcess", "H", tasks("AB"))),
    ("ad-hoc-sub-process", "a plain sub-process has both", node("subProcess", "H", START + END)),
    ("conditional-event", "the condition is written", '</process><process id="Q" isExecutable="true">' + catch("C", CONDITIONAL.format("<condition>x</condition>"))),
    ("conditional-event", "for people the name says it", catch("C", CONDITIONAL.format(""))),
    ("event-sub-process-typed-start-event", "a trigger", node("subProcess", "A", node("startEvent", "I", TIMER), triggeredByEvent="true")),
    ("event-sub-process-typed-start-event", "a plain sub-process", node("subProcess", "A", node("startEvent", "I"))),
    ("link-event", "one pair", throw("A", LINK.format("x")) + catch("B", LINK.format("x"))),
    ("link-event", "two throw to one", throw("A", LINK.format("x")) + throw("B", LINK.format("x")) + catch("C", LINK.format("x"))),
    ("link-event", "another trigger", catch("A", TIMER)),
    ("no-complex-gateway", "another gateway", node("exclusiveGateway", "G")),
    ("no-inclusive-gateway", "another gateway", node("exclusiveGateway", "G")),
    ("no-implicit-end", "an end event", tasks("A") + END + flows("A>E")),
    ("no-implicit-end", "a link goes on elsewhere", throw("L", LINK.format("x"))),
    ("no-implicit-end", "in an ad hoc sub-process", tasks("B") + flows("H>B B>E") + END + node("adHocSubProcess", "H", tasks("A"))),
    ("no-implicit-end", "an event sub-process and what compensates", node("subProcess", "A", triggeredByEvent="true") + node("task", "B", isForCompensation="true")),
    ("no-implicit-end", "a compensation with its activity", tasks("A") + END + flows("A>E") + boundary("C", "A", COMPENSATE) + node("task", "B", isForCompensation="true") + '<association id="N" sourceRef="C" targetRef="B"/>'),
    ("no-implicit-start", "a start event", START + tasks("A") + flows("S>A")),
    ("no-implicit-start", "a link comes from elsewhere", catch("L", LINK.format("x"))),
    ("no-implicit-start", "a boundary event", START + tasks("A") + flows("S>A") + boundary("X", "A")),
    ("no-implicit-start", "an event sub-process", node("subProcess", "A", triggeredByEvent="true")),
    ("single-event-definition", "one", node("startEvent", "A", MESSAGE)),
    ("single-event-definition", "none", START),
    ("sub-process-blank-start-event", "blank", node("subProcess", "A", START)),
    ("sub-process-blank-start-event", "an event sub-process", node("subProcess", "A", node("startEvent", "I", TIMER), triggeredByEvent="true")),
    ("sub-process-blank-start-event", "a process", node("startEvent", "I", TIMER)),
    ("superfluous-termination", "another path is left", node("endEvent", "T", TERMINATE) + END),
    ("superfluous-termination", "another termination", node("endEvent", "T", TERMINATE) + node("endEvent", "U", TERMINATE)),
    ("superfluous-termination", "a plain end", END),
    ("superfluous-termination", "an event sub-process beside it runs on", node("endEvent", "T", TERMINATE) + node("subProcess", "A", node("startEvent", "I", TIMER, isInterrupting="false"), triggeredByEvent="true")),
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
    ("ad-hoc-sub-process", "both", node("adHocSubProcess", "H", START + tasks("A") + END), "S E"),
    ("conditional-event", "nobody wrote it", '</process><process id="Q" isExecutable="true">' + catch("C", CONDITIONAL.format("")) + node("subProcess", "A", catch("D", CONDITIONAL.format("<condition/>"))), "C D"),
    ("event-based-gateway", "one of two has a condition", node("eventBasedGateway", "G") + tasks("AB") + flows("G>A G>B?"), "G-B"),
    ("event-sub-process-typed-start-event", "blank", node("subProcess", "A", node("startEvent", "I"), triggeredByEvent="true"), "I"),
    ("link-event", "nameless", throw("A", LINK.format("")), "A"),
    ("link-event", "it goes on nowhere", throw("A", LINK.format("x")) + throw("B", LINK.format("x")), "A B"),
    ("link-event", "it comes from nowhere", catch("A", LINK.format("x")), "A"),
    ("link-event", "two go on", throw("A", LINK.format("x")) + catch("B", LINK.format("x")) + catch("C", LINK.format("x")), "B C"),
    ("link-event", "the other end is in another process", throw("A", LINK.format("x")) + node("subProcess", "U", catch("B", LINK.format("x"))), "A B"),
    ("no-complex-gateway", "one", node("complexGateway", "G"), "G"),
    ("no-inclusive-gateway", "one", node("inclusiveGateway", "G"), "G"),
    ("no-implicit-end", "a task, an event, a gateway", START + tasks("A") + node("exclusiveGateway", "G") + throw("X", MESSAGE) + flows("S>A"), "A G X"),
    ("no-implicit-end", "a boundary event without a way on", tasks("A") + END + flows("A>E") + boundary("X", "A"), "X"),
    ("no-implicit-end", "a compensation of nothing", tasks("A") + END + flows("A>E") + boundary("X", "A", COMPENSATE), "X"),
    ("no-implicit-start", "a task, a gateway, a catching event, an end", tasks("A") + node("exclusiveGateway", "G") + catch("X", TIMER) + END, "A G X E"),
    ("single-blank-start-event", "two in an ad hoc sub-process", node("adHocSubProcess", "A", node("startEvent", "I") + node("startEvent", "J")), "A"),
    ("single-event-definition", "two", node("startEvent", "A", MESSAGE + TIMER), "A"),
    ("sub-process-blank-start-event", "a trigger", node("transaction", "A", node("startEvent", "I", TIMER)), "I"),
    ("superfluous-termination", "the only end", START + tasks("A") + node("endEvent", "T", TERMINATE) + flows("S>A A>T"), "T"),
    ("superfluous-termination", "an event sub-process ends all itself", node("endEvent", "T", TERMINATE) + node("subProcess", "A", node("startEvent", "I", TIMER), triggeredByEvent="true"), "T"),
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


@pytest.mark.parametrize(
    ("roots", "keys"),
    [
        ('<message id="M" name="m"/><process id="P"><task id="T" name="T"/></process>', ["M"]),
        ('<signal id="M"/><process id="P"><endEvent id="E"><signalEventDefinition signalRef="M"/></endEvent></process>', ["M"]),
        ('<error id="M" name="m"/><process id="P"><endEvent id="E"><errorEventDefinition errorRef="M"/></endEvent></process>', []),
        ('<message id="M" name="m"/><message id="N" name="m"/><process id="P"><sendTask id="A" messageRef="M"/><receiveTask id="B" messageRef="N"/></process>', ["M", "N"]),
        ('<message id="M" name="m"/><signal id="N" name="m"/><process id="P"><sendTask id="A" messageRef="M"/><endEvent id="B"><signalEventDefinition signalRef="N"/></endEvent></process>', []),
        ('<message id="M" name="m"/><interface id="I" name="i"><operation id="O" name="o"><inMessageRef>M</inMessageRef></operation></interface>', []),
    ],
)  # fmt: skip
def test_what_belongs_to_the_whole_file_is_named_used_and_told_apart(roots, keys):
    assert found("global", FRAME.format(roots)) == keys


PLACED = (
    f'<definitions xmlns="{BPMN}" xmlns:bpmndi="{DI}" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC">'
    '<collaboration id="C"><participant id="O" name="O" processRef="P"/><participant id="X" name="X"/></collaboration>'
    '<process id="P"><task id="T"/><task id="U"/><boundaryEvent id="B" attachedToRef="T"/>'
    '<dataStoreReference id="D"/><subProcess id="A"><task id="I"/></subProcess></process>'
    '<bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="C">{}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>'
)
USUAL_PLACES = {
    "O": (0, 0, 900, 300), "X": (0, 400, 900, 60), "T": (50, 50, 100, 80), "U": (200, 50, 100, 80),
    "B": (82, 112, 36, 36), "D": (500, 50, 50, 50), "A": (600, 50, 200, 200), "I": (650, 100, 100, 80),
}  # fmt: skip


def placed(expanded: str = "true", **elsewhere: tuple[float, float, float, float]) -> str:
    shapes = ""
    for key, (x, y, width, height) in {**USUAL_PLACES, **elsewhere}.items():
        flag = f' isExpanded="{expanded}"' if key == "A" else ""
        bounds = f'<dc:Bounds x="{x}" y="{y}" width="{width}" height="{height}"/>'
        shapes += f'<bpmndi:BPMNShape bpmnElement="{key}"{flag}>{bounds}</bpmndi:BPMNShape>'
    return PLACED.format(shapes)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        (placed(), []),
        (placed(U=(140, 50, 100, 80)), ["T", "U"]),
        (placed(U=(150, 50, 100, 80)), ["T", "U"]),
        (placed(U=(100, 140, 100, 80)), ["U", "B"]),
        (placed(U=(850, 50, 100, 80)), ["U"]),
        (placed(D=(880, 50, 50, 50)), []),
        (placed(X=(0, 250, 900, 60)), ["O", "X"]),
        (placed(I=(550, 60, 100, 80)), ["I"]),
        (placed("false", I=(2000, 60, 100, 80)), []),
    ],
)
def test_what_covers_another_or_leaves_its_pool_is_found(text, keys):
    assert found("no-overlapping-elements", text) == keys


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        (placed(), []),
        (placed(T=(50, 50, 120, 80), B=(82, 112, 40, 36), X=(0, 400, 900, 80)), ["X", "T", "B"]),
        (placed("false"), ["A"]),
        (placed("false", A=(600, 50, 100, 80)), []),
    ],
)
def test_an_unusual_size_is_found(text, keys):
    assert found("standard-size", text) == keys


def test_every_rule_has_cases_that_pass_and_that_fail():
    own_tests = {"no-bpmndi", "global", "no-overlapping-elements", "standard-size"}
    names = (NAMES | {"dangling-reference", "duplicate-id"}) - own_tests

    assert {rule for rule, _, _ in PASSES} == names
    assert {rule for rule, _, _, _ in FAILS} == names
