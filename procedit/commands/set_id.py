"""Give an element another id, wherever the file refers to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.model.facade import Facade

if TYPE_CHECKING:
    from procedit.model.edit import Edit
    from procedit.model.element import Element
    from procedit.model.node import Node

_EMPTY = QT_TRANSLATE_NOOP("Error", "An id is needed, so that others can refer to the element.")
_SHAPE = QT_TRANSLATE_NOOP(
    "Error",
    "An id begins with a letter or _ and holds letters, digits, “-”, “_” and “.” only, no spaces.",
)
_TAKEN = QT_TRANSLATE_NOOP("Error", "Another element has the id “{id}”. Choose another one.")
_NC_NAME = re.compile(r"[^\W\d][\w.\-\u00b7]*")


def set_id(edit: Edit, element: Element, value: str) -> None:
    """Give the element the id ``value`` and change all references to it.

    Raises ProceditError unless it is an NCName (Namespaces in XML 1.0) that no other element has.
    """
    if value == element.id:
        return
    _require_free(edit, value)
    index, old = edit.document.index, element.key
    references = index.referring_names(old) if element.id else {}
    edit.set(element, "id", value)
    for name, nodes in references.items():
        for node in nodes:
            _redirect(edit, node, name, old, value)


def _require_free(edit: Edit, value: str) -> None:
    if not value:
        raise ProceditError(_EMPTY)
    if _NC_NAME.fullmatch(value) is None:
        raise ProceditError(_SHAPE)
    if value in edit.document.index:
        raise ProceditError(_TAKEN, id=value)


def _redirect(edit: Edit, node: Node, name: str, old: str, value: str) -> None:
    document = edit.document
    owner = document.facade(node)
    written = node.get(name)
    if written is not None and document.resolve(written, node) in (old, value):
        edit.set(owner, name, _with_prefix(written, value))
        return
    for child in list(owner.child_nodes(name)):
        if document.resolve(child.text or "", child) == old:
            edit.set_text(Facade(document, child), _with_prefix(child.text or "", value))


def _with_prefix(written: str, value: str) -> str:
    prefix, colon, _ = written.strip().rpartition(":")
    return f"{prefix}{colon}{value}"
