"""A small panel of colours."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from procedit.canvas.button import FaceButton
from procedit.canvas.pad_pictures import swatch
from procedit.canvas.panel import Panel
from procedit.errors import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from procedit.canvas.theme import Theme

_T = QT_TRANSLATE_NOOP
COLORS = (
    (_T("Swatches", "Usual colours"), "", ""),
    (_T("Swatches", "Blue"), "#d7e8fc", "#1b4f91"),
    (_T("Swatches", "Teal"), "#d3f0ec", "#0f6357"),
    (_T("Swatches", "Green"), "#dcf1d5", "#2c6318"),
    (_T("Swatches", "Yellow"), "#fdf2c4", "#7a5a00"),
    (_T("Swatches", "Orange"), "#fde3cf", "#8f4210"),
    (_T("Swatches", "Red"), "#fbdada", "#9a1f24"),
    (_T("Swatches", "Purple"), "#eadffa", "#5a2f97"),
)
"""Name, fill and line of each."""
_COLUMNS, _BUTTON = 4, 34


class Swatches(Panel):
    """Choose a colour with the pointer or with arrows and Enter; Escape or a click elsewhere leaves."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._use: Callable[[str, str], None] = _nothing
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(5, 5, 5, 5)
        self._grid.setSpacing(1)
        self.buttons: list[FaceButton] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def offer(self, theme: Theme, at: QPoint, use: Callable[[str, str], None]) -> None:
        """Open at a place of the parent; ``use`` gets fill and line."""
        self.theme, self._use = theme, use
        if not self.buttons:
            self._fill()
        for button, (name, fill, stroke) in zip(self.buttons, COLORS, strict=True):
            button.show_face(swatch(fill, stroke), theme)
            text = QCoreApplication.translate("Swatches", name)
            button.setToolTip(text)
            button.setAccessibleName(text)
        self.adjustSize()
        parent = self.parentWidget()
        if parent is not None:
            self.move_within(at, parent.rect())
        self.show()
        self.raise_()
        self.buttons[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def _fill(self) -> None:
        for index, (_, fill, stroke) in enumerate(COLORS):
            button = FaceButton(swatch(fill, stroke), self.theme, _BUTTON, self)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(partial(self._choose, fill, stroke))
            button.installEventFilter(self)
            self._grid.addWidget(button, index // _COLUMNS, index % _COLUMNS)
            self.buttons.append(button)

    def close_panel(self) -> None:
        """Leave."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _choose(self, fill: str, stroke: str) -> None:
        self.close_panel()
        self._use(fill, stroke)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave when the focus goes elsewhere."""
        if event.type() == QEvent.Type.FocusOut:
            focus = QApplication.focusWidget()
            if focus is None or not self.isAncestorOf(focus):
                self.close_panel()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from colour to colour."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -_COLUMNS,
            Qt.Key.Key_Down: _COLUMNS,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press_focused()
        elif key == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        for index, button in enumerate(self.buttons):
            if button.hasFocus():
                self.buttons[(index + by) % len(self.buttons)].setFocus()
                return

    def _press_focused(self) -> None:
        for button in self.buttons:
            if button.hasFocus():
                button.click()
                return


def _nothing(fill: str, stroke: str) -> None:
    """Before the first offer nothing is done."""
