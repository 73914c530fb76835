"""What the standard has besides, for engines and other tools; shown only."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from procedit.commands.slots import Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Field, Kind, Row, Section
from procedit.ui.properties.groups.branches import branch, told

if TYPE_CHECKING:
    from procedit.model.element import Element
    from procedit.ui.properties.groups.branches import Branch

_T = QT_TRANSLATE_NOOP
NAMES = (
    "auditing",
    "monitoring",
    "rendering",
    "ioBinding",
    "correlationSubscription",
    "partitionElement",
    "conversationAssociation",
    "resourceParameterBinding",
)
"""Children that only engines and other tools read; they are kept as they are."""
WHOLE = ("import", "extension", "relationship")
"""The same for the file as a whole."""
_TREE = Field(
    "further",
    _T("Property", "Kept unchanged"),
    Written(lambda element: told(rest(element)), lambda edit, element, value: None),
    Kind.TREE,
    is_shared=False,
)


def further(element: Element) -> list[Section]:
    """A tree of these children, for a pool also of those of its process."""
    owners = [element]
    if element.process is not None:
        owners.append(element.process)
    if element.parent == element.document.definitions or element.parent is None:
        owners.append(element.document.definitions)
    rows = [
        replace(row, field=replace(row.field, id=f"further.{number}"))
        for number, owner in enumerate(dict.fromkeys(owners))
        for row in rest_rows(owner)
    ]
    title = _T("Property", "Further details")
    return [Section("further", title, tuple(rows), is_open=False)] if rows else []


def rest_rows(element: Element) -> list[Row]:
    """A tree of what an element keeps, where it keeps anything."""
    return [Row(_TREE, (element,))] if rest(element) else []


def rest(element: Element) -> list[Branch]:
    """What is not edited anywhere else, as branches."""
    wanted = WHOLE if element.type.name == "definitions" else NAMES
    found = [branch(node) for node in element.child_nodes(*wanted)]
    for role in element.children("performer", "humanPerformer", "potentialOwner", "resourceRole"):
        found += [branch(node) for node in role.child_nodes("resourceParameterBinding")]
    return found
