"""Which elements a series of steps changed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmndi, local_name
from procedit.bpmn.types import TYPES, Family
from procedit.model.change import Carried, Change
from procedit.model.diagram import Depiction, Shape
from procedit.model.facade import in_model
from procedit.model.node import tag_of
from procedit.model.steps import Insert, Remove, SetAttributes, SetTail, Translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from procedit.model.document import Document
    from procedit.model.node import Node
    from procedit.model.steps import Step

_DEPICTIONS = (bpmndi("BPMNShape"), bpmndi("BPMNEdge"))
_DIAGRAM = bpmndi("BPMNDiagram")


def change_of(document: Document, steps: Iterable[Step]) -> Change:
    """The change that ``steps``, already done, make together."""
    balance: Counter[str] = Counter()
    changed: set[str] = set()
    moves: list[Translate] = []
    diagrams = False
    for step in steps:
        if isinstance(step, SetTail):
            continue  # white space only
        if isinstance(step, Translate):
            moves.append(step)
            continue
        node = step.node
        diagrams = diagrams or tag_of(node) == _DIAGRAM
        if isinstance(step, Insert | Remove):
            by = 1 if isinstance(step, Insert) else -1
            for key in _keys_within(document, node):
                balance[key] += by
            changed.update(_owners(document, step.parent))
        if isinstance(step, SetAttributes) and in_model(node):
            _count_renaming(document, step, balance)
        if not isinstance(step, Insert | Remove) or tag_of(node) in _DEPICTIONS:
            changed.update(_owners(document, node))
    added = frozenset(key for key, by in balance.items() if by > 0 and key in document.index)
    removed = frozenset(key for key in balance if key not in document.index)
    changed.update(balance)
    moved = [{*_keys_of(document, step)} for step in moves]
    carried = _carried(document, moves[0], moved[0] - changed) if len(moves) == 1 else None
    changed.update(*moved)
    return Change(added, removed, frozenset(changed) - added - removed, diagrams, carried)


def _keys_of(document: Document, step: Translate) -> Iterator[str]:
    keys = (_depicted(document, item) for item in step.items)
    return (key for key in keys if key is not None)


def _carried(document: Document, step: Translate, keys: set[str]) -> Carried | None:
    """The move of those among the moved elements that no other step changed.

    A participant of which a band was moved may be drawn elsewhere, too.
    """
    diagram = Depiction(document, step.node).diagram
    if diagram is None:
        return None
    bands = {_depicted(document, item) for item in step.items if Shape(document, item).is_band}
    return Carried(diagram.key, frozenset(keys - bands), step.dx, step.dy)


def _count_renaming(document: Document, step: SetAttributes, balance: Counter[str]) -> None:
    """An element with another id is another one to everybody who knows it by its key."""
    before, after = dict(step.before).get("id"), dict(step.after).get("id")
    if before != after:
        former = document.index.former_key(step.node) or before
        balance.update({key: by for key, by in ((former, -1), (after, 1)) if key is not None})


def _keys_within(document: Document, node: Node) -> Iterator[str]:
    for each in node.iter():
        if in_model(each):
            key = document.index.given_key(each)
            if key is not None:
                yield key


def _depicted(document: Document, item: Node) -> str | None:
    """The key of the element that a shape or edge draws, its own where it draws none."""
    return Depiction(document, item).element_key or document.index.given_key(item)


def _owners(document: Document, node: Node) -> Iterator[str]:
    """The keys of what shows a change at ``node``: itself and what is around it, up to a picture."""
    each: Node | None = node
    while each is not None:
        if tag_of(each) in _DEPICTIONS:
            key = _depicted(document, each)
            if key is not None:
                yield key
            return
        if in_model(each):
            key = document.index.given_key(each)
            if key is not None:
                yield key
            kind = TYPES.get(local_name(tag_of(each)))
            if kind is not None and (
                kind.is_shape or kind.is_connection or kind.family is Family.CONTAINER
            ):
                return
        each = each.getparent()
