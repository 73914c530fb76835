"""What is kept inside an activity, event or process: properties, inputs, outputs (clause 10.4.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.reference_slots import References
from procedit.commands.set_definition import set_data_state
from procedit.commands.slots import Attribute, Expression, Flag, Inside, Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Row, Section
from procedit.ui.properties.groups.expressions import expression_rows
from procedit.ui.properties.groups.parts import (
    PART_NAME,
    adding,
    part_sections,
)
from procedit.ui.properties.groups.references import item_rows, labelled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_PROPERTY = Choice("property", _T("Property", "Property"))
_INPUT = Choice("dataInput", _T("Property", "Input"))
_OUTPUT = Choice("dataOutput", _T("Property", "Output"))
_INPUT_SET = Choice("inputSet", _T("Property", "Set of inputs"))
_OUTPUT_SET = Choice("outputSet", _T("Property", "Set of outputs"))
STATE = Field(
    "dataState",
    _T("Property", "State"),
    Written(Inside("dataState", Attribute("name")).read, set_data_state),
    hint=_T("Property", "such as: approved"),
)
COLLECTION = Field(
    "isCollection", _T("Property", "Several of them"), Flag("isCollection"), Kind.FLAG
)
ITEM_LABEL = _T("Property", "Item definition")
_CATCHING = ("startEvent", "intermediateCatchEvent", "boundaryEvent")


def inside(element: Element) -> list[Section]:
    """A section to add them, and one for each."""
    family = element.type.family
    if family in (Family.ACTIVITY, Family.EVENT) or element.type.name == "process":
        return inside_of(element)
    return []


def inside_of(owner: Element) -> list[Section]:
    """The properties, inputs and outputs of an activity, event or process."""
    is_event = owner.type.family is Family.EVENT
    holder = owner if is_event else owner.child("ioSpecification")
    wanted = _offered(owner)
    buttons = [adding("inside", _T("Property", "Add…"), *wanted)]
    first = Section(
        "inside",
        _T("Property", "Data inside"),
        tuple(Row(field, (owner,)) for field in buttons),
        is_open=False,
    )
    return [
        first,
        *part_sections(owner, "property", _PROPERTY.label, _property_rows),
        *part_sections(holder, "dataInput", _INPUT.label, data_rows),
        *part_sections(holder, "dataOutput", _OUTPUT.label, data_rows),
        *part_sections(holder, "inputSet", _INPUT_SET.label, _input_set_rows),
        *part_sections(holder, "outputSet", _OUTPUT_SET.label, _output_set_rows),
    ]


def _offered(owner: Element) -> list[Choice]:
    """An event catches one thing or throws one; both have one set at most."""
    if owner.type.family is not Family.EVENT:
        return [_PROPERTY, _INPUT, _OUTPUT, _INPUT_SET, _OUTPUT_SET]
    return [_PROPERTY, _OUTPUT if owner.type.name in _CATCHING else _INPUT]


def _property_rows(part: Element) -> list[Row]:
    rows = [Row(PART_NAME, (part,)), Row(STATE, (part,))]
    return [*rows, *item_rows(part, "itemSubjectRef", "item", ITEM_LABEL)]


def data_rows(part: Element) -> list[Row]:
    """What an input or output says."""
    rows = [Row(field, (part,)) for field in (PART_NAME, STATE, COLLECTION)]
    return [*rows, *item_rows(part, "itemSubjectRef", "item", ITEM_LABEL)]


def _data(name: str) -> Field:
    labels = {
        "dataInputRefs": _T("Property", "Inputs that are needed"),
        "optionalInputRefs": _T("Property", "Of these, not needed to start"),
        "whileExecutingInputRefs": _T("Property", "Of these, also taken while it runs"),
        "dataOutputRefs": _T("Property", "Outputs that are made"),
        "optionalOutputRefs": _T("Property", "Of these, not always made"),
        "whileExecutingOutputRefs": _T("Property", "Of these, also given while it runs"),
    }
    kind = "dataInput" if "Input" in name else "dataOutput"

    def choices(part: Element) -> Sequence[Choice]:
        holder = part.parent
        return [] if holder is None else labelled(holder.children(kind))

    return Field(name, labels[name], References(name), Kind.SEVERAL, choices)


def _partners(name: str, kind: str, label: str) -> Field:
    def choices(part: Element) -> Sequence[Choice]:
        holder = part.parent
        return [] if holder is None else labelled(holder.children(kind))

    return Field(name, label, References(name), Kind.SEVERAL, choices)


_INPUT_SET_FIELDS = (
    PART_NAME,
    _data("dataInputRefs"),
    _data("optionalInputRefs"),
    _data("whileExecutingInputRefs"),
    _partners("outputSetRefs", "outputSet", _T("Property", "Leads to these sets of outputs")),
)
_OUTPUT_SET_FIELDS = (
    PART_NAME,
    _data("dataOutputRefs"),
    _data("optionalOutputRefs"),
    _data("whileExecutingOutputRefs"),
    _partners("inputSetRefs", "inputSet", _T("Property", "Comes from these sets of inputs")),
)


def _input_set_rows(part: Element) -> list[Row]:
    return [Row(field, (part,)) for field in _INPUT_SET_FIELDS]


def _output_set_rows(part: Element) -> list[Row]:
    return [Row(field, (part,)) for field in _OUTPUT_SET_FIELDS]


_ASSIGNMENT = _T("Property", "Assignment")
_FROM = Field("from", _T("Property", "Value"), Expression("from", is_required=True), Kind.CODE)
_TO = Field("to", _T("Property", "Goes to"), Expression("to", is_required=True), Kind.CODE)
ADD_ASSIGNMENT = adding(
    "assignment", _T("Property", "Add an assignment"), Choice("assignment", _ASSIGNMENT)
)


def assignment_sections(association: Element) -> list[Section]:
    """The assignments of a data association (clause 10.4.2)."""
    return part_sections(association, "assignment", _ASSIGNMENT, _assignment_rows)


def _assignment_rows(part: Element) -> list[Row]:
    return [*expression_rows(part, _FROM), *expression_rows(part, _TO)]
