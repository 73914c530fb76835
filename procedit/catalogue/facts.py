"""What the catalogue has to know about a document, and how it is read from one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.catalogue.describing import description_of, terms_of
from procedit.catalogue.values import NOTHING_KNOWN, Description, TermFact
from procedit.model.bank import own_process

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.document import Document
    from procedit.model.element import Element

READING = 1
"""Raised whenever ``facts_of`` reads more; what was read before is then read anew."""
_BEHIND_OTHERS = frozenset({"dataObject", "dataStore", "message"})
"""Types that a diagram mostly shows through another element, which bears the same name."""


@dataclass(frozen=True)
class ElementFact:
    """An element that says something: its id in the document, BPMN type, name and documentation."""

    id: str
    type: str
    name: str
    documentation: str = ""


@dataclass(frozen=True)
class Facts:
    """What a document says: the title and documentation of its procedure, and its elements in order.

    ``title`` is empty where nothing in the document has a name. ``description`` holds what the bank
    knows of the procedure, ``terms`` the roles, systems, laws and so on that are named in it.
    """

    title: str
    documentation: str = ""
    elements: tuple[ElementFact, ...] = ()
    description: Description = NOTHING_KNOWN
    terms: tuple[TermFact, ...] = ()


def facts_of(document: Document) -> Facts:
    """The facts of ``document``.

    The title is the name of its own process, else of that process' pool, else of any process or pool
    that has a name.
    """
    own = own_process(document)
    elements = tuple(
        ElementFact(element.id, element.type.name, element.name, element.documentation)
        for element in document.elements()
        if element != own and _is_seen(element)
        if element.name or element.documentation
    )
    return Facts(
        next(_titles(document, own), ""),
        own.documentation if own else "",
        elements,
        description_of(own),
        terms_of(document, own),
    )


def _is_seen(element: Element) -> bool:
    kind = element.type
    if kind.name in _BEHIND_OTHERS:
        return bool(element.document.depicting(element.key))
    return kind.family is not Family.OTHER and kind.name != "definitions"


def _titles(document: Document, own: Element | None) -> Iterator[str]:
    pool = own.participant if own else None
    for element in (own, pool, *document.elements("process"), *document.elements("participant")):
        name = " ".join(element.name.split()) if element else ""
        if name:
            yield name
