"""Set attributes, ids and parts of elements, as the properties panel asks for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmn, namespace_of
from procedit.commands.definitions import add_expression
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.model.facade import Facade

if TYPE_CHECKING:
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_NO_NAME = re.compile(r"[^\W\d][\w.\-]*")
_BAD_ID = QT_TRANSLATE_NOOP(
    "Error",
    "“{id}” cannot be an id: it must begin with a letter or _ and hold letters, digits, . - _ only.",
)
_TAKEN = QT_TRANSLATE_NOOP(
    "Error", "Another element has the id “{id}” already. Choose another one."
)


def set_attribute(edit: Edit, element: Element, name: str, value: str | None) -> None:
    """Set an attribute, or remove it with None or an empty text."""
    edit.set(element, name, value or None)


def set_flag(edit: Edit, element: Element, name: str, *, value: bool, default: bool) -> None:
    """Set a boolean attribute; the schema's default is not written where nothing was."""
    if element.flag(name, default=default) == value:
        return
    text = "true" if value else "false"
    edit.set(element, name, None if value == default and not element.get(name) else text)


def set_id(edit: Edit, element: Element, key: str) -> None:
    """Give an element another id; everything that refers to it follows.

    Raises ProceditError for what cannot be an id and for an id that is taken.
    """
    key = key.strip()
    if key == element.id:
        return
    if not _NO_NAME.fullmatch(key):
        raise ProceditError(_BAD_ID, id=key)
    if edit.document.find_node(key) is not None:
        raise ProceditError(_TAKEN, id=key)
    old, document = element.key, edit.document
    referring = document.index.referring_names(old) if old == element.id else {}
    edit.set(element, "id", key)
    for name, nodes in referring.items():
        for node in nodes:
            _repoint(edit, Facade(document, node), name, (old, key))


def _repoint(edit: Edit, owner: Facade, name: str, ids: tuple[str, str]) -> None:
    """Let an attribute or child ``name`` refer to the new id; a prefix stays."""
    old, new = ids
    if owner.get(name) and not namespace_of(name):
        values = [_renamed(value, old, new) for value in owner.get(name).split()]
        edit.set(owner, name, " ".join(values))
        return
    for child in list(owner.node.iterchildren(f"{{{namespace_of(owner.tag)}}}{name}")):
        text = (child.text or "").strip()
        if text and _renamed(text, old, new) != text:
            edit.set_text(edit.document.facade(child), _renamed(text, old, new))


def _renamed(value: str, old: str, new: str) -> str:
    prefix, colon, local = value.rpartition(":")
    return f"{prefix}{colon}{new}" if local == old else value


def set_documentation(edit: Edit, element: Element, text: str) -> None:
    """Replace the first documentation of an element; an empty text removes it (clause 8.3.1)."""
    edit.set_child_text(element, bpmn("documentation"), text)


def set_child_text(edit: Edit, element: Element, name: str, text: str) -> None:
    """Set the text of a child such as ``script``; an empty one removes it."""
    edit.set_child_text(element, bpmn(name), text)


def set_expression(edit: Edit, element: Element, name: str, text: str) -> None:
    """Set an expression such as ``completionCondition`` or ``loopCondition``; empty removes it."""
    old = element.child(name)
    if old is not None and not text:
        edit.remove(old)
    elif old is not None:
        edit.set_text(old, text)
    elif text:
        add_expression(edit, element, name, text)
