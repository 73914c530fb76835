"""Which element may be connected to which, as far as the two alone tell (BPMN 2.0.2 clause 7.6).

Pools, scopes and event sub-processes are judged in ``commands.connecting``. Every refusal is a text
of the context ``Error``.
"""

from __future__ import annotations

from dataclasses import dataclass

from procedit.bpmn.types import ElementType, Family
from procedit.errors import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class End:
    """What about an element decides how it may be connected; ``definition`` as in a variant."""

    type: ElementType
    definition: str = ""
    is_event_sub_process: bool = False
    is_for_compensation: bool = False
    is_connection: bool = False

    @property
    def is_compensation_event(self) -> bool:
        """Whether it is a boundary event that calls for a compensation activity."""
        return self.type.name == "boundaryEvent" and self.definition == "compensate"


_T = QT_TRANSLATE_NOOP
NO_FLOW_NODE = _T("Error", "A sequence flow runs between events, activities and gateways only.")
FROM_END = _T("Error", "Nothing follows an end event. Use an intermediate event instead.")
FROM_EVENT_SUB_PROCESS = _T(
    "Error", "An event sub-process is started by its own event and has no flows of its own."
)
FROM_LINK = _T(
    "Error", "A link source continues at the link target of the same name, not by a flow."
)
FROM_COMPENSATION = _T(
    "Error", "Compensation is not part of the flow. Connect it to an activity by an association."
)
TO_START = _T("Error", "Nothing leads to a start event. Use an intermediate event instead.")
TO_BOUNDARY = _T("Error", "A boundary event is triggered by its activity; no flow leads to it.")
TO_LINK = _T(
    "Error", "A link target is reached from the link source of the same name, not by a flow."
)
AFTER_EVENT_GATEWAY = _T(
    "Error",
    "After an event-based gateway stand receive tasks and catching message, timer, conditional and "
    "signal events only.",
)
MESSAGE_SOURCE = _T(
    "Error", "A message flow starts at a pool, an activity, or a throwing blank or message event."
)
MESSAGE_TARGET = _T(
    "Error", "A message flow ends at a pool, an activity, or a catching blank or message event."
)
DATA_ENDS = _T(
    "Error",
    "Data goes into an activity or a throwing event, and comes out of an activity or a catching one.",
)
ASSOCIATION_ENDS = _T("Error", "An association connects a text annotation with something else.")

_AFTER_EVENT_GATEWAY = frozenset({"message", "timer", "conditional", "signal"})
_WITH_MESSAGE = ("message", "multiple", "parallelMultiple")
"""Several definitions may hold a message among them (table 7.4)."""
_CATCHING = frozenset({"startEvent", "intermediateCatchEvent", "boundaryEvent"})
_THROWING = frozenset({"endEvent", "intermediateThrowEvent"})
_CHOOSING = frozenset({"exclusiveGateway", "inclusiveGateway", "complexGateway"})
_STORED = frozenset({"dataObjectReference", "dataStoreReference", "dataObject"})


def sequence_start_refusal(source: End) -> str:
    """Why no sequence flow may start there; empty where one may."""
    if not source.type.is_flow_node:
        return NO_FLOW_NODE
    if source.is_event_sub_process:
        return FROM_EVENT_SUB_PROCESS
    if source.type.name == "endEvent":
        return FROM_END
    if source.type.name == "intermediateThrowEvent" and source.definition == "link":
        return FROM_LINK
    return FROM_COMPENSATION if source.is_compensation_event or source.is_for_compensation else ""


def sequence_end_refusal(target: End) -> str:
    """Why no sequence flow may end there; empty where one may."""
    if not target.type.is_flow_node:
        return NO_FLOW_NODE
    if target.is_event_sub_process:
        return FROM_EVENT_SUB_PROCESS
    if target.type.name == "startEvent":
        return TO_START
    if target.type.name == "boundaryEvent":
        return TO_BOUNDARY
    if target.type.name == "intermediateCatchEvent" and target.definition == "link":
        return TO_LINK
    return FROM_COMPENSATION if target.is_for_compensation else ""


def sequence_refusal(source: End, target: End) -> str:
    """Why no sequence flow may lead from one to the other; empty where one may."""
    reason = sequence_start_refusal(source) or sequence_end_refusal(target)
    if reason or source.type.name != "eventBasedGateway":
        return reason
    name, definition = target.type.name, target.definition
    waits = name == "intermediateCatchEvent" and definition in _AFTER_EVENT_GATEWAY
    return "" if waits or name == "receiveTask" else AFTER_EVENT_GATEWAY


def message_start_refusal(source: End) -> str:
    """Why no message flow may start there; empty where one may."""
    kind = source.type
    if kind.family in (Family.POOL, Family.ACTIVITY):
        return MESSAGE_SOURCE if source.is_event_sub_process else ""
    throws = kind.name in _THROWING and source.definition in ("", *_WITH_MESSAGE)
    return "" if throws else MESSAGE_SOURCE


def message_end_refusal(target: End) -> str:
    """Why no message flow may end there; empty where one may."""
    kind = target.type
    if kind.family is Family.ACTIVITY:
        is_refused = target.is_for_compensation or target.is_event_sub_process
        return MESSAGE_TARGET if is_refused else ""
    if kind.family is Family.POOL:
        return ""
    blank = kind.name != "boundaryEvent" and not target.definition
    catches = kind.name in _CATCHING and (blank or target.definition in _WITH_MESSAGE)
    return "" if catches else MESSAGE_TARGET


def message_refusal(source: End, target: End) -> str:
    """Why no message flow may lead from one to the other; empty where one may."""
    return message_start_refusal(source) or message_end_refusal(target)


def data_association(source: End, target: End) -> str:
    """The local name of the data association from one to the other, empty where there is none."""
    if source.type.name in _STORED or source.type.name == "dataInput":
        return "dataInputAssociation" if _takes_data(target) else ""
    if target.type.name in _STORED or target.type.name == "dataOutput":
        return "dataOutputAssociation" if _gives_data(source) else ""
    return ""


def _takes_data(end: End) -> bool:
    if end.type.family is Family.ACTIVITY:
        return not end.is_event_sub_process
    return end.type.name in _THROWING


def _gives_data(end: End) -> bool:
    if end.type.family is Family.ACTIVITY:
        return not end.is_event_sub_process
    return end.type.name in _CATCHING


def may_compensate(source: End, target: End) -> bool:
    """Whether ``target`` may undo what the compensation event ``source`` asks to undo."""
    return (
        source.is_compensation_event
        and target.type.family is Family.ACTIVITY
        and not target.is_event_sub_process
    )


def may_associate(source: End, target: End) -> bool:
    """Whether an association may run between the two: exactly one is a text annotation."""
    return (source.type.name == "textAnnotation") != (target.type.name == "textAnnotation")


def may_have_condition(source: ElementType) -> bool:
    """Whether flows out of it may have a condition: it is an activity, or a gateway that chooses."""
    return source.family is Family.ACTIVITY or source.name in _CHOOSING


def may_start(end: End) -> bool:
    """Whether any connection can be drawn from there."""
    kind = end.type
    if kind.is_flow_node or kind.family in (Family.POOL, Family.CONVERSATION):
        return True
    return kind.name in _STORED or kind.name in ("dataInput", "textAnnotation", "group")
