"""Elements to choose from, as choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.roots import CODES, REFERENCES, root_elements
from procedit.commands.slots import NEW, Attribute, Root
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.naming import element_label
from procedit.ui.plain import shortened
from procedit.ui.properties.field import Choice, Field, Kind, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_NONE = Choice("", _T("Property", "None"))
_CHOOSE = _T("Command", "Choose reference")
_NAME = _T("Property", "Its name")
_CODE = _T("Property", "Its code")

_LABELS = {
    "message": (_T("Property", "Message"), _T("Property", "New message…")),
    "signal": (_T("Property", "Signal"), _T("Property", "New signal…")),
    "error": (_T("Property", "Error"), _T("Property", "New error…")),
    "escalation": (_T("Property", "Escalation"), _T("Property", "New escalation…")),
    "dataStore": (_T("Property", "Data store"), _T("Property", "New data store…")),
}


def named(element: Element) -> Choice:
    """The element as a choice: its name, else its id."""
    return Choice(element.key, shortened(element.name) or element.id, is_translated=False)


def elements_or_none(elements: Iterable[Element]) -> list[Choice]:
    """These elements, after "None"."""
    return [_NONE, *(named(element) for element in elements)]


def all_of(*names: str) -> Callable[[Element], Sequence[Choice]]:
    """All elements of these local names in the document, after "None"."""
    return lambda element: elements_or_none(element.document.elements(*names))


def labelled(elements: Iterable[Element]) -> list[Choice]:
    """These elements with their types where they have no name, after "None"."""
    found = [Choice(each.key, element_label(each), is_translated=False) for each in elements]
    return [_NONE, *found]


def root_rows(owner: Element) -> list[Row]:
    """Pick or make the message, signal, error … that ``owner`` refers to; its name and its code."""
    attribute, kind = REFERENCES[owner.type.name]
    label, new = _LABELS[kind]
    pick = Field(
        kind,
        label,
        Root(),
        Kind.CHOICE,
        lambda each: [
            *elements_or_none(root_elements(each, kind)),
            Choice(NEW, new),
        ],
        title=_CHOOSE,
    )
    rows = [Row(pick, (owner,))]
    root = owner.reference(attribute)
    if root is not None:
        rows.append(Row(Field(f"{kind}.name", _NAME, Attribute("name")), (root,)))
        code = CODES.get(kind)
        if code:
            rows.append(Row(Field(f"{kind}.code", _CODE, Attribute(code)), (root,)))
    return rows
