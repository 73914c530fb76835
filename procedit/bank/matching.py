"""Which elements of two documents are the same: by id, by key, by type and name and neighbourhood."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.model.bank import key_of, kind_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from procedit.model.document import Document
    from procedit.model.element import Element

_NAMED = (Family.ACTIVITY, Family.EVENT, Family.GATEWAY, Family.DATA)
_TYPES = ("participant", "lane", "process", "textAnnotation", "group", "messageFlow")
_FLOWS = ("sequenceFlow", "messageFlow", "association")
_ALIKE = 0.72
"""From this likeness of their names on two elements may be one; measured on reworded steps."""


def match(before: Document, after: Document, *, by_id: bool = True) -> dict[str, str]:
    """The keys in ``after`` of the elements of ``before`` that are still there, by their keys there.

    ``by_id`` is given up where ids say nothing, as between a correct and a good procedure.
    """
    old, new = comparable(before), comparable(after)
    pairs: dict[str, str] = {}
    if by_id:
        _pair(pairs, old, new, lambda each: "" if _is_odd(each) else each.id)
    _pair(pairs, old, new, _bank_key)
    _pair(pairs, old, new, lambda each: f"{_kind(each)} {folded(each.name)}" if each.name else "")
    _pair_by_neighbours(pairs, old, new)
    _pair_flows(pairs, old, new)
    _pair(pairs, old, new, _place)  # what has no id of its own, or one that is there twice
    return pairs


def _is_odd(element: Element) -> bool:
    """Whether it has no id, or one that another element has, too."""
    return not element.id or element.key != element.id


def _place(element: Element) -> str:
    """Where an element without an id of its own stands in the file, and its name."""
    if not _is_odd(element):
        return ""
    return f"{element.document.tree.getpath(element.node)} {folded(element.name)}"


def folded(text: str) -> str:
    """A name as it is compared: small letters, single blanks, no accents of é."""
    return re.sub(r"\W+", " ", text).strip().casefold().replace("é", "e")


def likeness(one: str, other: str) -> float:
    """How alike two names are, from 0 to 1."""
    return SequenceMatcher(None, folded(one), folded(other), autojunk=False).ratio()


def comparable(document: Document) -> list[Element]:
    """The elements that a reader knows, in document order: what is drawn, and processes."""
    return [
        each
        for each in document.elements()
        if each.type.family in _NAMED or each.type.name in (*_TYPES, *_FLOWS)
        if each.type.name not in ("dataObject", "dataStore")
    ]


def _kind(element: Element) -> str:
    """What must be equal for two elements to be one: a task may become another kind of task."""
    kind = element.type
    return kind.family.value if kind.family in _NAMED else kind.name


def _bank_key(element: Element) -> str:
    if kind_of(element) not in ("activity", "node"):
        return ""
    key = key_of(element)
    return f"{_kind(element)} {key}" if key else ""


def _pair(
    pairs: dict[str, str],
    old: Iterable[Element],
    new: Iterable[Element],
    mark: Callable[[Element], str],
) -> None:
    """Pair those of which only one on each side bears a mark, and of one kind."""
    taken = set(pairs.values())
    ours = [(mark(each), each) for each in old if each.key not in pairs]
    theirs = [(mark(each), each) for each in new if each.key not in taken]
    counts = Counter(name for name, _ in ours)
    found: dict[str, list[Element]] = {}
    for name, element in theirs:
        found.setdefault(name, []).append(element)
    for name, element in ours:
        candidates = found.get(name, [])
        if not name or counts[name] != 1 or len(candidates) != 1:
            continue
        if _kind(candidates[0]) == _kind(element):
            pairs[element.key] = candidates[0].key


def _neighbours(element: Element) -> tuple[set[str], set[str]]:
    before = {each.source.key for each in element.incoming if each.source is not None}
    return before, {each.target.key for each in element.outgoing if each.target is not None}


def _pair_by_neighbours(pairs: dict[str, str], old: list[Element], new: list[Element]) -> None:
    """Pair what has the same neighbours and a name alike, or two same neighbours and no name."""
    again = True
    while again:
        again = False
        taken = set(pairs.values())
        for element in old:
            if element.key in pairs or not element.type.is_flow_node:
                continue
            best = _best(pairs, element, [each for each in new if each.key not in taken])
            if best is not None:
                pairs[element.key] = best.key
                taken.add(best.key)
                again = True


def _best(pairs: dict[str, str], element: Element, candidates: list[Element]) -> Element | None:
    before, after = ({pairs.get(key) for key in side} - {None} for side in _neighbours(element))
    scored: list[tuple[float, Element]] = []
    for each in candidates:
        if not each.type.is_flow_node or _kind(each) != _kind(element):
            continue
        theirs = _neighbours(each)
        near = len(before & theirs[0]) + len(after & theirs[1])
        alike = likeness(element.name, each.name) if element.name and each.name else 0.0
        both_nameless = not element.name and not each.name
        if (near and alike >= _ALIKE) or (near > 1 and (both_nameless or alike >= _ALIKE / 2)):
            scored.append((near + alike, each))
    scored.sort(key=lambda hit: -hit[0])
    if not scored or (len(scored) > 1 and scored[0][0] == scored[1][0]):
        return None
    return scored[0][1]


def _pair_flows(pairs: dict[str, str], old: list[Element], new: list[Element]) -> None:
    """Pair flows between paired ends."""

    def ends(flow: Element, told: dict[str, str] | None) -> str:
        source, target = flow.source, flow.target
        if flow.type.name not in _FLOWS or source is None or target is None:
            return ""
        keys = [each.key if told is None else told.get(each.key, "") for each in (source, target)]
        return f"{flow.type.name} {keys[0]} {keys[1]}" if all(keys) else ""

    taken = set(pairs.values())
    theirs = {ends(each, None): each for each in new if each.key not in taken and ends(each, None)}
    for flow in old:
        found = theirs.get(ends(flow, pairs)) if flow.key not in pairs else None
        if found is not None:
            pairs[flow.key] = found.key
