"""How two elements of the document may be connected (BPMN 2.0.2 clauses 7.6, 8.4.13, 9.3, 10.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn import connections as rules
from procedit.bpmn.connections import End
from procedit.bpmn.names import bpmn
from procedit.bpmn.types import Family
from procedit.bpmn.variants import definition_of
from procedit.commands.refusal import Refusal
from procedit.commands.scopes import is_within, pool_of, process_of, scope_of
from procedit.errors import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_SAME_POOL = _T(
    "Error", "A message flow runs between different pools. Within a pool use a sequence flow."
)
_OTHER_SCOPE = _T(
    "Error",
    "A sequence flow does not cross the border of a sub-process. Connect the sub-process itself.",
)
_OTHER_POOL = _T(
    "Error",
    "A sequence flow does not leave its pool, and a message flow is not possible here: {reason}",
)
_FAMILY = _T("Error", "An annotation is not connected with what it stands in.")
_DATA_SCOPE = _T(
    "Error", "Data is used within its own process. Use a data store, or a message flow."
)
_OWN_HOST = _T("Error", "The compensation activity is another one than the activity it undoes.")
_LABEL = _T(
    "Error", "Nothing can be connected there. Choose a step, a pool, data or an annotation."
)


def end_of(element: Element) -> End:
    """What about an element decides how it may be connected."""
    kind = element.type
    is_event = kind.family is Family.EVENT
    return End(
        kind,
        definition_of(element) if is_event else "",
        element.is_event_sub_process,
        kind.family is Family.ACTIVITY and element.flag("isForCompensation"),
        kind.is_connection,
    )


def connected_as(element: Element) -> Element:
    """The element a connection really meets: for a lane its pool."""
    if element.type.family is Family.LANE:
        return pool_of(element) or element
    return element


def may_start_at(element: Element) -> bool:
    """Whether a connection can be drawn from the element."""
    return rules.may_start(end_of(connected_as(element)))


def connection_for(source: Element, target: Element) -> str | Refusal:
    """The qualified name of the connection from one to the other, or why there is none.

    Asked for in turn: message flow, sequence flow, data association, compensation, association.
    """
    source, target = connected_as(source), connected_as(target)
    start, end = end_of(source), end_of(target)
    if _are_apart(source, target) and not rules.message_refusal(start, end):
        return bpmn("messageFlow")
    if _same_scope(source, target) and not rules.sequence_refusal(start, end):
        return bpmn("sequenceFlow")
    data = rules.data_association(start, end)
    if data and _shares_data(source, target):
        return bpmn(data)
    if _may_compensate(source, target) or _may_associate(source, target):
        return bpmn("association")
    if {start.type.family, end.type.family} == {Family.POOL, Family.CONVERSATION}:
        return bpmn("conversationLink")
    return _refusal(source, target)


def is_compensation(source: Element, target: Element) -> bool:
    """Whether an association between the two names the activity that compensates."""
    return rules.may_compensate(end_of(source), end_of(target))


def _are_apart(source: Element, target: Element) -> bool:
    """Whether the two lie in different pools."""
    first, second = pool_of(source), pool_of(target)
    return first is not None and second is not None and first != second


def _same_scope(source: Element, target: Element) -> bool:
    scope = scope_of(source)
    return scope is not None and scope == scope_of(target)


def _shares_data(source: Element, target: Element) -> bool:
    if "dataStoreReference" in (source.type.name, target.type.name):
        return True
    return process_of(source) == process_of(target)


def _may_compensate(source: Element, target: Element) -> bool:
    if not is_compensation(source, target) or source.attached_to == target:
        return False
    return _same_scope(source, target) and not (target.incoming or target.outgoing)


def _may_associate(source: Element, target: Element) -> bool:
    if not rules.may_associate(end_of(source), end_of(target)):
        return False
    return not (_holds(source, target) or _holds(target, source))


def _holds(holder: Element, other: Element) -> bool:
    return holder.type.is_shape and is_within(other, holder)


def _refusal(source: Element, target: Element) -> Refusal:
    start, end = end_of(source), end_of(target)
    families = (start.type.family, end.type.family)
    if "textAnnotation" in (start.type.name, end.type.name):
        return Refusal(_FAMILY if rules.may_associate(start, end) else rules.ASSOCIATION_ENDS)
    if Family.DATA in families:
        return Refusal(_DATA_SCOPE if rules.data_association(start, end) else rules.DATA_ENDS)
    if start.is_compensation_event:
        same = source.attached_to == target
        return Refusal(_OWN_HOST if same else rules.FROM_COMPENSATION)
    if _are_apart(source, target) or Family.POOL in families:
        return _message_refusal(source, target)
    reason = rules.sequence_refusal(start, end) or _OTHER_SCOPE
    flow_nodes = start.type.is_flow_node and end.type.is_flow_node
    return Refusal(reason if flow_nodes else _LABEL)


def _message_refusal(source: Element, target: Element) -> Refusal:
    if not _are_apart(source, target):
        return Refusal(_SAME_POOL)
    start, end = end_of(source), end_of(target)
    reason = rules.message_refusal(start, end)
    if Family.POOL in (start.type.family, end.type.family):
        return Refusal(reason)
    return Refusal(_OTHER_POOL, {"reason": reason})
