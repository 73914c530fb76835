"""Pools: the first one turns a process into a collaboration (clause 9.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, enclosing
from procedit.bpmn.names import bpmn
from procedit.commands import di
from procedit.commands.ids import ensure_id
from procedit.commands.scopes import main_scope
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.model.diagram import Edge
from procedit.model.facade import Facade

if TYPE_CHECKING:
    from procedit.bpmn.variants import Variant
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element

HEADER, PADDING = 30.0, 20.0
"""The band with a pool's name, and the room around what a pool wraps, in diagram pixels."""

_NOT_HERE = QT_TRANSLATE_NOOP("Error", "Pools stand in diagrams of processes and collaborations.")


def add_pool(edit: Edit, diagram: Diagram, variant: Variant, bounds: Bounds) -> Element:
    """Add a pool; the first one wraps the process that the diagram drew so far."""
    scope = main_scope(edit.document, diagram)
    if scope is None or scope.type.name not in ("process", "collaboration"):
        raise ProceditError(_NOT_HERE)
    if scope.type.name == "process":
        first = _wrap(edit, diagram, scope, bounds, keep=bool(variant.expanded))
        if first is not None:
            return first
        scope = main_scope(edit.document, diagram) or scope
    process = new_process(edit) if variant.expanded else None
    return _add(edit, diagram, scope, process, bounds)


def ensure_collaboration(edit: Edit, diagram: Diagram) -> Element:
    """The collaboration a diagram draws; a process gets a pool of its own first if it has content."""
    scope = main_scope(edit.document, diagram)
    if scope is not None and scope.type.name == "process":
        _wrap(edit, diagram, scope, Bounds(0, 0, 0, 0), keep=False)
        scope = main_scope(edit.document, diagram)
    if scope is None or scope.type.name != "collaboration":
        raise ProceditError(_NOT_HERE)
    return scope


def new_process(edit: Edit) -> Element:
    """A new, empty process."""
    document = edit.document
    return edit.add(
        document.definitions, bpmn("process"), id=document.new_id("Process"), isExecutable="false"
    )


def _add(
    edit: Edit, diagram: Diagram, collaboration: Element, process: Element | None, bounds: Bounds
) -> Element:
    pool = edit.add(
        collaboration,
        bpmn("participant"),
        id=edit.document.new_id("Participant"),
        processRef=None if process is None else ensure_id(edit, process),
    )
    lowest = next(iter(diagram.items), None)
    di.add_shape(edit, diagram, pool, bounds, before=lowest, traits={"isHorizontal": "true"})
    return pool


def _wrap(
    edit: Edit, diagram: Diagram, process: Element, bounds: Bounds, *, keep: bool
) -> Element | None:
    """Turn the diagram of a process into one of a collaboration; gives the pool of the process.

    None where the process is empty and gets no pool: a black box was asked for, not ``keep``.
    """
    content = content_bounds(diagram)
    document = edit.document
    collaboration = process.participant.container if process.participant is not None else None
    if collaboration is None:
        key = document.new_id("Collaboration")
        collaboration = edit.add(
            document.definitions, bpmn("collaboration"), before=process, id=key
        )
    for node in document.depicting(process.key):
        plane = Facade(document, node)
        edit.set(plane, "bpmnElement", ensure_id(edit, collaboration))
    if content is None:
        return _add(edit, diagram, collaboration, process, bounds) if keep else None
    around = _around(content)
    pool = _add(
        edit, diagram, collaboration, process, _covering(around, bounds) if keep else around
    )
    return pool if keep else None


def first_pool_bounds(diagram: Diagram, wanted: Bounds) -> Bounds:
    """Where a pool dropped at ``wanted`` will stand: around all that was drawn without a pool."""
    plane = diagram.plane_element
    if plane is None or plane.type.name != "process":
        return wanted
    content = content_bounds(diagram)
    return wanted if content is None else _covering(_around(content), wanted)


def _around(content: Bounds) -> Bounds:
    room = content.grown(PADDING)
    return Bounds(room.x - HEADER, room.y, room.width + HEADER, room.height)


def _covering(around: Bounds, wanted: Bounds) -> Bounds:
    """As ``wanted``, enlarged and moved no more than needed to cover ``around``."""
    width, height = max(around.width, wanted.width), max(around.height, wanted.height)
    x = min(max(wanted.x, around.right - width), around.x)
    y = min(max(wanted.y, around.bottom - height), around.y)
    return Bounds(x, y, width, height)


def content_bounds(diagram: Diagram) -> Bounds | None:
    """The rectangle around everything drawn, labels included; None for an empty diagram."""
    boxes: list[Bounds] = []
    for item in diagram.items:
        if item.label_bounds is not None:
            boxes.append(item.label_bounds)
        if isinstance(item, Edge):
            boxes += [Bounds(*point, 0, 0) for point in item.waypoints]
        else:
            boxes.append(item.bounds)
    return enclosing(boxes)


def dissolve(edit: Edit, collaboration: Element, process: Element) -> None:
    """Draw the process where the collaboration was drawn; annotations and groups stay."""
    for artifact in list(collaboration.children("textAnnotation", "group", "association")):
        edit.move(artifact, process)
    for node in edit.document.depicting(collaboration.key):
        edit.set(Facade(edit.document, node), "bpmnElement", process.id)
    edit.remove(collaboration)
