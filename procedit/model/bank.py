"""The bank's data (``pb:*`` in ``extensionElements``) read from a document.

Everything is read anew at each question and given as values; nothing is kept. What is missing is
empty, what is not understood stays in the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from procedit.bpmn.bank import pb
from procedit.bpmn.names import bpmn
from procedit.bpmn.types import Family
from procedit.model.bank_rows import ACTIVITY_CHILDREN, PROCEDURE_ATTRIBUTES, PROCEDURE_CHILDREN
from procedit.model.bank_values import ActivityData, NodeData, ProcedureData
from procedit.model.facade import Facade, text_of
from procedit.model.node import first_child

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from procedit.model.bank_rows import Child, Row
    from procedit.model.bank_values import LawRef
    from procedit.model.document import Document
    from procedit.model.element import Element
    from procedit.model.node import Node

_TRUE = ("true", "1")


def own_process(document: Document) -> Element | None:
    """The process that the authority owns: the one with ``pb:procedure``.

    Without one it is the first process that a pool shows the inside of, else the first one.
    """
    holding = [each for each in document.elements("process") if part_of(each, "procedure")]
    pools = [pool.process for pool in document.elements("participant")]
    shown = [process for process in pools if process is not None and _has_content(process)]
    found = (*holding, *shown, *document.elements("process"))
    return next(iter(found), None)


def _has_content(process: Element) -> bool:
    return any(child.type.is_flow_node for child in process.children())


def part_of(element: Element, name: str) -> Facade | None:
    """The element's first ``pb:<name>``."""
    extensions = first_child(element.node, bpmn("extensionElements"))
    node = None if extensions is None else first_child(extensions, pb(name))
    return None if node is None else Facade(element.document, node)


def kind_of(element: Element) -> str:
    """Which ``pb`` element fits: ``procedure``, ``activity``, ``node``, or empty."""
    kind = element.type
    if kind.name == "process":
        return "procedure"
    if kind.family is Family.ACTIVITY:
        return "activity"
    if kind.family is Family.GATEWAY or kind.name in ("startEvent", "endEvent"):
        return "node"
    return ""


def procedure_data(process: Element | None) -> ProcedureData | None:
    """The metadata at a process, None where it has none."""
    part = None if process is None else part_of(process, "procedure")
    if part is None:
        return None
    known = {
        field: part.get(name) for field, name in PROCEDURE_ATTRIBUTES if name in part.node.attrib
    }
    values: dict[str, object] = {"version": "", "level": "", "status": "", "format_version": ""}
    values |= known
    values |= _children(part.node, PROCEDURE_CHILDREN)
    return ProcedureData(**values)  # pyright: ignore[reportArgumentType] - the table names its fields


def document_data(document: Document) -> ProcedureData | None:
    """The metadata of the procedure in a document."""
    return procedure_data(own_process(document))


def activity_data(element: Element) -> ActivityData | None:
    """What the bank knows about an activity, None where it has no ``pb:activity``."""
    part = part_of(element, "activity")
    if part is None:
        return None
    lists = _children(part.node, ACTIVITY_CHILDREN)
    return ActivityData(
        key=part.get("key"),
        mandatory=part.get("mandatory").strip() in _TRUE,
        discretion=part.get("discretion").strip() in _TRUE,
        kind=part.get("kind"),
        role=part.get("role"),
        systems=tuple(part.get("systems").split()),
        traces=tuple(part.get("traces").split()),
        work=part.get("work"),
        wait=part.get("wait"),
        laws=cast("tuple[LawRef, ...]", lists["laws"]),
        advice=cast("tuple[str, ...]", lists["advice"]),
    )


def node_data(element: Element) -> NodeData | None:
    """What the bank knows about an event or gateway, None where it has no ``pb:node``."""
    part = part_of(element, "node")
    if part is None:
        return None
    traces = tuple(part.get("traces").split())
    return NodeData(part.get("key"), traces, part.get("legal"), part.get("paragraph"))


def element_data(element: Element) -> ActivityData | NodeData | None:
    """What the bank knows about a step, event or gateway."""
    kind = kind_of(element)
    if kind == "activity":
        return activity_data(element)
    return node_data(element) if kind == "node" else None


def key_of(element: Element) -> str:
    """The element's key in the bank, empty where it has none."""
    data = element_data(element)
    return "" if data is None else data.key


def keyed_elements(document: Document) -> Iterator[Element]:
    """The elements that can have a key: activities, start and end events, gateways, in order."""
    for element in document.elements():
        if kind_of(element) in ("activity", "node"):
            yield element


def keys_in(document: Document) -> dict[str, Element]:
    """The elements by their keys; of several with one key the first."""
    found: dict[str, Element] = {}
    for element in keyed_elements(document):
        data = element_data(element)
        if data is not None and data.key:
            found.setdefault(data.key, element)
    return found


def rows(node: Node, child: Child) -> list[Row]:
    """What the children of that kind say."""
    return [row(each, child) for each in node.iterchildren(pb(child.tag))]


def row(node: Node, child: Child) -> Row:
    """What one child says."""
    shape = child.shape
    if shape is None:
        return text_of(node)
    defaults = dict(shape.defaults)
    fields = {field: node.get(name, defaults.get(field, "")) for field, name in shape.attributes}
    if shape.text:
        fields[shape.text] = text_of(node)
    return shape.type(**fields)


def _children(node: Node, children: Sequence[Child]) -> dict[str, object]:
    found: dict[str, object] = {}
    for child in children:
        values = rows(node, child)
        if child.many:
            found[child.field] = tuple(values)
        else:
            found[child.field] = values[0] if values else (None if child.shape else "")
    return found
