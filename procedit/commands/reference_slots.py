"""Slots that refer to other elements: by a child, by several children, or to one still to be made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmn
from procedit.bpmn.types import Family
from procedit.commands.ids import ensure_id
from procedit.commands.new_roots import new_root
from procedit.commands.slots import GONE, NEW, Reference
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from procedit.commands.slots import Slot
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_TOO_FEW = QT_TRANSLATE_NOOP("Error", "There has to be one at least. Choose another one first.")


@dataclass(frozen=True, slots=True)
class ChildReference:
    """A child whose text names another element; ``is_required`` ones cannot be taken away."""

    name: str
    is_required: bool = False

    def read(self, element: Element) -> str:
        """The key of the other element; what is written where it leads nowhere."""
        other = element.reference(self.name)
        return other.key if other is not None else element.child_text(self.name)

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Refer to the element with that key, or to none."""
        if not value and self.is_required:
            raise ProceditError(_TOO_FEW)
        edit.set_child_text(element, bpmn(self.name), _id_of(edit, value) if value else "")


@dataclass(frozen=True, slots=True)
class References:
    """Children that each name another element; the value is their keys with a blank between them."""

    name: str
    least: int = 0

    def read(self, element: Element) -> str:
        """The keys in the file's order."""
        document = element.document
        nodes = element.child_nodes(self.name)
        return " ".join(document.resolve(node.text or "", node) for node in nodes)

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Keep, add and remove children so that they name just these elements."""
        document, wanted = element.document, value.split()
        if len(wanted) < self.least:
            raise ProceditError(_TOO_FEW)
        for node in list(element.child_nodes(self.name)):
            key = document.resolve(node.text or "", node)
            if key in wanted:
                wanted.remove(key)
            else:
                edit.remove(document.facade(node))
        for key in wanted:
            edit.add_part(element, bpmn(self.name), text=_id_of(edit, key))


@dataclass(frozen=True, slots=True)
class Pick:
    """A slot that refers to an element of the local name ``kind``; ``NEW`` makes one.

    A new one is called like the element it is made for, or like the event around its definition.
    """

    slot: Slot
    kind: str

    def read(self, element: Element) -> str:
        """The key of the other element."""
        return self.slot.read(element)

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Refer to the element with that key, to a new one, or to none."""
        if value == NEW:
            value = ensure_id(edit, new_root(edit, self.kind, _name_around(element)))
        self.slot.write(edit, element, value)


def picked(name: str, kind: str) -> Pick:
    """A pick by an attribute."""
    return Pick(Reference(name), kind)


@dataclass(frozen=True, slots=True)
class ListedAt:
    """Turned round: the elements of a kind that name this one by their children ``name``."""

    kind: str
    name: str

    def read(self, element: Element) -> str:
        """The keys of those elements."""
        found = element.referring(self.name)
        return " ".join(each.key for each in found if each.type.name == self.kind)

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Let just the elements of these keys name this one."""
        wanted = value.split()
        for other in list(edit.document.definitions.children(self.kind)):
            slot = References(self.name)
            listed = slot.read(other).split()
            if (element.key in listed) == (other.key in wanted):
                continue
            kept = [key for key in listed if key != element.key]
            added = [ensure_id(edit, element)] if other.key in wanted else []
            slot.write(edit, other, " ".join([*kept, *added]))


@dataclass(frozen=True, slots=True)
class AddingReference:
    """Makes a root element and lets the one that is edited list it, or be listed by it."""

    kind: str
    name: str
    is_listed_there: bool = False

    def read(self, element: Element) -> str:
        """Nothing: there is always one more to add."""
        return ""

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Make the root element, called like this one, and refer."""
        root = new_root(edit, self.kind, _name_around(element))
        lister, listed = (root, element) if self.is_listed_there else (element, root)
        edit.add_part(lister, bpmn(self.name), text=ensure_id(edit, listed))


def _name_around(element: Element) -> str:
    owner: Element | None = element
    while owner is not None and not owner.get("name") and owner.type.family is Family.OTHER:
        owner = owner.parent
    return "" if owner is None else owner.get("name")


def _id_of(edit: Edit, key: str) -> str:
    other = edit.document.find(key)
    if other is None:
        raise ProceditError(GONE)
    return ensure_id(edit, other)
