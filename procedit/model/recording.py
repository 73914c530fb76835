"""Steps told in plain values, and done again from them in another reading of the same bytes.

A step becomes a list that JSON can hold: a letter for its kind, then numbers of nodes and what they
get. What they had before is not told; it is there to be seen when the step is done again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from lxml import etree

from procedit.model.copying import Declare
from procedit.model.steps import (
    Fresh,
    Insert,
    Remove,
    SetAttributes,
    SetTag,
    SetTail,
    SetText,
    Translate,
    moved,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from procedit.model.document import Document
    from procedit.model.node import Node
    from procedit.model.steps import Step

Values = list[object]
"""What a step is told in: text, numbers, None, and lists and dictionaries of these."""

_LETTERS: dict[type, str] = {
    SetAttributes: "a",
    SetTag: "g",
    SetText: "t",
    SetTail: "w",
    Remove: "r",
}


class UntellableError(ValueError):
    """Values that tell no step, or none that can be done in this document."""


class Teller:
    """Tells the steps of one document, each once and in the order they were done.

    Nodes of the source have the number that they have there in document order; new ones are numbered
    as they come in.
    """

    def __init__(self, document: Document) -> None:
        document.ledger.prepare()
        self._ledger = document.ledger
        self._new: dict[Node, int] = {}

    def tell(self, step: Step) -> Values:
        """The step in plain values."""
        if isinstance(step, Insert):
            return self._tell_insert(step)
        if isinstance(step, Translate):
            places = self._ranges(node for node, *_ in step.moves)
            return ["m", step.dx, step.dy, self._ranges(step.items), places]
        if isinstance(step, Declare):
            return ["d", self._number(step.node), dict(step.prefixes)]
        letter = _LETTERS.get(type(step))
        if letter is None:
            raise UntellableError(type(step).__name__)
        told: Values = [letter, self._number(step.node)]
        if isinstance(step, SetAttributes | SetTag | SetText | SetTail):
            told.append(step.after)
        return told

    def _tell_insert(self, step: Insert) -> Values:
        parent = self._number(step.parent)
        successor = None if step.successor is None else self._number(step.successor)
        if step.fresh is None or step.fresh.nodes[0] in self._new:  # new once only
            return ["i", parent, successor, self._number(step.node)]
        for node in step.fresh.nodes:
            self._new[node] = self._ledger.count + len(self._new)
        return ["n", parent, successor, step.fresh.markup, step.fresh.tail]

    def _number(self, node: Node) -> int:
        found = self._ledger.ordinal_of(node)
        return self._new[node] if found is None else found

    def _ranges(self, nodes: Iterable[Node]) -> list[int]:
        """The nodes' numbers as pairs of a first one and how many follow without a gap."""
        found: list[int] = []
        for node in nodes:
            number = self._number(node)
            if found and found[-2] + found[-1] == number:
                found[-1] += 1
            else:
                found += [number, 1]
        return found


class Listener:
    """Makes steps of what a ``Teller`` told, in a document just read from the same bytes.

    Each step must be done before the next is asked for.
    """

    def __init__(self, document: Document) -> None:
        self._nodes: list[Node] = list(document.root.iter())
        self._kinds: dict[object, Callable[[Sequence[object]], Step]] = {
            "a": self._attributes,
            "g": self._tag,
            "t": self._text,
            "w": self._tail,
            "i": self._insert,
            "n": self._insert_new,
            "r": self._remove,
            "m": self._translate,
            "d": self._declare,
        }

    def steps(self, told: Iterable[Values]) -> Iterator[Step]:
        """The steps one by one; raises UntellableError at the first that makes no sense."""
        for kind, *values in told:
            try:
                step = self._kinds[kind](values)
            except (KeyError, IndexError, ValueError, TypeError, etree.XMLSyntaxError) as error:
                raise UntellableError(str(error)) from error
            yield step

    def _node(self, number: object) -> Node:
        if not isinstance(number, int) or number < 0:
            raise UntellableError(number)
        return self._nodes[number]

    def _attributes(self, values: Sequence[object]) -> Step:
        node, after = self._node(values[0]), cast("list[list[str]]", values[1])
        return SetAttributes.of(node, tuple((name, value) for name, value in after))

    def _tag(self, values: Sequence[object]) -> Step:
        node = self._node(values[0])
        return SetTag(node, str(node.tag), str(values[1]))

    def _text(self, values: Sequence[object]) -> Step:
        node = self._node(values[0])
        return SetText(node, node.text, cast("str | None", values[1]))

    def _tail(self, values: Sequence[object]) -> Step:
        node = self._node(values[0])
        return SetTail(node, node.tail, cast("str | None", values[1]))

    def _insert(self, values: Sequence[object]) -> Step:
        successor = None if values[1] is None else self._node(values[1])
        return Insert(self._node(values[2]), self._node(values[0]), successor)

    def _insert_new(self, values: Sequence[object]) -> Step:
        parent = self._node(values[0])
        successor = None if values[1] is None else self._node(values[1])
        markup, tail = str(values[2]), cast("str | None", values[3])
        parser = etree.XMLParser(resolve_entities=False, no_network=True, strip_cdata=False)
        node = etree.fromstring(markup, parser)
        node.tail = tail
        fresh = Fresh(markup, tail, tuple(node.iter()))
        self._nodes += fresh.nodes
        return Insert(node, parent, successor, fresh)

    def _remove(self, values: Sequence[object]) -> Step:
        node = self._node(values[0])
        parent = node.getparent()
        if parent is None:
            raise UntellableError(values[0])
        return Remove(node, parent, node.getnext())

    def _translate(self, values: Sequence[object]) -> Step:
        dx, dy = float(cast("float", values[0])), float(cast("float", values[1]))
        items = tuple(self._in_ranges(values[2]))
        moves = [moved(node, dx, dy) for node in self._in_ranges(values[3])]
        return Translate(items, dx, dy, tuple(move for move in moves if move is not None))

    def _declare(self, values: Sequence[object]) -> Step:
        return Declare(self._node(values[0]), cast("dict[str, str]", values[1]))

    def _in_ranges(self, ranges: object) -> Iterator[Node]:
        numbers = iter(cast("list[int]", ranges))
        for first, count in zip(numbers, numbers, strict=True):
            for number in range(first, first + count):
                yield self._node(number)
