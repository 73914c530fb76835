"""What several rules ask about an element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.model.diagram import Edge, Shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.element import Element


def has_condition(flow: Element) -> bool:
    """Whether a sequence flow has a condition (BPMN 2.0.2 clause 8.4.13)."""
    return flow.child("conditionExpression") is not None


def triggers(event: Element) -> list[str]:
    """What an event reacts to or causes: ``message``, ``timer`` … as its definitions say."""
    return [each.type.name.removesuffix("EventDefinition") for each in event.event_definitions]


def is_only(event: Element, trigger: str) -> bool:
    """Whether an event has that trigger and no other."""
    found = triggers(event)
    return bool(found) and all(each == trigger for each in found)


def is_in(element: Element, *names: str) -> bool:
    """Whether the element stands directly in an element of one of these local names."""
    parent = element.parent
    return parent is not None and parent.type.name in names


def flow_nodes(container: Element) -> list[Element]:
    """The flow nodes directly in a process or sub-process."""
    return [each for each in container.children() if each.type.is_flow_node]


def has_association(element: Element) -> bool:
    """Whether a line without direction of flow starts here, as to a compensation (clause 10.7)."""
    return any(each.type.name == "association" for each in element.referring("sourceRef"))


def stands_outside_flow(element: Element) -> bool:
    """Whether no sequence flow need lead to or from the element.

    So it is for what compensates, for event sub-processes and for the content of ad hoc sub-processes
    (clauses 10.3.5, 10.7).
    """
    return (
        element.flag("isForCompensation")
        or element.is_event_sub_process
        or is_in(element, "adHocSubProcess")
    )


def shapes_of(element: Element) -> Iterator[Shape]:
    """The shapes that draw the element, one a diagram as a rule."""
    for node in element.document.depicting(element.key):
        found = element.document.facade(node)
        if isinstance(found, Shape):
            yield found


def is_event(element: Element) -> bool:
    """Whether it is an event of any kind."""
    return element.type.family is Family.EVENT


def edges_of(element: Element) -> Iterator[Edge]:
    """The lines that draw the element, one a diagram as a rule."""
    for node in element.document.depicting(element.key):
        found = element.document.facade(node)
        if isinstance(found, Edge):
            yield found


def link_name(event: Element) -> str:
    """The name by which a link finds its other end, empty where it is none."""
    definition = event.child("linkEventDefinition")
    return "" if definition is None else definition.name
