"""From element to element with the keyboard, along the flow."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from procedit.canvas.scene import DiagramScene
    from procedit.model.element import Element


def branches_of(scene: DiagramScene, key: str, *, back: bool = False) -> list[str]:
    """The keys of the flows that leave (or enter) an element, in reading order of their other ends.

    Where no flow leaves a step, those of its boundary events do.
    """
    element = scene.element_of(key)
    if element is None:
        return []
    flows = list(element.incoming if back else element.outgoing)
    if not flows and not back:
        flows = [flow for event in element.boundary_events for flow in event.outgoing]
    ends = {flow.key: flow.source if back else flow.target for flow in flows}
    found = [key for key, end in ends.items() if end is not None and end.key in scene]
    return sorted(found, key=lambda each: _place(scene, ends[each]))


def next_along(scene: DiagramScene, key: str, *, back: bool = False, branch: int = 0) -> str:
    """The key of the step after (or before) the element of that key; empty where the flow ends.

    ``branch`` says which of several flows. Without an element it is the first start, or the last end.
    """
    element = scene.element_of(key)
    if element is None:
        return _first(scene, back=back)
    if element.type.is_connection:
        following = element.source if back else element.target
    else:
        flows = branches_of(scene, key, back=back)
        flow = scene.element_of(flows[branch]) if branch < len(flows) else None
        following = None if flow is None else flow.source if back else flow.target
    return following.key if following is not None and following.key in scene else ""


def beside(scene: DiagramScene, key: str) -> str:
    """The key of the next of the branches that the element is one of; empty where it is alone."""
    element = scene.element_of(key)
    if element is None:
        return ""
    if element.type.is_connection:
        source = element.source
        flows = [] if source is None else branches_of(scene, source.key)
        return flows[(flows.index(key) + 1) % len(flows)] if key in flows else ""
    for flow in element.incoming:
        source = flow.source
        found = [] if source is None else branches_of(scene, source.key)
        ends = [end.key for each in found if (end := _target(scene, each)) is not None]
        others = list(dict.fromkeys(ends))
        if key in others and len(others) > 1:
            return others[(others.index(key) + 1) % len(others)]
    return ""


def _target(scene: DiagramScene, key: str) -> Element | None:
    flow = scene.element_of(key)
    return None if flow is None else flow.target


def tab_order(scene: DiagramScene) -> list[str]:
    """All that is drawn but lines: along the flow from every start, then the rest in reading order."""
    order: dict[str, None] = {}
    drawn = [each.key for each in scene.plane.all(scene.plane) if not each.line]
    nodes = [key for key in drawn if _is_node(scene.element_of(key))]
    nodes.sort(key=lambda key: _reading_order(scene, key))
    starts = [key for key in nodes if _is_end(scene.element_of(key), back=False)]
    for key in (*starts, *nodes):
        _follow(scene, key, order)
    rest = [key for key in drawn if key not in order]
    order.update(dict.fromkeys(sorted(rest, key=lambda key: _reading_order(scene, key))))
    return list(order)


def _follow(scene: DiagramScene, start: str, order: dict[str, None]) -> None:
    """Add what can be reached from a step, one branch after the other."""
    waiting = [start]
    while waiting:
        key = waiting.pop()
        element = scene.element_of(key)
        if key in order or key not in scene or element is None:
            continue
        order[key] = None
        ahead = [next_along(scene, each) for each in branches_of(scene, key)]
        events = sorted((event.key for event in element.boundary_events), key=str)
        waiting.extend(reversed([*events, *ahead]))


def next_in_order(scene: DiagramScene, key: str, *, back: bool = False) -> str:
    """The key that Tab goes to after the one of ``key``, or Shift+Tab before it; round and round."""
    order = tab_order(scene)
    if not order:
        return ""
    if key not in order:
        return order[-1 if back else 0]
    return order[(order.index(key) + (-1 if back else 1)) % len(order)]


def _first(scene: DiagramScene, *, back: bool) -> str:
    ends = [key for key in scene.plane if _is_end(scene.element_of(key), back=back)]
    choose = max if back else min
    return choose(ends, key=lambda each: _reading_order(scene, each), default="")


def _is_node(element: Element | None) -> bool:
    return element is not None and element.type.is_flow_node


def _is_end(element: Element | None, *, back: bool) -> bool:
    if element is None or not element.type.is_flow_node or element.attached_to is not None:
        return False
    return not (element.outgoing if back else element.incoming)


def _place(scene: DiagramScene, element: Element | None) -> tuple[float, float]:
    """From the top down, so that the first branch is the uppermost one."""
    x, y = (0.0, 0.0) if element is None else _reading_order(scene, element.key)
    return y, x


def _reading_order(scene: DiagramScene, key: str) -> tuple[float, float]:
    body = scene.bounds_of(key)
    return (0.0, 0.0) if body is None else (body.x, body.y)
