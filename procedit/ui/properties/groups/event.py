"""Events: whether they interrupt and what else they wait for (clause 10.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.slots import Flag
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Field, Kind, Section, section
from procedit.ui.properties.groups.definitions import another

if TYPE_CHECKING:
    from procedit.model.element import Element

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


def event(element: Element) -> list[Section]:
    """Whether it interrupts, whether it waits for all, and the button for another definition."""
    if element.type.family is not Family.EVENT:
        return []
    title = _T("Property", "Event")
    fields = (_interrupting(element), _parallel(element), another(element))
    return section("event", title, element, *fields)


def _interrupting(element: Element) -> Field | None:
    if element.type.name == "boundaryEvent":
        return _BOUNDARY
    around = element.container
    inside = around is not None and around.is_event_sub_process
    return _START if element.type.name == "startEvent" and inside else None


def _parallel(element: Element) -> Field | None:
    catches = element.type.name in ("startEvent", "intermediateCatchEvent", "boundaryEvent")
    return _PARALLEL if catches and len(element.event_definitions) > 1 else None
