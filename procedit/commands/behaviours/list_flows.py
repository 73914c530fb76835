"""Flow nodes list the flows that come in and go out (clause 8.4.13)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.listing import list_flow

if TYPE_CHECKING:
    from procedit.model.change import Change
    from procedit.model.edit import Edit


def list_flows(edit: Edit, change: Change) -> None:
    """List new sequence flows at their ends; ``unset_references`` strikes out removed ones."""
    for key in sorted(change.added):
        element = edit.document.find(key)
        if element is not None and element.type.name == "sequenceFlow":
            list_flow(edit, element)
