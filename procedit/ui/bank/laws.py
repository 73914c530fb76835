"""Laws as people type them, made into what the procedure and its steps say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from procedit.bank.law import LawReference, eli_of, parse_law, printed
from procedit.commands.bank.keys import fresh_key
from procedit.commands.bank.slots import data_of, rows_of, write_data
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.model.bank import own_process, procedure_data
from procedit.model.bank_values import ActivityData, LawRef, Legal, ProcedureData

if TYPE_CHECKING:
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_NOT_UNDERSTOOD = _T(
    "Error",
    "“{text}” was not understood as a law. Write it as it is printed: LBK nr 1179 af 21/09/2023.",
)
_WHICH = _T(
    "Error",
    "It is not clear which law “{text}” is in. Write the law with it, such as LBK nr 1179 af "
    "21/09/2023 § 13 b.",
)
_NO_PARAGRAPH = _T("Error", "“{text}” names no paragraph. Write § and a number behind the law.")
_KNOWN = _T("Error", "{law} is in the list already.")


def law_from(process: Element, text: str) -> Legal:
    """The law that a reference names, as a new row of the procedure's list.

    Raises ProceditError for what is not understood and for a law that is there already.
    """
    reference = parse_law(text)
    if not (reference.number or reference.title):
        raise ProceditError(_NOT_UNDERSTOOD, text=text)
    known = _same_law(_data(process), reference)
    if known is not None:
        raise ProceditError(_KNOWN, law=shown(known))
    return _legal(_data(process), reference)


def cite(edit: Edit, step: Element, text: str) -> None:
    """Rest a step on the paragraph that is typed; a law that the procedure does not name is added.

    A paragraph alone is taken to be in the one law that the procedure has.
    """
    process = own_process(step.document)
    reference = parse_law(text)
    if process is None or not reference.paragraph:
        raise ProceditError(_NO_PARAGRAPH, text=text)
    data = _data(process)
    law = _same_law(data, reference)
    if law is None and not (reference.number or reference.title):
        if len(data.legal) != 1:
            raise ProceditError(_WHICH, text=text)
        law = data.legal[0]
    if law is None:
        law = _legal(data, reference)
        write_data(edit, process, replace(data, legal=(*data.legal, law)))
    cited = data_of(step)
    if isinstance(cited, ActivityData):
        row = LawRef(law.key, reference.paragraph)
        if row not in cited.laws:
            write_data(edit, step, replace(cited, laws=(*cited.laws, row)))


def shown(law: Legal) -> str:
    """A law on one line: its title and how it is printed."""
    number = printed(law.type, law.number, law.date)
    return f"{law.title} ({number})" if law.title and law.number else law.title or number


def eli_for(process: Element, place: int) -> str:
    """The address that the law in that row would have, empty where that cannot be said."""
    rows = rows_of(process, "legal")
    row = rows[place] if place < len(rows) else None
    if not isinstance(row, Legal):
        return ""
    return eli_of(LawReference(row.type, row.number, row.date))


def _legal(data: ProcedureData, reference: LawReference) -> Legal:
    key = fresh_key("L", {law.key for law in data.legal})
    type_ = reference.type or "LOV"
    title = reference.title or printed(type_, reference.number, reference.date)
    return Legal(key, type_, title, reference.number, reference.date, reference.eli)


def _same_law(data: ProcedureData, reference: LawReference) -> Legal | None:
    """The law of the procedure that a reference means: of its number and year, else of its title."""
    year = reference.date[:4] or reference.year
    for law in data.legal:
        if reference.number:
            years = {year, law.date[:4]} - {""}
            types = {reference.type, law.type} - {""}
            if law.number == reference.number and len(years) < 2 and len(types) < 2:
                return law
        elif reference.title and _stem(law.title) == _stem(reference.title):
            return law
    return None


def _stem(title: str) -> str:
    """``Sygedagpengeloven`` and ``lov om sygedagpenge`` are one law."""
    words = title.casefold().replace("bekendtgørelse af ", "").removeprefix("lov om ")
    return words.removesuffix("en").removesuffix("lov")


def _data(process: Element) -> ProcedureData:
    return procedure_data(process) or ProcedureData()
