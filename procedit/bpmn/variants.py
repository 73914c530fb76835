"""What a person can create: element types with their definition, marker or form, one row each.

Which event may have which definition is BPMN 2.0.2 table 10.93. A new thing to create is a new row.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from procedit.bpmn.types import ElementType, Family, type_of
from procedit.bpmn.words import DEFINITION_WORDS, TYPE_WORDS
from procedit.errors import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Protocol

    class Described(Protocol):
        """What ``variant_of`` wants to know about an element."""

        @property
        def type(self) -> ElementType: ...
        @property
        def event_definitions(self) -> Sequence[Described]: ...
        @property
        def process(self) -> object | None: ...
        def get(self, name: str, default: str = "") -> str: ...
        def flag(self, name: str, default: bool = False) -> bool: ...


EVENT_SUB_PROCESS = "event-sub-process"
TRANSACTION = "transaction"
NON_INTERRUPTING = {"startEvent": "isInterrupting", "boundaryEvent": "cancelActivity"}
"""The attribute that is ``false`` where an event does not interrupt."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One thing to create.

    ``definition`` is the short name of the event definition (``message`` … ``multiple``), ``only_in``
    where alone it may stand, ``expanded`` whether its content shows, ``size`` in diagram pixels.
    """

    key: str
    type: ElementType
    label: str
    definition: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict[str, str], hash=False)
    expanded: bool | None = None
    only_in: str = ""
    size: tuple[float, float] = (0, 0)
    words: str = ""

    @property
    def is_interrupting(self) -> bool:
        """False for the events with the dashed border."""
        name = NON_INTERRUPTING.get(self.type.name, "")
        return self.attributes.get(name) != "false"

    @property
    def definitions(self) -> tuple[str, ...]:
        """The local names of the event definitions it gets."""
        if self.definition in ("multiple", "parallelMultiple"):
            other = "timer" if self.definition == "parallelMultiple" else "signal"
            return ("messageEventDefinition", f"{other}EventDefinition")
        return (f"{self.definition}EventDefinition",) if self.definition else ()


VARIANTS: dict[str, Variant] = {}
_T = QT_TRANSLATE_NOOP


def _row(
    key: str,
    label: str,
    attributes: Mapping[str, str] | None = None,
    *,
    expanded: bool | None = None,
    size: tuple[float, float] | None = None,
    words: str = "",
) -> None:
    kind = type_of(key.partition(".")[0])
    known = f"{TYPE_WORDS.get(kind.name, '')} {words}"
    VARIANTS[key] = Variant(
        key, kind, label, "", attributes or {}, expanded, "", size or kind.size, known
    )


def _event(key: str, label: str, only_in: str = "") -> None:
    """A row for an event; its key is ``type[.definition[.non-interrupting]]``."""
    name, _, rest = key.partition(".")
    definition, _, dashed = rest.partition(".")
    kind = type_of(name)
    attributes = {NON_INTERRUPTING[name]: "false"} if dashed else {}
    if definition == "parallelMultiple":
        attributes["parallelMultiple"] = "true"
    words = f"{TYPE_WORDS.get(name, '')} {DEFINITION_WORDS.get(definition, '')}"
    if dashed:
        words += " ikke afbrydende"
    VARIANTS[key] = Variant(
        key, kind, label, definition, attributes, None, only_in, kind.size, words
    )


# Events
_event("startEvent", _T("Variant", "Start event"))
for _key, _label in {
    "message": _T("Variant", "Message start event"),
    "timer": _T("Variant", "Timer start event"),
    "conditional": _T("Variant", "Conditional start event"),
    "signal": _T("Variant", "Signal start event"),
    "multiple": _T("Variant", "Multiple start event"),
    "parallelMultiple": _T("Variant", "Parallel multiple start event"),
}.items():
    _event(f"startEvent.{_key}", _label)
for _key, _label in {
    "escalation": _T("Variant", "Escalation start event"),
    "error": _T("Variant", "Error start event"),
    "compensate": _T("Variant", "Compensation start event"),
    "message.non-interrupting": _T("Variant", "Message start event (non-interrupting)"),
    "timer.non-interrupting": _T("Variant", "Timer start event (non-interrupting)"),
    "escalation.non-interrupting": _T("Variant", "Escalation start event (non-interrupting)"),
    "conditional.non-interrupting": _T("Variant", "Conditional start event (non-interrupting)"),
    "signal.non-interrupting": _T("Variant", "Signal start event (non-interrupting)"),
    "multiple.non-interrupting": _T("Variant", "Multiple start event (non-interrupting)"),
    "parallelMultiple.non-interrupting": _T(
        "Variant", "Parallel multiple start event (non-interrupting)"
    ),
}.items():
    _event(f"startEvent.{_key}", _label, EVENT_SUB_PROCESS)
for _key, _label in {
    "message": _T("Variant", "Message intermediate catch event"),
    "timer": _T("Variant", "Timer intermediate event"),
    "conditional": _T("Variant", "Conditional intermediate event"),
    "link": _T("Variant", "Link target"),
    "signal": _T("Variant", "Signal intermediate catch event"),
    "multiple": _T("Variant", "Multiple intermediate catch event"),
    "parallelMultiple": _T("Variant", "Parallel multiple intermediate event"),
}.items():
    _event(f"intermediateCatchEvent.{_key}", _label)
_event("intermediateThrowEvent", _T("Variant", "Intermediate event"))
for _key, _label in {
    "message": _T("Variant", "Message intermediate throw event"),
    "escalation": _T("Variant", "Escalation intermediate event"),
    "compensate": _T("Variant", "Compensation intermediate event"),
    "link": _T("Variant", "Link source"),
    "signal": _T("Variant", "Signal intermediate throw event"),
    "multiple": _T("Variant", "Multiple intermediate throw event"),
}.items():
    _event(f"intermediateThrowEvent.{_key}", _label)
for _key, _label in {
    "message": _T("Variant", "Message boundary event"),
    "timer": _T("Variant", "Timer boundary event"),
    "escalation": _T("Variant", "Escalation boundary event"),
    "error": _T("Variant", "Error boundary event"),
    "cancel": _T("Variant", "Cancel boundary event"),
    "compensate": _T("Variant", "Compensation boundary event"),
    "conditional": _T("Variant", "Conditional boundary event"),
    "signal": _T("Variant", "Signal boundary event"),
    "multiple": _T("Variant", "Multiple boundary event"),
    "parallelMultiple": _T("Variant", "Parallel multiple boundary event"),
    "message.non-interrupting": _T("Variant", "Message boundary event (non-interrupting)"),
    "timer.non-interrupting": _T("Variant", "Timer boundary event (non-interrupting)"),
    "escalation.non-interrupting": _T("Variant", "Escalation boundary event (non-interrupting)"),
    "conditional.non-interrupting": _T("Variant", "Conditional boundary event (non-interrupting)"),
    "signal.non-interrupting": _T("Variant", "Signal boundary event (non-interrupting)"),
    "multiple.non-interrupting": _T("Variant", "Multiple boundary event (non-interrupting)"),
    "parallelMultiple.non-interrupting": _T(
        "Variant", "Parallel multiple boundary event (non-interrupting)"
    ),
}.items():
    _event(f"boundaryEvent.{_key}", _label, TRANSACTION if _key == "cancel" else "")
_event("endEvent", _T("Variant", "End event"))
for _key, _label in {
    "message": _T("Variant", "Message end event"),
    "escalation": _T("Variant", "Escalation end event"),
    "error": _T("Variant", "Error end event"),
    "cancel": _T("Variant", "Cancel end event"),
    "compensate": _T("Variant", "Compensation end event"),
    "signal": _T("Variant", "Signal end event"),
    "terminate": _T("Variant", "Terminate end event"),
    "multiple": _T("Variant", "Multiple end event"),
}.items():
    _event(f"endEvent.{_key}", _label, TRANSACTION if _key == "cancel" else "")

# Activities
for _key, _label in {
    "task": _T("Variant", "Task"),
    "userTask": _T("Variant", "User task"),
    "manualTask": _T("Variant", "Manual task"),
    "serviceTask": _T("Variant", "Service task"),
    "sendTask": _T("Variant", "Send task"),
    "receiveTask": _T("Variant", "Receive task"),
    "scriptTask": _T("Variant", "Script task"),
    "businessRuleTask": _T("Variant", "Business rule task"),
    "callActivity": _T("Variant", "Call activity"),
}.items():
    _row(_key, _label)
_CLOSED, _OPEN, _BY_EVENT = (100.0, 80.0), (350.0, 200.0), {"triggeredByEvent": "true"}
for _key, _label, _attributes in (
    ("subProcess", _T("Variant", "Sub-process (expanded)"), {}),
    ("subProcess.event", _T("Variant", "Event sub-process (expanded)"), _BY_EVENT),
    ("transaction", _T("Variant", "Transaction (expanded)"), {}),
    ("adHocSubProcess", _T("Variant", "Ad hoc sub-process (expanded)"), {}),
):
    _row(_key, _label, _attributes, expanded=True, size=_OPEN, words="åben udfoldet open")
for _key, _label, _attributes in (
    ("subProcess.collapsed", _T("Variant", "Sub-process (collapsed)"), {}),
    ("subProcess.event.collapsed", _T("Variant", "Event sub-process (collapsed)"), _BY_EVENT),
    ("transaction.collapsed", _T("Variant", "Transaction (collapsed)"), {}),
    ("adHocSubProcess.collapsed", _T("Variant", "Ad hoc sub-process (collapsed)"), {}),
):
    _row(_key, _label, _attributes, expanded=False, size=_CLOSED, words="lukket foldet closed")

# Gateways
_STARTS = {"instantiate": "true"}
for _key, _label, _attributes in (
    ("exclusiveGateway", _T("Variant", "Exclusive gateway"), {}),
    ("parallelGateway", _T("Variant", "Parallel gateway"), {}),
    ("inclusiveGateway", _T("Variant", "Inclusive gateway"), {}),
    ("complexGateway", _T("Variant", "Complex gateway"), {}),
    ("eventBasedGateway", _T("Variant", "Event-based gateway"), {}),
    ("eventBasedGateway.instantiate", _T("Variant", "Event-based gateway (starting)"), _STARTS),
    (
        "eventBasedGateway.parallel",
        _T("Variant", "Parallel event-based gateway (starting)"),
        {**_STARTS, "eventGatewayType": "Parallel"},
    ),
):
    _row(_key, _label, _attributes)

# Data, pools, artifacts, messages, choreography, conversation
_MANY = {"isCollection": "true"}
_row("dataObjectReference", _T("Variant", "Data object"))
_row(
    "dataObjectReference.collection", _T("Variant", "Data collection"), _MANY, words="samling flere"
)
_row("dataInput", _T("Variant", "Data input"))
_row("dataInput.collection", _T("Variant", "Data input collection"), _MANY, words="samling flere")
_row("dataOutput", _T("Variant", "Data output"))
_row("dataOutput.collection", _T("Variant", "Data output collection"), _MANY, words="samling flere")
_row("dataStoreReference", _T("Variant", "Data store"))
_row("participant", _T("Variant", "Pool"), expanded=True)
_row(
    "participant.empty",
    _T("Variant", "Empty pool"),
    expanded=False,
    size=(400, 60),
    words="black box tom",
)
_row("lane", _T("Variant", "Lane"))
_row("textAnnotation", _T("Variant", "Text annotation"))
_row("group", _T("Variant", "Group"))
_row("message", _T("Variant", "Message"))
_row("choreographyTask", _T("Variant", "Choreography task"))
_row("subChoreography", _T("Variant", "Sub-choreography"), expanded=False)
_row("callChoreography", _T("Variant", "Call choreography"))
_row("conversation", _T("Variant", "Conversation"))
_row("subConversation", _T("Variant", "Sub-conversation"))
_row("callConversation", _T("Variant", "Call conversation"))

# What a sequence flow can be turned into
_row("sequenceFlow", _T("Variant", "Sequence flow"))
_row("sequenceFlow.default", _T("Variant", "Default flow"), words="standard ellers otherwise")
_row("sequenceFlow.conditional", _T("Variant", "Conditional flow"), words="betingelse hvis if")


def variant_of(element: Described, *, expanded: bool | None = None) -> Variant | None:
    """The row an element of the file corresponds to, None where there is none.

    ``expanded`` says whether a sub-process shows its content, which only a diagram knows.
    """
    kind = element.type
    if kind.family is Family.EVENT:
        return VARIANTS.get(_event_key(element))
    wanted = f"{kind.name}.{_suffix(element, expanded=expanded)}".rstrip(".")
    return VARIANTS.get(wanted)


def definition_of(element: Described) -> str:
    """The short name of an event's definition, ``multiple`` or ``parallelMultiple`` for several."""
    definitions = element.event_definitions
    if len(definitions) > 1:
        return "parallelMultiple" if element.flag("parallelMultiple") else "multiple"
    return definitions[0].type.name.removesuffix("EventDefinition") if definitions else ""


def _event_key(element: Described) -> str:
    name = element.type.name
    attribute = NON_INTERRUPTING.get(name)
    dashed = attribute is not None and not element.flag(attribute, default=True)
    parts = (name, definition_of(element), "non-interrupting" if dashed else "")
    return ".".join(part for part in parts if part)


def _suffix(element: Described, *, expanded: bool | None) -> str:
    kind = element.type
    if kind.is_sub_process:
        parts = ["event"] if kind.name == "subProcess" and element.flag("triggeredByEvent") else []
        return ".".join([*parts, *(["collapsed"] if expanded is False else [])])
    if kind.name == "eventBasedGateway" and element.flag("instantiate"):
        return "parallel" if element.get("eventGatewayType") == "Parallel" else "instantiate"
    if kind.family is Family.DATA:
        return "collection" if element.flag("isCollection") else ""
    if kind.family is Family.POOL:
        return "empty" if element.process is None else ""
    return ""


def find_variants(words: str) -> list[Variant]:
    """The rows in whose English label, English or Danish words every one of ``words`` begins a word.

    Rows whose label begins with the first word come first.
    """
    wanted = words.casefold().split()
    found = [variant for variant in VARIANTS.values() if _matches(variant, wanted)]
    if wanted:
        found.sort(key=lambda variant: not variant.label.casefold().startswith(wanted[0]))
    return found


def _matches(variant: Variant, wanted: Sequence[str]) -> bool:
    known = f"{variant.label} {variant.words}".casefold().replace("(", "").replace("-", " ").split()
    return all(any(word.startswith(one) for word in known) for one in wanted)
