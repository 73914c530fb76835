"""The drawn side of a document: diagrams, shapes and edges (BPMN 2.0.2 clause 12)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.names import BIOC, COLOR, bpmndi, dc, di
from procedit.model.facade import Facade, in_model
from procedit.model.node import first_child, tag_of

if TYPE_CHECKING:
    from procedit.model.document import Document
    from procedit.model.element import Element
    from procedit.model.node import Node

_PLANE = bpmndi("BPMNPlane")
_SHAPE = bpmndi("BPMNShape")
_EDGE = bpmndi("BPMNEdge")
_LABEL = bpmndi("BPMNLabel")
_BOUNDS = dc("Bounds")
_FONT = dc("Font")
_WAYPOINT = di("waypoint")
LIMIT = 1_000_000.0
"""Coordinates beyond this many diagram pixels are taken for a mistake and drawn at the limit."""

_LEAST = 1e-6
"""Less than this is nothing; numbers near zero make no numbers when they are divided by."""


def coordinate(text: str | None) -> float:
    """A number of the file in diagram pixels: 0 for none, at most ``LIMIT`` either way."""
    try:
        value = float(text or 0)
    except ValueError:
        return 0.0
    if -LIMIT <= value <= LIMIT:
        return value if abs(value) > _LEAST else 0.0
    return max(-LIMIT, min(LIMIT, value)) if math.isfinite(value) else 0.0


def _bounds(node: Node | None) -> Bounds | None:
    if node is None:
        return None
    get = node.get
    width, height = coordinate(get("width")), coordinate(get("height"))
    return Bounds(coordinate(get("x")), coordinate(get("y")), max(0.0, width), max(0.0, height))


class Depiction(Facade):
    """A shape or an edge: how one element is drawn in one diagram."""

    __slots__ = ()

    @property
    def element(self) -> Element | None:
        """The element that is drawn, None where the reference leads nowhere."""
        reference = self.node.get("bpmnElement")
        if not reference:
            return None
        return self.document.find(self.document.resolve(reference, self.node))

    @property
    def element_key(self) -> str:
        """The key of the element that is drawn, empty where the reference leads nowhere."""
        reference = self.node.get("bpmnElement")
        if not reference:
            return ""
        index = self.document.index
        node = index.find(index.resolve(reference, self.node))
        return "" if node is None or not in_model(node) else index.key_of(node)

    @property
    def diagram(self) -> Diagram | None:
        """The diagram it stands in."""
        for node in self.node.iterancestors(bpmndi("BPMNDiagram")):
            return Diagram(self.document, node)
        return None

    @property
    def below(self) -> Shape | Edge | None:
        """What stands right before it in the plane and is therefore drawn right below it."""
        return self._drawn(next(self.node.itersiblings(_SHAPE, _EDGE, preceding=True), None))

    @property
    def above(self) -> Shape | Edge | None:
        """What stands right after it in the plane and is therefore drawn right above it."""
        return self._drawn(next(self.node.itersiblings(_SHAPE, _EDGE), None))

    def _drawn(self, node: Node | None) -> Shape | Edge | None:
        return None if node is None else _item(self.document, node)

    @property
    def label(self) -> Node | None:
        """The label's node."""
        return first_child(self.node, _LABEL)

    @property
    def placed_nodes(self) -> list[Node]:
        """The nodes that hold coordinates: of the shape or line itself and of its label."""
        found: list[Node] = []
        for child in self.node:
            if child.tag in (_BOUNDS, _WAYPOINT):
                found.append(child)
            elif child.tag == _LABEL:
                found += [part for part in child if part.tag == _BOUNDS]
        return found

    @property
    def label_bounds(self) -> Bounds | None:
        """Where the label stands, None where the file leaves that to the tool."""
        label = self.label
        return None if label is None else _bounds(first_child(label, _BOUNDS))

    @property
    def label_style(self) -> LabelStyle | None:
        """The font of the label, None for the usual one."""
        label = self.label
        reference = None if label is None else label.get("labelStyle")
        if label is None or not reference:
            return None
        found = self.document.find_node(self.document.resolve(reference, label))
        return None if found is None else LabelStyle(self.document, found)

    @property
    def stroke(self) -> str:
        """The colour of the line, empty for the usual one (BPMN in Color, else bpmn.io)."""
        return self.get(f"{{{COLOR}}}border-color") or self.get(f"{{{BIOC}}}stroke")

    @property
    def fill(self) -> str:
        """The colour inside, empty for the usual one (BPMN in Color, else bpmn.io)."""
        return self.get(f"{{{COLOR}}}background-color") or self.get(f"{{{BIOC}}}fill")

    @property
    def label_color(self) -> str:
        """The colour of the label, empty for the usual one (BPMN in Color)."""
        label = self.label
        return "" if label is None else label.get(f"{{{COLOR}}}color", "")


class Shape(Depiction):
    """A ``BPMNShape``."""

    __slots__ = ()

    @property
    def bounds(self) -> Bounds:
        """The rectangle around the shape; empty at 0, 0 where the file has none."""
        return _bounds(first_child(self.node, _BOUNDS)) or Bounds(0, 0, 0, 0)

    @property
    def is_horizontal(self) -> bool:
        """Whether a pool or lane runs from left to right; taken from its form where not said."""
        value = self.node.get("isHorizontal")
        if value is not None:
            return value.strip() in ("true", "1")
        bounds = self.bounds
        return bounds.width >= bounds.height

    @property
    def is_expanded(self) -> bool:
        """Whether a sub-process shows its content; taken from its children's shapes if not said."""
        value = self.node.get("isExpanded")
        if value is not None:
            return value.strip() in ("true", "1")
        element, diagram = self.element, self.diagram
        if element is None or diagram is None or not element.type.is_sub_process:
            return False
        return any(diagram.shape_of(child.key) is not None for child in element.children())

    @property
    def is_folded(self) -> bool:
        """Whether a pool or lane is shown without its content."""
        return self.node.get("isExpanded", "").strip() in ("false", "0")

    @property
    def is_marker_visible(self) -> bool:
        """Whether an exclusive gateway shows its X."""
        return self.flag("isMarkerVisible")

    @property
    def is_band(self) -> bool:
        """Whether it is one of a participant's bands in choreography activities (12.2.3.3)."""
        return bool(self.get("participantBandKind"))

    @property
    def is_message_visible(self) -> bool:
        """Whether a choreography participant band shows a message."""
        return self.flag("isMessageVisible")


class Edge(Depiction):
    """A ``BPMNEdge``."""

    __slots__ = ()

    @property
    def waypoints(self) -> tuple[Point, ...]:
        """The points of the line from source to target."""
        return tuple(
            [
                Point(coordinate(node.get("x")), coordinate(node.get("y")))
                for node in self.node
                if node.tag == _WAYPOINT
            ]
        )

    @property
    def message_visible_kind(self) -> str:
        """``initiating``, ``non_initiating`` or empty (clause 12.2.3.5)."""
        return self.get("messageVisibleKind")


def _item(document: Document, node: Node) -> Shape | Edge:
    return Shape(document, node) if tag_of(node) == _SHAPE else Edge(document, node)


class LabelStyle(Facade):
    """A ``BPMNLabelStyle``: the font of labels."""

    __slots__ = ()

    def _font(self, name: str) -> str:
        font = first_child(self.node, _FONT)
        return "" if font is None else font.get(name, "")

    @property
    def font_size(self) -> float:
        """The font size in diagram pixels, 0 for the usual one."""
        return max(0.0, min(400.0, coordinate(self._font("size"))))

    def has(self, trait: str) -> bool:
        """Whether the font is ``isBold``, ``isItalic``, ``isUnderline`` or ``isStrikeThrough``."""
        return self._font(trait).strip() in ("true", "1")


class Diagram(Facade):
    """A ``BPMNDiagram`` with its plane."""

    __slots__ = ()

    @property
    def name(self) -> str:
        """The diagram's own name, empty where it has none."""
        return self.get("name")

    @property
    def plane(self) -> Facade | None:
        """The ``BPMNPlane``, None in a broken file."""
        node = first_child(self.node, _PLANE)
        return None if node is None else Facade(self.document, node)

    @property
    def plane_element(self) -> Element | None:
        """The process, collaboration, choreography or sub-process that is drawn."""
        plane = self.plane
        reference = "" if plane is None else plane.get("bpmnElement")
        if plane is None or not reference:
            return None
        return self.document.find(self.document.resolve(reference, plane.node))

    @property
    def items(self) -> list[Shape | Edge]:
        """Everything drawn, in the order of the plane, which is the z-order (clause 12.2.1)."""
        plane = first_child(self.node, _PLANE)
        nodes = () if plane is None else plane.iterchildren(_SHAPE, _EDGE)
        return [_item(self.document, node) for node in nodes]

    @property
    def shapes(self) -> list[Shape]:
        """The shapes in z-order."""
        return [item for item in self.items if isinstance(item, Shape)]

    def shapes_near(self, area: Bounds) -> list[Shape]:
        """The shapes that meet ``area``, in no particular order."""
        plane = first_child(self.node, _PLANE)
        shapes = (Shape(self.document, node) for node in self.document.places.near(area))
        return [
            shape
            for shape in shapes
            if shape.node.getparent() is plane and shape.bounds.meets(area)
        ]

    @property
    def edges(self) -> list[Edge]:
        """The edges in z-order."""
        return [item for item in self.items if isinstance(item, Edge)]

    def item_of(self, key: str) -> Shape | Edge | None:
        """How the element of that key is drawn here, or the shape or edge that has the key itself."""
        for node in self.document.depicting(key):
            if self._holds(node):
                return _item(self.document, node)
        own = self.document.find_node(key)
        return None if own is None or not self._holds(own) else _item(self.document, own)

    def _holds(self, item: Node) -> bool:
        plane = item.getparent()
        return plane is not None and plane.getparent() is self.node

    def shape_of(self, key: str) -> Shape | None:
        """The shape of the element of that key, None where it has none here."""
        item = self.item_of(key)
        return item if isinstance(item, Shape) else None

    def edge_of(self, key: str) -> Edge | None:
        """The edge of the element of that key, None where it has none here."""
        item = self.item_of(key)
        return item if isinstance(item, Edge) else None
