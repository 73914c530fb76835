"""What a check of the bank is, and what it finds."""

from __future__ import annotations

from dataclasses import dataclass, field
from inspect import cleandoc
from typing import TYPE_CHECKING, NamedTuple

from procedit.rules.rule import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from procedit.bank.case import Case
    from procedit.model.edit import Edit
    from procedit.model.element import Element

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.HINT


class Text(NamedTuple):
    """A text in both languages, whatever the program's own is: the bank's report has both."""

    en: str
    da: str

    def filled(self, **values: object) -> Text:
        """With its ``{name}`` places filled in."""
        return Text(self.en.format(**values), self.da.format(**values))

    def in_language(self, language: str) -> str:
        """The Danish text for ``da``, else the English one."""
        return self.da if language.startswith("da") else self.en


@dataclass(frozen=True, slots=True)
class Fix:
    """A safe way to put a finding right: what it is called and the command that does it."""

    text: Text
    command: Callable[[Edit], None]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a check says about one element, or about the whole procedure or package.

    ``element`` is the element's key in the document, ``key`` the one in the bank, ``other`` an element
    of the refined correct procedure; ``draft`` and ``upload`` are how bad it is while working and at
    the handing over; ``line`` counts from 1, 0 is unknown.
    """

    id: str
    draft: Severity
    upload: Severity
    text: Text
    element: str = ""
    key: str = ""
    line: int = 0
    other: str = ""
    where: str = ""
    fix: Fix | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Found:
    """What a check yields: the text, the element it is about, and what differs from the check's own."""

    text: Text
    element: Element | None = None
    other: Element | None = None
    fix: Fix | None = None
    upload: Severity | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its id in the profile, what it is called, and how bad what it finds is."""

    id: str
    title: Text
    draft: Severity
    upload: Severity
    run: Callable[[Case], Iterator[Found]]

    @property
    def help(self) -> str:
        """What the check is about, from its docstring."""
        return cleandoc(self.run.__doc__ or "")


def check(
    id: str, title: Text, *, draft: Severity = WARNING, upload: Severity = ERROR
) -> Callable[[Callable[[Case], Iterator[Found]]], Check]:
    """Make a function a check."""

    def made(run: Callable[[Case], Iterator[Found]]) -> Check:
        return Check(id, title, draft, upload, run)

    return made


def named(element: Element) -> str:
    """What to call an element in a text: its name, else its type and id."""
    return " ".join(element.name.split()) or element.id or element.type.name
