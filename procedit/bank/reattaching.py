"""Data that another tool dropped, found by comparison with what is known (profile 4.9)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from procedit.bank.finding import named
from procedit.bank.matching import match
from procedit.commands.bank.derive import reattach
from procedit.model.bank import (
    element_data,
    key_of,
    keyed_elements,
    kind_of,
    own_process,
    procedure_data,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from typing import TypeVar

    from procedit.commands.stack import Stack
    from procedit.model.bank_values import ActivityData, NodeData, ProcedureData
    from procedit.model.document import Document

    _T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Lost:
    """Data of one element that is known but no longer in the file.

    ``element`` is its key in the file, ``before`` in the known version; ``by_id`` tells whether the
    two were matched by id or only by type, name and neighbours. ``traces`` are never guessed: they
    come back only with the rest.
    """

    element: str
    before: str
    name: str
    data: ActivityData | NodeData
    by_id: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """What could be put back from a known version; ``gone`` are keys of steps that are not there now."""

    procedure: ProcedureData | None
    elements: tuple[Lost, ...]
    gone: tuple[tuple[str, str], ...]

    def __bool__(self) -> bool:
        return self.procedure is not None or bool(self.elements)


def offer(document: Document, known: Document) -> Offer:
    """What of the data in a known version is missing in a document, element by element."""
    pairs = match(known, document)
    lost: list[Lost] = []
    gone: list[tuple[str, str]] = []
    for before in keyed_elements(known):
        data = element_data(before)
        if data is None:
            continue
        now = document.find(pairs.get(before.key, ""))
        if now is None:
            gone.append((data.key, named(before)))
        elif element_data(now) is None and kind_of(now) == kind_of(before):
            lost.append(Lost(now.key, before.key, named(now), data, now.id == before.id))
    own = procedure_data(own_process(document))
    procedure = procedure_data(own_process(known)) if own is None else None
    return Offer(procedure, tuple(lost), tuple(gone))


def put_back(stack: Stack, offered: Offer, chosen: Collection[str] | None = None) -> None:
    """Put the data of the chosen elements (None: all) and missing metadata back, as one step."""
    document = stack.document
    process = own_process(document)
    if process is None:
        return
    elements = [
        (element, each.data)
        for each in offered.elements
        if chosen is None or each.element in chosen
        if (element := document.find(each.element)) is not None
    ]
    stack.run("Put data back", reattach, process, offered.procedure, elements)


def likely_origin(document: Document, candidates: Iterable[tuple[_T, Document]]) -> _T | None:
    """Which of the known procedures a file without metadata may come from, None if none is likely.

    The process' id, its name, and the ids of elements speak for it; at least half the flow nodes or
    the process' name must be the same.
    """
    best: tuple[float, _T] | None = None
    own = own_process(document)
    ids = {each.id for each in document.elements() if each.type.is_flow_node and each.id}
    for mark, known in candidates:
        process = own_process(known)
        theirs = {each.id for each in known.elements() if each.type.is_flow_node and each.id}
        shared = len(ids & theirs) / max(len(ids | theirs), 1)
        same_name = (
            own is not None and process is not None and bool(own.name) and own.name == process.name
        )
        score = (
            shared
            + same_name
            + 0.25 * (own is not None and process is not None and own.id == process.id)
        )
        if (shared >= 1 / 2 or same_name) and (best is None or score > best[0]):
            best = (score, mark)
    return None if best is None else best[1]


def unkeyed(document: Document) -> list[str]:
    """The elements that should have a key of the bank and have none, by their keys in the file."""
    return [
        each.key
        for each in keyed_elements(document)
        if not key_of(each)
        and (kind_of(each) == "activity" or not each.type.name.endswith("Gateway"))
    ]
