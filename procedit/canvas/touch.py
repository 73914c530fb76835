"""Fingers and pens: one finger or a pen does what the mouse does, two fingers move the paper and zoom."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QEventPoint, QMouseEvent, QTabletEvent, QTouchEvent
from PySide6.QtWidgets import QApplication

from procedit.canvas.tools.select import SelectTool
from procedit.canvas.tools.tool import Pointer

if TYPE_CHECKING:
    from procedit.canvas.view import DiagramView

_Type, _Button = QEvent.Type, Qt.MouseButton
_PRESS, _MOVE, _RELEASE = _Type.MouseButtonPress, _Type.MouseMove, _Type.MouseButtonRelease
_TABLET = {
    _Type.TabletPress: _PRESS,
    _Type.TabletMove: _MOVE,
    _Type.TabletRelease: _RELEASE,
}
_LONG = 650
"""Milliseconds after which a finger that rests asks for the menu."""


class Touch(QObject):
    """Turns what fingers and a pen do on a view into presses, moves and zooming."""

    def __init__(self, view: DiagramView) -> None:
        super().__init__(view)
        self._view = view
        self._button = _Button.NoButton
        self._start = self._last = QPointF()
        self._moved = False
        self._tapped: tuple[int, QPointF] = (-10_000, QPointF())
        self._two: tuple[QPointF, float] | None = None
        self._long = QTimer(self)
        self._long.setSingleShot(True)
        self._long.setInterval(_LONG)
        self._long.timeout.connect(self._ask_for_menu)
        view.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        for widget in (view, view.viewport()):  # a scroll area would take two fingers for itself
            widget.ungrabGesture(Qt.GestureType.PanGesture)

    def handle(self, event: QEvent) -> bool:
        """Do what an event of the viewport says; whether it was one of a finger or a pen."""
        if isinstance(event, QTabletEvent):
            return self._pen(event)
        if isinstance(event, QTouchEvent):
            self._fingers(event)
            event.accept()
            return True
        return False

    def _pen(self, event: QTabletEvent) -> bool:
        kind = _TABLET.get(event.type())
        if kind is None:
            return False
        place = self._view.viewport().mapFromGlobal(event.globalPosition())
        self._send(kind, place, event.button(), event.buttons(), event.modifiers())
        event.accept()
        return True

    def _fingers(self, event: QTouchEvent) -> None:
        down = [each for each in event.points() if each.state() != QEventPoint.State.Released]
        places = [self._view.viewport().mapFromGlobal(each.globalPosition()) for each in down]
        if event.type() == _Type.TouchCancel:
            self._give_up()
        elif len(places) > 1:
            self._pinch(places[0], places[1])
        elif event.type() == _Type.TouchEnd or not places:
            self._lift(event.timestamp())
        elif self._two is None:
            self._point(event.type(), places[0])

    # One finger

    def _point(self, kind: QEvent.Type, place: QPointF) -> None:
        if kind == _Type.TouchBegin:
            self._start, self._moved = place, False
            self._button = self._button_at(place)
            self._send(_PRESS, place, self._button, self._button)
            self._long.start()
        elif self._button != _Button.NoButton:
            way = place - self._start
            if hypot(way.x(), way.y()) >= QApplication.startDragDistance():
                self._moved = True
                self._long.stop()
            self._last = place
            self._send(_MOVE, place, _Button.NoButton, self._button)

    def _button_at(self, place: QPointF) -> Qt.MouseButton:
        """A finger on the free paper moves the paper, as the middle button does."""
        view = self._view
        at = Pointer(view.camera.at(place), place.toPoint())
        on_paper = isinstance(view.tool, SelectTool) and not view.hit_at(at).key
        return _Button.MiddleButton if on_paper else _Button.LeftButton

    def _lift(self, time: int) -> None:
        """The last finger went up: the end of a drag, a tap, or the second of two."""
        self._long.stop()
        button, self._button = self._button, _Button.NoButton
        self._two = None
        if button == _Button.NoButton:
            return
        place = self._last if self._moved else self._start
        self._send(_RELEASE, place, button, _Button.NoButton)
        if self._moved:
            return
        if button == _Button.MiddleButton:  # a tap on the free paper
            self._send(_PRESS, place, _Button.LeftButton, _Button.LeftButton)
            self._send(_RELEASE, place, _Button.LeftButton, _Button.NoButton)
        self._tap(time, place)

    def _tap(self, time: int, place: QPointF) -> None:
        before, at = self._tapped
        self._tapped = (time, place)
        way = place - at
        near = hypot(way.x(), way.y()) <= 3 * QApplication.startDragDistance()
        if near and 0 <= time - before <= 2 * QApplication.doubleClickInterval():
            self._tapped = (-10_000, place)
            left = _Button.LeftButton
            self._send(_Type.MouseButtonDblClick, place, left, left)
            self._send(_RELEASE, place, left, _Button.NoButton)

    def _ask_for_menu(self) -> None:
        """A finger rested: what the right button does."""
        view, place = self._view, self._start
        self._give_up()
        at = view.camera.at(place)
        key = view.diagram_scene.hit(at, view.tolerance)
        if key:
            view.session.selection.set(key)
        view.context_menu_requested.emit(key, view.viewport().mapToGlobal(place).toPoint())

    def _give_up(self) -> None:
        """Leave everything as it was before the finger came down."""
        self._long.stop()
        button, self._button, self._two = self._button, _Button.NoButton, None
        if button == _Button.LeftButton:
            self._view.break_off()
        elif button == _Button.MiddleButton:
            self._send(_RELEASE, self._start, button, _Button.NoButton)

    # Two fingers

    def _pinch(self, first: QPointF, second: QPointF) -> None:
        """Move the paper with the middle between the fingers, zoom by how far apart they are."""
        if self._two is None:
            self._give_up()
        middle, way = (first + second) / 2, first - second
        apart = max(1.0, hypot(way.x(), way.y()))
        if self._two is not None:
            last, before = self._two
            self._view.camera.scroll(last.x() - middle.x(), last.y() - middle.y())
            if abs(apart - before) > 0.5:
                self._view.zoom_at(apart / before, middle)
        self._two = (middle, apart)

    def _send(
        self,
        kind: QEvent.Type,
        place: QPointF,
        button: Qt.MouseButton,
        buttons: Qt.MouseButton,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        viewport = self._view.viewport()
        screen = viewport.mapToGlobal(place)
        QApplication.sendEvent(
            viewport, QMouseEvent(kind, place, screen, button, buttons, modifiers)
        )
