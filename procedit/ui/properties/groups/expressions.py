"""Expressions with their language and the type of their result (clause 8.4.7)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from procedit.commands.checks import address
from procedit.commands.set_language import set_language, set_result_type
from procedit.commands.slots import Attribute, Checked, Reference, Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Row, fixed
from procedit.ui.properties.groups.references import all_roots

if TYPE_CHECKING:
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_LANGUAGE = Field(
    "language",
    _T("Property", "Language of the expression"),
    Checked(Written(Attribute("language").read, set_language), address),
    Kind.SUGGESTED,
    fixed(
        Choice("https://www.omg.org/spec/DMN/20191111/FEEL/", "FEEL (DMN)", is_translated=False),
        Choice("http://www.w3.org/1999/XPath", "XPath", is_translated=False),
        Choice("http://www.java.com/javaTypes", "Java", is_translated=False),
        Choice("https://ecma-international.org/ecma-262/", "JavaScript", is_translated=False),
    ),
    hint=_T("Property", "As said for the whole file"),
)
_RESULT = Field(
    "result",
    _T("Property", "Its result is"),
    Written(Reference("evaluatesToTypeRef").read, set_result_type),
    Kind.CHOICE,
    all_roots("itemDefinition"),
)


def expression_rows(owner: Element, field: Field, child: str = "") -> list[Row]:
    """The expression in the child of ``owner`` (named like the field), and once written its language."""
    expression = owner.child(child or field.id)
    return [Row(field, (owner,)), *language_rows(expression, field.id)]


def language_rows(expression: Element | None, id: str) -> list[Row]:
    """Language and result of an expression that is written; the result where types are defined."""
    if expression is None or not "".join(expression.node.itertext()).strip():
        return []
    rows = [Row(replace(_LANGUAGE, id=f"{id}.language"), (expression,))]
    has_types = expression.document.definitions.child("itemDefinition") is not None
    if has_types or expression.get("evaluatesToTypeRef"):
        rows.append(Row(replace(_RESULT, id=f"{id}.result"), (expression,)))
    return rows
