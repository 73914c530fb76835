"""What is not in the model any more is not drawn any more, in any diagram."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmndi
from procedit.model.facade import Facade

if TYPE_CHECKING:
    from procedit.model.change import Change
    from procedit.model.edit import Edit

_PLANE = bpmndi("BPMNPlane")


def remove_di(edit: Edit, change: Change) -> None:
    """Remove shapes, edges and whole diagrams of removed elements, and references to these."""
    document = edit.document
    for key in sorted(change.removed):
        _forget(edit, key)
        for node in document.depicting(key):
            item = document.facade(node)
            if not item.is_attached:
                continue
            owner = node.getparent()
            if item.tag == _PLANE and owner is not None:
                edit.remove(document.facade(owner))
                continue
            own = item.id
            edit.remove(item)
            _forget(edit, own)


def _forget(edit: Edit, shape: str) -> None:
    """Take away what edges and choreography bands said about a removed shape or its element."""
    index = edit.document.index
    for name in ("sourceElement", "targetElement", "choreographyActivityShape"):
        for node in index.referring(shape, name) if shape else ():
            edit.set(Facade(edit.document, node), name, None)
