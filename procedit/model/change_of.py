"""Which elements a series of steps changed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmndi, local_name
from procedit.bpmn.types import TYPES, Family
from procedit.model.change import Change
from procedit.model.diagram import Depiction
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
    diagrams = False
    for step in steps:
        if isinstance(step, SetTail):
            continue  # white space only
        if isinstance(step, Translate):
            changed.update(_moved_keys(document, step))
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
    return Change(added, removed, frozenset(changed) - added - removed, diagrams)


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


def _moved_keys(document: Document, step: Translate) -> Iterator[str]:
    """The keys of the elements whose shapes, edges or labels the step moved."""
    last: Node | None = None
    for node in step.nodes:
        parent = node.getparent()
        if parent is last:
            continue  # the next point of the same line
        last = parent
        yield from _owners(document, node)


def _owners(document: Document, node: Node) -> Iterator[str]:
    """The keys of what shows a change at ``node``: itself and what is around it, up to a picture."""
    each: Node | None = node
    while each is not None:
        if tag_of(each) in _DEPICTIONS:
            element = Depiction(document, each).element
            key = element.key if element is not None else document.index.given_key(each)
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
