"""How elements are drawn: shapes, edges, labels and colours in the file (BPMN 2.0.2 clause 12.2).

Numbers are written with at most two decimals, and a number that means the same is left as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point, number
from procedit.bpmn.names import BIOC, COLOR, bpmndi, dc, di
from procedit.commands.ids import ensure_id
from procedit.model.diagram import Diagram, Edge, Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.model.diagram import Depiction
    from procedit.model.edit import Edit
    from procedit.model.element import Element
    from procedit.model.facade import Facade
    from procedit.model.node import Node

_NEAR = 0.005


def add_shape(
    edit: Edit,
    diagram: Diagram,
    element: Element,
    bounds: Bounds,
    *,
    before: Depiction | None = None,
    traits: dict[str, str] | None = None,
) -> Shape:
    """Draw ``element`` in ``diagram``, on top or just under ``before``.

    ``traits`` are further attributes such as ``isExpanded``.
    """
    part = _add_depiction(edit, diagram, element, "BPMNShape", traits or {}, before)
    _write_bounds(edit, part, bounds)
    return Shape(edit.document, part.node)


def add_edge(edit: Edit, diagram: Diagram, element: Element, points: Sequence[Point]) -> Edge:
    """Draw a connection in ``diagram`` through ``points``."""
    part = _add_depiction(edit, diagram, element, "BPMNEdge", {}, None)
    edge = Edge(edit.document, part.node)
    set_waypoints(edit, edge, points)
    return edge


def _add_depiction(
    edit: Edit,
    diagram: Diagram,
    element: Element,
    name: str,
    traits: dict[str, str],
    before: Depiction | None,
) -> Facade:
    plane = diagram.plane
    if plane is None:
        plane = edit.add_part(
            diagram, bpmndi("BPMNPlane"), attributes={"id": edit.document.new_id("BPMNPlane")}
        )
    key = ensure_id(edit, element)
    own = f"{key}_di"
    if edit.document.find_node(own) is not None:
        own = edit.document.new_id(name)
    return edit.add_part(
        plane,
        bpmndi(name),
        before=before,
        attributes={"id": own, "bpmnElement": key, **traits},
    )


def set_bounds(edit: Edit, shape: Shape, bounds: Bounds) -> None:
    """Move or resize a shape; nothing else follows."""
    _write_bounds(edit, shape, bounds)


def _write_bounds(edit: Edit, owner: Facade, bounds: Bounds) -> None:
    node = owner.node.find(dc("Bounds"))
    if node is None:
        values = dict(zip(Bounds._fields, map(number, bounds), strict=True))
        edit.add_part(owner, dc("Bounds"), attributes=values)
        return
    part = edit.document.facade(node)
    for name, value in zip(Bounds._fields, bounds, strict=True):
        _set_number(edit, part, name, value)


def _set_number(edit: Edit, part: Facade, name: str, value: float) -> None:
    if not _means(part.node, name, value):
        edit.set(part, name, number(value))


def _means(node: Node, name: str, value: float) -> bool:
    try:
        return abs(float(node.get(name, "nan")) - value) < _NEAR
    except ValueError:
        return False


def set_waypoints(edit: Edit, edge: Edge, points: Sequence[Point]) -> None:
    """Lead an edge through ``points``; the nodes of points that stay are left as they are."""
    nodes = list(edge.node.iterchildren(di("waypoint")))
    head = _matching(nodes, points)
    tail = _matching(nodes[head:][::-1], points[head:][::-1])
    old = nodes[head : len(nodes) - tail]
    new = points[head : len(points) - tail]
    for node, point in zip(old, new, strict=False):
        part = edit.document.facade(node)
        _set_number(edit, part, "x", point.x)
        _set_number(edit, part, "y", point.y)
    for node in old[len(new) :]:
        edit.remove(edit.document.facade(node))
    after = edit.document.facade(nodes[len(nodes) - tail]) if tail else None
    for point in new[len(old) :]:
        values = {"x": number(point.x), "y": number(point.y)}
        edit.add_part(edge, di("waypoint"), before=after, attributes=values)


def _matching(nodes: Sequence[Node], points: Sequence[Point]) -> int:
    """How many of the first nodes say what the first points say."""
    count = 0
    for node, point in zip(nodes, points, strict=False):
        if not (_means(node, "x", point.x) and _means(node, "y", point.y)):
            break
        count += 1
    return count


def set_label_bounds(edit: Edit, item: Depiction, bounds: Bounds | None) -> None:
    """Place the label; None leaves its place to the program that shows it."""
    label = item.label
    if bounds is None:
        found = None if label is None else label.find(dc("Bounds"))
        if label is not None and found is not None:
            keep = label.items() or len(label) > 1
            edit.remove(edit.document.facade(found if keep else label))
        return
    owner = (
        edit.add_part(item, bpmndi("BPMNLabel")) if label is None else edit.document.facade(label)
    )
    _write_bounds(edit, owner, bounds)


def move_label(edit: Edit, item: Depiction, dx: float, dy: float) -> None:
    """Move a label that has a place of its own."""
    bounds = item.label_bounds
    if bounds is not None and (dx or dy):
        set_label_bounds(edit, item, bounds.moved(dx, dy))


def set_item_colors(edit: Edit, item: Depiction, fill: str | None, stroke: str | None) -> None:
    """Colour a shape or edge in both common ways; empty takes the colour away, None leaves it."""
    names = (
        (f"{{{BIOC}}}fill", fill),
        (f"{{{COLOR}}}background-color", fill),
        (f"{{{BIOC}}}stroke", stroke),
        (f"{{{COLOR}}}border-color", stroke),
    )
    for name, value in names:
        if value is not None:
            edit.set(item, name, value or None)


def set_trait(edit: Edit, shape: Shape, name: str, *, value: bool) -> None:
    """Say ``isExpanded``, ``isHorizontal`` or ``isMarkerVisible`` unless it is said already."""
    if not shape.get(name) or shape.flag(name) != value:
        edit.set(shape, name, "true" if value else "false")


def add_diagram(edit: Edit, element: Element) -> Diagram:
    """A diagram of its own for a process, collaboration or collapsed sub-process."""
    document = edit.document
    part = edit.add_part(
        document.definitions,
        bpmndi("BPMNDiagram"),
        attributes={"id": document.new_id("BPMNDiagram")},
    )
    values = {"id": document.new_id("BPMNPlane"), "bpmnElement": ensure_id(edit, element)}
    edit.add_part(part, bpmndi("BPMNPlane"), attributes=values)
    return Diagram(document, part.node)


def raise_over(edit: Edit, shape: Depiction, other: Depiction) -> None:
    """Draw a shape over ``other`` if it is drawn under it; the order in the plane is the z-order."""
    plane = other.node.getparent()
    under = any(node is other.node for node in shape.node.itersiblings())
    if plane is None or not under:
        return
    following = other.node.getnext()
    if following is None:
        edit.move(other, edit.document.facade(plane), shape)
    else:
        edit.move(shape, edit.document.facade(plane), edit.document.facade(following))
