"""N01: only what the bank takes (profile 4.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bank.finding import Found, Text, check, named
from procedit.bpmn.names import BPMN, BPMNDI, local_name, namespace_of
from procedit.bpmn.types import Family
from procedit.model.bank import activity_data

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.bank.case import Case
    from procedit.model.element import Element

_TASKS = [
    "task",
    "userTask",
    "manualTask",
    "serviceTask",
    "sendTask",
    "receiveTask",
    "businessRuleTask",
]
_NODES = frozenset(
    [
        *_TASKS,
        *("subProcess", "callActivity", "startEvent", "endEvent", "boundaryEvent"),
        *("intermediateCatchEvent", "intermediateThrowEvent"),
        *("exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway"),
    ]
)
_TRIGGERS: dict[str, frozenset[str]] = {
    "startEvent": frozenset({"message", "timer"}),
    "intermediateCatchEvent": frozenset({"message", "timer", "link"}),
    "intermediateThrowEvent": frozenset({"message", "link"}),
    "boundaryEvent": frozenset({"message", "timer"}),
    "endEvent": frozenset({"message", "terminate"}),
}
_UNTRIGGERED = ("startEvent", "endEvent", "intermediateThrowEvent")
_FOREIGN = (Family.CHOREOGRAPHY, Family.CONVERSATION)
_VENDORS = ("camunda", "zeebe", "activiti", "flowable", "jbpm", "drools", "bonita")
_DEEPEST = 2

_NOT_TAKEN = Text(
    "“{name}” ({kind}) is not among what the bank takes.",
    "»{name}« ({kind}) er ikke blandt det, banken tager imod.",
)


@check("N01", Text("Only the notation that the bank takes", "Kun den notation, banken tager imod"))
def subset(case: Case) -> Iterator[Found]:
    """What goes beyond the common notation is shown and kept, but not handed over.

    That is complex gateways, transactions, event and ad-hoc sub-processes, compensation, escalation,
    errors, cancellation, signals, conditions, several triggers, choreography, conversation, scripts
    and data of engines. Lanes and sub-processes are at most two deep; a correct procedure repeats
    nothing without a law that says so.
    """
    for element in case.document.elements():
        kind = element.type
        if kind.family in _FOREIGN or (kind.is_flow_node and not _is_taken(element)):
            yield Found(_NOT_TAKEN.filled(name=named(element), kind=_what(element)), element)
        elif kind.family is Family.EVENT:
            yield from _trigger(element)
        elif kind.name in ("lane", "subProcess") and _depth(element) > _DEEPEST:
            text = Text(
                "“{name}” lies more than two deep.", "»{name}« ligger mere end to niveauer nede."
            )
            yield Found(text.filled(name=named(element)), element)
        yield from _repeated(case, element)
    yield from _vendors(case)


def _is_taken(element: Element) -> bool:
    if element.is_event_sub_process or element.flag("isForCompensation"):
        return False
    return element.type.name in _NODES


def _what(element: Element) -> str:
    return "event sub-process" if element.is_event_sub_process else element.type.name


def _trigger(event: Element) -> Iterator[Found]:
    kinds = [each.type.name.removesuffix("EventDefinition") for each in event.event_definitions]
    allowed = _TRIGGERS.get(event.type.name, frozenset())
    if len(kinds) > 1:
        yield Found(_NOT_TAKEN.filled(name=named(event), kind=" + ".join(kinds)), event)
    elif kinds and kinds[0] not in allowed:
        yield Found(_NOT_TAKEN.filled(name=named(event), kind=kinds[0]), event)
    elif not kinds and event.type.name not in _UNTRIGGERED:
        yield Found(_NOT_TAKEN.filled(name=named(event), kind=event.type.name), event)


def _depth(element: Element) -> int:
    count, each = 0, element.parent
    while each is not None:
        count += each.type.name == element.type.name
        each = each.parent
    return count + 1


def _repeated(case: Case, element: Element) -> Iterator[Found]:
    if case.is_correct and element.type.family is Family.ACTIVITY and element.loop:
        data = activity_data(element)
        if data is None or not data.laws:
            text = Text(
                "“{name}” is repeated without a law that says so.",
                "»{name}« gentages, uden at en lov siger det.",
            )
            yield Found(text.filled(name=named(element)), element)


def _vendors(case: Case) -> Iterator[Found]:
    """Data that an engine runs by, once for each element that has some."""
    for element in case.own_elements():
        names = [*element.attributes]
        holder = next(element.child_nodes("extensionElements"), None)
        if holder is not None:
            names += [str(node.tag) for node in holder.iter("*")]
        vendor = next((name for name in map(_vendor_of, names) if name), "")
        if vendor:
            text = Text(
                "“{name}” carries data of an engine ({vendor}).",
                "»{name}« bærer data til en procesmotor ({vendor}).",
            )
            yield Found(text.filled(name=named(element), vendor=vendor), element)


def _vendor_of(name: str) -> str:
    uri = namespace_of(name)
    if uri in ("", BPMN, BPMNDI):
        return ""
    return next((each for each in _VENDORS if each in uri.lower()), "") and local_name(name)


CHECKS = (subset,)
