"""Type names inside copied parts (``xsi:type``), which depend on the prefixes around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import XSI

if TYPE_CHECKING:
    from procedit.model.edit import Edit
    from procedit.model.facade import Facade

_TYPE = f"{{{XSI}}}type"


def requalify(edit: Edit, original: Facade, copy: Facade) -> None:
    """Let the type names in ``copy`` mean what they meant in ``original``."""
    for old, new in zip(original.node.iter("*"), copy.node.iter("*"), strict=False):
        value = old.get(_TYPE)
        if value is None:
            continue
        prefix, _, local = value.rpartition(":")
        uri = old.nsmap.get(prefix or None)
        if new.nsmap.get(prefix or None) == uri:
            continue
        known = next((own for own, each in new.nsmap.items() if each == uri), None)
        name = f"{known}:{local}" if known else local
        edit.set(edit.document.facade(new), _TYPE, name)
