"""Which steps rest on which law, over any number of procedures: the list by law."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from procedit.bank.case import Case
from procedit.bank.exporting import title_of
from procedit.bank.finding import named
from procedit.model.bank import element_data
from procedit.model.bank_values import ActivityData

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from procedit.model.bank_values import Legal
    from procedit.model.document import Document

_NUMBER = re.compile(r"\d+(?:\s+[a-zæøå]\b)?")


@dataclass(frozen=True, slots=True)
class LawUse:
    """A paragraph that one step of one procedure rests on; ``element`` is the step's key in the file."""

    law: Legal
    paragraph: str
    procedure_id: str
    version: str
    title: str
    element: str
    key: str
    name: str
    mandatory: bool


def uses_of_law(documents: Iterable[Document]) -> Iterator[LawUse]:
    """Every use of a law by a step, gateway or deadline, in the documents' order."""
    for document in documents:
        case = Case(document)
        title = title_of(document)
        for key, node in case.keys.items():
            data = element_data(node)
            if isinstance(data, ActivityData):
                references = [(each.legal, each.paragraph) for each in data.laws]
            else:
                references = [(data.legal, data.paragraph)] if data and data.legal else []
            for legal, paragraph in references:
                law = case.data.law(legal)
                if law is not None:
                    must = isinstance(data, ActivityData) and data.mandatory
                    own = (case.data.id, case.data.version, title, node.key, key, named(node))
                    yield LawUse(law, paragraph, *own, must)


def affected(uses: Iterable[LawUse], law: Legal, paragraph: str = "") -> list[LawUse]:
    """The uses that are to be looked through when a provision of a law is changed.

    The same law is one of the same type and number, or of the same title; ``paragraph`` (empty: all)
    is compared by its section, so that ``§ 13 b`` finds ``§ 13 b, stk. 1`` and ``§§ 11-13 b``.
    """
    sections = _sections(paragraph)
    return [
        use
        for use in uses
        if _is_same(use.law, law) and (not sections or sections & _sections(use.paragraph))
    ]


def _is_same(one: Legal, other: Legal) -> bool:
    if one.number and other.number:
        return (one.type, one.number, one.date[:4]) == (other.type, other.number, other.date[:4])
    return one.title.casefold() == other.title.casefold()


def _sections(paragraph: str) -> set[str]:
    """The sections that a paragraph names: ``§§ 11-13 b`` names 11, 12, 13 and 13 b."""
    head = re.split(r",\s*(?:stk|nr|litra|\d+\.\s*pkt)", paragraph, maxsplit=1)[0]
    found = {" ".join(each.split()) for each in _NUMBER.findall(head)}
    for first, last in re.findall(r"(\d+)[a-zæøå ]*[-–](?:§\s*)?(\d+)", head):
        found |= {str(number) for number in range(int(first), int(last) + 1)}
    return found
