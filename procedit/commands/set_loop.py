"""Let an activity be repeated (BPMN 2.0.2 clause 10.3.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmn

if TYPE_CHECKING:
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_STANDARD, _MULTIPLE = "standardLoopCharacteristics", "multiInstanceLoopCharacteristics"


def set_loop(edit: Edit, activity: Element, kind: str) -> None:
    """Repeat it as ``Element.loop`` names it: ``standard``, ``parallel``, ``sequential`` or empty."""
    wanted = {"": "", "standard": _STANDARD}.get(kind, _MULTIPLE)
    for child in list(activity.children(_STANDARD, _MULTIPLE)):
        if child.type.name != wanted:
            edit.remove(child)
    if not wanted:
        return
    loop = activity.child(wanted) or edit.add(activity, bpmn(wanted))
    if wanted == _MULTIPLE and loop.flag("isSequential") != (kind == "sequential"):
        edit.set(loop, "isSequential", "true" if kind == "sequential" else None)
