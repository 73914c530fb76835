"""Content that is only shown, as a tree of names and texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from procedit.bpmn.names import local_name
from procedit.model.facade import is_element
from procedit.model.node import tag_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.model.node import Node

_MOST = 500
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Branch:
    """A name with its text, and what is below it."""

    name: str
    text: str
    below: tuple[Branch, ...] = ()


def branches(node: Node) -> list[Branch]:
    """What is in a node; of very much or very deep content the first part."""
    return _branches(node, 0, [_MOST])


def branch(node: Node) -> Branch:
    """A node itself."""
    return Branch(
        local_name(tag_of(node)), (node.text or "").strip(), tuple(_below(node, 0, [_MOST]))
    )


def _branches(node: Node, depth: int, left: list[int]) -> list[Branch]:
    found: list[Branch] = []
    for child in node:
        if not is_element(child) or left[0] <= 0 or depth > _DEEPEST:
            continue
        left[0] -= 1
        name, text = local_name(tag_of(child)), (child.text or "").strip()
        found.append(Branch(name, text, tuple(_below(child, depth, left))))
    return found


def _below(node: Node, depth: int, left: list[int]) -> list[Branch]:
    attributes = [Branch(local_name(str(name)), str(text)) for name, text in node.items()]
    left[0] -= len(attributes)
    return [*attributes, *_branches(node, depth + 1, left)]


def told(tree: Iterable[Branch], depth: int = 0) -> str:
    """The tree as lines, to be compared and copied."""
    lines: list[str] = []
    for each in tree:
        lines.append(f"{'  ' * depth}{each.name}: {each.text}".rstrip())
        if each.below:
            lines.append(told(each.below, depth + 1))
    return "\n".join(lines)
