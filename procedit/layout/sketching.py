"""What a document shows, as values for automatic layout."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.layout.specs import FlowKind, FlowSpec, LaneSpec, NodeSpec, PoolSpec, Size, Sketch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.document import Document
    from procedit.model.element import Element

_LETTER, _LINE, _WIDEST = 6.2, 14.0, 90.0
_FRAMES = (Family.POOL, Family.LANE, Family.FLOW, Family.CONTAINER, Family.OTHER, Family.MESSAGE)
_KINDS: dict[str, FlowKind] = {"sequenceFlow": "sequence", "messageFlow": "message"}


def text_size(text: str, widest: float = _WIDEST) -> Size:
    """About how large a name is when wrapped at ``widest`` diagram pixels; empty for no text."""
    lines: list[int] = []
    for word in text.split():
        if lines and (lines[-1] + 1 + len(word)) * _LETTER <= widest:
            lines[-1] += 1 + len(word)
        else:
            lines.append(len(word))
    return (round(min(max(lines), 30) * _LETTER + 4), len(lines) * _LINE) if lines else (0.0, 0.0)


def sketch_of(document: Document) -> Sketch:
    """Everything a document without a diagram would show in one."""
    builder = _Builder(document)
    for pool in document.elements("participant"):
        if not _is_reference(pool):
            builder.add_pool(pool)
    for process in document.elements("process", "choreography", "collaboration"):
        builder.add_content(process, builder.band_of(process), "")
    return builder.sketch()


def is_node(element: Element) -> bool:
    """Whether the element is a shape that layout places (frames are drawn around them)."""
    kind = element.type
    if not kind.is_shape or kind.family in _FRAMES:
        return False
    if kind.name == "dataObject":
        return not element.referring("dataObjectRef")
    return kind.name != "dataStore"


def may_be_drawn(element: Element) -> bool:
    """Whether a diagram may show the element at all: not the data inside an activity's interface."""
    kind = element.type
    if kind.name in ("dataInput", "dataOutput"):
        owner = element.container
        return owner is not None and element in tuple(data_parts(owner))
    return kind.is_connection or kind.family is Family.POOL or is_node(element)


def node_size(element: Element) -> Size:
    """How large an element is drawn at first; sub-processes here collapsed."""
    kind = element.type
    if kind.is_sub_process or kind.name in ("subChoreography",):
        return (100, 80)
    if kind.name == "group":
        return (200, 120)
    if kind.name == "textAnnotation":
        height = text_size(element.name, 110)[1] + 12
        return (130, max(30.0, height))
    return kind.size


def flow_kind(element: Element) -> FlowKind:
    """How a connection is routed."""
    return _KINDS.get(element.type.name, "association")


def label_size(element: Element) -> Size:
    """The size of a name that stands outside its shape."""
    return text_size(element.name) if element.type.has_external_label else (0.0, 0.0)


def flow_ends(element: Element) -> tuple[str, str] | None:
    """The keys of both ends, or None for a connection that leads nowhere."""
    source, target = element.source, element.target
    return None if source is None or target is None else (source.key, target.key)


def data_parts(element: Element) -> Iterator[Element]:
    """The data inputs and outputs of a process itself."""
    for io in element.children("ioSpecification"):
        if element.type.name == "process":
            yield from io.children("dataInput", "dataOutput")


def owner_of(element: Element) -> str:
    """The key of the node that an annotation or data element stands beside, or empty."""
    if element.type.family not in (Family.DATA, Family.ARTIFACT):
        return ""
    for connection in element.connections:
        ends = flow_ends(connection)
        if ends is not None:
            return ends[0] if ends[1] == element.key else ends[1]
    return ""


def group_members(element: Element) -> tuple[str, ...]:
    """The keys of the elements that share the category value of a group (clause 8.4.1.2)."""
    value = element.reference("categoryValueRef") if element.type.name == "group" else None
    if value is None:
        return ()
    members = value.referring("categoryValueRef")
    return tuple(each.key for each in members if each != element and is_node(each))


def _is_reference(pool: Element) -> bool:
    """Whether a participant belongs to a choreography, where it is drawn as a band of a task."""
    return pool.parent is not None and pool.parent.type.name == "choreography"


class _Builder:
    """Collects the specs in document order."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._nodes: dict[str, NodeSpec] = {}
        self._flows: dict[str, FlowSpec] = {}
        self._lanes: list[LaneSpec] = []
        self._pools: list[PoolSpec] = []
        self._pool_of: dict[str, str] = {}

    def add_pool(self, pool: Element) -> None:
        """A pool with the lanes of its process."""
        process = pool.process
        has_content = process is not None and any(map(is_node, process.children()))
        self._pools.append(PoolSpec(pool.key, not has_content))
        if process is not None:
            self._pool_of.setdefault(process.key, pool.key)
            self._add_lanes(process, pool.key, "")

    def _add_lanes(self, owner: Element, pool: str, parent: str) -> None:
        for lane in owner.lanes:
            self._lanes.append(LaneSpec(lane.key, pool, parent))
            self._add_lanes(lane, pool, lane.key)

    def band_of(self, process: Element) -> str:
        """The pool of a process, or a pool-less process' own key."""
        if process.key in self._pool_of:
            return self._pool_of[process.key]
        if process.type.name == "process" and process.lanes and process.key not in self._pool_of:
            self._pools.append(PoolSpec(process.key))
            self._add_lanes(process, process.key, "")
            self._pool_of[process.key] = process.key
            return process.key
        return ""

    def add_content(self, container: Element, band: str, parent: str) -> None:
        """The nodes and flows directly in ``container``, and what is inside those."""
        for element in (*container.children(), *data_parts(container)):
            if element.type.is_connection:
                self._add_flow(element)
            elif is_node(element):
                self._add_node(element, band, parent)

    def _add_node(self, element: Element, band: str, parent: str) -> None:
        key, attached = element.key, element.attached_to
        self._nodes[key] = NodeSpec(
            key,
            node_size(element),
            element.type.outline,
            self._band(element, band),
            parent,
            attached.key if attached is not None else "",
            self._owner(element),
            label_size(element),
            group_members(element),
        )
        for association in element.children("dataInputAssociation", "dataOutputAssociation"):
            self._add_flow(association)
        if element.is_container:
            self.add_content(element, "", key)

    def _band(self, element: Element, band: str) -> str:
        """The lane of an element; what no lane lists, but is no step, goes to the first lane."""
        lane = element.lane if band else None
        if lane is not None:
            return lane.key
        if element.type.is_flow_node:
            return band
        around = {each.parent for each in self._lanes}
        return next(
            (each.key for each in self._lanes if each.pool == band and each.key not in around), band
        )

    def _owner(self, element: Element) -> str:
        owner = self._document.find(owner_of(element))
        if owner is not None and owner.type.is_connection:
            owner = owner.source
        return owner.key if owner is not None else ""

    def _add_flow(self, element: Element) -> None:
        ends = flow_ends(element)
        if ends is not None:
            label = text_size(element.name)
            self._flows[element.key] = FlowSpec(element.key, *ends, flow_kind(element), label)

    def sketch(self) -> Sketch:
        """What was collected."""
        return Sketch(
            tuple(self._nodes.values()),
            tuple(self._flows.values()),
            tuple(self._lanes),
            tuple(self._pools),
        )
