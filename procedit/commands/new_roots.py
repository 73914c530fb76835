"""New root elements and operations to refer to, with the parts that the schema demands in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmn
from procedit.commands.definitions import add_expression
from procedit.commands.roots import add_root

if TYPE_CHECKING:
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_NAMELESS = ("itemDefinition", "endPoint")
_NAME_REQUIRED = ("resource", "interface")


def new_root(edit: Edit, kind: str, name: str) -> Element:
    """A new element of the local name ``kind`` called ``name``, where elements of its kind lie."""
    if kind == "operation":
        return _new_operation(edit, name)
    root = add_root(edit, kind, "" if kind in _NAMELESS else name)
    if kind in _NAME_REQUIRED and not name:
        edit.set(root, "name", "")
    if kind == "correlationProperty":
        _add_retrieval(edit, root)
    return root


def _new_operation(edit: Edit, name: str) -> Element:
    """An operation lies in an interface and is asked for by a message (clause 8.4.3)."""
    document = edit.document
    interface = document.definitions.child("interface")
    if interface is None:
        interface = new_root(edit, "interface", name)
    operation = edit.add(interface, bpmn("operation"), id=document.new_id("Operation"), name=name)
    message = add_root(edit, "message", name)
    edit.add_part(operation, bpmn("inMessageRef"), text=message.id)
    return operation


def _add_retrieval(edit: Edit, root: Element) -> None:
    """What is read from which message (clause 8.4.2); the schema wants one at least."""
    document = edit.document
    message = document.definitions.child("message") or add_root(edit, "message")
    key = document.new_id("CorrelationPropertyRetrievalExpression")
    part = edit.add(
        root, bpmn("correlationPropertyRetrievalExpression"), id=key, messageRef=message.key
    )
    add_expression(edit, part, "messagePath", "")
