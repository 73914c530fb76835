"""The only way to change a document: recorded, reversible, announced once.

``Edit`` is handed to commands and behaviours; the command stack keeps it as the record of what was
done. New elements go where the schema's order allows, with the file's own prefixes and indentation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from procedit.bpmn.names import PREFIXES, local_name, namespace_of
from procedit.bpmn.schema import child_rank
from procedit.bpmn.text import clean_text
from procedit.model import indent
from procedit.model.change_of import change_of
from procedit.model.copying import Declare, copied, prefixes_used, qualified_names, requalified
from procedit.model.element import Element
from procedit.model.facade import is_element
from procedit.model.node import tag_of
from procedit.model.steps import (
    Fresh,
    Insert,
    Remove,
    SetAttributes,
    SetTag,
    SetTail,
    SetText,
    Translate,
    moved,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from procedit.model.change import Change
    from procedit.model.copying import Qualified
    from procedit.model.diagram import Depiction
    from procedit.model.document import Document
    from procedit.model.facade import Facade
    from procedit.model.node import Node
    from procedit.model.steps import Step

for _uri, _prefix in PREFIXES.items():
    etree.register_namespace(_prefix, _uri)  # what a new declaration is called


class Edit:
    """A recorded series of changes to ``document``. Values given as None or empty take away."""

    def __init__(self, document: Document) -> None:
        document.ledger.prepare()
        self.document = document
        self.steps: list[Step] = []

    # Attributes and text

    def set(self, target: Facade, name: str, value: str | None) -> None:
        """Set an attribute, or remove it with None; the order of the others stays."""
        before = {str(key): str(text) for key, text in target.node.items()}
        after = dict(before)
        if value is None:
            after.pop(name, None)
        else:
            after[name] = clean_text(value)
        if after != before:
            self._do(SetAttributes.of(target.node, tuple(after.items())))

    def declare(self, uri: str) -> None:
        """Have a namespace declared on the root, so that new parts need no declaration of their own.

        lxml declares it along with an attribute and keeps the declaration when that goes again.
        """
        root = self.document.facade(self.document.root)
        if uri not in root.node.nsmap.values():
            self.set(root, f"{{{uri}}}declared", "")
            self.set(root, f"{{{uri}}}declared", None)

    def set_text(self, target: Facade, text: str) -> None:
        """Replace a node's whole content by ``text``."""
        node, cleaned = target.node, clean_text(text) or None
        for child in list(node):
            self._do(Remove(child, node, child.getnext()))
        if node.text != cleaned:
            self._do(SetText(node, node.text, cleaned))

    def set_child_text(self, parent: Facade, tag: str, text: str) -> None:
        """Give ``parent`` a first child ``tag`` with that text; an empty text removes the child."""
        child = next(parent.node.iterchildren(tag), None)
        if child is not None and not text:
            self.remove(self.document.facade(child))
        elif child is not None:
            self.set_text(self.document.facade(child), text)
        elif text:
            self.add_part(parent, tag, text=text)

    def rename_tag(self, target: Facade, tag: str) -> None:
        """Turn an element into one of another type; id, attributes and children stay."""
        if target.tag != tag:
            self._do(SetTag(target.node, target.tag, tag))

    def translate(self, items: Iterable[Depiction], dx: float, dy: float) -> None:
        """Carry shapes and edges with their labels by ``dx``, ``dy`` diagram pixels at once.

        Hundredths of a pixel count. What has a coordinate that is no number stays where it is.
        """
        across, down = round(dx, 2), round(dy, 2)
        nodes: list[Node] = []
        moves: list[tuple[Node, str, str, str, str]] = []
        for item in items:
            found = [moved(node, across, down) for node in item.placed_nodes]
            whole = [move for move in found if move is not None]
            if found and len(whole) == len(found):
                moves += whole
                nodes.append(item.node)
        if moves and (across or down):
            self._do(Translate(tuple(nodes), across, down, tuple(moves)))

    # Adding, removing, moving

    def add(
        self, parent: Facade, tag: str, *, before: Facade | None = None, **attributes: str | None
    ) -> Element:
        """Add an element of the model; ``before`` overrules the schema's order among equals.

        Attributes given as None are left out.
        """
        part = self.add_part(parent, tag, before=before, attributes=attributes)
        return Element(self.document, part.node)

    def add_part(
        self,
        parent: Facade,
        tag: str,
        *,
        text: str = "",
        before: Facade | None = None,
        attributes: Mapping[str, str | None] | None = None,
    ) -> Facade:
        """Add any node: part of an element, of a diagram or foreign content."""
        known = _nearest_prefix(parent.node, tag)
        node = etree.Element(tag, nsmap=known)
        for name, value in (attributes or {}).items():
            if value is not None:
                node.set(name, clean_text(value))
        node.text = clean_text(text) or None
        self._insert(node, parent.node, before.node if before else None)
        return self.document.facade(node)

    def add_copy(
        self,
        parent: Facade,
        original: Facade,
        renamed: Mapping[str, str],
        *,
        keep_ids: bool = False,
    ) -> Facade:
        """Add a deep copy, perhaps from another document; ids and references become ``renamed``.

        An id that is not in ``renamed`` is dropped from the copy unless ``keep_ids``.
        """
        node = copied(original, renamed, keep_ids=keep_ids)
        self._insert(node, parent.node, None)
        self._requalify(qualified_names(original.node), node)
        return self.document.facade(node)

    def remove(self, target: Facade) -> None:
        """Remove a node with everything below it and the line it stood on."""
        node = target.node
        parent = node.getparent()
        if parent is None:
            return
        previous, successor = node.getprevious(), node.getnext()
        tail = node.tail
        self._do(Remove(node, parent, successor))
        if successor is None:  # the parent's end tag moves up to where this node's line began
            if previous is not None and indent.is_blank(previous.tail) and indent.is_blank(tail):
                self._do(SetTail(previous, previous.tail, tail))
            elif previous is None and parent.text is not None and indent.is_blank(parent.text):
                self._do(SetText(parent, parent.text, None))

    def move(self, target: Facade, parent: Facade, before: Facade | None = None) -> None:
        """Move a node into ``parent``, to its place by the schema or just ``before`` another."""
        node = target.node
        successor = None if before is None else before.node
        if node.getparent() is parent.node and (before is None or node.getnext() is successor):
            return
        elsewhere = node.nsmap != parent.node.nsmap
        prefixes, names = (prefixes_used(node), qualified_names(node)) if elsewhere else ({}, [])
        self.remove(target)
        if prefixes:
            self._do(Declare(node, prefixes))
        self._insert(node, parent.node, successor, is_new=False)
        self._requalify(names, node)

    # The record

    def undo(self) -> None:
        """Take everything back."""
        for step in reversed(self.steps):
            step.undo(self.document)

    def redo(self) -> None:
        """Do everything again after ``undo``."""
        for step in self.steps:
            step.do(self.document)

    def take(self, steps: Iterable[Step]) -> None:
        """Do steps that were told (``recording``), each before the next one is asked for."""
        for step in steps:
            self._do(step)

    def change(self, since: int = 0) -> Change:
        """What the steps from number ``since`` on changed."""
        return change_of(self.document, self.steps[since:])

    def _do(self, step: Step) -> None:
        step.do(self.document)
        self.steps.append(step)

    def _requalify(self, names: Iterable[Qualified], node: Node) -> None:
        for each, attribute, value in list(requalified(names, node)):
            place = self.document.facade(each)
            if attribute:
                self.set(place, attribute, value)
            else:
                self.set_text(place, value)

    def _insert(
        self, node: Node, parent: Node, successor: Node | None, *, is_new: bool = True
    ) -> None:
        predecessor = None
        if successor is not None and successor.getparent() is not parent:
            successor = None  # it stands elsewhere, as in files whose elements are in odd places
        if successor is not None:
            predecessor = successor.getprevious()
        else:
            predecessor = _predecessor(parent, tag_of(node))
            first = next(parent.iterchildren(), None)
            successor = first if predecessor is None else predecessor.getnext()
        white = indent.around_new(parent, predecessor, successor)
        fresh = None
        if is_new:
            indent.lay_out(node, white)
            node.tail = white.after
            markup = etree.tostring(node, encoding="unicode", with_tail=False)
            fresh = Fresh(markup, white.after, tuple(node.iter()))
        self._do(Insert(node, parent, successor, fresh))
        if node.tail != white.after:
            self._do(SetTail(node, node.tail, white.after))
        if predecessor is not None and predecessor.tail != white.before:
            self._do(SetTail(predecessor, predecessor.tail, white.before))
        elif predecessor is None and parent.text != white.before and indent.is_blank(parent.text):
            self._do(SetText(parent, parent.text, white.before))


def _predecessor(parent: Node, tag: str) -> Node | None:
    """The last child that the schema wants before a new ``tag``; unknown children count as such."""
    own, name = local_name(tag_of(parent)), local_name(tag)
    rank = child_rank(own, name)
    unranked: Node | None = None  # the last comment or unknown child before what comes later
    for child in parent.iterchildren(reversed=True):
        if rank is None:
            return child
        other = child_rank(own, local_name(tag_of(child))) if is_element(child) else None
        if other is None:
            unranked = child if unranked is None else unranked
        elif other <= rank:
            return child if unranked is None else unranked
        else:
            unranked = None
    return unranked


def _nearest_prefix(parent: Node, tag: str) -> dict[str | None, str] | None:
    """A declaration for the tag's namespace where none is in reach of ``parent``."""
    uri = namespace_of(tag)
    if not uri or uri in parent.nsmap.values():
        return None
    prefix = PREFIXES.get(uri, "ns")
    while prefix in parent.nsmap:
        prefix += "1"
    return {prefix: uri}
