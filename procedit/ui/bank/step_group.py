"""What the bank knows about a step, event or gateway: the fields of profile 4.3."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from procedit.commands.bank.slots import Datum, NewRow, Words, Yes, data_of
from procedit.commands.slots import Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.model.bank import kind_of, own_process, procedure_data
from procedit.model.bank_values import LawRef, NodeData
from procedit.ui.bank import typed, words
from procedit.ui.bank.laws import cite, shown
from procedit.ui.bank.procedure_lists import items_of, laws_of
from procedit.ui.bank.rows import CHANGED, in_row, row_sections
from procedit.ui.properties.field import Choice, Field, Kind, Section, fixed, section

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from procedit.model.bank_rows import Row as Datum_
    from procedit.model.bank_values import ProcedureData
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_TITLE = _T("Property", "Procedure Bank")


def bank(element: Element) -> list[Section]:
    """The sections of an element within a procedure that is described for the bank; else none."""
    kind = kind_of(element)
    process = own_process(element.document) if kind in ("activity", "node") else None
    data = procedure_data(process)
    if process is None or data is None or not element.is_inside(process):
        return []
    if kind == "node":
        return section("bank-node", _TITLE, element, *_node_fields(element, data))
    return [
        *section("bank-step", _TITLE, element, *_step_fields(data)),
        *row_sections(
            element,
            "laws",
            _T("Property", "Law"),
            _law_fields,
            lambda row: _law_name(data, row),
        ),
        *_advice(element, data),
    ]


def _process_of(element: Element) -> Element:
    return own_process(element.document) or element


def _step_fields(data: ProcedureData) -> Iterator[Field]:
    if data.level == "correct":
        yield _MANDATORY
    yield _NEW_LAW
    yield from (_DISCRETION, _KIND, _ROLE)
    if data.systems:
        yield _SYSTEMS
    yield from (_WORK, _WAIT)
    if data.level == "good":
        yield _TRACES
    yield _KEY


def _node_fields(element: Element, data: ProcedureData) -> Iterator[Field]:
    if element.type.name.endswith("Gateway"):
        yield _RULE_LAW
        yield _RULE
    if data.level == "good":
        yield _TRACES
    yield _KEY


_MANDATORY = Field(
    "bank.mandatory", _T("Property", "Required by law"), Yes("mandatory"), Kind.FLAG, title=CHANGED
)
_DISCRETION = Field(
    "bank.discretion",
    _T("Property", "Takes professional judgement"),
    Yes("discretion"),
    Kind.FLAG,
    title=CHANGED,
)
_KIND = Field(
    "bank.kind",
    _T("Property", "Kind of step"),
    Datum("kind"),
    Kind.CHOICE,
    fixed(*words.ACTIVITY_KINDS),
    title=CHANGED,
)


def _roles(element: Element) -> Sequence[Choice]:
    none = Choice("", _T("Property", "The role of its lane"))
    return [none, *items_of(_process_of(element), "roles")]


_ROLE = Field(
    "bank.role", _T("Property", "Role"), Datum("role"), Kind.CHOICE, _roles, title=CHANGED
)
_SYSTEMS = Field(
    "bank.systems",
    _T("Property", "IT systems"),
    Words("systems"),
    Kind.SEVERAL,
    lambda element: items_of(_process_of(element), "systems"),
    title=CHANGED,
)
_TIME_HINT = _T("Property", "30 minutes, 2 hours, 5 days")
_WORK = Field(
    "bank.work",
    _T("Property", "Time at work"),
    Datum("work", typed.duration),
    hint=_TIME_HINT,
    title=CHANGED,
    reading="duration",
)
_WAIT = Field(
    "bank.wait",
    _T("Property", "Time of waiting"),
    Datum("wait", typed.duration),
    hint=_TIME_HINT,
    title=CHANGED,
    reading="duration",
)
_TRACES = Field(
    "bank.traces",
    _T("Property", "Covers (keys of the correct procedure)"),
    Words("traces", typed.key_word),
    title=CHANGED,
    is_shared=False,
)
_KEY = Field(
    "bank.key", _T("Property", "Key"), Datum("key", typed.key), title=CHANGED, is_shared=False
)
_NEW_LAW = Field(
    "bank.cite",
    _T("Property", "Rests on"),
    Written(lambda element: "", cite),
    hint=_T("Property", "§ 13 b, stk. 1"),
    title=_T("Command", "Rest on a law"),
)
_RULE_LAW = Field(
    "bank.legal",
    _T("Property", "The rule behind the question: law"),
    Datum("legal"),
    Kind.CHOICE,
    lambda element: laws_of(_process_of(element)),
    title=CHANGED,
)
_RULE = Field(
    "bank.paragraph",
    _T("Property", "Paragraph"),
    Datum("paragraph", typed.paragraph),
    hint=_T("Property", "§ 13 b, stk. 1"),
    title=CHANGED,
)


# Laws of a step


def _law_name(data: ProcedureData, row: Datum_) -> str:
    if not isinstance(row, LawRef):
        return ""
    law = data.law(row.legal)
    return f"{row.paragraph}, {shown(law) if law else row.legal}"


def _law_fields(place: int) -> Iterator[Field]:
    check = typed.needed(typed.paragraph)
    yield in_row("laws", place, "paragraph", _T("Property", "Paragraph"), check)
    law = in_row("laws", place, "legal", _T("Property", "Law"))
    yield replace(law, kind=Kind.CHOICE, choices=lambda each: laws_of(_process_of(each))[1:])


# Advice


def _advice(element: Element, data: ProcedureData) -> list[Section]:
    """Good practice; it is said on the good level only, but shown wherever it is said."""
    step = data_of(element)
    given = () if isinstance(step, NodeData) else getattr(step, "advice", ())
    if data.level != "good" and not given:
        return []
    return [
        *section("bank-advice-new", _T("Property", "Good practice"), element, _NEW_ADVICE),
        *row_sections(element, "advice", _T("Property", "Advice"), _advice_fields),
    ]


def _new_advice(element: Element, value: str) -> str:
    return typed.needed(typed.text)(element, value)


_NEW_ADVICE = Field(
    "bank.new-advice",
    _T("Property", "Add advice"),
    NewRow("advice", _new_advice),
    Kind.LABEL,
    title=CHANGED,
    is_shared=False,
)


def _advice_fields(place: int) -> Iterator[Field]:
    advice = in_row("advice", place, "", _T("Property", "Advice"), typed.needed(typed.text))
    yield replace(advice, kind=Kind.LABEL)
