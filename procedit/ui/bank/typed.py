"""What is typed into the bank's fields, made into what is written; refused where it fits no form.

Each takes the element and the text, gives the text to write, and raises ProceditError for users.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from procedit.bank.durations import days_of
from procedit.bank.law import parse_law, parse_paragraph
from procedit.bpmn.bank import (
    CVR,
    FACET,
    FORM_KEY,
    KEY,
    KLE_NUMBER,
    LEGACY_NUMBER,
    TEXT_LIMIT,
    UUID,
    VERSION,
)
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.model.bank import key_of, keyed_elements, procedure_data

if TYPE_CHECKING:
    from collections.abc import Callable

    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_KLE = _T("Error", "“{text}” is no KLE number. Write 15, 15.17 or 15.17.06.")
_FACET = _T("Error", "“{text}” is no facet. Write a letter and two digits, such as G01.")
_FORM = _T("Error", "“{text}” is no FORM key. Write one to four pairs of digits: 14.40.10.10.")
_LEGACY = _T("Error", "“{text}” is no number of the old bank. Write 10.88.11 or 83.13.09.13.")
_VERSION = _T("Error", "“{text}” is no version. Write two numbers with a dot, such as 1.0.")
_UUID = _T("Error", "“{text}” is no identifier. It begins with urn:uuid: and has 36 characters.")
_CVR = _T("Error", "“{text}” is no CVR number. Write eight digits.")
_KEY = _T(
    "Error", "“{text}” is no key. Begin with a letter; then letters, digits and _ . - may follow."
)
_KEY_TAKEN = _T("Error", "“{name}” has the key {text} already. Write another one.")
_DATE = _T("Error", "“{text}” is no date. Write 2026-12-24 or 24/12/2026.")
_ORDER = _T("Error", "A procedure ends after it begins. Write a later date.")
_DURATION = _T(
    "Error", "“{text}” is no length of time. Write 30 minutes, 2 hours, 5 days, 8 weeks or P56D."
)
_NEEDED = _T("Error", "Something has to stand here. Write it, or remove the whole part.")
_LONG = _T("Error", "The text has {count} characters; there may be {most} at most.")
_PARAGRAPH = _T("Error", "“{text}” is no paragraph. Write it as it is printed: § 13 b, stk. 1.")
_LINE_LIMIT = 400

_DAY_FIRST = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})")
_AMOUNT = re.compile(r"(\d+)(?:[.,](\d+))?\s*([a-zæøåü]+)\.?", re.IGNORECASE)
_UNITS = {
    "min": "minut minutter minute minutes min m",
    "hour": "time timer t hour hours h",
    "day": "dag dage d day days",
    "week": "uge uger week weeks w",
    "month": "måned måneder mdr md month months",
    "year": "år year years",
}
_UNIT_OF = {word: unit for unit, words in _UNITS.items() for word in words.split()}
_MINUTES = {"min": 1, "hour": 60, "day": 60 * 24, "week": 60 * 24 * 7}


def _form(pattern: re.Pattern[str], problem: str) -> Callable[[Element, str], str]:
    def check(element: Element, text: str) -> str:
        text = text.strip()
        if text and pattern.fullmatch(text) is None:
            raise ProceditError(problem, text=text)
        return text

    return check


kle = _form(KLE_NUMBER, _KLE)
form_key = _form(FORM_KEY, _FORM)
legacy = _form(LEGACY_NUMBER, _LEGACY)
cvr = _form(CVR, _CVR)
_facet = _form(FACET, _FACET)
_version = _form(VERSION, _VERSION)
_uuid = _form(UUID, _UUID)


def facet(element: Element, text: str) -> str:
    """A facet, with its letter made a capital."""
    return _facet(element, text.upper())


def kle_number(element: Element, text: str) -> str:
    """A KLE number that must stand; what follows the number, as in a picked line, is left out."""
    return needed(kle)(element, text.strip().split(" ")[0])


def needed(check: Callable[[Element, str], str]) -> Callable[[Element, str], str]:
    """The same check for what may not be empty."""

    def insist(element: Element, text: str) -> str:
        if not text.strip():
            raise ProceditError(_NEEDED)
        return check(element, text)

    return insist


def text(element: Element, text: str) -> str:
    """Any text of the length that the profile allows."""
    text = text.strip()
    if len(text) > TEXT_LIMIT:
        raise ProceditError(_LONG, count=len(text), most=TEXT_LIMIT)
    return text


def line(element: Element, text: str) -> str:
    """A text on one line."""
    text = " ".join(text.split())
    if len(text) > _LINE_LIMIT:
        raise ProceditError(_LONG, count=len(text), most=_LINE_LIMIT)
    return text


version = needed(_version)
identifier = needed(_uuid)


def day(element: Element, text: str) -> str:
    """A date as ``YYYY-MM-DD``, also from the way it is written in Danish."""
    text = text.strip()
    match = _DAY_FIRST.fullmatch(text)
    iso = f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}" if match else text
    if not iso:
        return ""
    try:
        return date.fromisoformat(iso).isoformat()
    except ValueError:
        raise ProceditError(_DATE, text=text) from None


def first_day(element: Element, text: str) -> str:
    """The first day that a procedure is in force."""
    found, data = day(element, text), procedure_data(element)
    return _in_order(found, data.valid_to if data else "", found)


def last_day(element: Element, text: str) -> str:
    """The last day that a procedure is in force."""
    found, data = day(element, text), procedure_data(element)
    return _in_order(data.valid_from if data else "", found, found)


def _in_order(start: str, end: str, found: str) -> str:
    if start and end and end <= start:
        raise ProceditError(_ORDER)
    return found


def duration(element: Element, text: str) -> str:
    """A length of time as ISO 8601 writes it, from words such as "2 timer 30 min"; weeks as days."""
    text = text.strip()
    if not text:
        return ""
    if days_of(text.upper()) is not None:
        return text.upper()
    weeks = re.fullmatch(r"P(\d+)W", text.upper())
    if weeks:
        return f"P{int(weeks[1]) * 7}D"
    found = _from_words(text)
    if not found:
        raise ProceditError(_DURATION, text=text)
    return found


def _from_words(text: str) -> str:
    amounts = list(_AMOUNT.finditer(text))
    rest = _AMOUNT.sub(" ", text).replace(",", " ").split()
    units = [_UNIT_OF.get(each[3].lower(), "") for each in amounts]
    if not amounts or not all(units) or set(rest) - {"og", "and"}:
        return ""
    if any(unit in ("month", "year") for unit in units):
        whole = len(amounts) == 1 and not amounts[0][2]
        return f"P{int(amounts[0][1])}{'Y' if units[0] == 'year' else 'M'}" if whole else ""
    pairs = zip(amounts, units, strict=True)
    minutes = sum(float(f"{a[1]}.{a[2] or 0}") * _MINUTES[unit] for a, unit in pairs)
    return _iso(round(minutes))


def _iso(minutes: int) -> str:
    days, rest = divmod(minutes, 60 * 24)
    hours, minutes = divmod(rest, 60)
    time = (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "")
    found = (f"{days}D" if days else "") + (f"T{time}" if time else "")
    return f"P{found}" if found else "PT0M"


def key(element: Element, text: str) -> str:
    """A key of a step, event or gateway that no other has."""
    text = needed(_form(KEY, _KEY))(element, text)
    for other in keyed_elements(element.document):
        if other != element and key_of(other) == text:
            raise ProceditError(_KEY_TAKEN, name=" ".join(other.name.split()), text=text)
    return text


key_word = _form(KEY, _KEY)


def paragraph(element: Element, text: str) -> str:
    """A paragraph as it is printed."""
    text = " ".join(text.split())
    if not text:
        return ""
    found = parse_law(text).paragraph or (parse_paragraph(text) if text[0].isdigit() else "")
    if not found:
        raise ProceditError(_PARAGRAPH, text=text)
    return found
