"""An element of the BPMN model as the rest of the program sees it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from procedit.bpmn.names import local_name
from procedit.bpmn.types import Family, type_of
from procedit.model.facade import Facade, in_model
from procedit.model.node import tag_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.bpmn.types import ElementType


@cache
def _type_of_tag(tag: str) -> ElementType:
    return type_of(local_name(tag))


class Element(Facade):
    """A read-only view of one element of the model namespace."""

    __slots__ = ()

    @property
    def type(self) -> ElementType:
        """The row of ``bpmn.types`` for this element."""
        return _type_of_tag(tag_of(self.node))

    @property
    def name(self) -> str:
        """What is written at the element: its name, an annotation's text, a group's category value."""
        kind = local_name(tag_of(self.node))
        if kind == "textAnnotation":
            return self.child_text("text")
        if kind == "group":
            value = self.reference("categoryValueRef")
            return value.get("value") if value is not None else ""
        return self.node.get("name", "")

    @property
    def documentation(self) -> str:
        """The text of the first documentation (BPMN 2.0.2 clause 8.3.1)."""
        return self.child_text("documentation")

    @property
    def parent(self) -> Element | None:
        """The element around this one, None for definitions."""
        node = self.node.getparent()
        return Element(self.document, node) if node is not None and in_model(node) else None

    @property
    def container(self) -> Element | None:
        """The process, sub-process, collaboration or choreography that owns the element."""
        element = self.parent
        while element is not None and not element.is_container:
            element = element.parent
        return element

    @property
    def is_container(self) -> bool:
        """Whether other elements of a diagram lie directly in it."""
        kind = self.type
        return (
            kind.is_sub_process
            or kind.family is Family.CONTAINER
            or (kind.name in ("subChoreography", "subConversation"))
        )

    def children(self, *names: str) -> Iterator[Element]:
        """The child elements of the model, all or those of the given local names."""
        for node in self.child_nodes(*names):
            yield Element(self.document, node)

    def child(self, *names: str) -> Element | None:
        """The first child element of one of the given local names."""
        return next(self.children(*names), None)

    def descendants(self) -> Iterator[Element]:
        """All elements of the model below this one, in document order."""
        for node in self.node.iterdescendants():
            if in_model(node):
                yield Element(self.document, node)

    def is_inside(self, other: Element) -> bool:
        """Whether the element lies somewhere below ``other``."""
        return any(node is other.node for node in self.node.iterancestors())

    def reference(self, name: str) -> Element | None:
        """The element that the attribute or child ``name`` refers to."""
        key = self.reference_key(name)
        return self.document.find(key) if key else None

    def reference_key(self, name: str) -> str:
        """The key that the attribute or child ``name`` names, empty where there is none."""
        value = self.node.get(name) or self.child_text(name)
        return self.document.resolve(value, self.node) if value else ""

    def referring(self, name: str) -> list[Element]:
        """The elements whose attribute or child ``name`` refers to this one."""
        return self.document.referring(self.key, name)

    # Connections, BPMN 2.0.2 clauses 8.4.13, 9.3, 10.4.2

    @property
    def source(self) -> Element | None:
        """Where a connection starts; a data output association starts at its activity or event."""
        if self.type.name == "dataOutputAssociation":
            return self._data_owner()
        return self.reference("sourceRef")

    @property
    def target(self) -> Element | None:
        """Where a connection ends; a data input association ends at its activity or event."""
        if self.type.name == "dataInputAssociation":
            return self._data_owner()
        return self.reference("targetRef")

    def _data_owner(self) -> Element | None:
        owner = self.parent
        while owner is not None and not owner.type.is_flow_node and not owner.is_container:
            owner = owner.parent
        return owner

    @property
    def outgoing(self) -> list[Element]:
        """The sequence flows that start here, as ``sourceRef`` tells."""
        return [flow for flow in self.referring("sourceRef") if flow.type.name == "sequenceFlow"]

    @property
    def incoming(self) -> list[Element]:
        """The sequence flows that end here, as ``targetRef`` tells."""
        return [flow for flow in self.referring("targetRef") if flow.type.name == "sequenceFlow"]

    @property
    def connections(self) -> list[Element]:
        """All connections of any kind that start or end here."""
        found = [*self.referring("sourceRef"), *self.referring("targetRef")]
        found += self.children("dataInputAssociation", "dataOutputAssociation")
        return [
            each for each in {each.node: each for each in found}.values() if each.type.is_connection
        ]

    # Events

    @property
    def event_definitions(self) -> list[Element]:
        """The definitions of an event, its own and those it refers to (clause 10.5.5)."""
        own = [child for child in self.children() if child.tag.endswith("EventDefinition")]
        for node in self.child_nodes("eventDefinitionRef"):
            referred = self.document.find(self.document.resolve(node.text or "", node))
            if referred is not None:
                own.append(referred)
        return own

    @property
    def attached_to(self) -> Element | None:
        """The activity a boundary event is attached to."""
        return self.reference("attachedToRef")

    @property
    def boundary_events(self) -> list[Element]:
        """The boundary events attached to this activity."""
        return self.referring("attachedToRef")

    @property
    def is_interrupting(self) -> bool:
        """Whether a boundary event or a start event of an event sub-process interrupts."""
        name = "cancelActivity" if self.type.name == "boundaryEvent" else "isInterrupting"
        return self.flag(name, default=True)

    # Activities

    @property
    def loop(self) -> str:
        """``standard``, ``parallel``, ``sequential`` or empty (clause 10.3.8)."""
        if self.child("standardLoopCharacteristics") is not None:
            return "standard"
        multiple = self.child("multiInstanceLoopCharacteristics")
        if multiple is None:
            return ""
        return "sequential" if multiple.flag("isSequential") else "parallel"

    @property
    def is_event_sub_process(self) -> bool:
        """Whether it is a sub-process that an event starts (clause 10.3.5)."""
        return self.type.is_sub_process and self.flag("triggeredByEvent")

    # Pools and lanes

    @property
    def process(self) -> Element | None:
        """The process of a pool, None for a black box."""
        return self.reference("processRef")

    @property
    def participant(self) -> Element | None:
        """The pool of a process, where it has one."""
        pools = [each for each in self.referring("processRef") if each.type.name == "participant"]
        return pools[0] if pools else None

    @property
    def lane_sets(self) -> list[Element]:
        """The lane sets directly in a process, sub-process or lane."""
        return list(self.children("laneSet", "childLaneSet"))

    @property
    def lanes(self) -> list[Element]:
        """The lanes directly in a process, a sub-process, a lane or a pool's process."""
        owner = self.process if self.type.name == "participant" else self
        if owner is None:
            return []
        return [lane for lane_set in owner.lane_sets for lane in lane_set.children("lane")]

    @property
    def lane(self) -> Element | None:
        """The innermost lane that lists the element (``flowNodeRef``)."""
        lanes = [each for each in self.referring("flowNodeRef") if each.type.name == "lane"]
        return max(lanes, key=lambda lane: sum(1 for _ in lane.node.iterancestors()), default=None)
