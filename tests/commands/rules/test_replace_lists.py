"""For every kind of element the full list of what it can be turned into."""

import pytest

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.variants import VARIANTS
from procedit.commands.connect import connect
from procedit.commands.create import create
from procedit.commands.replace import replace
from procedit.commands.replacing import replacements
from procedit.errors import ProceditError

_TRIGGERS = ("message", "timer", "conditional", "signal", "multiple", "parallelMultiple")
_DASHED = (
    "message",
    "timer",
    "escalation",
    "conditional",
    "signal",
    "multiple",
    "parallelMultiple",
)
STARTS = {"startEvent", *(f"startEvent.{each}" for each in _TRIGGERS)}
EVENT_STARTS = {
    *(f"startEvent.{each}" for each in (*_TRIGGERS, "error", "escalation", "compensate")),
    *(f"startEvent.{each}.non-interrupting" for each in _DASHED),
}
CATCHES = {
    f"intermediateCatchEvent.{each}"
    for each in (
        "message",
        "timer",
        "conditional",
        "link",
        "signal",
        "multiple",
        "parallelMultiple",
    )
}
THROWS = {
    "intermediateThrowEvent",
    *(
        f"intermediateThrowEvent.{each}"
        for each in ("message", "escalation", "compensate", "link", "signal", "multiple")
    ),
}
ENDS = {
    "endEvent",
    *(
        f"endEvent.{each}"
        for each in (
            "message",
            "escalation",
            "error",
            "compensate",
            "signal",
            "terminate",
            "multiple",
        )
    ),
}
CANCEL = {"endEvent.cancel"}
BOUNDARIES = {
    *(
        f"boundaryEvent.{each}"
        for each in (
            "message",
            "timer",
            "escalation",
            "error",
            "compensate",
            "conditional",
            "signal",
            "multiple",
            "parallelMultiple",
        )
    ),
    *(f"boundaryEvent.{each}.non-interrupting" for each in _DASHED),
}
TASKS = {
    "task",
    "userTask",
    "serviceTask",
    "sendTask",
    "receiveTask",
    "manualTask",
    "businessRuleTask",
    "scriptTask",
    "callActivity",
}
SUB_PROCESSES = {
    "subProcess",
    "subProcess.collapsed",
    "transaction",
    "transaction.collapsed",
    "adHocSubProcess",
    "adHocSubProcess.collapsed",
}
EVENT_SUB_PROCESSES = {"subProcess.event", "subProcess.event.collapsed"}
GATEWAYS = {
    "exclusiveGateway",
    "parallelGateway",
    "inclusiveGateway",
    "complexGateway",
    "eventBasedGateway",
    "eventBasedGateway.instantiate",
    "eventBasedGateway.parallel",
}
DATA = {"dataObjectReference", "dataObjectReference.collection", "dataStoreReference"}
POOLS = {"participant", "participant.empty"}
INTERMEDIATE = {*CATCHES, *THROWS}


def _same(kind: str) -> set[str]:
    """The other positions of an event with the same trigger, as far as the standard has them."""
    trigger = kind.partition(".")[2]
    names = ("startEvent", "intermediateCatchEvent", "intermediateThrowEvent", "endEvent")
    known = {*STARTS, *INTERMEDIATE, *ENDS}
    return {each for name in names if (each := f"{name}.{trigger}") in known and trigger}


def expected(kind: str) -> set[str]:
    """What an element of a kind can become where it stands free in a process, without flows."""
    if kind in STARTS:
        found = STARTS | {"intermediateThrowEvent", "endEvent"} | _same(kind)
    elif kind in INTERMEDIATE:
        found = INTERMEDIATE | {"startEvent", "endEvent"} | _same(kind)
    elif kind in ENDS:
        found = ENDS | {"startEvent", "intermediateThrowEvent"} | _same(kind)
    elif kind in BOUNDARIES:
        found = set(BOUNDARIES)
    elif kind in TASKS | SUB_PROCESSES | EVENT_SUB_PROCESSES:
        free = kind not in EVENT_SUB_PROCESSES
        found = SUB_PROCESSES | EVENT_SUB_PROCESSES | (TASKS if free else set())
    else:
        found = next((each for each in (GATEWAYS, DATA, POOLS) if kind in each), set())
    return found - {kind}


FREE = sorted(
    key
    for key, variant in VARIANTS.items()
    if variant.type.is_shape
    and variant.type.family.value not in ("choreography", "message", "lane", "conversation")
    and not variant.only_in
)


def made(case, key, into=None):
    variant = VARIANTS[key]
    if key.startswith("boundaryEvent"):
        into = into or case["Check"]
    return case.do(create, case.diagram, variant, Bounds(700, 600, *variant.size), into)


def offered(case, element) -> set[str]:
    return {each.key for each in replacements(element, case.diagram)}


@pytest.mark.parametrize("key", FREE)
def test_a_free_element_is_offered_exactly_these(case, key):
    assert offered(case, made(case, key)) == expected(key)


def test_every_kind_not_in_a_list_is_offered_nothing():
    listed = STARTS | INTERMEDIATE | ENDS | BOUNDARIES | TASKS | SUB_PROCESSES
    listed |= EVENT_SUB_PROCESSES | GATEWAYS | DATA | POOLS

    alone = set(FREE) - listed
    assert alone == {
        "dataInput",
        "dataInput.collection",
        "dataOutput",
        "dataOutput.collection",
        "group",
        "textAnnotation",
    }


@pytest.mark.parametrize("key", [key for key in FREE if expected(key)])
def test_all_that_is_offered_can_be_done_in_one_step(case, key):
    element = made(case, key)
    for variant in replacements(element, case.diagram):
        case.do(replace, case.diagram, element, variant)
        assert element.type == variant.type
        case.session.stack.undo()


def test_in_a_sub_process_a_start_is_blank(case):
    start = made(case, "startEvent", case["Sub"])

    assert offered(case, start) == {"intermediateThrowEvent", "endEvent"}


@pytest.mark.parametrize("key", sorted(EVENT_STARTS))
def test_in_an_event_sub_process_a_start_has_a_trigger(case, key):
    holder = case.do(create, case.diagram, VARIANTS["subProcess.event"], Bounds(700, 0, 350, 200))
    (start,) = holder.children("startEvent")
    case.do(replace, case.diagram, start, VARIANTS[key])

    plain = key.removesuffix(".non-interrupting")
    others = {"intermediateThrowEvent", "endEvent"}
    trigger = plain.partition(".")[2]
    others |= {each for each in (*INTERMEDIATE, *ENDS) if each.partition(".")[2] == trigger}
    found = offered(case, start)
    assert {each for each in found if each.startswith("startEvent")} == EVENT_STARTS - {key}
    assert {each for each in found if not each.startswith("startEvent")} == others


def test_cancel_is_there_in_and_at_transactions_only(case):
    holder = case.do(create, case.diagram, VARIANTS["transaction"], Bounds(700, 0, 350, 200))
    end = made(case, "endEvent", holder)
    boundary = made(case, "boundaryEvent.error", holder)

    assert offered(case, end) - offered(case, made(case, "endEvent")) == CANCEL
    there = offered(case, made(case, "boundaryEvent.error"))
    assert offered(case, boundary) - there == {"boundaryEvent.cancel"}


def test_an_activity_with_flows_does_not_become_an_event_sub_process(case):
    assert offered(case, case["Check"]) == (TASKS | SUB_PROCESSES) - {"userTask"}


CHOOSES = ["exclusiveGateway", "inclusiveGateway", "complexGateway", "task", "subProcess.collapsed"]
OTHERS = ["parallelGateway", "startEvent", "intermediateThrowEvent", "boundaryEvent.timer"]


@pytest.mark.parametrize("key", [*CHOOSES, *OTHERS, "eventBasedGateway"])
def test_flows_become_default_or_conditional_where_their_source_chooses(case, key):
    source = made(case, key)
    target = case.do(create, case.diagram, VARIANTS["receiveTask"], Bounds(900, 600, 100, 80))
    flow = case.do(connect, case.diagram, source, target)

    wanted = {"sequenceFlow.default", "sequenceFlow.conditional"} if key in CHOOSES else set()
    assert offered(case, flow) == wanted


@pytest.mark.parametrize(
    ("key", "target"),
    [
        ("Check", "endEvent"),
        ("Start", "task"),
        ("Choice", "task"),
        ("Letter", "textAnnotation"),
        ("Note", "group"),
        ("F1", "task"),
    ],
)
def test_nothing_becomes_another_kind_of_thing_altogether(case, key, target):
    with case.unchanged(), pytest.raises(ProceditError, match="cannot be turned"):
        case.session.stack.run("x", replace, case.diagram, case[key], VARIANTS[target])
