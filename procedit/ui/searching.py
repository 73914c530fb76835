"""Finding elements of a document by words in their names, types, ids and documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.ui.naming import type_label

if TYPE_CHECKING:
    from procedit.model.change import Change
    from procedit.session import Session


class ElementSearch:
    """Searches one open document; what it reads is kept until the document changes."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._texts: list[tuple[str, str, str]] = []
        session.stack.listen(self._forget)

    def find(self, query: str) -> list[str]:
        """The keys of the elements that hold all words, those found by name first."""
        words = query.casefold().split()
        if not words:
            return []
        named, others = [], []
        for key, name, rest in self._read():
            if all(word in name for word in words):
                named.append(key)
            elif all(word in name or word in rest for word in words):
                others.append(key)
        return named + others

    def _read(self) -> list[tuple[str, str, str]]:
        if not self._texts:
            document = self._session.document
            drawn = {
                item.element.key
                for diagram in document.diagrams
                for item in diagram.items
                if item.element is not None
            }
            for element in document.elements():
                kind = element.type
                if element.key in drawn and (kind.is_shape or element.name):
                    rest = f"{type_label(element)} {element.id} {element.documentation}"
                    self._texts.append((element.key, element.name.casefold(), rest.casefold()))
        return self._texts

    def _forget(self, change: Change) -> None:
        self._texts = []
