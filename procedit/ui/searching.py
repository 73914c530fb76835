"""Finding elements of a document by words in their names, types, ids and documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.ui.naming import type_label

if TYPE_CHECKING:
    from procedit.model.change import Change
    from procedit.model.element import Element
    from procedit.session import Session


class ElementSearch:
    """Searches one open document; what it reads is kept and follows the document's changes."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._texts: dict[str, tuple[str, str]] | None = None
        session.stack.listen(self._follow)

    def find(self, query: str) -> list[str]:
        """The keys of the elements that hold all words, those found by name first."""
        words = query.casefold().split()
        if not words:
            return []
        named: list[str] = []
        others: list[str] = []
        first, more = words[0], words[1:]
        for key, (name, rest) in self._read().items():
            if first not in name and first not in rest:
                continue
            if first in name and all(word in name for word in more):
                named.append(key)
            elif all(word in name or word in rest for word in more):
                others.append(key)
        return named + others

    def _read(self) -> dict[str, tuple[str, str]]:
        if self._texts is None:
            document = self._session.document
            self._texts = {
                element.key: _text_of(element)
                for element in document.elements()
                if _is_found(element) and document.depicting(element.key)
            }
        return self._texts

    def _follow(self, change: Change) -> None:
        if self._texts is None:
            return
        document = self._session.document
        for key in change.keys:
            element = document.find(key)
            if element is not None and _is_found(element) and document.depicting(key):
                self._texts[key] = _text_of(element)
            else:
                self._texts.pop(key, None)


def _is_found(element: Element) -> bool:
    kind = element.type
    return kind.is_shape or (kind.is_connection and bool(element.name))


def _text_of(element: Element) -> tuple[str, str]:
    """What is searched, in small letters: the name, and all the rest."""
    rest = f"{type_label(element)} {element.id} {element.documentation}"
    return element.name.casefold(), rest.casefold()
