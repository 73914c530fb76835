"""From element to element with the keyboard, along the flow."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from procedit.canvas.scene import DiagramScene
    from procedit.model.element import Element


def next_along(scene: DiagramScene, key: str, *, back: bool = False) -> str:
    """The key of the step after (or before) the element of that key; empty where the flow ends.

    Without an element it is the first start, or the last end, in reading order.
    """
    element = scene.element_of(key)
    if element is None:
        return _first(scene, back=back)
    if element.type.is_connection:
        following = element.source if back else element.target
        return following.key if following is not None and following.key in scene else ""
    flows = element.incoming if back else element.outgoing
    steps = [flow.source if back else flow.target for flow in flows]
    if not steps and not back:
        steps = [flow.target for event in element.boundary_events for flow in event.outgoing]
    keys = [step.key for step in steps if step is not None and step.key in scene]
    return min(keys, key=lambda each: _reading_order(scene, each), default="")


def _first(scene: DiagramScene, *, back: bool) -> str:
    ends = [key for key in scene.plane if _is_end(scene.element_of(key), back=back)]
    choose = max if back else min
    return choose(ends, key=lambda each: _reading_order(scene, each), default="")


def _is_end(element: Element | None, *, back: bool) -> bool:
    return (
        element is not None
        and element.type.is_flow_node
        and not (element.outgoing if back else element.incoming)
    )


def _reading_order(scene: DiagramScene, key: str) -> tuple[float, float]:
    body = scene.bounds_of(key)
    return (0.0, 0.0) if body is None else (body.x, body.y)
