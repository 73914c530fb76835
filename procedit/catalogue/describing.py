"""What the bank knows of a procedure, and the terms it names, as the catalogue keeps them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.catalogue.values import Description, TermFact
from procedit.model.bank import element_data, keyed_elements, procedure_data
from procedit.model.bank_values import ActivityData, NodeData, ProcedureData

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.bank_values import Legal
    from procedit.model.document import Document
    from procedit.model.element import Element

KINDS = (
    "role",
    "system",
    "document",
    "keyword",
    "law",
    "kle",
    "form",
    "owner",
    "municipality",
    "audience",
)
"""The kinds of terms. Lanes are roles; documents are data objects and data stores."""
_DOCUMENTS = ("dataObjectReference", "dataStoreReference")


def description_of(own: Element | None) -> Description:
    """What the bank knows of the procedure as a whole; all empty without ``pb:procedure``."""
    data = procedure_data(own)
    if data is None:
        return Description()
    authority = data.authority
    return Description(
        bank_id=data.id,
        version=data.version,
        level=data.level,
        status=data.status,
        kle=data.primary_kle,
        form=next(iter(data.form), ""),
        scope=authority.scope if authority else "",
        municipality=authority.municipality if authority else "",
        owner=data.owner,
        audience=" ".join(data.audience),
        valid_from=data.valid_from,
        valid_to=data.valid_to,
        language=data.lang,
        purpose=data.purpose,
    )


def terms_of(document: Document, own: Element | None) -> tuple[TermFact, ...]:
    """The terms that a document names, each place once, in order."""
    data = procedure_data(own) or ProcedureData()
    found = [*_of_procedure(data), *_of_elements(document, data)]
    return tuple(dict.fromkeys(each for each in found if each.text.strip()))


def law_text(law: Legal, paragraph: str = "") -> str:
    """A law as it is listed: ``Sygedagpengeloven § 13 b (LBK 1179/2023)``."""
    year = f"/{law.date[:4]}" if law.date else ""
    number = f"{law.type} {law.number}{year}" if law.number else law.type
    name = " ".join(filter(None, (law.title, paragraph)))
    return f"{name} ({number})" if name else number


def _of_procedure(data: ProcedureData) -> Iterator[TermFact]:
    for kind, items in (("role", data.roles), ("system", data.systems)):
        yield from (TermFact(kind, item.text) for item in items)
    yield from (TermFact("keyword", word) for word in data.keywords)
    yield from (TermFact("law", law_text(law)) for law in data.legal)
    yield from (TermFact("kle", " ".join(filter(None, (k.number, k.facet)))) for k in data.kle)
    yield from (TermFact("form", key) for key in data.form)
    yield from (TermFact("audience", each) for each in data.audience)
    yield TermFact("owner", data.owner)
    authority = data.authority
    if authority is not None and authority.scope == "municipal":
        code = f" ({authority.municipality})" if authority.municipality else ""
        yield TermFact("municipality", authority.name + code)


def _of_elements(document: Document, data: ProcedureData) -> Iterator[TermFact]:
    for lane in document.elements("lane"):
        yield TermFact("role", lane.name, lane.id)
    for each in document.elements(*_DOCUMENTS):
        yield TermFact("document", each.name, each.id)
    roles = {item.key: item.text for item in data.roles}
    systems = {item.key: item.text for item in data.systems}
    for element in keyed_elements(document):
        known = element_data(element)
        if isinstance(known, ActivityData):
            yield TermFact("role", roles.get(known.role, ""), element.id)
            for key in known.systems:
                yield TermFact("system", systems.get(key, ""), element.id)
            pairs = [(each.legal, each.paragraph) for each in known.laws]
        else:
            pairs = [(known.legal, known.paragraph)] if isinstance(known, NodeData) else []
        for key, paragraph in pairs:
            law = data.law(key)
            if law is not None:
                yield TermFact("law", law_text(law, paragraph), element.id)
