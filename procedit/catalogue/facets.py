"""What the procedures can be narrowed by, read once for all of them and counted in memory."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from procedit.catalogue.folding import sort_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from procedit.catalogue.database import CatalogueFile

KLE_GROUP = "group"
FACETS = ("level", "status", KLE_GROUP, "owner", "municipality", "system", "role")
"""The fields to narrow by, in the order they are shown; the group is the KLE number's main group."""


class Facet(NamedTuple):
    """A value of one of the ``FACETS``."""

    field: str
    text: str


def facets(file: CatalogueFile) -> dict[int, frozenset[Facet]]:
    """What each procedure has, by its id."""
    found: dict[int, set[Facet]] = {}
    rows = file.rows(
        "SELECT procedure, level, status, substr(kle, 1, 2) FROM descriptions"
        " WHERE level != '' OR status != '' OR kle != ''"
    )
    for procedure, *values in rows:
        own = found.setdefault(procedure, set())
        own.update(Facet(*pair) for pair in zip(FACETS, values, strict=False) if pair[1])
    known: dict[tuple[str, str], Facet] = {}
    rows = file.rows(
        "SELECT DISTINCT procedure, kind, text FROM term_uses JOIN terms ON id = term"
        " WHERE kind IN ('owner', 'municipality', 'system', 'role')"
    )
    for procedure, kind, text in rows:
        facet = known.setdefault((kind, text), Facet(kind, text))
        found.setdefault(procedure, set()).add(facet)
    return {procedure: frozenset(own) for procedure, own in found.items()}


def narrowed(
    procedures: Iterable[int],
    known: Mapping[int, frozenset[Facet]],
    chosen: Iterable[Facet],
) -> list[int]:
    """The procedures that have one of the chosen values in each field where some are chosen."""
    fields: dict[str, set[Facet]] = {}
    for facet in chosen:
        fields.setdefault(facet.field, set()).add(facet)
    none: frozenset[Facet] = frozenset()
    return [
        each
        for each in procedures
        if all(known.get(each, none) & values for values in fields.values())
    ]


def counted(
    procedures: Iterable[int],
    known: Mapping[int, frozenset[Facet]],
    chosen: Iterable[Facet] = (),
) -> dict[Facet, int]:
    """How many of the procedures would be left with each value, by field and then by text.

    In a field where something is chosen already, its other values count what choosing them as well
    would show; chosen values are listed even with nothing.
    """
    wanted, among = frozenset(chosen), list(procedures)
    counts = _totals(narrowed(among, known, wanted), known)
    for field in {facet.field for facet in wanted}:
        others = [facet for facet in wanted if facet.field != field]
        totals = _totals(narrowed(among, known, others), known)
        counts.update({each: totals[each] for each in totals if each.field == field})
    counts = dict.fromkeys(wanted, 0) | counts
    order = {field: number for number, field in enumerate(FACETS)}
    keys = sorted(counts, key=lambda each: (order[each.field], sort_key(each.text)))
    return {each: counts[each] for each in keys}


def _totals(procedures: Iterable[int], known: Mapping[int, frozenset[Facet]]) -> dict[Facet, int]:
    return dict(Counter(chain.from_iterable(known.get(each, ()) for each in procedures)))
