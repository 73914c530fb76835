"""Placing something new: its ghost follows the pointer, a press or the end of a drag puts it down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.types import Family
from procedit.canvas.aligning import snapper_for
from procedit.canvas.ghost import Ghost
from procedit.canvas.landing import Landing, landing_for
from procedit.canvas.notation import LineLook, picture_of_line, picture_of_variant
from procedit.canvas.tools.tool import Pointer, Tool
from procedit.canvas.wording import reason_text
from procedit.commands.create import create
from procedit.commands.create_after import create_after
from procedit.commands.insert_on_flow import insert_on_flow
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.layout.docking import Outlined
from procedit.layout.placing import free_spot
from procedit.layout.routing import route, straight

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from procedit.bpmn.variants import Variant
    from procedit.canvas.picture import Picture
    from procedit.canvas.view import DiagramView
    from procedit.layout.snapping import Snapper
    from procedit.model.diagram import Diagram
    from procedit.model.element import Element

CREATE = QT_TRANSLATE_NOOP("Command", "Create")
INSERT = QT_TRANSLATE_NOOP("Command", "Insert into the flow")
APPEND = QT_TRANSLATE_NOOP("Command", "Append")
_NAMED_AT_ONCE = frozenset({Family.ACTIVITY, Family.POOL, Family.DATA, Family.ARTIFACT})
_AROUND = 400.0
"""So far around a place a free one is looked for, in diagram pixels."""
_BETWEEN_POOLS = 50.0
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CreateTool(Tool):
    """Creates ``variant``, after the element of the key ``source`` where there is one.

    Alt switches alignment off. A sticky tool stays in use for the next one.
    """

    cursor = Qt.CursorShape.CrossCursor

    def __init__(
        self, view: DiagramView, variant: Variant, *, source: str = "", is_sticky: bool = False
    ) -> None:
        super().__init__(view)
        self.variant = variant
        self.source = source
        self.is_sticky = is_sticky
        self._ghost: Ghost | None = None
        self._snapper: Snapper | None = None

    def move(self, pointer: Pointer) -> None:
        """Show what would be made there, and whether it may."""
        ghost = self._ghost = self._ghost or Ghost(self.scene)
        landing = self._landing(pointer)
        place = Point(landing.bounds.x, landing.bounds.y)
        shape = picture_of_variant(landing.variant, place)
        ghost.pictures.display(shape, *self._line(landing))
        ghost.target.mark(landing.drawn, legal=landing.refusal is None)
        reason = landing.refusal
        ghost.show_refused(pointer.at, "" if reason is None else reason_text(reason))
        refused = reason is not None
        self.cursor = Qt.CursorShape.ForbiddenCursor if refused else Qt.CursorShape.CrossCursor

    def _landing(self, pointer: Pointer) -> Landing:
        width, height = self.variant.size
        at = pointer.at
        box = Bounds(at.x - width / 2, at.y - height / 2, width, height)
        snap = None
        if not pointer.alt:
            self._snapper = self._snapper or snapper_for(self.view)
            snap = self._snapper.snap(box)
            box = box.moved(snap.dx, snap.dy)
        landing = landing_for(self.scene, self.variant, at, box)
        if self._ghost is not None:
            self._ghost.show_snap(snap if landing.bounds == box else None)
        return landing

    def _line(self, landing: Landing) -> tuple[Picture, ...]:
        """The connection with the source as it would run."""
        drawn = self.scene.drawn_of(self.source)
        if drawn is None or landing.refusal is not None or drawn.body.meets(landing.bounds):
            return ()
        start = Outlined(drawn.outline, drawn.body)
        end = Outlined(landing.variant.type.outline, landing.bounds)
        if landing.variant.type.name == "textAnnotation":
            return (picture_of_line(LineLook("association"), straight(end, start)),)
        return (picture_of_line(LineLook("sequenceFlow"), route(start, end)),)

    def release(self, pointer: Pointer) -> None:
        """Make it there."""
        landing = self._landing(pointer)
        diagram = self.session.diagram
        self.cancel()
        if not self.is_sticky:
            self.view.use_select()
        if diagram is None:
            return
        if landing.refusal is not None:
            self.view.refused.emit(landing.refusal.error())
            return
        element = self._make(diagram, landing)
        if element is not None:
            self._settle(element)

    def _make(self, diagram: Diagram, landing: Landing) -> Element | None:
        run, bounds, variant = self.view.run, landing.bounds, landing.variant
        source = self.scene.element_of(self.source)
        if source is not None and not landing.splits:
            return run(APPEND, create_after, diagram, source, variant, bounds, landing.on)
        if landing.splits and landing.on is not None:
            return run(INSERT, insert_on_flow, diagram, landing.on, variant, bounds.center)
        return run(CREATE, create, diagram, variant, bounds, landing.on)

    def _settle(self, element: Element) -> None:
        self.session.selection.set(element.key)
        if not self.is_sticky and is_named_at_once(element):
            self.view.label_edit_requested.emit(element.key)

    def key(self, event: QKeyEvent) -> bool:
        """Enter puts it down in the middle of the view, or where the ghost is.

        A boundary event goes to the border of the selected activity, a pool below the others.
        """
        if event.key() not in _ENTER:
            return False
        place = self._border_place() or self._place_below_pools()
        if place is not None:
            self.release(Pointer(place, self.view.camera.screen(place)))
            for key in self.session.selection.keys:
                self.view.reveal(key)
            return True
        at = self.view.viewport().mapFromGlobal(self.view.cursor().pos())
        if not self.view.viewport().rect().contains(at):
            at = self.view.viewport().rect().center()
        place = self._free_place(self.view.camera.at(at))
        self.release(Pointer(place, self.view.camera.screen(place)))
        return True

    def _border_place(self) -> Point | None:
        """On the lower border of the selected activity, beside the boundary events there."""
        keys = self.session.selection.keys
        host = self.scene.drawn_of(keys[0]) if len(keys) == 1 else None
        if self.variant.type.name != "boundaryEvent" or host is None:
            return None
        if host.type.family is not Family.ACTIVITY:
            return None
        width, body = self.variant.size[0], host.body
        places = [Point(body.center.x + shift * width, body.bottom) for shift in (0, 1.1, -1.1)]
        taken = [each.body for each in self.scene.near(body) if each.type.name == "boundaryEvent"]
        free = (at for at in places if not any(box.holds(*at) for box in taken))
        return next(free, places[0])

    def _place_below_pools(self) -> Point | None:
        """Where a further pool stands, its left border below that of the lowest one."""
        if self.variant.type.family is not Family.POOL:
            return None
        plane = self.scene.plane
        pools = [each.body for each in plane.all(plane) if each.type.family is Family.POOL]
        if not pools:
            return None
        lowest, (width, height) = max(pools, key=lambda pool: pool.bottom), self.variant.size
        return Point(lowest.x + width / 2, lowest.bottom + _BETWEEN_POOLS + height / 2)

    def _free_place(self, at: Point) -> Point:
        """The place nearest below or above where the new step covers no other."""
        width, height = self.variant.size
        box = Bounds(at.x - width / 2, at.y - height / 2, width, height)
        if self.variant.type.family in (Family.POOL, Family.LANE):
            return at
        others = self.scene.near(box.grown(_AROUND))
        steps = [each.body for each in others if not each.line and not each.is_open]
        return free_spot(box, steps).center

    def cancel(self) -> None:
        """Take the ghost away."""
        if self._ghost is not None:
            self._ghost.clear()
        self._ghost = self._snapper = None


def is_named_at_once(element: Element) -> bool:
    """Whether one goes on by typing the name of a new element of that kind."""
    kind = element.type
    return (kind.family in _NAMED_AT_ONCE and not kind.is_sub_process) or kind.family is Family.LANE
