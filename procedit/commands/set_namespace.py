"""Give the file another target namespace (BPMN 2.0.2 clause 8.2.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_NEEDED = QT_TRANSLATE_NOOP(
    "Error", "A file needs a target namespace, such as http://example.org/procedures."
)
_IN_USE = QT_TRANSLATE_NOOP(
    "Error",
    "References in this file may carry the prefix {prefix} of its namespace and would lead nowhere. "
    "Leave the namespace as it is.",
)


def set_namespace(edit: Edit, definitions: Element, value: str) -> None:
    """Change ``targetNamespace``; refused where the file declares a prefix for the present one."""
    if not value:
        raise ProceditError(_NEEDED)
    present = definitions.get("targetNamespace")
    for prefix, uri in definitions.node.nsmap.items():
        if prefix and uri == present and value != present:
            raise ProceditError(_IN_USE, prefix=prefix)
    edit.set(definitions, "targetNamespace", value)
