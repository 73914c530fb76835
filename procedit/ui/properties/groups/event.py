"""Events and what they wait for or tell (clause 10.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands import checks
from procedit.commands.roots import REFERENCES
from procedit.commands.set_definition import set_link_name, set_timer
from procedit.commands.slots import Checked, Expression, Flag, Reference, Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Field, Kind, Row, Section, section
from procedit.ui.properties.groups.references import labelled, root_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from procedit.model.edit import Edit
    from procedit.model.element import Element
    from procedit.ui.properties.field import Choice

_T = QT_TRANSLATE_NOOP
_BOUNDARY = Field(
    "cancelActivity",
    _T("Property", "Interrupts the activity"),
    Flag("cancelActivity", default=True),
    Kind.FLAG,
)
_START = Field(
    "isInterrupting",
    _T("Property", "Interrupts what runs around it"),
    Flag("isInterrupting", default=True),
    Kind.FLAG,
)
_PARALLEL = Field(
    "parallelMultiple",
    _T("Property", "Waits for all of them"),
    Flag("parallelMultiple"),
    Kind.FLAG,
)


def _timer(name: str, label: str, hint: str, check: Callable[[str], None]) -> Field:
    def write(edit: Edit, definition: Element, value: str) -> None:
        set_timer(edit, definition, name, value)

    slot = Written(lambda definition: definition.child_text(name), write)
    return Field(name, label, Checked(slot, check), hint=hint)


def _activities(definition: Element) -> Sequence[Choice]:
    event = definition.parent
    scope = event.container if event is not None else None
    found = [] if scope is None else [each for each in scope.children() if _is_activity(each)]
    return labelled(found)


def _is_activity(element: Element) -> bool:
    return element.type.family is Family.ACTIVITY


_FIELDS: dict[str, tuple[Field, ...]] = {
    "timerEventDefinition": (
        _timer("timeDuration", _T("Property", "After"), _T("Property", "P14D"), checks.duration),
        _timer("timeDate", _T("Property", "On"), _T("Property", "2026-12-24T18:00"), checks.date),
        _timer("timeCycle", _T("Property", "Again every"), _T("Property", "R/P1W"), checks.cycle),
    ),
    "conditionalEventDefinition": (
        Field(
            "condition",
            _T("Property", "Condition"),
            Expression("condition", is_required=True),
            Kind.CODE,
        ),
    ),
    "linkEventDefinition": (
        Field(
            "link",
            _T("Property", "Link name"),
            Written(lambda definition: definition.get("name"), set_link_name),
        ),
    ),
    "compensateEventDefinition": (
        Field(
            "activityRef",
            _T("Property", "Compensates"),
            Reference("activityRef"),
            Kind.CHOICE,
            _activities,
        ),
        Field(
            "waitForCompletion",
            _T("Property", "Waits until that is done"),
            Flag("waitForCompletion", default=True),
            Kind.FLAG,
        ),
    ),
}
_TITLES = {
    "messageEventDefinition": _T("Property", "Message"),
    "signalEventDefinition": _T("Property", "Signal"),
    "errorEventDefinition": _T("Property", "Error"),
    "escalationEventDefinition": _T("Property", "Escalation"),
    "timerEventDefinition": _T("Property", "Timer"),
    "conditionalEventDefinition": _T("Property", "Condition"),
    "linkEventDefinition": _T("Property", "Link"),
    "compensateEventDefinition": _T("Property", "Compensation"),
}


def event(element: Element) -> list[Section]:
    """Whether it interrupts and whether it waits for all."""
    if element.type.family is not Family.EVENT:
        return []
    title = _T("Property", "Event")
    return section("event", title, element, _interrupting(element), _parallel(element))


def definitions(element: Element) -> list[Section]:
    """A section for each event definition."""
    if element.type.family is not Family.EVENT:
        return []
    found: list[Section] = []
    for number, definition in enumerate(element.event_definitions):
        title = _TITLES.get(definition.type.name)
        rows = _rows_of(definition)
        if title and rows:
            found.append(Section(f"{definition.type.name}.{number}", title, tuple(rows)))
    return found


def _rows_of(definition: Element) -> list[Row]:
    name = definition.type.name
    if name in REFERENCES:
        return root_rows(definition)
    return [Row(field, (definition,)) for field in _FIELDS.get(name, ())]


def _interrupting(element: Element) -> Field | None:
    if element.type.name == "boundaryEvent":
        return _BOUNDARY
    around = element.container
    inside = around is not None and around.is_event_sub_process
    return _START if element.type.name == "startEvent" and inside else None


def _parallel(element: Element) -> Field | None:
    catches = element.type.name in ("startEvent", "intermediateCatchEvent", "boundaryEvent")
    return _PARALLEL if catches and len(element.event_definitions) > 1 else None
