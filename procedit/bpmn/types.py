"""The element types of BPMN 2.0.2 that a diagram shows, one row each.

A new type is a new row; unknown elements get a plain row of their own from ``type_of``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from procedit.errors import QT_TRANSLATE_NOOP


class Family(StrEnum):
    """What kind of thing an element is; rules, drawing and connecting go by it."""

    EVENT = "event"
    ACTIVITY = "activity"
    GATEWAY = "gateway"
    DATA = "data"
    ARTIFACT = "artifact"
    POOL = "pool"
    LANE = "lane"
    FLOW = "flow"
    CHOREOGRAPHY = "choreography"
    CONVERSATION = "conversation"
    MESSAGE = "message"
    CONTAINER = "container"
    OTHER = "other"


class Outline(StrEnum):
    """The shape of the border; lines dock on it."""

    RECTANGLE = "rectangle"
    ROUNDED = "rounded"
    CIRCLE = "circle"
    DIAMOND = "diamond"
    HEXAGON = "hexagon"
    PAGE = "page"
    CYLINDER = "cylinder"
    BRACKET = "bracket"
    ENVELOPE = "envelope"
    LINE = "line"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class ElementType:
    """One type of element: its local name in the schema, its label, and how large it starts.

    ``size`` is width and height in diagram pixels; ``marker`` names the symbol drawn inside.
    """

    name: str
    family: Family
    label: str
    outline: Outline = Outline.NONE
    size: tuple[float, float] = (0, 0)
    marker: str = ""

    @property
    def is_connection(self) -> bool:
        """Whether it is drawn as a line."""
        return self.outline is Outline.LINE

    @property
    def is_shape(self) -> bool:
        """Whether it is drawn as a shape."""
        return self.outline not in (Outline.LINE, Outline.NONE)

    @property
    def is_flow_node(self) -> bool:
        """Whether sequence flows may start or end at it (BPMN 2.0.2 clause 8.4.13)."""
        return self.family in _FLOW_NODES

    @property
    def is_sub_process(self) -> bool:
        """Whether it holds flow elements of its own inside an activity (clause 10.3.5)."""
        return self.name in ("subProcess", "transaction", "adHocSubProcess")

    @property
    def has_external_label(self) -> bool:
        """Whether the name stands beside the shape rather than in it."""
        return self.family in _LABELLED_OUTSIDE or self.is_connection


_FLOW_NODES = frozenset({Family.EVENT, Family.ACTIVITY, Family.GATEWAY, Family.CHOREOGRAPHY})
_LABELLED_OUTSIDE = frozenset({Family.EVENT, Family.GATEWAY, Family.DATA, Family.MESSAGE})

TYPES: dict[str, ElementType] = {}


def _row(
    name: str,
    family: Family,
    label: str,
    outline: Outline = Outline.NONE,
    size: tuple[float, float] = (0, 0),
    marker: str = "",
) -> None:
    TYPES[name] = ElementType(name, family, label, outline, size, marker)


_T = QT_TRANSLATE_NOOP

# Events, BPMN 2.0.2 clause 10.5
_EVENT = (36, 36)
_row("startEvent", Family.EVENT, _T("ElementType", "Start event"), Outline.CIRCLE, _EVENT)
_row(
    "intermediateCatchEvent",
    Family.EVENT,
    _T("ElementType", "Intermediate catch event"),
    Outline.CIRCLE,
    _EVENT,
)
_row(
    "intermediateThrowEvent",
    Family.EVENT,
    _T("ElementType", "Intermediate throw event"),
    Outline.CIRCLE,
    _EVENT,
)
_row("boundaryEvent", Family.EVENT, _T("ElementType", "Boundary event"), Outline.CIRCLE, _EVENT)
_row("endEvent", Family.EVENT, _T("ElementType", "End event"), Outline.CIRCLE, _EVENT)
_row(
    "implicitThrowEvent",
    Family.EVENT,
    _T("ElementType", "Implicit throw event"),
    Outline.CIRCLE,
    _EVENT,
)

# Activities, clause 10.3
_TASK = (100, 80)
for _name, _label, _marker in (
    ("task", _T("ElementType", "Task"), ""),
    ("userTask", _T("ElementType", "User task"), "user"),
    ("manualTask", _T("ElementType", "Manual task"), "manual"),
    ("serviceTask", _T("ElementType", "Service task"), "service"),
    ("sendTask", _T("ElementType", "Send task"), "send"),
    ("receiveTask", _T("ElementType", "Receive task"), "receive"),
    ("scriptTask", _T("ElementType", "Script task"), "script"),
    ("businessRuleTask", _T("ElementType", "Business rule task"), "business-rule"),
    ("callActivity", _T("ElementType", "Call activity"), "call"),
):
    _row(_name, Family.ACTIVITY, _label, Outline.ROUNDED, _TASK, _marker)
_SUB_PROCESS = (350, 200)
for _name, _label in (
    ("subProcess", _T("ElementType", "Sub-process")),
    ("transaction", _T("ElementType", "Transaction")),
    ("adHocSubProcess", _T("ElementType", "Ad hoc sub-process")),
):
    _row(_name, Family.ACTIVITY, _label, Outline.ROUNDED, _SUB_PROCESS)

# Gateways, clause 10.6
for _name, _label, _marker in (
    ("exclusiveGateway", _T("ElementType", "Exclusive gateway"), "exclusive"),
    ("parallelGateway", _T("ElementType", "Parallel gateway"), "parallel"),
    ("inclusiveGateway", _T("ElementType", "Inclusive gateway"), "inclusive"),
    ("complexGateway", _T("ElementType", "Complex gateway"), "complex"),
    ("eventBasedGateway", _T("ElementType", "Event-based gateway"), "event-based"),
):
    _row(_name, Family.GATEWAY, _label, Outline.DIAMOND, (50, 50), _marker)

# Data, clause 10.4
_PAGE = (36, 50)
_row("dataObject", Family.DATA, _T("ElementType", "Data object"), Outline.PAGE, _PAGE)
_row("dataObjectReference", Family.DATA, _T("ElementType", "Data object"), Outline.PAGE, _PAGE)
_row("dataInput", Family.DATA, _T("ElementType", "Data input"), Outline.PAGE, _PAGE, "input")
_row("dataOutput", Family.DATA, _T("ElementType", "Data output"), Outline.PAGE, _PAGE, "output")
_row("dataStoreReference", Family.DATA, _T("ElementType", "Data store"), Outline.CYLINDER, (50, 50))
_row("dataStore", Family.DATA, _T("ElementType", "Data store"), Outline.CYLINDER, (50, 50))

# Pools, lanes, messages, clauses 9.3, 10.8, 8.4.11
_row("participant", Family.POOL, _T("ElementType", "Pool"), Outline.RECTANGLE, (600, 250))
_row("lane", Family.LANE, _T("ElementType", "Lane"), Outline.RECTANGLE, (400, 100))
_row("message", Family.MESSAGE, _T("ElementType", "Message"), Outline.ENVELOPE, (30, 20))

# Artifacts, clause 8.4.1
_row(
    "textAnnotation",
    Family.ARTIFACT,
    _T("ElementType", "Text annotation"),
    Outline.BRACKET,
    (100, 40),
)
_row("group", Family.ARTIFACT, _T("ElementType", "Group"), Outline.ROUNDED, (300, 300))

# Connections
for _name, _label in (
    ("sequenceFlow", _T("ElementType", "Sequence flow")),
    ("messageFlow", _T("ElementType", "Message flow")),
    ("association", _T("ElementType", "Association")),
    ("dataInputAssociation", _T("ElementType", "Data input association")),
    ("dataOutputAssociation", _T("ElementType", "Data output association")),
    ("conversationLink", _T("ElementType", "Conversation link")),
):
    _row(_name, Family.FLOW, _label, Outline.LINE)

# Choreography and conversation, clauses 11 and 9.4
for _name, _label in (
    ("choreographyTask", _T("ElementType", "Choreography task")),
    ("subChoreography", _T("ElementType", "Sub-choreography")),
    ("callChoreography", _T("ElementType", "Call choreography")),
):
    _row(_name, Family.CHOREOGRAPHY, _label, Outline.ROUNDED, (100, 80))
for _name, _label in (
    ("conversation", _T("ElementType", "Conversation")),
    ("subConversation", _T("ElementType", "Sub-conversation")),
    ("callConversation", _T("ElementType", "Call conversation")),
):
    _row(_name, Family.CONVERSATION, _label, Outline.HEXAGON, (40, 36))

# What holds the others; drawn as a whole diagram, not as a shape
for _name, _label in (
    ("process", _T("ElementType", "Process")),
    ("collaboration", _T("ElementType", "Collaboration")),
    ("choreography", _T("ElementType", "Choreography")),
    ("globalConversation", _T("ElementType", "Global conversation")),
    ("globalChoreographyTask", _T("ElementType", "Global choreography task")),
    ("definitions", _T("ElementType", "Definitions")),
):
    _row(_name, Family.CONTAINER, _label)


@cache
def type_of(name: str) -> ElementType:
    """The row for a local element name; an unknown one is drawn as a plain box under its name."""
    known = TYPES.get(name)
    return known or ElementType(name, Family.OTHER, name, Outline.RECTANGLE, (100, 80))
