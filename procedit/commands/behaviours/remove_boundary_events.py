"""Boundary events go with their activity."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from procedit.model.change import Change
    from procedit.model.edit import Edit


def remove_boundary_events(edit: Edit, change: Change) -> None:
    """Remove the events attached to a removed activity."""
    for key in sorted(change.removed):
        for event in edit.document.referring(key, "attachedToRef"):
            edit.remove(event)
