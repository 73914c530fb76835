"""Where each node stands in the source text, and which nodes differ from it.

``Ledger`` counts for every node the steps that touch its start tag, its text, its list of children
and its tail; a step undone counts back. What counts zero is written as the bytes that were read.
"""

from __future__ import annotations

import re
from array import array
from enum import IntEnum, auto
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.node import Node
    from procedit.model.source import Source

_TOKEN = re.compile(
    rb"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|</[^>]*>"
    rb"|<[^<>\"']*(?:\"[^\"]*\"[^<>\"']*|'[^']*'[^<>\"']*)*>",
    re.DOTALL,
)
_SLASH, _QUESTION, _BANG, _BRACKET = b"/?!["


class Aspect(IntEnum):
    """What about a node a step can touch."""

    TAG = auto()
    ATTRIBUTES = auto()
    TEXT = auto()
    CHILDREN = auto()
    TAIL = auto()


class Span(NamedTuple):
    """A node's place in the markup, in bytes: from ``start`` to ``end``.

    The start tag ends at ``inner``, the end tag starts at ``close``; in a node without content all
    three of ``inner``, ``close`` and ``end`` are the same.
    """

    start: int
    inner: int
    close: int
    end: int


class Ledger:
    """Places of the nodes in the source, and the net number of steps that touched each."""

    def __init__(self, root: Node, source: Source) -> None:
        self._root = root
        self._source = source
        self._markup: bytes | None = None
        self._ordinals: dict[Node, int] = {}
        self._is_located = False
        self._starts, self._inners, self._closes, self._ends = (array("q") for _ in range(4))
        self._parents = array("q")
        self._touched: dict[Aspect, dict[Node, int]] = {aspect: {} for aspect in Aspect}

    @property
    def is_untouched(self) -> bool:
        """Whether the tree is the one that was read."""
        return not any(self._touched.values())

    @property
    def markup(self) -> bytes:
        """The source text that spans refer to."""
        self.prepare()
        return self._markup or b""

    def prepare(self) -> None:
        """Find the place of every node. Must happen before the first change; takes about 1 µs a tag."""
        if self._markup is not None:
            return
        self._markup = self._source.markup()
        self._locate(self._markup)
        nodes = list(self._root.iter())
        self._ordinals = {node: ordinal for ordinal, node in enumerate(nodes)}
        self._is_located = len(nodes) == len(self._starts)

    def _locate(self, markup: bytes) -> None:
        starts, inners, closes, ends = self._starts, self._inners, self._closes, self._ends
        open_nodes: list[int] = []
        for token in _TOKEN.finditer(markup):
            start, end = token.span()
            kind = markup[start + 1]
            if kind == _SLASH:
                ordinal = open_nodes.pop()
                closes[ordinal], ends[ordinal] = start, end
                if not open_nodes:
                    return
                continue
            outside = not open_nodes and kind in (_QUESTION, _BANG)
            if outside or (kind == _BANG and markup[start + 2] == _BRACKET):
                continue
            around = open_nodes[-1] if open_nodes else -1
            empty = kind in (_QUESTION, _BANG) or markup[end - 2] == _SLASH
            if not empty:
                open_nodes.append(len(starts))
            for column, value in ((starts, start), (inners, end), (closes, end), (ends, end)):
                column.append(value)
            self._parents.append(around)
            if not open_nodes:
                return

    def span(self, node: Node) -> Span | None:
        """Where the node stood in the source, None for a node that was not read from it."""
        ordinal = self._ordinals.get(node)
        if ordinal is None or not self._is_located:
            return None
        return Span(
            self._starts[ordinal], self._inners[ordinal], self._closes[ordinal], self._ends[ordinal]
        )

    @property
    def count(self) -> int:
        """How many nodes the source holds."""
        return len(self._ordinals)

    def ordinal_of(self, node: Node) -> int | None:
        """The node's number in the source in document order, from 0; None for one not read from it.

        Known once the ledger is prepared.
        """
        return self._ordinals.get(node)

    def is_at_home(self, node: Node) -> bool:
        """Whether a node that was read from the source still has the parent that it had there."""
        parent = node.getparent()
        around = self._parents[self._ordinals[node]]
        return around == (-1 if parent is None else self._ordinals.get(parent, -2))

    def start_tags_around(self, node: Node) -> Iterator[bytes]:
        """The start tags of what a node stood in in the source, from the inside out."""
        ordinal = self._parents[self._ordinals[node]]
        while ordinal >= 0:
            yield self.markup[self._starts[ordinal] : self._inners[ordinal]]
            ordinal = self._parents[ordinal]

    def touch(self, node: Node, aspect: Aspect, by: int) -> None:
        """Count a step done (``by`` = 1) or taken back (-1)."""
        counts = self._touched[aspect]
        count = counts.get(node, 0) + by
        if count:
            counts[node] = count
        else:
            counts.pop(node, None)

    def is_touched(self, node: Node, aspect: Aspect) -> bool:
        """Whether that aspect of the node may differ from the source."""
        return node in self._touched[aspect]

    def touched_with_ancestors(self) -> set[Node]:
        """The nodes that cannot be written as one piece of the source."""
        found: set[Node] = set()
        for node in chain.from_iterable(self._touched.values()):
            each: Node | None = node
            while each is not None and each not in found:
                found.add(each)
                each = each.getparent()
        return found
