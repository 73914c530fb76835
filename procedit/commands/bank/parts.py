"""Finding, adding and filling the ``pb`` elements of an element."""

from __future__ import annotations

from dataclasses import asdict
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from procedit.bpmn.bank import PB, pb
from procedit.bpmn.names import bpmn
from procedit.model.bank import part_of, row
from procedit.model.facade import Facade

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.model.bank_rows import Child, Row
    from procedit.model.edit import Edit
    from procedit.model.element import Element


def ensure_part(edit: Edit, element: Element, name: str) -> Facade:
    """The element's ``pb:<name>``, added where there is none."""
    found = part_of(element, name)
    if found is not None:
        return found
    edit.declare(PB)
    extensions = next(element.child_nodes("extensionElements"), None)
    if extensions is None:
        holder = edit.add_part(element, bpmn("extensionElements"))
    else:
        holder = Facade(element.document, extensions)
    return edit.add_part(holder, pb(name))


def remove_part(edit: Edit, element: Element, name: str) -> None:
    """Remove the element's ``pb:<name>`` and ``extensionElements`` that are left empty."""
    found = part_of(element, name)
    if found is None:
        return
    holder = found.node.getparent()
    edit.remove(found)
    if holder is not None and len(holder) == 0:
        edit.remove(Facade(element.document, holder))


def set_attribute(edit: Edit, part: Facade, name: str, value: str, default: str = "") -> None:
    """Set an attribute; an empty text removes it, a default is not written where nothing was."""
    present = part.node.get(name)
    if (present if present is not None else default) != value:
        edit.set(part, name, value or None)


def set_rows(
    edit: Edit, part: Facade, child: Child, wanted: Sequence[Row], order: Sequence[str]
) -> None:
    """Let the children of that kind say ``wanted``; those that do already are not touched."""
    nodes = list(part.node.iterchildren(pb(child.tag)))
    present = [row(node, child) for node in nodes]
    matcher = SequenceMatcher(None, present, list(wanted), autojunk=False)
    for action, start, end, first, last in matcher.get_opcodes():
        if action == "equal":
            continue
        old, new = nodes[start:end], list(wanted[first:last])
        for node, value in zip(old, new, strict=False):
            _fill(edit, Facade(part.document, node), child, value)
        for node in old[len(new) :]:
            edit.remove(Facade(part.document, node))
        behind = Facade(part.document, nodes[end]) if end < len(nodes) else None
        for value in new[len(old) :]:
            before = behind or _successor(part, child.tag, order)
            _fill(edit, edit.add_part(part, pb(child.tag), before=before), child, value)


def _successor(part: Facade, tag: str, order: Sequence[str]) -> Facade | None:
    """The first child that stands behind all of that kind: later ones and foreign content."""
    rank = order.index(tag)
    for node in part.node.iterchildren("*"):
        own = [name for name in order if node.tag == pb(name)]
        if not own or order.index(own[0]) > rank:
            return Facade(part.document, node)
    return None


def _fill(edit: Edit, part: Facade, child: Child, value: Row) -> None:
    shape = child.shape
    if isinstance(value, str) or shape is None:
        edit.set_text(part, str(value))
        return
    fields = {name: str(text) for name, text in asdict(value).items()}
    defaults = dict(shape.defaults)
    for field, name in shape.attributes:
        set_attribute(edit, part, name, fields[field], defaults.get(field, ""))
    if shape.text:
        edit.set_text(part, fields[shape.text])
