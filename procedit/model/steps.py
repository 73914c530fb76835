"""The primitive changes of a tree. Each knows its way back; only ``Edit`` makes them.

A step keeps the index and the ledger right, going forth (``do``) and back (``undo``).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from lxml import etree

from procedit.bpmn.geometry import number
from procedit.bpmn.names import namespace_of
from procedit.model.diagram import LIMIT
from procedit.model.ledger import Aspect

if TYPE_CHECKING:
    from procedit.model.document import Document
    from procedit.model.node import Node

Attributes = tuple[tuple[str, str], ...]
_T = TypeVar("_T")


class Step(Protocol):
    """One primitive change."""

    @property
    def node(self) -> Node:
        """The node that is changed, added or removed."""
        ...

    def do(self, document: Document) -> None:
        """Make the change."""
        ...

    def undo(self, document: Document) -> None:
        """Take it back."""
        ...


@dataclass(frozen=True, slots=True)
class Exchange(ABC, Generic[_T]):
    """Give a node something else; ``before`` and ``after`` are what it had and gets."""

    node: Node
    before: _T
    after: _T

    def do(self, document: Document) -> None:
        """Make the change."""
        self._put(document, self.after, 1)

    def undo(self, document: Document) -> None:
        """Take it back."""
        self._put(document, self.before, -1)

    @abstractmethod
    def _put(self, document: Document, value: _T, count: int) -> None:
        """Give the node ``value`` and count the touch."""


@dataclass(frozen=True, slots=True)
class SetAttributes(Exchange[Attributes]):
    """Give a node other attributes; the order counts.

    ``declares`` are the namespaces that lxml declares at the node for them and leaves there.
    """

    declares: tuple[str, ...] = ()

    @staticmethod
    def of(node: Node, after: Attributes) -> SetAttributes:
        """The step that gives ``node`` the attributes ``after``."""
        before = tuple((str(name), str(value)) for name, value in node.items())
        new = {namespace_of(name) for name, _ in after if name.startswith("{")}
        declares = new.difference(node.nsmap.values()) if new else new
        return SetAttributes(node, before, after, tuple(sorted(declares)))

    def undo(self, document: Document) -> None:
        """Take it back."""
        self._put(document, self.before, -1)
        if self.declares:
            _undeclare(self.node, self.declares)

    def _put(self, document: Document, value: Attributes, count: int) -> None:
        node, wanted = self.node, dict(value)
        document.index.leave(node, deep=False)
        document.places.leave(node, deep=False)
        kept = [name for name in node.keys() if name in wanted]  # noqa: SIM118 - lxml's, not a dict
        if kept != list(wanted)[: len(kept)] or len(kept) != len(node.attrib):
            node.attrib.clear()
        for name, text in value:
            if node.get(name) != text:
                node.set(name, text)
        document.index.enter(node, deep=False)
        if dict(self.before).get("id") != dict(self.after).get("id"):
            document.index.settle(node)
        document.places.enter(node, deep=False)
        document.ledger.touch(node, Aspect.ATTRIBUTES, count)


@dataclass(frozen=True, slots=True)
class SetTag(Exchange[str]):
    """Give a node another qualified name."""

    def _put(self, document: Document, value: str, count: int) -> None:
        self.node.tag = value
        document.ledger.touch(self.node, Aspect.TAG, count)


@dataclass(frozen=True, slots=True)
class SetText(Exchange["str | None"]):
    """Give a node other text before its first child."""

    def _put(self, document: Document, value: str | None, count: int) -> None:
        document.index.leave(self.node, deep=False)
        self.node.text = value
        document.index.enter(self.node, deep=False)
        document.ledger.touch(self.node, Aspect.TEXT, count)


@dataclass(frozen=True, slots=True)
class SetTail(Exchange["str | None"]):
    """Give a node other white space behind it."""

    def _put(self, document: Document, value: str | None, count: int) -> None:
        self.node.tail = value
        document.ledger.touch(self.node, Aspect.TAIL, count)


@dataclass(frozen=True, slots=True)
class Fresh:
    """A new node as it came in: its markup, the white space behind it, its nodes in document order.

    Later steps change the node itself, so that whoever tells the steps again needs this.
    """

    markup: str
    tail: str | None
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Insert:
    """Put a node (with its tail) into ``parent``, before ``successor`` or at the end.

    ``fresh`` is None for a node that was in the tree before.
    """

    node: Node
    parent: Node
    successor: Node | None
    fresh: Fresh | None = None

    def do(self, document: Document) -> None:
        _put_in(document, self.node, self.parent, self.successor)
        document.ledger.touch(self.parent, Aspect.CHILDREN, 1)

    def undo(self, document: Document) -> None:
        _take_out(document, self.node, self.parent)
        document.ledger.touch(self.parent, Aspect.CHILDREN, -1)


@dataclass(frozen=True, slots=True)
class Remove:
    """Take a node (with its tail) out of ``parent``, where it stands before ``successor``."""

    node: Node
    parent: Node
    successor: Node | None

    def do(self, document: Document) -> None:
        _take_out(document, self.node, self.parent)
        document.ledger.touch(self.parent, Aspect.CHILDREN, 1)

    def undo(self, document: Document) -> None:
        _put_in(document, self.node, self.parent, self.successor)
        document.ledger.touch(self.parent, Aspect.CHILDREN, -1)


def _undeclare(node: Node, uris: tuple[str, ...]) -> None:
    """Take back declarations that nothing uses, and no others."""
    gone = {prefix for prefix, uri in node.nsmap.items() if uri in uris}
    kept = {prefix for each in node.iter("*") for prefix in each.nsmap if prefix} - gone
    etree.cleanup_namespaces(node, keep_ns_prefixes=sorted(kept))


def _put_in(document: Document, node: Node, parent: Node, successor: Node | None) -> None:
    # By sibling, not by position: lxml counts positions from the start.
    if successor is None:
        parent.append(node)
    else:
        successor.addprevious(node)
    document.index.enter(node)
    document.places.enter(node)


def _take_out(document: Document, node: Node, parent: Node) -> None:
    document.index.leave(node)
    document.places.leave(node)
    parent.remove(node)


@dataclass(frozen=True, slots=True)
class Translate:
    """Carry shapes and edges of one diagram, all by ``dx`` and ``dy``.

    ``items`` are their nodes, ``moves`` the nodes of their points and rectangles, each with its x and
    y before and after. One step for all, because moving a whole diagram node by node takes ten times
    as long.
    """

    items: tuple[Node, ...]
    dx: float
    dy: float
    moves: tuple[tuple[Node, str, str, str, str], ...]

    @property
    def node(self) -> Node:
        """The first of the items."""
        return self.items[0]

    def do(self, document: Document) -> None:
        self._put(document, [(node, x, y) for node, _, _, x, y in self.moves], 1)

    def undo(self, document: Document) -> None:
        self._put(document, [(node, x, y) for node, x, y, _, _ in self.moves], -1)

    def _put(self, document: Document, wanted: list[tuple[Node, str, str]], count: int) -> None:
        touch = document.ledger.touch
        for node, x, y in wanted:
            node.set("x", x)
            node.set("y", y)
            touch(node, Aspect.ATTRIBUTES, count)
        document.places.stir(self.items)


def moved(node: Node, dx: float, dy: float) -> tuple[Node, str, str, str, str] | None:
    """The node of a point or rectangle with its x and y before and after; None if it cannot move."""
    x, y = node.get("x"), node.get("y")
    if x is None or y is None:
        return None
    try:
        across, down = float(x) + dx, float(y) + dy
    except ValueError:
        return None
    if not (abs(across) <= LIMIT and abs(down) <= LIMIT):
        return None
    return node, x, y, number(across) if dx else x, number(down) if dy else y
