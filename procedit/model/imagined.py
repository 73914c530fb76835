"""Shapes and edges of what no diagram draws: like those in the file, but part of no file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from procedit.bpmn.names import PREFIXES, bpmndi, dc, di
from procedit.model.diagram import Edge, Shape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.bpmn.geometry import Bounds, Point
    from procedit.model.element import Element
    from procedit.model.node import Node

_PREFIXES = {prefix: uri for uri, prefix in PREFIXES.items()}


def imagined_shape(
    element: Element, bounds: Bounds, label: Bounds | None = None, **traits: str
) -> Shape:
    """A shape for ``element``, its name at ``label``; ``traits`` are attributes as in a file."""
    known = {"bpmnElement": element.key, **traits}
    node = etree.Element(bpmndi("BPMNShape"), known, nsmap=_PREFIXES)
    _add_bounds(node, bounds)
    _add_label(node, label)
    return Shape(element.document, node)


def imagined_edge(element: Element, points: Iterable[Point], label: Bounds | None = None) -> Edge:
    """An edge for a connection, its name at ``label``."""
    node = etree.Element(bpmndi("BPMNEdge"), {"bpmnElement": element.key}, nsmap=_PREFIXES)
    for x, y in points:
        etree.SubElement(node, di("waypoint"), x=f"{x:.2f}", y=f"{y:.2f}")
    _add_label(node, label)
    return Edge(element.document, node)


def _add_label(node: Node, label: Bounds | None) -> None:
    if label is not None:
        _add_bounds(etree.SubElement(node, bpmndi("BPMNLabel")), label)


def _add_bounds(node: Node, bounds: Bounds) -> None:
    x, y, width, height = (f"{number:.2f}" for number in bounds)
    etree.SubElement(node, dc("Bounds"), x=x, y=y, width=width, height=height)
