"""Flows have a condition only where their source chooses (clause 8.4.13)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.connections import may_have_condition
from procedit.commands.traces import led_flows, retyped_elements

if TYPE_CHECKING:
    from procedit.model.change import Change
    from procedit.model.edit import Edit


def drop_conditions(edit: Edit, change: Change) -> None:
    """Take the condition from a flow that now starts where nothing is chosen, or is the default."""
    flows = dict.fromkeys(led_flows(edit))
    for element in retyped_elements(edit):
        flows.update(dict.fromkeys(element.outgoing))
    for flow in flows:
        source, condition = flow.source, flow.child("conditionExpression")
        if source is None or condition is None:
            continue
        is_default = bool(flow.id) and source.get("default") == flow.id
        if is_default or not may_have_condition(source.type):
            edit.remove(condition)
