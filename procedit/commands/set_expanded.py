"""Open and collapse sub-processes in place.

A collapsed sub-process has its content in a diagram of its own; an open one shows it inside. What
stands around makes way for one that opens, and closes up again behind one that collapses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.types import Family
from procedit.commands import di
from procedit.commands.pools import content_bounds
from procedit.commands.redock import redock
from procedit.commands.rewire import rewire
from procedit.commands.room import resettle
from procedit.commands.scopes import ancestors
from procedit.commands.shifting import artifacts_within
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.model.diagram import Edge, Shape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_OPEN, _CLOSED = (350.0, 200.0), (100.0, 80.0)
_PADDING = 30.0
_PARTS = frozenset({"dataInputAssociation", "dataOutputAssociation"})
_NOT_A_SUB_PROCESS = QT_TRANSLATE_NOOP("Error", "Only sub-processes can be opened and collapsed.")


def set_expanded(edit: Edit, diagram: Diagram, element: Element, *, expanded: bool) -> None:
    """Show the content of a sub-process in it, or put it away into a diagram of its own."""
    if not element.type.is_sub_process:
        raise ProceditError(_NOT_A_SUB_PROCESS)
    adjust_expanded(edit, diagram, element, expanded=expanded)


def adjust_expanded(edit: Edit, diagram: Diagram, element: Element, *, expanded: bool) -> None:
    """Like ``set_expanded`` for an element that just became a sub-process or another kind of one."""
    shape = diagram.shape_of(element.key)
    if shape is None:
        return
    was = shape.is_expanded
    di.set_trait(edit, shape, "isExpanded", value=expanded)
    if expanded and not was:
        _open(edit, diagram, element, shape)
    elif not expanded:
        _close(edit, diagram, element, shape)


def _open(edit: Edit, diagram: Diagram, element: Element, shape: Shape) -> None:
    """Make room and take the content over from the diagram of its own."""
    own = edit.document.diagram_of(element.key)
    content = None if own is None else content_bounds(own)
    width, height = _OPEN
    if content is not None:
        width = max(width, content.width + 2 * _PADDING)
        height = max(height, content.height + 2 * _PADDING)
    place = level_with(shape.bounds, width, height)
    resettle(edit, diagram, element, place)
    if own is None:
        return
    if content is not None:
        dx = place.center.x - content.center.x
        dy = place.center.y - content.center.y
        _carry(edit, own.items, diagram, dx, dy, after=shape)
    edit.remove(own)


def _close(edit: Edit, diagram: Diagram, element: Element, shape: Shape) -> None:
    """Put the content away; without room to show it a sub-process has its usual small size.

    What connected the content with something else ends at the sub-process then.
    """
    _adopt_artifacts(edit, diagram, element, shape)
    redock(edit, diagram, element, element.descendants())
    own = edit.document.diagram_of(element.key) or di.add_diagram(edit, element)
    inner = _drawn_inside(diagram, element)
    if inner:
        box = shape.bounds
        _carry(edit, inner, own, 100 - box.x, 100 - box.y)
    resettle(edit, diagram, element, level_with(shape.bounds, *_CLOSED))


def level_with(box: Bounds, width: float, height: float) -> Bounds:
    """Another size for the same way through: the left border and the level of the middle stay."""
    return Bounds(box.x, box.center.y - height / 2, width, height)


def _adopt_artifacts(edit: Edit, diagram: Diagram, element: Element, shape: Shape) -> None:
    """Take in the annotations that stand in the sub-process but belong to what is around it."""
    owners = [each for each in ancestors(element) if each.is_container]
    for artifact, _ in list(artifacts_within(diagram, owners, [shape.bounds])):
        if artifact.type.name == "textAnnotation":
            edit.move(artifact, element)
            rewire(edit, diagram, [artifact])


def _drawn_inside(diagram: Diagram, element: Element) -> list[Shape | Edge]:
    found: list[Shape | Edge] = []
    for child in element.descendants():
        item = diagram.item_of(child.key)
        is_own = child.type.name in _PARTS and child.parent == element
        if item is not None and not is_own:
            found.append(item)
    return found


def _carry(
    edit: Edit,
    items: Iterable[Shape | Edge],
    to: Diagram,
    dx: float,
    dy: float,
    after: Shape | None = None,
) -> None:
    """Move shapes and edges into another diagram, shifted."""
    plane = to.plane
    if plane is None:
        return
    following = None if after is None else after.node.getnext()
    before = None if following is None else edit.document.facade(following)
    for item in items:
        if isinstance(item, Shape):
            di.set_bounds(edit, item, item.bounds.moved(dx, dy))
        else:
            di.set_waypoints(edit, item, [point.moved(dx, dy) for point in item.waypoints])
        di.move_label(edit, item, dx, dy)
        edit.move(item, plane, before)


def drop_content(edit: Edit, diagram: Diagram, element: Element) -> None:
    """Remove what a sub-process holds, as it becomes something that holds nothing."""
    for child in list(element.children()):
        kind = child.type
        drawn = kind.is_shape and kind.family is not Family.OTHER
        if kind.name not in _PARTS and (drawn or kind.is_connection or kind.name == "laneSet"):
            edit.remove(child)
    own = edit.document.diagram_of(element.key)
    if own is not None:
        edit.remove(own)
