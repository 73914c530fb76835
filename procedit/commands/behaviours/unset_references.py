"""No reference leads to a removed element: defaults, lanes' lists, roots of definitions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import BPMN, namespace_of
from procedit.commands.listing import remove_children
from procedit.commands.living import lives_by
from procedit.model.element import Element
from procedit.model.node import tag_of

if TYPE_CHECKING:
    from procedit.model.change import Change
    from procedit.model.edit import Edit

_WITH_THEIR_OWNER = frozenset({"sourceRef", "targetRef", "attachedToRef"})
"""What refers by these goes itself, which other behaviours see to."""


def unset_references(edit: Edit, change: Change) -> None:
    """Remove the attributes and children of the model that refer to removed elements."""
    index = edit.document.index
    for key in sorted(change.removed):
        for name, nodes in index.referring_names(key).items():
            if name in _WITH_THEIR_OWNER:
                continue
            for node in nodes:
                owner = Element(edit.document, node)
                if namespace_of(tag_of(node)) == BPMN and owner.is_attached:
                    _unset(edit, owner, name, key)


def _unset(edit: Edit, owner: Element, name: str, key: str) -> None:
    if lives_by(owner, name):
        edit.remove(owner)
    elif owner.get(name):
        edit.set(owner, name, None)
    else:
        remove_children(edit, owner, name, key)
