"""What other tools keep at an element; shown only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import BPMN, XSI, local_name, namespace_of
from procedit.commands.slots import Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Field, Kind, Section, section
from procedit.ui.properties.groups.branches import Branch, branches, told

if TYPE_CHECKING:
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_TREE = Field(
    "extensions",
    _T("Property", "Kept unchanged, edited in the tool that made it"),
    Written(lambda element: told(foreign(element)), lambda edit, element, value: None),
    Kind.TREE,
    is_shared=False,
)


def extensions(element: Element) -> list[Section]:
    """A tree of the extension elements and foreign attributes, where there are any."""
    if not foreign(element):
        return []
    title = _T("Property", "Data of other tools")
    return section("extensions", title, element, _TREE, is_open=False)


def foreign(element: Element) -> list[Branch]:
    """What other tools keep at an element, as branches."""
    found = [
        Branch(local_name(name), text)
        for name, text in element.attributes.items()
        if is_foreign(name)
    ]
    for node in element.child_nodes("extensionElements"):
        found += branches(node)
    return found


def is_foreign(attribute: str) -> bool:
    """Whether an attribute is in another tool's namespace."""
    return namespace_of(attribute) not in ("", BPMN, XSI)
