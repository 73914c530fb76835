"""Find words in names and put others in their place, each hit seen before."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from procedit.commands.rename import rename
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from procedit.model.document import Document
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_NAMED_NOT = frozenset({"association", "dataInputAssociation", "dataOutputAssociation"})
_BAD_PATTERN = QT_TRANSLATE_NOOP(
    "Error",
    "This is no regular expression: {problem}. Correct it, or look for the words as they are.",
)


@dataclass(frozen=True, slots=True)
class Wanted:
    r"""What is looked for, and what takes its place.

    ``pattern`` says that both are a regular expression and its substitute (``\\1`` for a group).
    """

    text: str
    by: str = ""
    case: bool = False
    whole_words: bool = False
    pattern: bool = False

    def compiled(self) -> re.Pattern[str]:
        """The expression; raises ProceditError for one that is none."""
        source = self.text if self.pattern else re.escape(self.text)
        if self.whole_words:
            source = rf"(?<!\w)(?:{source})(?!\w)"
        try:
            found = re.compile(source, 0 if self.case else re.IGNORECASE)
            found.sub(self._substitute(), "")
        except (re.error, IndexError) as error:
            raise ProceditError(_BAD_PATTERN, problem=str(error)) from error
        return found

    def applied(self, name: str, compiled: re.Pattern[str]) -> str:
        """The name with everything replaced."""
        try:
            return compiled.sub(self._substitute(), name)
        except (re.error, IndexError) as error:
            raise ProceditError(_BAD_PATTERN, problem=str(error)) from error

    def _substitute(self) -> str:
        return self.by if self.pattern else self.by.replace("\\", r"\\")


@dataclass(frozen=True, slots=True)
class Renaming:
    """An element's key, its name now and then."""

    key: str
    old: str
    new: str


def renamings(elements: Iterable[Element], wanted: Wanted) -> list[Renaming]:
    """The names among ``elements`` that would change, in their order."""
    if not wanted.text:
        return []
    compiled = wanted.compiled()
    found: list[Renaming] = []
    for element in elements:
        name = element.name
        if name and compiled.search(name):
            new = wanted.applied(name, compiled)
            if new != name:
                found.append(Renaming(element.key, name, new))
    return found


def named_elements(document: Document) -> Iterator[Element]:
    """Everything in the file that a user may name: steps, flows, notes, messages, processes."""
    for element in document.elements():
        kind = element.type
        if kind.name not in _NAMED_NOT and element.id and element.name:
            yield element


def replace_names(edit: Edit, names: Mapping[str, str]) -> None:
    """Give the elements of these keys their new names."""
    for key, name in names.items():
        element = edit.document.find(key)
        if element is not None:
            rename(edit, element, name)
