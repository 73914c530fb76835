"""The requirement list for a joint tender: what systems procedures need, know, calculate, exchange."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from procedit.bank.case import Case
from procedit.bank.exporting import title_of
from procedit.bank.finding import Text, named
from procedit.bank.tables import Cell, Table
from procedit.model.bank import activity_data

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from procedit.model.document import Document
    from procedit.model.element import Element

_PROCEDURES = Text("Procedures", "Arbejdsgange")
_STEPS = Text("Steps", "Trin")
_UNNAMED = Text("not named, from a service task", "ikke navngivet, fra en systemopgave")
_STORE, _DOCUMENT = Text("register", "register"), Text("document", "dokument")
_KINDS = {
    "line-of-business": Text("line of business", "fagsystem"),
    "records": Text("records", "sager og dokumenter"),
    "geographic": Text("geographic", "kort"),
    "register": _STORE,
}
"""Kinds of systems that have a word of their own; others stand as they are written."""


@dataclass
class _Gathered:
    """What several procedures say about one thing."""

    name: str
    told: dict[str, dict[Cell, None]] = field(default_factory=dict[str, "dict[Cell, None]"])

    def tell(self, column: str, *texts: Cell) -> None:
        self.told.setdefault(column, {}).update(dict.fromkeys(filter(None, texts)))

    def cell(self, column: str) -> Text:
        texts = [
            each if isinstance(each, Text) else Text(each, each)
            for each in self.told.get(column, {})
        ]
        return Text("; ".join(each.en for each in texts), "; ".join(each.da for each in texts))


class _Register:
    """Things by their name, in the order they are met, however it is written."""

    def __init__(self) -> None:
        self._found: dict[str, _Gathered] = {}

    def at(self, name: str, *marks: str) -> _Gathered:
        name = " ".join(name.split())
        key = "\0".join((name, *marks)).casefold()
        return self._found.setdefault(key, _Gathered(name))

    def table(self, title: Text, first: Text, columns: Sequence[tuple[str, Text]]) -> Table:
        gathered = sorted(
            self._found.values(), key=lambda each: (each.name.startswith("("), each.name.casefold())
        )
        rows = [(each.name, *(each.cell(name) for name, _ in columns)) for each in gathered]
        return Table(title, (first, *(text for _, text in columns)), tuple(rows))


def requirements(documents: Iterable[Document]) -> list[Table]:
    """Systems, information, calculation rules and interfaces of a selection, a table each."""
    cases = [Case(document) for document in documents]
    return [_systems(cases), _information(cases), _rules(cases), _interfaces(cases)]


def _systems(cases: Sequence[Case]) -> Table:
    register = _Register()
    for case in cases:
        title = title_of(case.document)
        for system in case.data.systems:
            entry = register.at(system.text)
            entry.tell("kind", _KINDS.get(system.kind, system.kind))
            entry.tell("ref", system.ref)
            entry.tell("procedures", title)
            users = [each for each, data in case.activities if system.key in data.systems]
            entry.tell("steps", *map(named, users))
        for element in case.own_elements():
            data = activity_data(element)
            if element.type.name == "serviceTask" and (data is None or not data.systems):
                entry = register.at(f"({named(element)})")
                entry.tell("kind", _UNNAMED)
                entry.tell("procedures", title)
                entry.tell("steps", named(element))
    columns = (
        ("kind", Text("Kind", "Art")),
        ("ref", Text("Reference", "Reference")),
        ("procedures", _PROCEDURES),
        ("steps", _STEPS),
    )
    return register.table(Text("Systems", "It-systemer"), Text("System", "It-system"), columns)


def _information(cases: Sequence[Case]) -> Table:
    register = _Register()
    for case in cases:
        for element in case.own_elements():
            if element.type.name not in ("dataObjectReference", "dataStoreReference"):
                continue
            entry = register.at(element.name or element.id)
            entry.tell("kind", _STORE if element.type.name == "dataStoreReference" else _DOCUMENT)
            entry.tell("read", *(named(each) for each in _readers(element)))
            entry.tell("written", *(named(each) for each in _writers(element)))
            entry.tell("procedures", title_of(case.document))
    columns = (
        ("kind", Text("Kind", "Art")),
        ("written", Text("Made by", "Skabes af")),
        ("read", Text("Used by", "Bruges af")),
        ("procedures", _PROCEDURES),
    )
    return register.table(Text("Information", "Oplysninger"), Text("Name", "Navn"), columns)


def _readers(data: Element) -> Iterator[Element]:
    for each in data.referring("sourceRef"):
        if each.type.name == "dataInputAssociation" and each.target is not None:
            yield each.target


def _writers(data: Element) -> Iterator[Element]:
    for each in data.referring("targetRef"):
        if each.type.name == "dataOutputAssociation" and each.source is not None:
            yield each.source


def _rules(cases: Sequence[Case]) -> Table:
    register = _Register()
    for case in cases:
        for element in case.own_elements():
            if element.type.name != "businessRuleTask":
                continue
            entry = register.at(named(element))
            entry.tell("description", element.documentation)
            data = activity_data(element)
            for reference in data.laws if data is not None else ():
                law = case.data.law(reference.legal)
                title = law.title if law is not None else reference.legal
                entry.tell("laws", f"{title} {reference.paragraph}".strip())
            entry.tell("procedures", title_of(case.document))
    columns = (
        ("description", Text("Description", "Beskrivelse")),
        ("laws", Text("Law", "Lovgrundlag")),
        ("procedures", _PROCEDURES),
    )
    return register.table(
        Text("Calculation rules", "Beregningsregler"), Text("Rule", "Regel"), columns
    )


def _interfaces(cases: Sequence[Case]) -> Table:
    register = _Register()
    for case in cases:
        for flow in case.document.elements("messageFlow"):
            source, target = flow.source, flow.target
            if source is None or target is None:
                continue
            pools = _pool(source), _pool(target)
            message = flow.reference("messageRef")
            entry = register.at(flow.name or (message.name if message is not None else ""), *pools)
            entry.tell("from", pools[0])
            entry.tell("to", pools[1])
            inner = [named(each) for each in (source, target) if each.type.name != "participant"]
            entry.tell("steps", *inner)
            entry.tell("procedures", title_of(case.document))
    columns = (
        ("from", Text("From", "Fra")),
        ("to", Text("To", "Til")),
        ("steps", _STEPS),
        ("procedures", _PROCEDURES),
    )
    return register.table(Text("Interfaces", "Snitflader"), Text("Message", "Meddelelse"), columns)


def _pool(element: Element) -> str:
    each: Element | None = element
    while each is not None:
        if each.type.name == "participant":
            return each.name
        if each.type.name == "process":
            pool = each.participant
            return each.name if pool is None else pool.name
        each = each.parent
    return ""
