"""The tables of ``bpmn.schema`` against the OMG schemas that we ship."""

from __future__ import annotations

import pytest
from lxml import etree

from procedit.bpmn.schema import ORDER, SUBSTITUTES, child_rank
from procedit.resources import resource

XSD = "{http://www.w3.org/2001/XMLSchema}"
FILES = ("BPMN20.xsd", "Semantic.xsd", "BPMNDI.xsd", "DI.xsd", "DC.xsd")
ABSTRACT = {"baseElement", "baseElementWithMixedContent"}


class Schemas:
    """What the schemas declare, by local names (they do not clash between the namespaces)."""

    def __init__(self) -> None:
        roots = [etree.parse(resource("schemas", name)).getroot() for name in FILES]
        tops = [node for root in roots for node in root]
        self.elements = {node.get("name"): node for node in tops if node.tag == XSD + "element"}
        self.types = {node.get("name"): node for node in tops if node.tag == XSD + "complexType"}

    def groups(self) -> dict[str, str]:
        """Each element's head of substitution."""
        return {
            name: local(node.get("substitutionGroup"))
            for name, node in self.elements.items()
            if node.get("substitutionGroup")
        }

    def children(self, type_name: str) -> list[str]:
        """The children in the order of the type's sequences, the base type's first."""
        node = self.types[type_name]
        extension = node.find(f".//{XSD}extension")
        found = self.children(local(extension.get("base"))) if extension is not None else []
        own = node if extension is None else extension
        for group in own.iterchildren(f"{XSD}sequence", f"{XSD}choice"):
            found += [name_of(each) for each in group.iter(XSD + "element") if is_own(each, group)]
        return found

    def typed_elements(self) -> dict[str, str]:
        """Every concrete element of a complex type, also those that stand only inside others."""
        found = {
            name: local(node.get("type"))
            for name, node in self.elements.items()
            if node.get("type")
        }
        for kind in self.types.values():
            for node in kind.iter(XSD + "element"):
                if node.get("name") and local(node.get("type") or "") in self.types:
                    found.setdefault(node.get("name"), local(node.get("type")))
        return {
            name: kind
            for name, kind in found.items()
            if kind in self.types and self.types[kind].get("abstract") != "true"
        }


def local(name: str) -> str:
    return name.rpartition(":")[2]


def name_of(node) -> str:
    return node.get("name") or local(node.get("ref"))


def is_own(node, group) -> bool:
    """Whether the element stands in this group and not in an anonymous type inside it."""
    above = node.getparent()
    while above is not group:
        if above.tag == XSD + "complexType":
            return False
        above = above.getparent()
    return True


SCHEMAS = Schemas()


def test_the_substitution_groups_are_those_of_the_schema():
    theirs = {name: head for name, head in SCHEMAS.groups().items() if head not in ABSTRACT}

    assert theirs == SUBSTITUTES


@pytest.mark.parametrize("name", sorted(ORDER))
def test_the_children_stand_in_the_schemas_order(name):
    kind = SCHEMAS.typed_elements()[name]

    theirs = list(dict.fromkeys(SCHEMAS.children(kind)))

    assert list(ORDER[name]) == theirs


@pytest.mark.parametrize("name", sorted(SCHEMAS.typed_elements()))
def test_every_child_that_the_schema_allows_has_a_rank(name):
    kind = SCHEMAS.typed_elements()[name]
    theirs = list(dict.fromkeys(SCHEMAS.children(kind)))

    ranks = [child_rank(name, child) for child in theirs]

    assert None not in ranks, [c for c, r in zip(theirs, ranks, strict=True) if r is None]
    assert ranks == sorted(ranks)
