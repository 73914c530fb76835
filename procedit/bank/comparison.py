"""What differs between two documents, element by element: added, removed, changed, moved."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, cast

from procedit.bank.finding import named
from procedit.bank.matching import comparable, match
from procedit.bpmn.names import local_name, namespace_of
from procedit.model.bank import element_data, kind_of, procedure_data
from procedit.model.index import is_reference

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.document import Document
    from procedit.model.element import Element

_IGNORED = frozenset({"id", "name", "sourceRef", "targetRef"})
_NEAR = 1.0
"""So many diagram pixels are no move."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One attribute of one element that changed; ``before`` and ``after`` are texts, empty for none.

    ``attribute`` is a BPMN attribute, ``type``, ``documentation``, ``source``, ``target``, ``lane``,
    ``events``, ``loop``, or a field of the bank's data with ``pb:`` before it.
    """

    attribute: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Changed:
    """An element that is in both documents and differs: its keys there and what differs."""

    before: str
    after: str
    name: str
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that differs between two documents.

    ``added`` are keys in the second document, ``removed`` in the first; ``moved`` are pairs of what
    only stands elsewhere; ``pairs`` is who is who.
    """

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[Changed, ...]
    moved: tuple[tuple[str, str], ...]
    pairs: dict[str, str]

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed or self.moved)


def compare(before: Document, after: Document) -> Comparison:
    """What ``after`` says otherwise than ``before``, in document order."""
    pairs = match(before, after)
    paired = set(pairs.values())
    changed: list[Changed] = []
    moved: list[tuple[str, str]] = []
    for element in comparable(before):
        other = after.find(pairs[element.key]) if element.key in pairs else None
        if other is None:
            continue
        found = tuple(_differences(element, other, pairs))
        if found:
            changed.append(Changed(element.key, other.key, named(other), found))
        elif _stands_elsewhere(element, other):
            moved.append((element.key, other.key))
    return Comparison(
        tuple(each.key for each in comparable(after) if each.key not in paired),
        tuple(each.key for each in comparable(before) if each.key not in pairs),
        tuple(changed),
        tuple(moved),
        pairs,
    )


def _differences(old: Element, new: Element, pairs: dict[str, str]) -> Iterator[Difference]:
    yield from _if_other("type", old.type.name, new.type.name)
    yield from _if_other("name", old.name, new.name)
    yield from _if_other("documentation", old.documentation, new.documentation)
    yield from _if_other("loop", old.loop, new.loop)
    yield from _if_other("events", _events(old), _events(new))
    yield from _attributes(old, new)
    for name in ("source", "target", "lane"):
        ends = [getattr(each, name) for each in (old, new)]
        was = None if ends[0] is None else pairs.get(ends[0].key, ends[0].key)
        if was != (None if ends[1] is None else ends[1].key):
            texts = ["" if end is None else named(end) for end in ends]
            yield Difference(name, texts[0], texts[1])
    yield from _bank_differences(old, new)


def _if_other(name: str, before: str, after: str) -> Iterator[Difference]:
    if before != after:
        yield Difference(name, before, after)


def _events(element: Element) -> str:
    return ", ".join(
        " ".join([each.type.name.removesuffix("EventDefinition"), *_times(each)])
        for each in element.event_definitions
    )


def _times(definition: Element) -> list[str]:
    texts = (definition.child_text(name) for name in ("timeDate", "timeDuration", "timeCycle"))
    return [text for text in texts if text]


def _attributes(old: Element, new: Element) -> Iterator[Difference]:
    names = dict.fromkeys((*old.attributes, *new.attributes))
    for name in names:
        own = local_name(name)
        if own in _IGNORED or namespace_of(name) or is_reference(own):
            continue
        yield from _if_other(own, old.get(name), new.get(name))


def _bank_differences(old: Element, new: Element) -> Iterator[Difference]:
    is_procedure = kind_of(old) == kind_of(new) == "procedure"
    read = procedure_data if is_procedure else element_data
    before, after = read(old), read(new)
    known = before or after
    if known is None or (
        before is not None and after is not None and type(before) is not type(after)
    ):
        return
    for each in fields(known):
        texts = [
            "" if data is None else shown(getattr(data, each.name)) for data in (before, after)
        ]
        yield from _if_other(f"pb:{each.name}", texts[0], texts[1])


def shown(value: object) -> str:
    """A field of the bank's data as one line of text."""
    if value is None or value is False or value == ():
        return ""
    if value is True:
        return "true"
    if isinstance(value, tuple):
        return "; ".join(map(shown, cast("tuple[object, ...]", value)))
    if isinstance(value, str):
        return value
    parts = (getattr(value, each.name) for each in fields(value))  # pyright: ignore[reportArgumentType] - a row
    return " ".join(str(part) for part in parts if part)


def _stands_elsewhere(old: Element, new: Element) -> bool:
    places = [_place(each) for each in (old, new)]
    if None in places:
        return False
    (x, y), (left, top) = (place or (0.0, 0.0) for place in places)
    return abs(x - left) > _NEAR or abs(y - top) > _NEAR


def _place(element: Element) -> tuple[float, float] | None:
    for diagram in element.document.diagrams:
        shape = diagram.shape_of(element.key)
        if shape is not None:
            return shape.bounds.x, shape.bounds.y
    return None
