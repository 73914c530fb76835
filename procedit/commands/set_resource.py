"""Who carries an activity out: a resource by name, or whoever an expression finds (clause 10.3.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmn
from procedit.commands.definitions import add_expression
from procedit.commands.reference_slots import ChildReference

if TYPE_CHECKING:
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_ASSIGNMENT = "resourceAssignmentExpression"
_BY_NAME = ("resourceRef", "resourceParameterBinding")


def set_role(edit: Edit, role: Element, name: str) -> None:
    """Turn a role into another one, such as a ``performer`` into a ``potentialOwner``."""
    edit.rename_tag(role, bpmn(name))


def set_resource(edit: Edit, role: Element, key: str) -> None:
    """Name the resource of a role; the schema allows no expression beside it."""
    assignment = role.child(_ASSIGNMENT)
    if key and assignment is not None:
        edit.remove(assignment)
    if not key:
        for binding in list(role.children("resourceParameterBinding")):
            edit.remove(binding)
    ChildReference("resourceRef").write(edit, role, key)


def assignment_of(role: Element) -> str:
    """The expression that finds the resource."""
    assignment = role.child(_ASSIGNMENT)
    expression = None if assignment is None else assignment.child("expression", "formalExpression")
    return "" if expression is None else "".join(expression.node.itertext()).strip()


def set_assignment(edit: Edit, role: Element, text: str) -> None:
    """Let an expression find the resource; the schema allows no named resource beside it."""
    assignment = role.child(_ASSIGNMENT)
    if not text:
        if assignment is not None:
            edit.remove(assignment)
        return
    for part in list(role.children(*_BY_NAME)):
        edit.remove(part)
    if assignment is None:
        key = edit.document.new_id("ResourceAssignmentExpression")
        assignment = edit.add(role, bpmn(_ASSIGNMENT), id=key)
    expression = assignment.child("expression", "formalExpression")
    if expression is None:
        add_expression(edit, assignment, "expression", text)
    else:
        edit.set_text(expression, text)
