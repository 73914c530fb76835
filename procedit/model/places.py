"""Which shapes stand near a place, without asking all of them.

Shapes are kept by the cells of a coarse grid that they meet. Built at the first question, kept right
by the recorded steps from then on.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from procedit.bpmn.names import BPMNDI, bpmndi, dc, namespace_of
from procedit.model.node import first_child, tag_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from procedit.bpmn.geometry import Bounds
    from procedit.model.node import Node

_CELL = 400.0
_MANY = 64
"""A shape that meets more cells than this is kept apart: few are, and all look at them."""

_SHAPE, _BOUNDS = bpmndi("BPMNShape"), dc("Bounds")

Cell = tuple[int, int]
_Box = tuple[float, float, float, float]
"""x, y, width and height as the file has them."""


class Places:
    """The shapes below ``root`` by where they stand."""

    def __init__(self, root: Node) -> None:
        self._root = root
        self._cells: dict[Cell, dict[Node, None]] | None = None
        self._large: dict[Node, None] = {}
        self._of: dict[Node, list[Cell]] = {}
        self._bounds: dict[Node, _Box] = {}
        self._stirred: dict[Node, None] = {}

    def prepare(self) -> None:
        """Read where the shapes stand, if that was not asked for yet."""
        self._built()

    def near(self, area: Bounds) -> list[Node]:
        """The shapes' nodes, of all diagrams, that share at least a point with ``area``."""
        cells = self._built()
        found = dict(self._large)
        left, top, width, height = area
        columns, rows = _span(left, width), _span(top, height)
        if len(columns) * len(rows) > max(_MANY, len(cells)):
            found = dict.fromkeys(self._bounds)
        else:
            for cell in itertools.product(columns, rows):
                found.update(cells.get(cell, {}))
        right, bottom, bounds_of = left + width, top + height, self._bounds
        return [
            node
            for node in found
            for x, y, wide, high in (bounds_of[node],)
            if x <= right and y <= bottom and x + wide >= left and y + high >= top
        ]

    def enter(self, node: Node, *, deep: bool = True) -> None:
        """Take in the shapes of a node that is part of the tree, ``deep``: those below it too."""
        if self._cells is not None:
            for shape in _shapes_at(node, deep=deep):
                self._enter(shape, self._cells)

    def leave(self, node: Node, *, deep: bool = True) -> None:
        """Forget the shapes of a node that still is part of the tree."""
        if self._cells is not None:
            for shape in _shapes_at(node, deep=deep):
                self._leave(shape, self._cells)

    def stir(self, items: Iterable[Node]) -> None:
        """Take note that these shapes stand elsewhere; where, is read at the next question."""
        if self._cells is not None:
            self._stirred.update(dict.fromkeys(items))

    def _built(self) -> dict[Cell, dict[Node, None]]:
        if self._cells is None:
            self._cells = {}
            for shape in self._root.iter(_SHAPE):
                self._enter(shape, self._cells)
        for shape in tuple(self._stirred):
            if tag_of(shape) == _SHAPE:
                self._leave(shape, self._cells)
                self._enter(shape, self._cells)
        self._stirred.clear()
        return self._cells

    def _enter(self, shape: Node, cells: dict[Cell, dict[Node, None]]) -> None:
        bounds = first_child(shape, _BOUNDS)
        if bounds is None:
            return
        try:
            x, y, width, height = (float(bounds.get(name, "0")) for name in _NAMES)
            met = list(_cells_of(x, y, width, height, _MANY))
        except (ValueError, OverflowError):
            return
        self._of[shape] = met
        self._bounds[shape] = x, y, max(0.0, width), max(0.0, height)
        if len(met) > _MANY:
            self._large[shape] = None
            return
        for cell in met:
            cells.setdefault(cell, {})[shape] = None

    def _leave(self, shape: Node, cells: dict[Cell, dict[Node, None]]) -> None:
        self._stirred.pop(shape, None)
        self._large.pop(shape, None)
        self._bounds.pop(shape, None)
        for cell in self._of.pop(shape, ()):
            cells.get(cell, {}).pop(shape, None)


_NAMES = ("x", "y", "width", "height")


def _cells_of(x: float, y: float, width: float, height: float, most: int) -> Iterator[Cell]:
    """The cells that a rectangle meets, one more than ``most`` at most."""
    columns, rows = _span(x, width), _span(y, height)  # too long for ``product``, perhaps
    return itertools.islice(((column, row) for column in columns for row in rows), most + 1)


def _span(start: float, length: float) -> range:
    return range(int(start // _CELL), int((start + length) // _CELL) + 1)


def _shapes_at(node: Node, *, deep: bool) -> Iterator[Node]:
    """The shape that a node is or whose bounds it is, and with ``deep`` the shapes below it."""
    tag = tag_of(node)
    if tag == _BOUNDS:
        parent = node.getparent()
        if parent is not None and tag_of(parent) == _SHAPE:
            yield parent
    elif deep and namespace_of(tag) == BPMNDI:
        yield from node.iter(_SHAPE)
