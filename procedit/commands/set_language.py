"""In which language an expression is written (BPMN 2.0.2 clause 8.4.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import XSI
from procedit.commands.slots import Attribute, Reference

if TYPE_CHECKING:
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_TYPE = f"{{{XSI}}}type"


def set_language(edit: Edit, expression: Element, value: str) -> None:
    """Say in which language (a URI) an expression is written; only formal expressions can."""
    _make_formal(edit, expression, value)
    Attribute("language").write(edit, expression, value)


def set_result_type(edit: Edit, expression: Element, value: str) -> None:
    """Say of which item definition the result of an expression is, by its key."""
    _make_formal(edit, expression, value)
    Reference("evaluatesToTypeRef").write(edit, expression, value)


def _make_formal(edit: Edit, expression: Element, value: str) -> None:
    if value and not expression.get(_TYPE) and expression.type.name != "formalExpression":
        prefix = expression.node.prefix
        kind = f"{prefix}:tFormalExpression" if prefix else "tFormalExpression"
        edit.set(expression, _TYPE, kind)
