"""The event definitions of events (clause 10.5.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import XSI, bpmn
from procedit.model.element import Element

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.model.edit import Edit


def add_definition(edit: Edit, event: Element, name: str) -> Element:
    """Give an event a definition of the local name ``name``, with the parts the schema demands."""
    prefix = name[:1].upper() + name[1:]
    definition = edit.add(event, bpmn(name), id=edit.document.new_id(prefix))
    if name == "linkEventDefinition":
        edit.set(definition, "name", event.get("name"))
    elif name == "conditionalEventDefinition":
        add_expression(edit, definition, "condition", "")
    return definition


def set_definitions(edit: Edit, event: Element, names: Iterable[str]) -> None:
    """Let an event have definitions of exactly these local names; those it has already stay."""
    wanted = list(names)
    for node in list(event.child_nodes("eventDefinitionRef")):
        referred = edit.document.find(edit.document.resolve(node.text or "", node))
        if referred is None or referred.type.name not in wanted:
            edit.remove(edit.document.facade(node))
    for definition in event.event_definitions:
        if definition.type.name in wanted:
            wanted.remove(definition.type.name)
        elif definition.parent == event:
            edit.remove(definition)
    for name in wanted:
        add_definition(edit, event, name)


def add_expression(edit: Edit, owner: Element, name: str, text: str) -> Element:
    """Add a formal expression as the child ``name`` of ``owner``."""
    prefix = owner.node.prefix
    kind = f"{prefix}:tFormalExpression" if prefix else "tFormalExpression"
    part = edit.add_part(owner, bpmn(name), text=text, attributes={f"{{{XSI}}}type": kind})
    return Element(edit.document, part.node)
