"""The white space around new nodes, after the manner of their neighbours in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from procedit.model.node import Node

_DEFAULT_UNIT = "  "


class White(NamedTuple):
    """White space ``before`` and ``after`` a new node, and one level of indentation."""

    before: str | None
    after: str | None
    unit: str


def is_blank(text: str | None) -> bool:
    """Whether there is nothing but white space."""
    return text is None or not text.strip()


def around_new(parent: Node, predecessor: Node | None, successor: Node | None) -> White:
    """The white space for a node to stand between two siblings (or None) in ``parent``."""
    existing = parent.text if predecessor is None else predecessor.tail
    if not is_blank(existing):
        return White(existing, None, "")
    if predecessor is None and successor is None:
        return _first_child(parent)
    sibling = _line_start(successor if predecessor is None else predecessor)
    if sibling is None:
        return White(existing, None, "")
    unit = sibling[len(_line_start(parent) or "\n") :] or _DEFAULT_UNIT
    if successor is None:
        return White(sibling, existing, unit)
    return White(existing, sibling, unit) if predecessor is None else White(sibling, existing, unit)


def _first_child(parent: Node) -> White:
    own = _line_start(parent)
    if own is None:
        return White(parent.text, None, "")
    unit = _unit_of(parent, own)
    return White(own + unit, own, unit)


def _unit_of(node: Node, own: str) -> str:
    above = node.getparent()
    outer = None if above is None else _line_start(above)
    return (own[len(outer) :] if outer is not None else "") or _DEFAULT_UNIT


def _line_start(node: Node | None) -> str | None:
    """The line break and indentation in front of a node, None where it stands in mid-line."""
    if node is None:
        return None
    above = node.getparent()
    if above is None:
        return "\n"
    previous = node.getprevious()
    text = above.text if previous is None else previous.tail
    if text is None or "\n" not in text or not is_blank(text):
        return None
    return "\n" + text.rpartition("\n")[2]


def lay_out(node: Node, white: White) -> None:
    """Indent the children of a copied node for its new place, where there is indentation at all."""
    if white.before is None or "\n" not in white.before:
        return
    _lay_out(node, "\n" + white.before.rpartition("\n")[2], white.unit or _DEFAULT_UNIT)


def _lay_out(node: Node, own: str, unit: str) -> None:
    if not len(node) or not all(is_blank(text) for text in (node.text, *(c.tail for c in node))):
        return
    node.text = own + unit
    for child in node:
        child.tail = own + unit
        _lay_out(child, own + unit, unit)
    node[-1].tail = own
