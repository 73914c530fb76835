"""Connections go with what they connected."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from procedit.model.change import Change
    from procedit.model.edit import Edit


def remove_dangling_flows(edit: Edit, change: Change) -> None:
    """Remove the connections that started or ended at a removed element."""
    for key in sorted(change.removed):
        for name in ("sourceRef", "targetRef"):
            for connection in edit.document.referring(key, name):
                if connection.type.is_connection and connection.is_attached:
                    edit.remove(connection)
