"""The open diagram as Qt sees it: what is painted where, kept in step with the session.

Elements are not graphics items: views paint them from cached tiles. Items are only what comes and
goes with the pointer: outlines of the selection, handles, guides, ghosts.
"""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QGraphicsScene

from procedit.bpmn.geometry import Bounds, Point, enclosing
from procedit.canvas.dependents import dependents
from procedit.canvas.gliding import Gliding, Shift
from procedit.canvas.handles import Handle, handle_at, handles_of
from procedit.canvas.items import HighlightItem, HoverItem, SelectionItem
from procedit.canvas.overview import Overview
from procedit.canvas.paint import CROWDED_BELOW, PicturePainter
from procedit.canvas.plane import Plane
from procedit.canvas.rough import paint_rough

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from PySide6.QtGui import QPainter

    from procedit.canvas.drawn import Drawn
    from procedit.canvas.picture import Picture
    from procedit.canvas.theme import Theme
    from procedit.model.change import Change
    from procedit.model.element import Element
    from procedit.session import Session

_EMPTY = Bounds(0, 0, 800, 600)
_GLIDING = 250
"""With more changed elements than this nothing glides."""
_MANY = 300
"""More changed places than this are not worth telling one by one."""
_CROWD = 150.0
"""So many elements in a square of 512 pixels, seen from afar, are drawn as boxes and hairlines."""


@dataclass(frozen=True, slots=True)
class Damage:
    """What must be painted anew: areas of the diagram, or everything where there are none."""

    areas: tuple[Bounds, ...] = ()


class DiagramScene(QGraphicsScene):
    """The session's current diagram; call ``dispose`` before letting it go."""

    damaged = Signal(Damage)
    """Something must be painted anew."""
    notice = Signal(str)
    """A text for the user, already translated: elements shown that the file does not place."""
    shown = Signal()
    """Another diagram is shown."""
    theme_changed = Signal()
    lifted_changed = Signal()
    shifted = Signal(list)
    """What a step moved by itself, as ``Shift``; told only where ``glides`` is set."""
    carried_changed = Signal(tuple, tuple)
    """What is lifted was carried: where it was before, where it is now, both as a ``Point``."""

    def __init__(self, session: Session, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.session = session
        self.plane = Plane(session.document)
        self._painter = PicturePainter(theme)
        self._lifted: frozenset[str] = frozenset()
        self._hidden: frozenset[str] = frozenset()
        self._lifted_area = Bounds(0, 0, 0, 0)
        self._hovered = ""
        self._carried = Point(0, 0)
        self._handles: tuple[Handle, ...] = ()
        self.glides = False
        self.selection_item = SelectionItem(theme)
        self.highlight_item = HighlightItem(theme)
        self.hover_item = HoverItem(theme)
        for item in (self.highlight_item, self.hover_item, self.selection_item):
            self.addItem(item)
        self._load()
        self.overview = Overview(self)
        self.gliding = Gliding(self)
        session.stack.listen(self._follow)
        session.selection.listen(self._show_selection)
        session.listen_diagram(self._show_diagram)

    def dispose(self) -> None:
        """Stop following the session."""
        self.session.stack.unlisten(self._follow)
        self.session.selection.unlisten(self._show_selection)
        self.session.unlisten_diagram(self._show_diagram)
        self.overview.stop()

    # What is where, in diagram pixels

    def __contains__(self, key: object) -> bool:
        return key in self.plane

    @property
    def extent(self) -> Bounds:
        """The rectangle around everything drawn; a screenful where there is nothing."""
        return self.plane.extent or _EMPTY

    def element_of(self, key: str) -> Element | None:
        """The element of that key."""
        return self.session.document.find(key)

    def drawn_of(self, key: str) -> Drawn | None:
        """Where the element of that key is, None where it is not drawn here."""
        return self.plane.find(key)

    def bounds_of(self, key: str) -> Bounds | None:
        """The shape without its name, of a line the box of its points."""
        drawn = self.plane.find(key)
        return None if drawn is None else drawn.body

    def picture_of(self, key: str) -> Picture | None:
        """The picture of the element of that key."""
        return self.plane.picture_of(key)

    def pictures(self) -> list[tuple[str, Picture]]:
        """All keys and pictures, the lowest first."""
        everything = sorted(self.plane.all(self.plane), key=attrgetter("rank"))
        found = ((each.key, self.plane.picture_of(each.key)) for each in everything)
        return [(key, picture) for key, picture in found if picture is not None]

    def hit(self, point: Point, tolerance: float = 4.0) -> str:
        """The key of the uppermost element whose outline or line is at ``point``, else empty.

        Shapes that hold others count by their border and the band with their name only.
        """
        return self.plane.hit(point, tolerance)

    def hit_label(self, point: Point) -> str:
        """The key of the element whose name, beside its shape or line, is at ``point``."""
        return self.plane.hit_label(point)

    def container_at(self, point: Point, without: Collection[str] = ()) -> str:
        """The key of the innermost pool, lane or open sub-process around ``point``."""
        return self.plane.container_at(point, without)

    def is_open(self, key: str) -> bool:
        """Whether it is a pool, a lane, a group or a sub-process that shows what it holds."""
        drawn = self.plane.find(key)
        return drawn is not None and drawn.is_open

    def items_in(self, area: Bounds) -> list[str]:
        """The keys of the elements that lie wholly within ``area``."""
        return self.plane.within(area)

    def lines_at(self, point: Point, tolerance: float) -> list[Drawn]:
        """The lines that run within ``tolerance`` of a point, the lowest first."""
        return self.plane.lines_at(point, tolerance)

    def near(self, area: Bounds) -> list[Drawn]:
        """What may be painted in ``area``, the lowest first."""
        return self.plane.near(area)

    # Painting

    @property
    def theme(self) -> Theme:
        """The colours in use."""
        return self._painter.theme

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._painter = PicturePainter(theme)
        for item in (self.highlight_item, self.hover_item, self.selection_item):
            item.theme = theme
            item.update()
        self.theme_changed.emit()
        self.damaged.emit(Damage())

    def show_jumps(self, has_jumps: bool) -> None:
        """Let sequence flows hop over others that they cross, or not."""
        if has_jumps != self.plane.has_jumps:
            self.plane.has_jumps = has_jumps
            self.damaged.emit(Damage())

    def show_badges(self, has_badges: bool) -> None:
        """Let steps that rest on a law bear a sign, or not."""
        if has_badges != self.plane.has_badges:
            self.plane.has_badges = has_badges
            self.damaged.emit(Damage())

    def is_crowded(self, zoom: float) -> bool:
        """Whether the diagram is painted roughly at ``zoom`` (device pixels per diagram pixel)."""
        if zoom >= CROWDED_BELOW:
            return False
        extent = self.extent
        area = max(1.0, extent.width * extent.height * zoom * zoom)
        return len(self.plane) * 512 * 512 / area > _CROWD

    def paint_area(self, painter: QPainter, area: Bounds, zoom: float) -> None:
        """Paint what lies in ``area`` but for what is lifted; ``zoom`` as in ``is_crowded``."""
        away = self._lifted | self._hidden
        drawn = self.plane.near(area)
        if away:
            drawn = [each for each in drawn if each.key not in away]
        self.paint_drawn(painter, drawn, zoom)

    def paint_lifted(self, painter: QPainter, area: Bounds, zoom: float) -> None:
        """Paint what is lifted, where it was."""
        drawn = [each for each in self.plane.near(area) if each.key in self._lifted]
        self.paint_drawn(painter, drawn, zoom)

    def paint_drawn(self, painter: QPainter, drawn: Iterable[Drawn], zoom: float) -> None:
        """Paint these, the lowest first."""
        if self.is_crowded(zoom):
            paint_rough(painter, self.theme, drawn, zoom)
        else:
            self._painter.paint(painter, map(self.plane.picture, drawn), zoom)

    # Gestures

    @property
    def lifted(self) -> frozenset[str]:
        """The keys of what a gesture has taken off the diagram and carries about."""
        return self._lifted

    @property
    def lifted_area(self) -> Bounds:
        """The rectangle around what is lifted, where it was."""
        return self._lifted_area

    @property
    def carried(self) -> Point:
        """How far what is lifted has been carried, in diagram pixels."""
        return self._carried

    def lift(self, keys: Iterable[str], hide: Iterable[str] = ()) -> None:
        """Take elements off the diagram for a gesture; nothing changes in the document.

        Views show ``keys`` where they are carried, above everything else, and ``hide`` not at all.
        """
        before = self._lifted | self._hidden
        self._lifted, self._hidden = frozenset(keys), frozenset(hide)
        lifted = self.plane.all(self._lifted)
        self._lifted_area = enclosing(each.reach for each in lifted) or Bounds(0, 0, 0, 0)
        self._carried = Point(0, 0)
        changed = self.plane.all(before ^ (self._lifted | self._hidden))
        self.lifted_changed.emit()
        if len(changed) > _MANY:
            self.damaged.emit(Damage())
        elif changed:
            self.damaged.emit(Damage(tuple(each.reach for each in changed)))

    def carry(self, dx: float, dy: float) -> None:
        """Show what is lifted so far away from where it was."""
        before, self._carried = self._carried, Point(dx, dy)
        if before != self._carried:
            self.carried_changed.emit(before, self._carried)

    def drop(self) -> None:
        """Put what was lifted back where it was."""
        if self._lifted:
            self.lift(())

    # Selection, search hits, hovering

    def highlight(self, keys: Sequence[str]) -> None:
        """Mark these elements, as what a search found; none to take the marks away."""
        self.highlight_item.display(self.plane.all(keys))

    def hover(self, key: str) -> None:
        """Outline the element under the pointer; empty for none."""
        self._hovered = key
        self.hover_item.display(self.plane.all((key,)))

    def handle_at(self, point: Point, tolerance: float) -> Handle | None:
        """The handle of the selected element at ``point``."""
        return handle_at(self._handles, point, tolerance)

    def _show_selection(self, keys: tuple[str, ...]) -> None:
        drawn = self.plane.all(keys)
        self._handles = handles_of(drawn[0]) if len(drawn) == 1 else ()
        self.selection_item.display(drawn, self._handles)

    # Following the session

    def _follow(self, change: Change) -> None:
        if self.session.diagram != self.plane.diagram:
            self._change_diagram()
            return
        before = self._seen_before(change)
        areas = self._take_over(change)
        if areas is None or len(areas) > _MANY:
            self._refresh()
            self.damaged.emit(Damage())
        elif areas:
            self._refresh()
            self.damaged.emit(Damage(tuple(areas)))
        self._tell_shifted(before)

    def _seen_before(self, change: Change) -> list[Drawn]:
        """What is drawn of what changes, without what a gesture carries there itself."""
        if not self.glides or len(change.keys) > _GLIDING:
            return []
        return [each for each in self.plane.all(change.keys) if each.key not in self._lifted]

    def _tell_shifted(self, before: Iterable[Drawn]) -> None:
        found = [(old, self.plane.find(old.key)) for old in before]
        shifts = [Shift(old, new) for old, new in found if new is not None and new is not old]
        if shifts:
            self.shifted.emit(shifts)

    def _take_over(self, change: Change) -> list[Bounds] | None:
        """Bring the plane in order; the areas to paint again, None for everything."""
        areas: list[Bounds] = []
        keys: Collection[str] = change.keys
        if change.carried is not None and self.plane.may_carry(change.carried):
            areas = self.plane.carry(change.carried)
            keys = change.keys - change.carried.keys
        if not self.plane.is_many(keys):
            keys = dependents(self.session.document, keys)
        others = self.plane.update(keys)
        return None if others is None else areas + others

    def _change_diagram(self) -> None:
        """Show the diagram that a step made or left over; a first one looks as it was shown before."""
        is_first = self.plane.diagram is None
        self._load()
        self._refresh()
        if is_first:
            self.damaged.emit(Damage())
        else:
            self.shown.emit()

    def _refresh(self) -> None:
        self._show_selection(self.session.selection.keys)
        self.hover(self._hovered)

    def _show_diagram(self) -> None:
        self._load()
        self._refresh()
        self.shown.emit()

    def _load(self) -> None:
        self.plane.load(self.session.diagram)
        if self.plane.imagined:
            QTimer.singleShot(0, self, self._tell_imagined)

    def _tell_imagined(self) -> None:
        text = self.tr(
            "%n element(s) have no place in the file. They are shown where they fit.",
            "",
            self.plane.imagined,
        )
        self.notice.emit(text)
