"""Timers: one of a duration, a date and a repetition, as ISO 8601 writes them (clause 10.5.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands import checks
from procedit.commands.set_definition import set_timer
from procedit.commands.slots import Checked, Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Field
from procedit.ui.properties.groups.expressions import expression_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from procedit.model.edit import Edit
    from procedit.model.element import Element
    from procedit.ui.properties.field import Row

_T = QT_TRANSLATE_NOOP


def _timer(name: str, texts: tuple[str, str], check: Callable[[str], None], reading: str) -> Field:
    def write(edit: Edit, definition: Element, value: str) -> None:
        set_timer(edit, definition, name, value)

    slot = Written(lambda definition: definition.child_text(name), write)
    return Field(name, texts[0], Checked(slot, check), hint=texts[1], reading=reading)


_FIELDS = (
    _timer(
        "timeDuration",
        (_T("Property", "After"), _T("Property", "P14D")),
        checks.duration,
        "duration",
    ),
    _timer(
        "timeDate",
        (_T("Property", "On"), _T("Property", "2026-12-24T18:00")),
        checks.date,
        "date",
    ),
    _timer(
        "timeCycle",
        (_T("Property", "Again every"), _T("Property", "R/P1W")),
        checks.cycle,
        "cycle",
    ),
)


def timer_rows(definition: Element) -> list[Row]:
    """The three ways to say a time; the one that is used can have a language."""
    return [row for field in _FIELDS for row in expression_rows(definition, field)]
