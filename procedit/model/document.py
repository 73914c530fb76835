"""An open BPMN file."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from procedit.bpmn.names import BPMN, bpmndi
from procedit.model.diagram import Diagram, Edge, LabelStyle, Shape
from procedit.model.element import Element
from procedit.model.facade import Facade, in_model
from procedit.model.index import Index
from procedit.model.ledger import Ledger
from procedit.model.node import tag_of
from procedit.model.places import Places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.node import Node, Tree
    from procedit.model.source import Source

_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz"
_FACADES: dict[str, type[Facade]] = {
    bpmndi("BPMNDiagram"): Diagram,
    bpmndi("BPMNShape"): Shape,
    bpmndi("BPMNEdge"): Edge,
    bpmndi("BPMNLabelStyle"): LabelStyle,
}


class Document:
    """The tree of a file with its index; read it through façades, change it through ``Edit``.

    ``tree`` is lxml's, ``source`` the bytes it was parsed from.
    """

    def __init__(self, tree: Tree, source: Source) -> None:
        self.tree = tree
        self.root: Node = tree.getroot()
        self.source = source
        self.index = Index(self.root)
        self.places = Places(self.root)
        self.ledger = Ledger(self.root, source)
        self._random = random.Random()  # noqa: S311 - ids, not secrets

    def prepare_for_edits(self) -> None:
        """Work out now what the first edit needs; some 30 ms for 1,000 flow nodes."""
        self.ledger.prepare()
        self.places.prepare()

    @property
    def definitions(self) -> Element:
        """The root element."""
        return Element(self, self.root)

    def find(self, key: str) -> Element | None:
        """The element of the model with that key."""
        node = self.index.find(key)
        return None if node is None or not in_model(node) else Element(self, node)

    def find_node(self, key: str) -> Node | None:
        """The node of that key, be it of the model or of a diagram."""
        return self.index.find(key)

    def facade(self, node: Node) -> Facade:
        """The fitting façade for a node."""
        known = _FACADES.get(tag_of(node))
        if known is not None:
            return known(self, node)
        return Element(self, node) if in_model(node) else Facade(self, node)

    def key_of(self, node: Node) -> str:
        """The key of a node of the model or of a diagram."""
        return self.index.key_of(node)

    def resolve(self, value: str, node: Node) -> str:
        """The key that a reference, as written at ``node``, means."""
        return self.index.resolve(value, node)

    def referring(self, key: str, name: str) -> list[Element]:
        """The elements whose attribute or child ``name`` refers to ``key``."""
        return [Element(self, node) for node in self.index.referring(key, name) if in_model(node)]

    def depicting(self, key: str) -> list[Node]:
        """The nodes of the shapes, edges and planes that draw the element of that key."""
        return self.index.referring(key, "bpmnElement")

    def elements(self, *names: str) -> Iterator[Element]:
        """All elements of the model in document order, or those of the given local names."""
        tags = [f"{{{BPMN}}}{name}" for name in names] or [f"{{{BPMN}}}*"]
        for node in self.root.iter(*tags):
            yield Element(self, node)

    @property
    def diagrams(self) -> list[Diagram]:
        """The diagrams in the file's order."""
        return [Diagram(self, node) for node in self.root.iterchildren(bpmndi("BPMNDiagram"))]

    def diagram_of(self, key: str) -> Diagram | None:
        """The diagram whose plane draws that process, collaboration or sub-process."""
        for node in self.depicting(key):
            parent = node.getparent()
            if tag_of(node) == bpmndi("BPMNPlane") and parent is not None:
                return Diagram(self, parent)
        return None

    def new_id(self, prefix: str) -> str:
        """An id that no element has, such as ``Activity_0k3f9ab``."""
        while True:
            key = prefix + "_" + "".join(self._random.choices(_LETTERS, k=7))
            if key not in self.index:
                return key
