"""What follows an event-based gateway waits for it alone (clause 10.6.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.dropping import follows_event_gateway
from procedit.commands.traces import led_flows, retyped_elements

if TYPE_CHECKING:
    from procedit.model.change import Change
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_GATEWAY = "eventBasedGateway"


def evict_rival_flows(edit: Edit, change: Change) -> None:
    """Remove the other flows to what an event-based gateway leads to; the newest flow stays."""
    for flow in _touched(edit):
        target = flow.target
        if target is None or not flow.is_attached:
            continue
        by_gateway = _starts_at_gateway(flow)
        for other in target.incoming:
            if other != flow and (by_gateway or _starts_at_gateway(other)):
                edit.remove(other)


def free_receive_tasks(edit: Edit, change: Change) -> None:
    """Remove the boundary events of a receive task that comes to follow an event-based gateway."""
    tasks = [flow.target for flow in _touched(edit)]
    for task in (*tasks, *retyped_elements(edit)):
        if task is None or task.type.name != "receiveTask" or not follows_event_gateway(task):
            continue
        for event in task.boundary_events:
            edit.remove(event)


def _touched(edit: Edit) -> list[Element]:
    """The flows that are led anew, and those out of what became an event-based gateway."""
    flows = dict.fromkeys(led_flows(edit))
    for element in retyped_elements(edit):
        if element.type.name == _GATEWAY:
            flows.update(dict.fromkeys(element.outgoing))
    return list(flows)


def _starts_at_gateway(flow: Element) -> bool:
    source = flow.source
    return source is not None and source.type.name == _GATEWAY
