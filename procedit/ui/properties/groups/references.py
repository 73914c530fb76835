"""Elements to choose from, as choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.reference_slots import picked
from procedit.commands.roots import CODES, REFERENCES, root_elements
from procedit.commands.slots import NEW, Attribute, Flag, Qualified, Root, Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.naming import element_label
from procedit.ui.plain import shortened
from procedit.ui.properties.field import Choice, Field, Kind, Row, fixed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_NONE = Choice("", _T("Property", "None"))
_CHOOSE = _T("Command", "Choose reference")
_NAME = _T("Property", "Its name")
_CODE = _T("Property", "Its code")
_CONTENT = _T("Property", "What it carries")
_USED = _T("Property", "Also used by")

_LABELS = {
    "message": (_T("Property", "Message"), _T("Property", "New message…")),
    "signal": (_T("Property", "Signal"), _T("Property", "New signal…")),
    "error": (_T("Property", "Error"), _T("Property", "New error…")),
    "escalation": (_T("Property", "Escalation"), _T("Property", "New escalation…")),
    "dataStore": (_T("Property", "Data store"), _T("Property", "New data store…")),
}
_STRUCTURES = {
    "message": "itemRef",
    "signal": "structureRef",
    "error": "structureRef",
    "escalation": "structureRef",
}
"""By which attribute a root element says what it carries."""


def named(element: Element) -> Choice:
    """The element as a choice: its name, else the structure it defines, else its id."""
    words = shortened(element.name) or shortened(element.get("structureRef")) or element.id
    return Choice(element.key, words, is_translated=False)


def elements_or_none(elements: Iterable[Element]) -> list[Choice]:
    """These elements, after "None"."""
    return [_NONE, *(named(element) for element in elements)]


def all_of(*names: str) -> Callable[[Element], Sequence[Choice]]:
    """All elements of these local names in the document, after "None"."""
    return lambda element: elements_or_none(element.document.elements(*names))


def all_roots(*names: str) -> Callable[[Element], Sequence[Choice]]:
    """All root elements of these local names, after "None"."""
    return lambda element: elements_or_none(element.document.definitions.children(*names))


def elements_named(owner: Element, name: str) -> list[Element]:
    """The elements that the children ``name`` of ``owner`` refer to."""
    document = owner.document
    keys = [document.resolve(node.text or "", node) for node in owner.child_nodes(name)]
    return [each for each in map(document.find, keys) if each is not None]


def around(element: Element, kind: str) -> list[Element]:
    """The elements of a kind in the innermost container around ``element`` that has any."""
    owner = element.parent
    while owner is not None:
        found = list(owner.children(kind))
        if found:
            return found
        owner = owner.parent
    return []


def labelled(elements: Iterable[Element]) -> list[Choice]:
    """These elements with their types where they have no name, after "None"."""
    found = [Choice(each.key, element_label(each), is_translated=False) for each in elements]
    return [_NONE, *found]


def with_new(kind: str, new: str) -> Callable[[Element], Sequence[Choice]]:
    """The root elements of a kind, after "None", and a new one at the end."""
    return lambda element: [*elements_or_none(root_elements(element, kind)), Choice(NEW, new)]


def used_row(root: Element, owner: Element, name: str) -> list[Row]:
    """Who else refers to ``root`` by ``name``, so that nobody renames it for others unawares."""
    others = [each for each in root.referring(name) if each != owner]
    if not others:
        return []
    slot = Written(lambda each: _users(each, owner, name), lambda edit, element, value: None)
    return [Row(Field(f"{root.type.name}.used", _USED, slot, Kind.SHOWN), (root,))]


def _users(root: Element, owner: Element, name: str) -> str:
    others = [each for each in root.referring(name) if each != owner]
    return ", ".join(dict.fromkeys(element_label(_seen(each)) for each in others))


def _seen(element: Element) -> Element:
    """The element itself or, for a part of one, what a diagram shows."""
    each: Element | None = element
    while each is not None and each.type.family is Family.OTHER:
        each = each.parent
    return each or element


def root_rows(owner: Element) -> list[Row]:
    """Pick or make the message, signal, error … that ``owner`` refers to, with its own properties."""
    attribute, kind = REFERENCES[owner.type.name]
    label, new = _LABELS[kind]
    pick = Field(kind, label, Root(), Kind.CHOICE, with_new(kind, new), title=_CHOOSE)
    rows = [Row(pick, (owner,))]
    root = owner.reference(attribute)
    if root is not None:
        rows += [*detail_rows(root), *used_row(root, owner, attribute)]
    return rows


def detail_rows(root: Element) -> list[Row]:
    """The name, code and structure of a message, signal, error, escalation or data store."""
    kind = root.type.name
    rows = [Row(Field(f"{kind}.name", _NAME, Attribute("name")), (root,))]
    code = CODES.get(kind)
    if code:
        rows.append(Row(Field(f"{kind}.code", _CODE, Attribute(code)), (root,)))
    structure = _STRUCTURES.get(kind)
    if structure:
        rows += item_rows(root, structure, f"{kind}.item", _CONTENT)
    return rows


def item_rows(owner: Element, attribute: str, id: str, label: str) -> list[Row]:
    """Pick or make the item definition that says what something holds (clause 8.4.10)."""
    slot = picked(attribute, "itemDefinition")
    choices = with_new("itemDefinition", _T("Property", "New item definition…"))
    rows = [Row(Field(id, label, slot, Kind.CHOICE, choices, title=_CHOOSE), (owner,))]
    item = owner.reference(attribute)
    if item is not None and item.type.name == "itemDefinition":
        rows += [Row(field, (item,)) for field in item_fields(id)]
    return rows


def item_fields(id: str) -> tuple[Field, ...]:
    """What an item definition says itself."""
    return (
        Field(
            f"{id}.structure",
            _T("Property", "Its structure"),
            Qualified(Attribute("structureRef")),
            hint=_T("Property", "The name of a type"),
        ),
        Field(
            f"{id}.kind",
            _T("Property", "It is"),
            Attribute("itemKind", "Information"),
            Kind.CHOICE,
            fixed(
                Choice("Information", _T("Property", "Information")),
                Choice("Physical", _T("Property", "A physical thing")),
            ),
        ),
        Field(
            f"{id}.collection",
            _T("Property", "It is a collection"),
            Flag("isCollection"),
            Kind.FLAG,
        ),
    )
