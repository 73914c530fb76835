"""Where something new would land: in a container, on a flow that it splits, or on a border."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.types import Family
from procedit.bpmn.variants import VARIANTS, Variant
from procedit.commands.attach import on_border
from procedit.commands.dropping import may_attach, may_drop, may_insert_on
from procedit.commands.pools import first_pool_bounds
from procedit.commands.scopes import main_scope
from procedit.layout.docking import nearest_on_outline

if TYPE_CHECKING:
    from procedit.canvas.drawn import Drawn
    from procedit.canvas.scene import DiagramScene
    from procedit.commands.refusal import Refusal
    from procedit.model.element import Element

_NEAR_BORDER = 14.0
"""How near to the border of an activity an event is attached to it, in diagram pixels."""
_ON_FLOW = 10.0
"""How near to a flow a step splits it, in diagram pixels."""


@dataclass(frozen=True, slots=True)
class Landing:
    """What a drop would do: make ``variant`` at ``bounds``.

    ``on`` is what it lands on, None for the free canvas; ``splits`` says that it is a flow, and
    ``refusal`` why it may not land there.
    """

    variant: Variant
    bounds: Bounds
    on: Element | None = None
    drawn: Drawn | None = None
    splits: bool = False
    refusal: Refusal | None = None


def landing_for(scene: DiagramScene, variant: Variant, at: Point, bounds: Bounds) -> Landing:
    """What dropping ``variant`` with the pointer at ``at`` would do."""
    return (
        _on_border(scene, variant, at, bounds)
        or _on_flow(scene, variant, at, bounds)
        or _in_container(scene, variant, at, bounds)
    )


def _on_border(scene: DiagramScene, variant: Variant, at: Point, bounds: Bounds) -> Landing | None:
    attached = attached_variant(variant)
    if attached is None:
        return None
    for drawn in reversed(scene.near(Bounds(*at, 0, 0).grown(_NEAR_BORDER))):
        if drawn.type.family is not Family.ACTIVITY or not _is_at_border(drawn, at):
            continue
        host = scene.element_of(drawn.key)
        if host is not None:
            refusal = may_attach(attached, host)
            if refusal is None or variant.type.name == "boundaryEvent":
                place = on_border(drawn.body, bounds, at)
                return Landing(attached, place, host, drawn, refusal=refusal)
    return None


def _is_at_border(drawn: Drawn, at: Point) -> bool:
    foot = nearest_on_outline(drawn.outline, drawn.body, at)
    return abs(foot.x - at.x) <= _NEAR_BORDER and abs(foot.y - at.y) <= _NEAR_BORDER


def attached_variant(variant: Variant) -> Variant | None:
    """The boundary event that an event becomes on a border, None for what cannot be attached.

    A blank intermediate event says nothing about what it waits for, so it becomes a timer.
    """
    name = variant.type.name
    if name == "boundaryEvent":
        return variant
    if name == "intermediateThrowEvent" and not variant.definition:
        return VARIANTS["boundaryEvent.timer"]
    if name != "intermediateCatchEvent":
        return None
    return VARIANTS.get(f"boundaryEvent.{variant.definition}")


def _on_flow(scene: DiagramScene, variant: Variant, at: Point, bounds: Bounds) -> Landing | None:
    key = scene.hit(at, _ON_FLOW)
    drawn, flow = scene.drawn_of(key), scene.element_of(key)
    if drawn is None or flow is None or not drawn.line:
        return None
    if may_insert_on(variant, flow) is not None or flow.type.name != "sequenceFlow":
        return None
    return Landing(variant, bounds, flow, drawn, splits=True)


def _in_container(scene: DiagramScene, variant: Variant, at: Point, bounds: Bounds) -> Landing:
    drawn = holder_at(scene, at) if variant.type.family is Family.POOL else _under(scene, at)
    on = None if drawn is None else scene.element_of(drawn.key)
    diagram = scene.session.diagram
    if diagram is None:
        return Landing(variant, bounds)
    target = on or main_scope(scene.session.document, diagram)
    if target is None:
        return Landing(variant, bounds)
    refusal = may_drop(variant, target, diagram)
    if variant.type.family is Family.POOL and variant.expanded:
        bounds = first_pool_bounds(diagram, bounds)
    return Landing(variant, bounds, on, drawn, refusal=refusal)


def _under(scene: DiagramScene, at: Point) -> Drawn | None:
    """The step under the pointer, else the innermost thing there that holds others."""
    hit = scene.drawn_of(scene.hit(at, 0.0))
    if hit is not None and not hit.line and not hit.is_open and _is_closed(hit):
        return hit
    return holder_at(scene, at)


def holder_at(scene: DiagramScene, at: Point) -> Drawn | None:
    """The innermost pool, lane or open sub-process at a place."""
    passed: list[str] = []
    while key := scene.container_at(at, passed):
        drawn = scene.drawn_of(key)
        if drawn is not None and drawn.type.name != "group":
            return drawn
        passed.append(key)
    return None


def _is_closed(drawn: Drawn) -> bool:
    return drawn.type.is_flow_node or drawn.type.family is Family.DATA
