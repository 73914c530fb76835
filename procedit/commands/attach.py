"""Attach events to the border of activities, and take them off (clause 10.5.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.names import bpmn
from procedit.bpmn.types import Outline
from procedit.bpmn.variants import definition_of
from procedit.commands import di
from procedit.commands.dropping import may_attach
from procedit.commands.ids import ensure_id
from procedit.commands.refusal import insist
from procedit.commands.rewire import rewire
from procedit.commands.shifting import reshape
from procedit.layout.docking import nearest_on_outline

if TYPE_CHECKING:
    from procedit.bpmn.geometry import Point
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element


def attach(
    edit: Edit, diagram: Diagram, event: Element, host: Element, at: Point | None = None
) -> None:
    """Make an event a boundary event of ``host``, its middle on the border nearest to ``at``.

    Its definition stays. Raises ProceditError where the standard has no such event.
    """
    insist(may_attach(event, host))
    edit.rename_tag(event, bpmn("boundaryEvent"))
    edit.set(event, "attachedToRef", ensure_id(edit, host))
    scope = host.parent
    if scope is not None and event.parent != scope:
        edit.move(event, scope)
    _snap(edit, diagram, event, host, at)
    rewire(edit, diagram, [event])


def _snap(edit: Edit, diagram: Diagram, event: Element, host: Element, at: Point | None) -> None:
    shape, around = diagram.shape_of(event.key), diagram.shape_of(host.key)
    if shape is None or around is None:
        return
    box = shape.bounds
    reshape(edit, diagram, {event.key: on_border(around.bounds, box, at or box.center)})
    di.raise_over(edit, shape, around)


def on_border(host: Bounds, event: Bounds, at: Point) -> Bounds:
    """The bounds of an event whose middle is on the border of ``host``, as near to ``at`` as can be."""
    middle = nearest_on_outline(Outline.RECTANGLE, host, at)
    return Bounds(
        middle.x - event.width / 2, middle.y - event.height / 2, event.width, event.height
    )


def detach(edit: Edit, event: Element) -> Element:
    """Make a boundary event an intermediate one: catching, or blank without a definition."""
    name = "intermediateCatchEvent" if definition_of(event) else "intermediateThrowEvent"
    edit.set(event, "attachedToRef", None)
    edit.set(event, "cancelActivity", None)
    if name == "intermediateThrowEvent":
        edit.set(event, "parallelMultiple", None)
    edit.rename_tag(event, bpmn(name))
    return event
