"""What other tools keep at an element; shown only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import BPMN, XSI, namespace_of
from procedit.commands.slots import Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Field, Kind, Section, section

if TYPE_CHECKING:
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_TREE = Field(
    "extensions",
    _T("Property", "Kept unchanged, edited in the tool that made it"),
    Written(lambda element: "", lambda edit, element, value: None),
    Kind.TREE,
    is_shared=False,
)


def extensions(element: Element) -> list[Section]:
    """A tree of the extension elements and foreign attributes, where there are any."""
    child = element.child("extensionElements")
    has_content = child is not None and len(child.node) > 0
    has_foreign = any(is_foreign(name) for name in element.attributes)
    if not has_content and not has_foreign:
        return []
    title = _T("Property", "Data of other tools")
    return section("extensions", title, element, _TREE, is_open=False)


def is_foreign(attribute: str) -> bool:
    """Whether an attribute is in another tool's namespace."""
    return namespace_of(attribute) not in ("", BPMN, XSI)
