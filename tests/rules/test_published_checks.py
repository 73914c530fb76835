"""The rules beyond bpmnlint's, with procedures that pass and that fail.

A case is the rule, what it shows, the content of a process, and the elements found.
"""

from __future__ import annotations

import pytest

from procedit.rules.run import RULES
from tests.peer_rules.compare import NAMES
from tests.rules.test_checks import (
    COMPENSATE,
    END,
    FRAME,
    LINK,
    MESSAGE,
    START,
    TERMINATE,
    TIMER,
    boundary,
    catch,
    flows,
    found,
    nameless,
    node,
    process,
    tasks,
    throw,
)

ERROR = "<errorEventDefinition/>"
ESCALATION = "<escalationEventDefinition/>"
CANCEL = "<cancelEventDefinition/>"
SIGNAL = "<signalEventDefinition/>"


def named(kind: str, id: str, name: str, content: str = "") -> str:
    return f'<{kind} id="{id}" name="{name}">{content}</{kind}>'


def lane(id: str, name: str, *members: str) -> str:
    refs = "".join(f"<flowNodeRef>{each}</flowNodeRef>" for each in members)
    return f'<laneSet id="LS{id}"><lane id="{id}" name="{name}">{refs}</lane></laneSet>'


MANY = "".join(node("task", f"T{number}") for number in range(31))
LOTS = "".join(node("task", f"T{number}") for number in range(51))
DATA = "".join(f'<dataObjectReference id="D{number}"/>' for number in range(11))


def split(kind: str, joined_by: str) -> str:
    return node(kind, "G") + tasks("AB") + node(joined_by, "J") + flows("G>A G>B A>J B>J")


PASSES: tuple[tuple[str, str, str], ...] = (
    ("flow-stays-inside", "all in one process", tasks("AB") + flows("A>B")),
    ("flow-stays-inside", "inside a sub-process", node("subProcess", "S", tasks("AB") + flows("A>B"))),
    ("legal-conditions", "a choice", node("exclusiveGateway", "G") + tasks("AB") + flows("G>A? G>B?")),
    ("legal-conditions", "two ways out of a task", tasks("ABC") + flows("A>B? A>C")),
    ("start-end-direction", "away from the start, to the end", START + END + flows("S>E")),
    ("no-error-start", "in an event sub-process", node("subProcess", "A", node("startEvent", "I", ERROR), triggeredByEvent="true")),
    ("no-error-start", "a message starts a process", node("startEvent", "I", MESSAGE)),
    ("boundary-event-flows", "one out", tasks("AB") + boundary("X", "A") + flows("X>B")),
    ("boundary-event-flows", "compensation has none", tasks("A") + boundary("X", "A", COMPENSATE)),
    ("boundary-event-trigger", "a timer", tasks("A") + boundary("X", "A")),
    ("boundary-event-trigger", "cancel at a transaction", node("transaction", "A") + boundary("X", "A", CANCEL)),
    ("boundary-event-source", "thrown inside", node("subProcess", "A", node("endEvent", "I", ERROR)) + boundary("X", "A", ERROR)),
    ("boundary-event-source", "a task may do anything", tasks("A") + boundary("X", "A", ERROR)),
    ("error-boundary-interrupts", "it does", tasks("A") + boundary("X", "A", ERROR)),
    ("error-boundary-interrupts", "a timer need not", tasks("A") + node("boundaryEvent", "X", TIMER, attachedToRef="A", cancelActivity="false")),
    ("throw-event-trigger", "a message", throw("A", MESSAGE)),
    ("throw-event-trigger", "a milestone", throw("A", "")),
    ("event-sub-process-unconnected", "alone", node("subProcess", "A", triggeredByEvent="true")),
    ("event-sub-process-unconnected", "a plain one is in the flow", node("subProcess", "A") + tasks("B") + flows("A>B")),
    ("cancel-in-transaction", "in one", node("transaction", "A", node("endEvent", "I", CANCEL))),
    ("typed-start-label", "what was received", named("startEvent", "S", "Ansøgning modtaget", MESSAGE)),
    ("typed-start-label", "blank", nameless("startEvent", "S")),
    ("flow-label-by-choice", "the answers", node("exclusiveGateway", "G") + tasks("AB") + flows("G>A G>B")),
    ("flow-label-by-choice", "the default is silent", node("exclusiveGateway", "G", default="F") + tasks("AB") + flows("G>A") + '<sequenceFlow id="F" sourceRef="G" targetRef="B"/>'),
    ("end-states", "two states", named("endEvent", "A", "Bevilget") + named("endEvent", "B", "Afslået")),
    ("end-states", "one end", nameless("endEvent", "A")),
    ("sub-process-result-checked", "a gateway asks", node("subProcess", "A", named("endEvent", "X", "a") + named("endEvent", "Y", "b")) + node("exclusiveGateway", "G") + flows("A>G")),
    ("sub-process-result-checked", "one end", node("subProcess", "A", END) + tasks("B") + flows("A>B")),
    ("step-label", "verb and object", named("userTask", "A", "Behandl ansøgning") + named("task", "B", "Kontrollér bilag")),
    ("step-label", "what is not listed is let pass", named("task", "A", "Xyzzy sagen")),
    ("vague-verb", "a plain one", named("task", "A", "Afgør sagen")),
    ("event-label", "what has happened", named("endEvent", "A", "Ansøgning afslået") + named("startEvent", "B", "Hver mandag", TIMER)),
    ("gateway-label", "a question, and a silent join", named("exclusiveGateway", "G", "Er den komplet?") + tasks("AB") + nameless("exclusiveGateway", "J") + flows("G>A G>B A>J B>J")),
    ("sub-process-label", "a whole", named("subProcess", "A", "Ansøgningsbehandling")),
    ("lane-label", "a role", lane("L", "Sagsbehandler")),
    ("sentence-case", "a sentence", named("task", "A", "Send brev til KMD") + named("task", "B", "Kontakt Lone")),
    ("known-abbreviations", "listed", named("task", "A", "Slå CPR op")),
    ("technical-words", "of the trade", named("task", "A", "Send brev")),
    ("double-negation", "asked plainly", named("exclusiveGateway", "G", "Er den komplet?") + tasks("A") + named("sequenceFlow", "F", "Nej").replace(">", ' sourceRef="G" targetRef="A">', 1)),
    ("start-and-end-together", "both", START + END),
    ("start-and-end-together", "neither", tasks("A")),
    ("few-elements", "a few", tasks("ABC")),
    ("decompose", "thirty-one", MANY),
    ("gateway-degree", "three", split("exclusiveGateway", "exclusiveGateway")),
    ("one-start-one-end", "one each", START + END),
    ("block-structure", "of one kind", split("parallelGateway", "parallelGateway")),
    ("block-structure", "paths that end on their own", node("exclusiveGateway", "G") + tasks("AB") + flows("G>A G>B")),
    ("or-join", "after an inclusive split", split("inclusiveGateway", "inclusiveGateway")),
    ("few-data-objects", "one", '<dataObjectReference id="D"/>'),
    ("node-in-lane", "in it", lane("L", "l", "A") + tasks("A") + boundary("X", "A")),
    ("node-in-lane", "no lanes", tasks("A")),
    ("called-element-exists", "itself", node("callActivity", "A", calledElement="P")),
    ("sparing-termination", "one", node("endEvent", "A", TERMINATE)),
    ("timer-is-no-duration", "one of two things waited for", node("eventBasedGateway", "G") + catch("A", "<timerEventDefinition><timeDuration>P1D</timeDuration></timerEventDefinition>") + flows("G>A")),
    ("timer-is-no-duration", "a date", catch("A", "<timerEventDefinition><timeDate>x</timeDate></timerEventDefinition>")),
    ("one-term", "the same again", lane("L", "Sagsbehandler") + named("task", "A", "Send brev") + named("task", "B", "Send brev")),
    ("agreed-symbols", "of the Analytic class", START + tasks("A") + END),
)  # fmt: skip

FAILS: tuple[tuple[str, str, str, str], ...] = (
    ("flow-stays-inside", "into a sub-process", tasks("A") + node("subProcess", "S", tasks("B")) + flows("A>B"), "A-B"),
    ("legal-conditions", "out of a parallel gateway", node("parallelGateway", "G") + tasks("AB") + flows("G>A? G>B"), "G-A"),
    ("legal-conditions", "out of an event", START + tasks("A") + flows("S>A?"), "S-A"),
    ("legal-conditions", "the only one", tasks("AB") + flows("A>B?"), "A-B"),
    ("start-end-direction", "the wrong way", START + END + flows("E>S"), "S E"),
    ("no-error-start", "a process", node("startEvent", "I", ERROR), "I"),
    ("no-error-start", "a plain sub-process", node("subProcess", "A", node("startEvent", "I", ESCALATION)), "I"),
    ("boundary-event-flows", "none out", tasks("A") + boundary("X", "A"), "X"),
    ("boundary-event-flows", "two out, one in", tasks("AB") + boundary("X", "A") + flows("X>A X>B B>X"), "X X"),
    ("boundary-event-trigger", "none", tasks("A") + boundary("X", "A", ""), "X"),
    ("boundary-event-trigger", "a termination", tasks("A") + boundary("X", "A", TERMINATE), "X"),
    ("boundary-event-trigger", "cancel at a task", tasks("A") + boundary("X", "A", CANCEL), "X"),
    ("boundary-event-source", "never thrown", node("subProcess", "A", END) + boundary("X", "A", ERROR), "X"),
    ("boundary-event-source", "another one is thrown", node("subProcess", "A", node("endEvent", "I", '<errorEventDefinition errorRef="a"/>')) + boundary("X", "A", '<errorEventDefinition errorRef="b"/>'), "X"),
    ("error-boundary-interrupts", "it goes on", tasks("A") + node("boundaryEvent", "X", ERROR, attachedToRef="A", cancelActivity="false"), "X"),
    ("throw-event-trigger", "a timer", throw("A", TIMER), "A"),
    ("event-sub-process-unconnected", "in the flow", node("subProcess", "A", triggeredByEvent="true") + tasks("B") + flows("A>B"), "A"),
    ("cancel-in-transaction", "in a process", node("endEvent", "I", CANCEL), "I"),
    ("typed-start-label", "nameless", nameless("startEvent", "S", TIMER), "S"),
    ("typed-start-label", "not what was received", named("startEvent", "S", "Ansøgning", MESSAGE), "S"),
    ("flow-label-by-choice", "an answer without words", node("exclusiveGateway", "G") + tasks("AB") + flows("G>A") + '<sequenceFlow id="F" sourceRef="G" targetRef="B"/>', "F"),
    ("flow-label-by-choice", "words without a question", tasks("AB") + flows("A>B"), "A-B"),
    ("end-states", "twice the same", named("endEvent", "A", "Slut") + named("endEvent", "B", "slut"), "A B"),
    ("sub-process-result-checked", "nobody asks", node("subProcess", "A", named("endEvent", "X", "a") + named("endEvent", "Y", "b")) + tasks("B") + flows("A>B"), "A"),
    ("step-label", "a noun, the present tense, one word", named("task", "A", "Behandling af ansøgning") + named("task", "B", "Sender brev") + named("task", "C", "Ansøgningen"), "A B C"),
    ("vague-verb", "handle", named("task", "A", "Håndtér sagen"), "A"),
    ("event-label", "start, and an order", named("startEvent", "A", "Start") + named("endEvent", "B", "Send brev"), "A B"),
    ("gateway-label", "no question, and a named join", named("exclusiveGateway", "G", "Komplet") + tasks("AB") + named("exclusiveGateway", "J", "Saml") + flows("G>A G>B A>J B>J"), "G J"),
    ("sub-process-label", "a step", named("subProcess", "A", "Behandl ansøgning"), "A"),
    ("lane-label", "a person, a team", lane("L", "Lone") + lane("M", "Team 2"), "L M"),
    ("sentence-case", "small, and all capitals", named("task", "A", "send brev") + named("task", "B", "Send Brev Til Borger"), "A B"),
    ("known-abbreviations", "not listed", named("task", "A", "Slå XYZ op"), "A"),
    ("technical-words", "of the machine", named("task", "A", "Kald API"), "A"),
    ("double-negation", "twice", named("exclusiveGateway", "G", "Er den ikke uden bilag?"), "G"),
    ("double-negation", "no to not", named("exclusiveGateway", "G", "Er den ikke komplet?") + tasks("A") + named("sequenceFlow", "F", "Nej").replace(">", ' sourceRef="G" targetRef="A">', 1), "F"),
    ("start-and-end-together", "no end", START, "P"),
    ("few-elements", "thirty-one", MANY, "P"),
    ("decompose", "fifty-one", LOTS, "P"),
    ("gateway-degree", "six", node("exclusiveGateway", "G") + tasks("ABCDEF") + flows("A>G G>B G>C G>D G>E G>F"), "G"),
    ("one-start-one-end", "two each", START + END + node("startEvent", "T") + node("endEvent", "F"), "P P"),
    ("block-structure", "another join", split("parallelGateway", "exclusiveGateway"), "G"),
    ("or-join", "after a choice", split("exclusiveGateway", "inclusiveGateway"), "J"),
    ("few-data-objects", "eleven", DATA, "P"),
    ("node-in-lane", "outside", lane("L", "l", "A") + tasks("AB"), "B"),
    ("called-element-exists", "nothing, and something elsewhere", node("callActivity", "A") + node("callActivity", "B", calledElement="Q"), "A B"),
    ("sparing-termination", "two", node("endEvent", "A", TERMINATE) + node("endEvent", "B", TERMINATE), "P"),
    ("timer-is-no-duration", "in the middle", tasks("B") + catch("A", "<timerEventDefinition><timeDuration>P1D</timeDuration></timerEventDefinition>") + flows("B>A"), "A"),
    ("one-term", "in another way", named("task", "A", "Send brev") + named("userTask", "B", "send  Brev"), "B"),
    ("agreed-symbols", "beyond it", node("complexGateway", "G") + catch("A", COMPENSATE), "G A"),
)  # fmt: skip


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


WHOLE: tuple[tuple[str, str, str], ...] = (
    ("message-flow-ends", '<collaboration id="C"><participant id="X" name="x" processRef="P"/><participant id="Y" name="y"/><messageFlow id="M" sourceRef="T" targetRef="Y"/></collaboration><process id="P"><task id="T"/></process>', ""),
    ("message-flow-ends", '<collaboration id="C"><participant id="X" name="x" processRef="P"/><messageFlow id="M" sourceRef="T" targetRef="U"/></collaboration><process id="P"><task id="T"/><task id="U"/></process>', "M"),
    ("message-flow-ends", '<collaboration id="C"><participant id="X" name="x" processRef="P"/><participant id="Y" name="y"/><messageFlow id="M" sourceRef="T" targetRef="Y"/></collaboration><process id="P"><exclusiveGateway id="T"/></process>', "M"),
    ("message-event-type", '<collaboration id="C"><messageFlow id="M" sourceRef="Y" targetRef="T"/></collaboration><process id="P"><startEvent id="T"><messageEventDefinition/></startEvent></process>', ""),
    ("message-event-type", '<collaboration id="C"><messageFlow id="M" sourceRef="Y" targetRef="T"/></collaboration><process id="P"><startEvent id="T"/></process>', "T"),
    ("message-flow-label", '<message id="A" name="Brev"/><collaboration id="C"><messageFlow id="M" messageRef="A"/><messageFlow id="N" name="Svar"/></collaboration>', ""),
    ("message-flow-label", '<collaboration id="C"><messageFlow id="M"/></collaboration>', "M"),
    ("signal-pairs", '<signal id="S"/><process id="P"><endEvent id="A"><signalEventDefinition signalRef="S"/></endEvent><startEvent id="B"><signalEventDefinition signalRef="S"/></startEvent></process>', ""),
    ("signal-pairs", '<signal id="S"/><process id="P"><endEvent id="A"><signalEventDefinition signalRef="S"/></endEvent></process>', "S"),
    ("unique-participants", '<collaboration id="C"><participant id="A" name="Borger"/><participant id="B" name="Kommune"/></collaboration>', ""),
    ("unique-participants", '<collaboration id="C"><participant id="A" name="Borger"/><participant id="B" name="borger"/></collaboration>', "A B"),
    ("one-expanded-pool", '<collaboration id="C"><participant id="A" processRef="P"/><participant id="B"/></collaboration><process id="P"/>', ""),
    ("one-expanded-pool", '<collaboration id="C"><participant id="A" processRef="P"/><participant id="B" processRef="Q"/></collaboration><process id="P"/><process id="Q"/>', "C"),
    ("one-expanded-pool", '<collaboration id="C">' + "".join(f'<participant id="A{number}"/>' for number in range(5)) + "</collaboration>", "C"),
    ("procedure-name", '<process id="P" name="Aktindsigt (God)"/>', ""),
    ("procedure-name", '<process id="P" name="Aktindsigt"/>', "P"),
)  # fmt: skip


@pytest.mark.parametrize(("rule", "content", "keys"), WHOLE)
def test_what_concerns_the_whole_file(rule, content, keys):
    assert found(rule, FRAME.format(content)) == keys.split()


def test_the_first_level_shows_who_works_together():
    one = '<collaboration id="C"><participant id="A"/></collaboration>'
    two = '<collaboration id="C"><participant id="A"/><participant id="B"/></collaboration>'

    assert len(found("cooperation-shown", FRAME.format(one))) == 1
    assert found("cooperation-shown", FRAME.format(two)) == []


def drawn(content: str, *shapes: str) -> str:
    names = ('xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"', 'xmlns:di="http://www.omg.org/spec/DD/20100524/DI"', 'xmlns:bioc="http://bpmn.io/schema/bpmn/biocolor/1.0"')  # fmt: skip
    plane = f'<bpmndi:BPMNPlane bpmnElement="P">{"".join(shapes)}</bpmndi:BPMNPlane>'
    text = process(content).replace(
        "</definitions>",
        f'<bpmndi:BPMNDiagram name="Del">{plane}</bpmndi:BPMNDiagram></definitions>',
    )
    return text.replace("<definitions ", f"<definitions {' '.join(names)} ")


def shape(key: str, x: float, y: float, attributes: str = "", width: float = 100) -> str:
    return f'<bpmndi:BPMNShape bpmnElement="{key}" {attributes}><dc:Bounds x="{x}" y="{y}" width="{width}" height="80"/></bpmndi:BPMNShape>'


def line(key: str, *points: tuple[float, float]) -> str:
    places = "".join(f'<di:waypoint x="{x}" y="{y}"/>' for x, y in points)
    return f'<bpmndi:BPMNEdge bpmnElement="{key}">{places}</bpmndi:BPMNEdge>'


PAIR = tasks("AB") + flows("A>B")
FOUR = tasks("ABCD") + flows("A>B C>D")
CHOICE = node("exclusiveGateway", "G", default="G-A") + tasks("A") + flows("G>A")
LINKS = throw("A", LINK.format("x")) + catch("B", LINK.format("x"))


@pytest.mark.parametrize(
    ("rule", "text", "keys"),
    [
        ("left-to-right", drawn(PAIR, shape("A", 0, 0), shape("B", 200, 0), line("A-B", (100, 40), (200, 40))), ""),
        ("left-to-right", drawn(PAIR, shape("A", 200, 0), shape("B", 0, 0), line("A-B", (200, 40), (100, 40))), "A-B"),
        ("straight-happy-path", drawn(CHOICE, line("G-A", (0, 0), (90, 0))), ""),
        ("straight-happy-path", drawn(CHOICE, line("G-A", (0, 0), (0, 90), (90, 90))), "G-A"),
        ("no-crossing-flows", drawn(FOUR, line("A-B", (0, 0), (90, 0)), line("C-D", (0, 40), (90, 40))), ""),
        ("no-crossing-flows", drawn(FOUR, line("A-B", (0, 0), (90, 0)), line("C-D", (90, 0), (90, 40))), ""),
        ("no-crossing-flows", drawn(FOUR, line("A-B", (0, 0), (90, 0)), line("C-D", (40, -40), (40, 40))), "C-D"),
        ("no-crossing-flows", drawn(FOUR, line("A-B", (0, 0), (90, 0)), line("C-D", (40, 0), (120, 0))), "C-D"),
        ("exclusive-marker", drawn(CHOICE, shape("G", 0, 0, 'isMarkerVisible="true"')), ""),
        ("exclusive-marker", drawn(CHOICE, shape("G", 0, 0)), "G"),
        ("fits-page", drawn(PAIR, shape("A", 0, 0), shape("B", 2000, 0)), ""),
        ("fits-page", drawn(PAIR, shape("A", 0, 0), shape("B", 2400, 0)), "P"),
        ("link-on-one-page", drawn(LINKS, shape("A", 0, 0), shape("B", 200, 0)), ""),
        ("child-diagram-name", drawn(named("subProcess", "S", "Del")).replace('Element="P"', 'Element="S"'), ""),
        ("child-diagram-name", drawn(named("subProcess", "S", "Andet")).replace('Element="P"', 'Element="S"'), "S"),
    ],
)  # fmt: skip
def test_what_is_drawn_badly_is_found(rule, text, keys):
    assert found(rule, text) == keys.split()


def test_a_link_that_goes_on_in_another_diagram_is_found():
    text = drawn(LINKS, shape("A", 0, 0)).replace(
        "</definitions>",
        f'<bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="P">{shape("B", 0, 0)}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>',
    )

    assert found("link-on-one-page", text) == ["A", "B"]


def test_many_colours_are_found():
    def coloured(*colours: str) -> str:
        return drawn(tasks("ABCD"), *(shape(key, 0, 0, f'bioc:fill="{colour}"') for key, colour in zip("ABCD", colours, strict=False)))  # fmt: skip

    assert found("sparing-colour", coloured("#111111", "#222222", "#333333", "#ffffff")) == []
    assert len(found("sparing-colour", coloured("#111111", "#222222", "#333333", "#444444"))) == 1


@pytest.mark.parametrize(
    ("level", "laws", "keys"),
    [("correct", "", ["A"]), ("correct", '<pb:law legal="l"/>', []), ("good", "", [])],
)
def test_a_correct_step_without_a_law_is_found(level, laws, keys):
    from procedit.bpmn.bank import pb  # noqa: PLC0415

    namespace = pb("x")[1:].partition("}")[0]
    text = process(
        f'<extensionElements><pb:procedure xmlns:pb="{namespace}" level="{level}"/></extensionElements>'
        f'<task id="A"><extensionElements><pb:activity xmlns:pb="{namespace}">{laws}</pb:activity></extensionElements></task>'
    )

    assert found("law-reference", text) == keys


def test_every_rule_beyond_bpmnlint_has_cases_that_pass_and_that_fail():
    own_tests = {
        *("law-reference", "sparing-colour", "link-on-one-page", "child-diagram-name", "fits-page"),
        *("exclusive-marker", "no-crossing-flows", "straight-happy-path", "left-to-right"),
        *("cooperation-shown", *(rule for rule, _, _ in WHOLE)),
    }
    names = {each.id for each in RULES} - NAMES - {"dangling-reference", "duplicate-id"} - own_tests

    assert {rule for rule, _, _ in PASSES} == names
    assert {rule for rule, _, _, _ in FAILS} == names
