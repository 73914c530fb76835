"""Where something moved may be put down, and the command that does it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.types import Family
from procedit.commands.dropping import may_attach, may_drop, may_insert_on, may_move
from procedit.commands.move import move
from procedit.commands.move_onto import detach_and_move, move_and_attach, move_and_insert
from procedit.commands.refusal import insist
from procedit.commands.scopes import main_scope
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.layout.docking import nearest_on_outline

if TYPE_CHECKING:
    from procedit.bpmn.geometry import Point
    from procedit.canvas.drawn import Drawn
    from procedit.canvas.moving import Load
    from procedit.canvas.scene import DiagramScene
    from procedit.canvas.view import DiagramView
    from procedit.commands.refusal import Refusal
    from procedit.model.element import Element

_MOVE = QT_TRANSLATE_NOOP("Command", "Move")
_ATTACH = QT_TRANSLATE_NOOP("Command", "Attach event")
_DETACH = QT_TRANSLATE_NOOP("Command", "Detach event")
_INSERT = QT_TRANSLATE_NOOP("Command", "Insert into the flow")

_NEAR_BORDER, _NEAR_FLOW = 14.0, 6.0
"""How near to a border or a flow the middle of what is moved must come, in diagram pixels."""


class Way(Enum):
    """What putting something down there means."""

    INTO = "into"
    ATTACH = "attach"
    DETACH = "detach"
    INSERT = "insert"


@dataclass(frozen=True, slots=True)
class Target:
    """What something would be put down on; without an element it stays where it belongs."""

    element: Element | None = None
    drawn: Drawn | None = None
    refusal: Refusal | None = None
    way: Way = Way.INTO


def target_for(scene: DiagramScene, load: Load, at: Point, offset: Point) -> Target:
    """What a load carried by ``offset`` and put down with the pointer at ``at`` becomes part of."""
    if load.refusal is not None:
        return Target(refusal=load.refusal)
    subject = scene.element_of(load.subject)
    if subject is None:
        return Target()
    if len(load.chosen) == 1:
        drawn = scene.drawn_of(subject.key)
        middle = at if drawn is None else drawn.body.moved(*offset).center
        special = _on_border(scene, subject, middle) or _on_flow(scene, load, subject, middle)
        if special is not None:
            return special
    return _in_container(scene, load, subject, at)


def _on_border(scene: DiagramScene, subject: Element, middle: Point) -> Target | None:
    if subject.type.family is not Family.EVENT:
        return None
    for drawn in reversed(scene.near(Bounds(*middle, 0, 0).grown(_NEAR_BORDER))):
        if drawn.type.family is not Family.ACTIVITY:
            continue
        foot = nearest_on_outline(drawn.outline, drawn.body, middle)
        host = scene.element_of(drawn.key)
        is_near = max(abs(foot.x - middle.x), abs(foot.y - middle.y)) <= _NEAR_BORDER
        if host is not None and is_near:
            refusal = may_attach(subject, host)
            if refusal is None or subject.type.name == "boundaryEvent":
                return Target(host, drawn, refusal, Way.ATTACH)
    return None


def _on_flow(scene: DiagramScene, load: Load, subject: Element, middle: Point) -> Target | None:
    """A sequence flow that a step without flows of its own is put onto."""
    if not subject.type.is_flow_node or subject.connections:
        return None
    for drawn in scene.lines_at(middle, _NEAR_FLOW):
        flow = scene.element_of(drawn.key)
        if flow is None or flow.type.name != "sequenceFlow" or drawn.key in load.keys:
            continue
        if may_insert_on(subject, flow) is None:
            return Target(flow, drawn, None, Way.INSERT)
    return None


def _in_container(scene: DiagramScene, load: Load, subject: Element, at: Point) -> Target:
    diagram = scene.session.diagram
    key = scene.container_at(at, load.keys)
    on = scene.element_of(key) if key else None
    if on is None and diagram is not None:
        on = main_scope(scene.session.document, diagram)
    if on is None or on.type.name == "group":
        return Target()
    drawn = scene.drawn_of(key) if key else None
    if subject.type.name == "boundaryEvent":
        return Target(on, drawn, may_drop(subject, on, diagram), Way.DETACH)
    if on.key in load.home:
        return Target()
    return Target(on, drawn, may_drop(subject, on, diagram))


def put_down(view: DiagramView, load: Load, offset: Point, target: Target) -> None:
    """Move a load as one step and let it become part of the target; a refusal is told."""
    diagram, elements = view.session.diagram, _elements(view.diagram_scene, load)
    on = target.element
    if diagram is None or not elements:
        return
    if load.refusal is not None:
        view.refused.emit(load.refusal.error())
    elif on is None or target.way is Way.INTO:
        view.run(_MOVE, move, diagram, elements, offset.x, offset.y, on)
    elif target.way is Way.ATTACH:
        title = _MOVE if elements[0].attached_to == on else _ATTACH
        view.run(title, move_and_attach, diagram, elements[0], on, *offset)
    elif target.way is Way.DETACH:
        view.run(_DETACH, detach_and_move, diagram, elements[0], on, *offset)
    else:
        view.run(_INSERT, move_and_insert, diagram, elements[0], on, *offset)


def nudge_load(view: DiagramView, load: Load, dx: float, dy: float) -> bool:
    """Move a load, one step together with the moves of the same elements just before."""
    diagram, elements = view.session.diagram, _elements(view.diagram_scene, load)
    if diagram is None:
        return False
    merge = "move " + " ".join(load.chosen)
    try:
        insist(load.refusal or may_move(elements, by_keyboard=True))
        view.session.stack.run_merged(merge, _MOVE, move, diagram, elements, dx, dy)
    except ProceditError as error:
        view.refused.emit(error)
    return True


def _elements(scene: DiagramScene, load: Load) -> list[Element]:
    found = (scene.element_of(key) for key in load.chosen)
    return [each for each in found if each is not None]
