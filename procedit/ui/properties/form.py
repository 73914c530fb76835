"""Which sections and rows are shown for what is selected."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from procedit.ui.properties.field import Kind, Row, Section
from procedit.ui.properties.groups import sections_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from procedit.model.diagram import Diagram
    from procedit.model.element import Element
    from procedit.session import Session

MOST = 500
"""More selected elements than this are only counted, so that selecting stays quick."""

Signature = tuple[tuple[str, str, tuple[tuple[str, str, Kind], ...]], ...]


def subjects(session: Session) -> list[Element]:
    """What the panel is about: the selected elements, else what the shown diagram draws."""
    selected = session.selected
    if selected:
        return selected
    diagram = session.diagram
    drawn = diagram.plane_element if diagram is not None else None
    return [drawn or session.document.definitions]


def form_of(elements: Sequence[Element], diagram: Diagram | None) -> list[Section]:
    """The sections for these elements; for several the rows that all of them share."""
    if not elements or len(elements) > MOST:
        return []
    forms = [sections_of(element, diagram) for element in elements]
    if len(forms) == 1:
        return forms[0]
    return [found for found in (_shared(each, forms) for each in forms[0]) if found.rows]


def signature_of(form: Iterable[Section]) -> Signature:
    """Equal for forms whose editors are the same."""
    return tuple(
        (
            each.id,
            each.title,
            tuple((row.field.id, row.field.label, row.field.kind) for row in each.rows),
        )
        for each in form
    )


def _shared(first: Section, forms: Sequence[Sequence[Section]]) -> Section:
    alike = [_section_of(form, first.id) for form in forms]
    others = [{} if each is None else {row.field.id: row for row in each.rows} for each in alike]
    rows = [
        Row(row.field, tuple(rows[row.field.id].elements[0] for rows in others))
        for row in first.rows
        if row.field.is_shared and all(_same(row, rows) for rows in others)
    ]
    removals = [each.removal for each in alike if each is not None and each.removal is not None]
    removal = None
    if first.removal is not None and len(removals) == len(forms):
        removal = Row(first.removal.field, tuple(each.elements[0] for each in removals))
    names = {"" if each is None else each.name for each in alike}
    name = names.pop() if len(names) == 1 else ""
    return replace(first, rows=tuple(rows), name=name, removal=removal)


def _section_of(form: Sequence[Section], id: str) -> Section | None:
    return next((each for each in form if each.id == id), None)


def _same(row: Row, rows: dict[str, Row]) -> bool:
    other = rows.get(row.field.id)
    return other is not None and other.field.kind is row.field.kind
