"""What an element can be turned into, in the order of a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.connections import may_have_condition
from procedit.bpmn.types import Family
from procedit.bpmn.variants import (
    EVENT_SUB_PROCESS,
    TRANSACTION,
    VARIANTS,
    Variant,
    variant_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.model.diagram import Diagram
    from procedit.model.element import Element

_POSITIONS = ("intermediateThrowEvent", "intermediateCatchEvent")
_EVENT_TYPES = {
    "startEvent": ("startEvent", *_POSITIONS, "endEvent"),
    "intermediateCatchEvent": (*_POSITIONS, "startEvent", "endEvent"),
    "intermediateThrowEvent": (*_POSITIONS, "startEvent", "endEvent"),
    "endEvent": ("endEvent", "startEvent", *_POSITIONS),
    "boundaryEvent": ("boundaryEvent",),
}
_TASKS = (
    "task",
    "userTask",
    "serviceTask",
    "sendTask",
    "receiveTask",
    "manualTask",
    "businessRuleTask",
    "scriptTask",
    "callActivity",
)
_SUB_PROCESSES = (
    "subProcess",
    "subProcess.collapsed",
    "transaction",
    "transaction.collapsed",
    "adHocSubProcess",
    "adHocSubProcess.collapsed",
)
_EVENT_SUB_PROCESSES = ("subProcess.event", "subProcess.event.collapsed")
_FLOWS = ("sequenceFlow", "sequenceFlow.default", "sequenceFlow.conditional")
_DATA = ("dataObjectReference", "dataObjectReference.collection", "dataStoreReference")
_MENUS: dict[str, tuple[str, ...]] = {
    "dataObjectReference": _DATA,
    "dataStoreReference": _DATA,
    Family.POOL: ("participant", "participant.empty"),
    Family.GATEWAY: tuple(
        key for key, variant in VARIANTS.items() if variant.type.family is Family.GATEWAY
    ),
}


def replacements(element: Element, diagram: Diagram | None = None) -> list[Variant]:
    """The variants that ``element`` can be turned into, without what it is already."""
    own = _own(element, diagram)
    return [variant for variant in _candidates(element) if variant != own]


def _own(element: Element, diagram: Diagram | None) -> Variant | None:
    """What the element is already; a reference is a collection if its data object is one."""
    if element.type.name == "sequenceFlow":
        return VARIANTS[flow_variant(element)]
    data = element.reference("dataObjectRef") if element.type.family is Family.DATA else None
    if data is not None:
        suffix = ".collection" if data.flag("isCollection") else ""
        return VARIANTS.get(f"{element.type.name}{suffix}")
    shape = None if diagram is None else diagram.shape_of(element.key)
    expanded = shape.is_expanded if shape is not None and element.type.is_sub_process else None
    return variant_of(element, expanded=expanded)


def _candidates(element: Element) -> list[Variant]:
    kind = element.type
    if kind.family is Family.EVENT:
        return _events(element)
    if kind.family is Family.ACTIVITY:
        return _activities(element)
    if kind.name == "sequenceFlow":
        return _flows(element)
    return _keyed(_MENUS.get(kind.name, _MENUS.get(kind.family, ())))


def _keyed(keys: Iterable[str]) -> list[Variant]:
    return [VARIANTS[key] for key in keys]


def _events(element: Element) -> list[Variant]:
    """Within the own position every definition; to another position blank or the same definition."""
    own = variant_of(element)
    definition = own.definition if own is not None else ""
    scope = element.container
    found: list[Variant] = []
    for name in _EVENT_TYPES.get(element.type.name, ()):
        for variant in VARIANTS.values():
            if variant.type.name != name or not _fits(variant, scope, element):
                continue
            stays = name in _POSITIONS and element.type.name in _POSITIONS
            if name == element.type.name or stays or variant.definition in ("", definition):
                found.append(variant)
    return found


def _fits(variant: Variant, scope: Element | None, element: Element) -> bool:
    in_event = scope is not None and scope.is_event_sub_process
    if variant.type.name == "startEvent":
        if in_event:
            return bool(variant.definition)
        if scope is not None and scope.type.is_sub_process:
            return not variant.definition
        return variant.only_in != EVENT_SUB_PROCESS
    if variant.only_in != TRANSACTION:
        return True
    around = element.attached_to if variant.type.name == "boundaryEvent" else scope
    return around is not None and around.type.name == "transaction"


def _activities(element: Element) -> list[Variant]:
    if element.is_event_sub_process:
        return _keyed((*_EVENT_SUB_PROCESSES, *_SUB_PROCESSES))
    extra = () if element.incoming or element.outgoing else _EVENT_SUB_PROCESSES
    if element.type.is_sub_process:
        return _keyed((*_SUB_PROCESSES, *extra, *_TASKS))
    return _keyed((*_TASKS, *_SUB_PROCESSES, *extra))


def _flows(flow: Element) -> list[Variant]:
    source = flow.source
    chooses = source is not None and may_have_condition(source.type)
    return _keyed(_FLOWS if chooses else _FLOWS[:1])


def flow_variant(flow: Element) -> str:
    """The key of the variant a sequence flow is now."""
    source = flow.source
    if source is not None and source.get("default") == flow.id and flow.id:
        return _FLOWS[1]
    return _FLOWS[2] if flow.child("conditionExpression") is not None else _FLOWS[0]
