"""Events become what their surroundings allow: a start, end or boundary event that fits nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.bpmn.variants import variant_of
from procedit.commands.definitions import set_definitions
from procedit.commands.dropping import fitting
from procedit.commands.traces import inserted_elements, moved_elements, retyped_elements
from procedit.model.element import Element
from procedit.model.steps import SetAttributes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.change import Change
    from procedit.model.edit import Edit

_FLAGS = ("isInterrupting", "cancelActivity", "parallelMultiple")


def morph_events(edit: Edit, change: Change) -> None:
    """Make events blank that came to stand where the standard does not have them (table 10.93)."""
    for event in dict.fromkeys(_concerned(edit)):
        own = variant_of(event)
        if own is None or not event.is_attached:
            continue
        around = event.attached_to if event.type.name == "boundaryEvent" else event.container
        fit = fitting(own, around)
        if fit != own:
            set_definitions(edit, event, fit.definitions)
            for flag in _FLAGS:
                edit.set(event, flag, None)


def _concerned(edit: Edit) -> Iterator[Element]:
    """The events that were added, moved or attached, and those of what became another type."""
    for element in (*inserted_elements(edit), *moved_elements(edit)):
        if element.type.family is Family.EVENT:
            yield element
    for element in (*retyped_elements(edit), *_triggered(edit)):
        if element.type.is_sub_process:
            yield from element.children("startEvent", "endEvent")
        if element.type.family is Family.EVENT:
            yield element
        yield from element.boundary_events


def _triggered(edit: Edit) -> Iterator[Element]:
    """The sub-processes that became ones that an event starts, or ceased to be, and attached events."""
    for step in tuple(edit.steps):
        if isinstance(step, SetAttributes):
            before, after = dict(step.before), dict(step.after)
            names = ("triggeredByEvent", "attachedToRef")
            if any(before.get(name) != after.get(name) for name in names):
                element = Element(edit.document, step.node)
                if element.is_attached:
                    yield element
