"""Where the values of an element's properties lie in the file, and how they are written there.

A slot reads a value as text and writes it back; the empty text stands for "not said". Slots that
hold other slots say more about them: where they lie (``Inside``) and what may be written (``Checked``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from procedit.bpmn.names import bpmn
from procedit.commands.checks import called_id
from procedit.commands.definitions import add_expression
from procedit.commands.ids import ensure_id
from procedit.commands.roots import REFERENCES, add_root
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from collections.abc import Callable

    from procedit.model.edit import Edit
    from procedit.model.element import Element

TRUE, FALSE = "true", "false"
NEW = "+"
"""Stands for a root element that is still to be made; no id looks like this."""

GONE = QT_TRANSLATE_NOOP(
    "Error", "What was chosen is no longer in the procedure. Choose something else."
)
"""Why a reference is refused whose other end was deleted meanwhile."""


_NO_PREFIX = QT_TRANSLATE_NOOP(
    "Error", "The file does not say what “{prefix}:” stands for. Leave it out, or use a known one."
)


class Slot(Protocol):
    """A place for one value."""

    def read(self, element: Element) -> str:
        """The value, empty where nothing is said."""
        ...

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Write the value; raises ProceditError for one that may not stand there."""
        ...


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute; the value ``default`` is what the schema takes for granted and is not written.

    One that ``is_required`` by the schema stays, be it empty.
    """

    name: str
    default: str = ""
    is_required: bool = False

    def read(self, element: Element) -> str:
        """The attribute or what is taken for granted."""
        return element.get(self.name, self.default)

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Set the attribute, or remove it where its value goes without saying."""
        is_said = value != self.default or self.is_required
        edit.set(element, self.name, value if is_said else None)


@dataclass(frozen=True, slots=True)
class Flag:
    """A boolean attribute, read and written as ``true`` and ``false``; None has to be said."""

    name: str
    default: bool | None = False

    def read(self, element: Element) -> str:
        """``true`` or ``false``."""
        return TRUE if element.flag(self.name, default=bool(self.default)) else FALSE

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Set the attribute, or remove it where its value goes without saying."""
        wanted = value == TRUE
        edit.set(element, self.name, None if wanted is self.default else value)


@dataclass(frozen=True, slots=True)
class Text:
    """The text of a child element."""

    child: str

    def read(self, element: Element) -> str:
        """The text without surrounding blanks."""
        return element.child_text(self.child)

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Write the text; the child goes with an empty one."""
        edit.set_child_text(element, bpmn(self.child), value)


@dataclass(frozen=True, slots=True)
class Expression:
    """A child that holds a formal expression; ``is_required`` by the schema even if it is empty."""

    child: str
    is_required: bool = False

    def read(self, element: Element) -> str:
        """The expression."""
        return element.child_text(self.child)

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Write the expression; an empty one goes unless it is required."""
        old = element.child(self.child)
        if old is None and value:
            add_expression(edit, element, self.child, value)
        elif old is not None and (value or self.is_required):
            edit.set_text(old, value)
        elif old is not None:
            edit.remove(old)


@dataclass(frozen=True, slots=True)
class Reference:
    """An attribute that names another element, whose key is the value."""

    name: str

    def read(self, element: Element) -> str:
        """The key of the other element; what is written where it leads nowhere."""
        other = element.reference(self.name)
        return other.key if other is not None else element.get(self.name)

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Refer to the element with that key, or to none."""
        edit.set(element, self.name, _id_of(edit, value) if value else None)


@dataclass(frozen=True, slots=True)
class Root:
    """The message, signal, error … that an element refers to; ``NEW`` makes one of the same name."""

    def read(self, element: Element) -> str:
        """The key of the root element."""
        return _root_reference(element).read(element)

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Refer to the root element with that key, to a new one, or to none."""
        if value == NEW:
            _, kind = REFERENCES[element.type.name]
            event = element.parent if element.tag.endswith("EventDefinition") else element
            value = add_root(edit, kind, "" if event is None else event.get("name")).key
        _root_reference(element).write(edit, element, value)


@dataclass(frozen=True, slots=True)
class Written:
    """A slot made of how a value is read and of the command that writes it."""

    reader: Callable[[Element], str]
    command: Callable[[Edit, Element, str], None]

    def read(self, element: Element) -> str:
        """What the reader gives."""
        return self.reader(element)

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Run the command."""
        self.command(edit, element, value)


@dataclass(frozen=True, slots=True)
class Inside:
    """A slot of a child element, which is made when it is needed and goes when nothing is in it."""

    child: str
    slot: Slot
    absent: str = ""
    """What is taken for granted where there is no such child."""

    def read(self, element: Element) -> str:
        """The value, or what is taken for granted."""
        child = element.child(self.child)
        return self.absent if child is None else self.slot.read(child)

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Write the value into the child."""
        child = element.child(self.child)
        if child is None:
            if value == self.absent:
                return
            prefix = self.child[:1].upper() + self.child[1:]
            child = edit.add(element, bpmn(self.child), id=edit.document.new_id(prefix))
        self.slot.write(edit, child, value)
        if not set(child.attributes) - {"id"} and not len(child.node):
            edit.remove(child)


@dataclass(frozen=True, slots=True)
class Checked:
    """A slot that takes a value only if ``check`` raises no ProceditError; empty is always allowed."""

    slot: Slot
    check: Callable[[str], None]

    def read(self, element: Element) -> str:
        """The value, be it right or wrong."""
        return self.slot.read(element)

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Check the value without surrounding blanks, then write it."""
        value = value.strip()
        if value:
            self.check(value)
        self.slot.write(edit, element, value)


@dataclass(frozen=True, slots=True)
class Qualified:
    """A slot for the name of something, here or in another file (XML Schema: QName)."""

    slot: Slot

    def read(self, element: Element) -> str:
        """The name, be it right or wrong."""
        return self.slot.read(element)

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Write the name; a prefix has to be declared in the file, else no tool could read it."""
        value = value.strip()
        prefix, colon, _ = value.partition(":")
        if value:
            called_id(value)
        if colon and prefix not in element.node.nsmap:
            raise ProceditError(_NO_PREFIX, prefix=prefix)
        self.slot.write(edit, element, value)


def _root_reference(element: Element) -> Reference:
    return Reference(REFERENCES[element.type.name][0])


def _id_of(edit: Edit, key: str) -> str:
    other = edit.document.find(key)
    if other is None:
        raise ProceditError(GONE)
    return ensure_id(edit, other)
