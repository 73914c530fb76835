"""How far a good procedure covers its correct one: the coverage matrix, and suggested traces."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from procedit.bank.checks.coverage import mandatory
from procedit.bank.finding import Text, named
from procedit.bank.matching import folded, likeness
from procedit.bank.tables import Table
from procedit.model.bank import element_data, key_of
from procedit.model.bank_values import ActivityData

if TYPE_CHECKING:
    from procedit.bank.case import Case
    from procedit.model.element import Element

_ALIKE = 0.6
_SAME_NAME, _ORDER, _POSITION = 0.6, 0.25, 0.15
"""What name, order and position count for in a suggestion; together 1."""
_ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """One element of the correct procedure and what covers it; keys are the bank's."""

    key: str
    element: str
    name: str
    mandatory: bool
    laws: tuple[str, ...]
    covered_by: tuple[tuple[str, str], ...]

    @property
    def is_missing(self) -> bool:
        """Whether it must be covered and is not."""
        return self.mandatory and not self.covered_by


@dataclass(frozen=True, slots=True)
class Coverage:
    """The coverage matrix (Dækningsoversigt). ``added`` are keys and names of steps of one's own."""

    rows: tuple[CoverageRow, ...]
    added: tuple[tuple[str, str], ...]

    @property
    def percent(self) -> int:
        """How many of the mandatory steps are covered, in whole per cent; 100 where there are none."""
        wanted = [row for row in self.rows if row.mandatory]
        done = sum(1 for row in wanted if row.covered_by)
        return 100 if not wanted else done * 100 // len(wanted)


def coverage_of(good: Case, correct: Case) -> Coverage:
    """The coverage matrix of a good procedure against a correct one."""
    must = {each.key for each in mandatory(correct)}
    rows = [
        CoverageRow(
            key,
            node.key,
            named(node),
            node.key in must,
            tuple(_laws(correct, node)),
            tuple((key_of(each), named(each)) for each in good.tracers.get(key, [])),
        )
        for key, node in correct.keys.items()
    ]
    added = [(data.key, named(node)) for node, data in good.activities if not data.traces]
    return Coverage(tuple(rows), tuple(added))


def _laws(case: Case, node: Element) -> list[str]:
    data = element_data(node)
    if isinstance(data, ActivityData):
        references = [(each.legal, each.paragraph) for each in data.laws]
    else:
        references = [] if data is None or not data.legal else [(data.legal, data.paragraph)]
    return [
        f"{law.title} {paragraph}".strip()
        for key, paragraph in references
        if (law := case.data.law(key)) is not None
    ]


def matrix(coverage: Coverage, title: str) -> Table:
    """The coverage matrix as a table for a file or a package."""
    columns = (
        Text("Key", "Nøgle"),
        Text("Correct procedure", "Korrekt arbejdsgang"),
        Text("Mandatory", "Lovpligtig"),
        Text("Law", "Lovgrundlag"),
        Text("Covered by", "Dækkes af"),
        Text("State", "Tilstand"),
    )
    yes, no = Text("yes", "ja"), Text("no", "nej")
    covered, missing = Text("covered", "dækket"), Text("missing", "mangler")
    own = Text("added", "tilføjet")
    rows: list[tuple[str | Text, ...]] = []
    for row in coverage.rows:
        by = "; ".join(f"{name} ({key})" for key, name in row.covered_by)
        state = covered if row.covered_by else missing if row.mandatory else ""
        must = yes if row.mandatory else no
        rows.append((row.key, row.name, must, "; ".join(row.laws), by, state))
    rows += [(key, "", no, "", name, own) for key, name in coverage.added]
    share = f"{title} – {coverage.percent} %"
    heading = Text(f"Coverage: {share}", f"Dækningsoversigt: {share}")
    return Table(heading, columns, tuple(rows))


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A trace that may be meant: the element of the good procedure, and the key it may cover.

    ``score`` is from 0 to 1; ``same_name`` tells that nothing speaks against it.
    """

    element: str
    trace: str
    score: float
    same_name: bool


def suggest_traces(good: Case, correct: Case) -> list[Suggestion]:
    """Traces for what traces nothing yet, the surest first; each element and each key once."""
    free = [node for node in good.keys.values() if not _traces(node)]
    open_keys = {key: node for key, node in correct.keys.items() if key not in good.tracers}
    places = _ranks(good), _ranks(correct)
    scored = [
        _suggestion(node, key, target, places)
        for node in free
        for key, target in open_keys.items()
        if node.type.family is target.type.family
    ]
    scored = [each for each in scored if each.score >= _ENOUGH]
    scored.sort(key=lambda each: (-each.score, each.element, each.trace))
    found: list[Suggestion] = []
    elements: set[str] = set()
    keys: set[str] = set()
    for each in scored:
        if each.element not in elements and each.trace not in keys:
            found.append(each)
            elements.add(each.element)
            keys.add(each.trace)
    return found


def _traces(node: Element) -> tuple[str, ...]:
    data = element_data(node)
    return () if data is None else data.traces


def _suggestion(
    node: Element,
    key: str,
    target: Element,
    places: tuple[dict[str, tuple[float, float]], dict[str, tuple[float, float]]],
) -> Suggestion:
    alike = likeness(node.name, target.name) if node.name and target.name else 0.0
    same = bool(node.name) and folded(node.name) == folded(target.name)
    (order, across), (other, theirs) = places[0][node.key], places[1][target.key]
    score = _SAME_NAME * (alike if alike >= _ALIKE else alike / 2)
    score += _ORDER * (1 - abs(order - other)) + _POSITION * (1 - abs(across - theirs))
    return Suggestion(node.key, key, round(score, 4), same)


def _ranks(case: Case) -> dict[str, tuple[float, float]]:
    """Where each keyed element comes in the file and stands across the diagram, both from 0 to 1."""
    nodes = list(case.keys.values())
    lefts = {node.key: _left(node) for node in nodes}
    low, high = min(lefts.values(), default=0.0), max(lefts.values(), default=0.0)
    width = (high - low) or 1.0
    last = max(len(nodes) - 1, 1)
    return {
        node.key: (number / last, (lefts[node.key] - low) / width)
        for number, node in enumerate(nodes)
    }


def _left(node: Element) -> float:
    for diagram in node.document.diagrams:
        shape = diagram.shape_of(node.key)
        if shape is not None:
            return shape.bounds.x
    return 0.0
