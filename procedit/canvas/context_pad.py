"""The pad beside the selection: what one does next with it, one click or drag away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout

from procedit.bpmn.geometry import Bounds, Point, around, enclosing
from procedit.canvas.button import FaceButton
from procedit.canvas.carrying import Carrying
from procedit.canvas.pad_entries import entries_for
from procedit.canvas.panel import Panel
from procedit.canvas.preview import Preview
from procedit.canvas.tools.select import SelectTool

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from procedit.canvas.drawn import Drawn
    from procedit.canvas.faces import Face, IconOf
    from procedit.canvas.pad_entries import PadEntry, PadMenus
    from procedit.canvas.view import DiagramView
    from procedit.model.change import Change

_BUTTON, _SMALL, _GAP, _EDGE, _AWAY, _BREAK = 30, 24, 1, 4, 12, 5
_SMALL_BELOW = 0.6
"""Zoomed out further than this, the pad is smaller: what it stands beside is small, too."""
_BLIND_BELOW = 0.2
"""Zoomed out further than this, whatever the pad covers is too small to be worth a look."""
_COLUMNS = 3
_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_Up: -1,
}
_OUT_OF_SIGHT = QPoint(-5000, -5000)
_MANY = 300
"""With more elements selected the pad stands in the corner of the view."""


class ContextPad(Panel):
    """Follows the selection, the zoom and the scrolling of one view; hides during gestures."""

    def __init__(self, view: DiagramView, icon: IconOf, menus: PadMenus) -> None:
        super().__init__(view.diagram_scene.theme, view)
        self._view = view
        self._icon = icon
        self._menus = menus
        self._blocked = False
        self._dragged_from = False
        self._pressed = False
        self._carryings: list[Carrying] = []
        self._buttons: dict[str, FaceButton] = {}
        self._zoom = 0.0
        self._sides: tuple[int, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self._grid.setSpacing(_GAP)
        self.preview = Preview(view)
        self.preview.toggled.connect(self._make_way)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.refresh)
        self.hide()
        session = view.session
        session.selection.listen(self._select)
        session.stack.listen(self._follow)
        view.moved.connect(self._move_along)
        view.tool_changed.connect(self._later)
        view.viewport().installEventFilter(self)

    def dispose(self) -> None:
        """Stop following the session."""
        self._view.session.selection.unlisten(self._select)
        self._view.session.stack.unlisten(self._follow)
        self._timer.stop()
        self.preview.clear()

    def button(self, name: str) -> FaceButton | None:
        """The button of an entry, None where it is not offered now."""
        return self._buttons.get(name)

    def block(self, *, blocked: bool) -> None:
        """Stay away while something else needs the place, such as the field for a name."""
        self._blocked = blocked
        self._later()

    # When

    def _select(self, keys: tuple[str, ...]) -> None:
        self.preview.clear()
        if not self._dragged_from:
            self.hide()
        self._later()

    def _follow(self, change: Change) -> None:
        self._later()

    def _later(self) -> None:
        self._timer.start(0)

    def refresh(self) -> None:
        """Offer what fits the selection, beside it."""
        self._timer.stop()
        if self._dragged_from or self._pressed:
            return
        self.theme = self._view.diagram_scene.theme
        is_idle = isinstance(self._view.tool, SelectTool) and not self._blocked
        groups = entries_for(self._view, self._menus) if is_idle else []
        self._clear()
        self._sides = ()
        self._zoom = self._view.zoom
        if groups and self._anchor() is not None:
            self._fill(groups)
            self._put()
            self.show()
            self.raise_()
        else:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make way for what the pointer does in the diagram."""
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.type() != QEvent.Type.MouseButtonRelease
            if self._pressed:
                self.preview.clear()
                self.hide()
            else:
                self._later()
        return False

    def _begin_drag(self) -> None:
        """Get out of sight; hidden, the button would lose the pointer."""
        self._dragged_from = True
        self.preview.clear()
        self.move(_OUT_OF_SIGHT)

    def _end_drag(self) -> None:
        self._dragged_from = False
        self._later()

    # Keys

    def enter(self) -> bool:
        """Put the keys into the pad, where it is shown."""
        self.refresh()
        first = next(iter(self._buttons.values()), None)
        if first is None or not self.isVisible():
            return False
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from entry to entry, Enter chooses, Escape returns to the diagram."""
        key, buttons = Qt.Key(event.key()), list(self._buttons.values())
        at = next((at for at, each in enumerate(buttons) if each.hasFocus()), -1)
        if key in _STEPS and at >= 0:
            buttons[(at + _STEPS[key]) % len(buttons)].setFocus()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at >= 0:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            buttons[at].click()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_F6):
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    # What

    def _clear(self) -> None:
        self._carryings.clear()
        self.preview.clear()
        for button in self._buttons.values():
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()

    def _fill(self, groups: list[tuple[PadEntry, ...]]) -> None:
        for at in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(at, 0)
        row = breaks = 0
        for group in groups:
            for index, entry in enumerate(group):
                button = self._make(entry)
                self._grid.addWidget(button, row + index // _COLUMNS, index % _COLUMNS)
            row += -(-len(group) // _COLUMNS)
            if group is not groups[-1]:
                self._grid.setRowMinimumHeight(row, _BREAK)
                row, breaks = row + 1, breaks + 1
        columns = min(_COLUMNS, max(len(group) for group in groups))
        size = self._button_size
        height = _extent(row - breaks, size) + breaks * (_BREAK + _GAP)
        self.resize(_extent(columns, size), height)

    @property
    def _button_size(self) -> int:
        return _SMALL if self._zoom < _SMALL_BELOW else _BUTTON

    def _make(self, entry: PadEntry) -> FaceButton:
        button = FaceButton(self._face(entry.face), self.theme, self._button_size, self)
        button.setAccessibleName(entry.text)
        button.setToolTip(f"{entry.text} ({entry.key})" if entry.key else entry.text)
        button.clicked.connect(partial(self._run, entry))
        if entry.has_preview:
            button.pointed_at.connect(partial(self._point_at, entry))
        if entry.tool is not None:
            self._carryings.append(Carrying(button, self._view, entry.tool))
        button.lifted.connect(self._begin_drag)
        button.dropped.connect(self._end_drag)
        button.show()
        self._buttons[entry.name] = button
        return button

    def _run(self, entry: PadEntry) -> None:
        self.preview.clear()
        entry.run()

    def _point_at(self, entry: PadEntry, pointed: bool) -> None:
        """Show what a click would do while the pointer rests on the button."""
        if pointed:
            self.preview.expect(entry.run)
        else:
            self.preview.clear()

    def _make_way(self) -> None:
        """Let the outcome be seen where the pad stands above it."""
        self.veil(veiled=self.preview.is_shown)

    def _face(self, face: Face | str) -> Face:
        return self._icon(face) if isinstance(face, str) else face

    # Where

    def _anchor(self) -> Bounds | None:
        """What the pad keeps clear of, in diagram pixels."""
        keys = self._view.session.selection.keys
        if len(keys) > _MANY:
            area = self._view.camera.area
            return Bounds(area.right, area.y, 0, 0)
        drawn = self._view.diagram_scene.plane.all(keys)
        if len(drawn) == 1 and drawn[0].line:
            return _middle(drawn[0])
        return enclosing(each.body for each in drawn)

    def _move_along(self) -> None:
        """Follow the scrolling at the same side; look for the best side anew at another zoom."""
        if self._buttons and self._zoom != self._view.zoom:
            self._zoom, self._sides = self._view.zoom, ()
            self._later()
        self._put()

    def _put(self) -> None:
        """Stand beside the selection where least is covered, else in the view's corner."""
        anchor = self._anchor() if self._buttons and not self._dragged_from else None
        if anchor is None:
            return
        camera, area = self._view.camera, self._view.viewport().rect().adjusted(4, 4, -4, -4)
        first = camera.screen(Point(anchor.x, anchor.y))
        last = camera.screen(Point(anchor.right, anchor.bottom))
        body = QRect(first, last)
        if not area.intersects(body.adjusted(-1, -1, 1, 1)):
            self.move_within(body.topRight() + QPoint(_AWAY, 0), self._view.viewport().rect())
            return
        corners = self._corners(body.intersected(area.adjusted(-9, -9, 9, 9)))
        if not self._sides:
            self._sides = self._by_cover(corners)
        for side in self._sides:
            if area.contains(QRect(corners[side], self.size())):
                self.move(corners[side])
                return
        self.move_within(QPoint(area.right(), body.top() + _AWAY), self._view.viewport().rect())

    def _by_cover(self, corners: tuple[QPoint, ...]) -> tuple[int, ...]:
        """The places in the order of how much they cover of other shapes, then as they come."""
        if self._zoom < _BLIND_BELOW:
            return tuple(range(len(corners)))
        return tuple(sorted(range(len(corners)), key=lambda side: self._covered(corners[side])))

    def _covered(self, corner: QPoint) -> float:
        """How much of other shapes the pad would cover, in diagram pixels squared."""
        camera = self._view.camera
        first = camera.at(corner)
        last = camera.at(corner + QPoint(self.width(), self.height()))
        pad = around((first, last))
        selected = self._view.session.selection
        shapes = [
            each.body
            for each in self._view.diagram_scene.near(pad)
            if not each.line and not each.is_open and each.key not in selected
        ]
        return round(sum(_overlap(pad, body) for body in shapes))

    def _corners(self, body: QRect) -> tuple[QPoint, ...]:
        width, height = self.width() + _AWAY, self.height() + _AWAY
        return (
            QPoint(body.right() + _AWAY, body.top()),
            QPoint(body.right() + _AWAY, body.bottom() - self.height()),
            QPoint(body.right() - self.width(), body.bottom() + _AWAY),
            QPoint(body.left(), body.bottom() + _AWAY),
            QPoint(body.right() - self.width(), body.top() - height),
            QPoint(body.left(), body.top() - height),
            QPoint(body.left() - width, body.top()),
        )


def _extent(buttons: int, size: int) -> int:
    return buttons * size + (buttons - 1) * _GAP + 2 * _EDGE


def _overlap(a: Bounds, b: Bounds) -> float:
    across = min(a.right, b.right) - max(a.x, b.x)
    down = min(a.bottom, b.bottom) - max(a.y, b.y)
    return max(0.0, across) * max(0.0, down)


def _middle(drawn: Drawn) -> Bounds:
    """A little place about half way along a line."""
    index = (len(drawn.line) - 1) // 2
    a, b = drawn.line[index], drawn.line[min(index + 1, len(drawn.line) - 1)]
    return Bounds((a.x + b.x) / 2, (a.y + b.y) / 2, 0, 0).grown(6)
