"""Parts of elements that are added and removed one by one: performers, properties, inputs, sets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmn
from procedit.bpmn.types import Family
from procedit.commands.definitions import add_definition, add_expression
from procedit.commands.ids import ensure_id
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.model.element import Element

if TYPE_CHECKING:
    from collections.abc import Callable

    from procedit.model.edit import Edit

SETS = {"dataInput": ("inputSet", "dataInputRefs"), "dataOutput": ("outputSet", "dataOutputRefs")}
"""By the local name of a data element: the set that lists it, and by which child."""

_TWO_NEEDED = QT_TRANSLATE_NOOP(
    "Error", "An association is between two elements, and the diagram has only one. Draw another."
)
_LAST_SET = QT_TRANSLATE_NOOP(
    "Error", "There has to be one such set at least. Remove the inputs and outputs first."
)
_ENDS = {
    "participantAssociation": ("participant", "innerParticipantRef", "outerParticipantRef"),
    "messageFlowAssociation": ("messageFlow", "innerMessageFlowRef", "outerMessageFlowRef"),
}


def add_part(edit: Edit, owner: Element, name: str) -> Element:
    """Give ``owner`` a new part of the local name ``name``, with what the schema demands in it.

    Raises ProceditError for an association where there is nothing to associate.
    """
    if name.endswith("EventDefinition"):
        return add_definition(edit, owner, name)
    if name in SETS:
        return add_parameter(edit, owner, name)
    if name in _ENDS:
        return _add_association(edit, owner, name)
    is_set = name in ("inputSet", "outputSet")
    holder = _specification(edit, owner) if is_set else owner
    part = edit.add(holder, bpmn(name), id=edit.document.new_id(_prefix(name)))
    _complete(edit, part)
    return part


def add_parameter(
    edit: Edit, owner: Element, name: str, attributes: dict[str, str] | None = None
) -> Element:
    """A ``dataInput`` or ``dataOutput`` with the sets that the schema wants around it."""
    holder = owner if owner.type.family is Family.EVENT else _specification(edit, owner)
    given = {"id": edit.document.new_id(_prefix(name)), **(attributes or {})}
    data = Element(edit.document, edit.add_part(holder, bpmn(name), attributes=given).node)
    set_name, reference = SETS[name]
    listing = holder.child(set_name)
    if listing is None:
        listing = edit.add(holder, bpmn(set_name), id=edit.document.new_id(_prefix(set_name)))
    edit.add_part(listing, bpmn(reference), text=ensure_id(edit, data))
    return data


def remove_part(edit: Edit, part: Element) -> None:
    """Remove a part; what refers to it follows. An empty specification goes with its last part.

    Raises ProceditError for the last input or output set while there are inputs or outputs.
    """
    holder = part.parent
    if holder is None or holder.type.name != "ioSpecification":
        edit.remove(part)
        return
    if part.type.name not in SETS and len(list(holder.children(part.type.name))) == 1:
        if holder.child(*SETS) is not None:
            raise ProceditError(_LAST_SET)
        edit.remove(holder)
        return
    edit.remove(part)
    if holder.child(*SETS) is None and all(_is_plain(each) for each in holder.children()):
        edit.remove(holder)


def _is_plain(part: Element) -> bool:
    """Whether a set says nothing but what it lists."""
    return not set(part.attributes) - {"id"} and part.child("documentation") is None


def _specification(edit: Edit, owner: Element) -> Element:
    found = owner.child("ioSpecification")
    if found is not None:
        return found
    key = edit.document.new_id("InputOutputSpecification")
    holder = edit.add(owner, bpmn("ioSpecification"), id=key)
    for each, _ in SETS.values():
        edit.add(holder, bpmn(each), id=edit.document.new_id(_prefix(each)))
    return holder


def _add_association(edit: Edit, owner: Element, name: str) -> Element:
    kind, inner, outer = _ENDS[name]
    found = list(owner.document.elements(kind))
    if len(found) < 2:
        raise ProceditError(_TWO_NEEDED)
    part = edit.add(owner, bpmn(name), id=edit.document.new_id(_prefix(name)))
    ends = [ensure_id(edit, each) for each in found[:2]]
    if name == "messageFlowAssociation":
        edit.set(part, inner, ends[0])
        edit.set(part, outer, ends[1])
    else:
        edit.add_part(part, bpmn(inner), text=ends[0])
        edit.add_part(part, bpmn(outer), text=ends[1])
    return part


def _complete(edit: Edit, part: Element) -> None:
    """Add the children that the schema demands."""
    if part.type.name == "assignment":
        add_expression(edit, part, "from", "")
        add_expression(edit, part, "to", "")
    elif part.type.name == "complexBehaviorDefinition":
        add_expression(edit, part, "condition", "")


def _prefix(name: str) -> str:
    return name[:1].upper() + name[1:]


@dataclass(frozen=True, slots=True)
class Adding:
    """A slot that adds a part; the value written is the part's local name. ``at`` leads to the owner."""

    at: Callable[[Edit, Element], Element] = lambda edit, element: element

    def read(self, element: Element) -> str:
        """Nothing: there is always one more to add."""
        return ""

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Add the part."""
        add_part(edit, self.at(edit, element), value)


@dataclass(frozen=True, slots=True)
class Removing:
    """A slot of a part whose writing, whatever the value, removes the part."""

    owner: str = ""
    """The id of the event whose reference to the part is removed instead of the part itself."""

    def read(self, element: Element) -> str:
        """Nothing."""
        return ""

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Remove the part."""
        event = edit.document.find(self.owner) if self.owner else None
        if event is None or element.parent == event:
            remove_part(edit, element)
            return
        for node in list(event.child_nodes("eventDefinitionRef")):
            if edit.document.resolve(node.text or "", node) == element.key:
                edit.remove(edit.document.facade(node))
