"""The editor of colours: some that go well together, and any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.plain import as_tooltip
from procedit.ui.properties.editor import FieldEditor
from procedit.ui.translation import translated

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_T = QT_TRANSLATE_NOOP
_USUAL = _T("Color", "Usual colour")
_OTHER = _T("Color", "Another colour…")
INSIDE = (
    ("", _USUAL),
    ("#dbe9fe", _T("Color", "Blue")),
    ("#d9f2e3", _T("Color", "Green")),
    ("#fdf0c8", _T("Color", "Yellow")),
    ("#fde0dc", _T("Color", "Red")),
    ("#ebe1fa", _T("Color", "Violet")),
    ("#e6e9ee", _T("Color", "Grey")),
)
LINE = (
    ("", _USUAL),
    ("#1d4f9e", _T("Color", "Blue")),
    ("#1c6b3f", _T("Color", "Green")),
    ("#8a6100", _T("Color", "Yellow")),
    ("#a8271c", _T("Color", "Red")),
    ("#6536a8", _T("Color", "Violet")),
    ("#4d5665", _T("Color", "Grey")),
)
"""Dark enough to be read on white and on the colours above (WCAG 2.2: at least 4.5 to 1)."""
_SIDE = 24
_MIXED = "\0"
"""Stands for different colours, so that choosing any, even the usual one, is a change."""


class Swatch(QToolButton):
    """A button that shows a colour; the usual one is an empty one with a stroke through it."""

    def __init__(self, color: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.color = color
        self.setCheckable(True)
        self.setToolTip(as_tooltip(name))
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def minimumSizeHint(self) -> QSize:
        return QSize(18, _SIDE)

    def show_color(self, color: str) -> None:
        """Show another colour."""
        self.color = color
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height()) - 6.0
        disc = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        palette = self.palette()
        painter.setPen(QPen(palette.mid().color(), 1))
        painter.setBrush(QColor(self.color) if self.color else palette.base())
        painter.drawEllipse(disc)
        if not self.color:
            painter.drawLine(disc.bottomLeft() * 0.85 + disc.topRight() * 0.15, _other_end(disc))
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.highlight().color(), 2))
            painter.drawEllipse(disc.adjusted(-2, -2, 2, 2))
        painter.end()


def _other_end(disc: QRectF) -> QPointF:
    return disc.bottomLeft() * 0.15 + disc.topRight() * 0.85


class ColorEditor(FieldEditor):
    """A row of colours."""

    def _input(self) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        self._color = ""
        self.swatches: list[Swatch] = []
        offered = LINE if self.row.field.id == "stroke" else INSIDE
        for color, name in offered:
            self._add(row, color, translated("Color", name), self._chosen)
        self.other = self._add(row, "", translated("Color", _OTHER), self._ask)
        self.more = QToolButton(row)
        self.more.setText("…")
        self.more.setToolTip(as_tooltip(translated("Color", _OTHER)))
        self.more.setAccessibleName(translated("Color", _OTHER))
        self.more.setFixedHeight(_SIDE)
        self.more.setProperty("small", True)
        self.more.clicked.connect(self._ask)
        line.addWidget(self.more)
        line.addStretch(1)
        return row

    def _add(self, row: QWidget, color: str, name: str, action: object) -> Swatch:
        swatch = Swatch(color, name, row)
        swatch.clicked.connect(action)
        self.swatches.append(swatch)
        layout = row.layout()
        if layout is not None:
            layout.addWidget(swatch)
        return swatch

    def _value(self) -> str:
        return self._color

    def _show(self, value: str, *, is_mixed: bool) -> None:
        self._color = _MIXED if is_mixed else value
        known = [swatch.color.lower() for swatch in self.swatches[:-1]]
        is_other = bool(value) and value.lower() not in known
        self.other.setVisible(is_other)
        self.other.show_color(value if is_other else "")
        for swatch in self.swatches:
            checked = not is_mixed and swatch.color.lower() == value.lower()
            swatch.setChecked(checked and (swatch is not self.other or is_other))

    def _chosen(self) -> None:
        sender = self.sender()
        if isinstance(sender, Swatch):
            self.choose(sender.color)

    def choose(self, color: str) -> None:
        """Give the elements this colour."""
        self._color = color
        self.commit()
        self._show(self._color, is_mixed=self._color == _MIXED)

    def _ask(self) -> None:
        title = translated("Property", self.row.field.label)
        chosen = QColorDialog.getColor(
            QColor(self._shown if self._shown.startswith("#") else "#ffffff"), self, title
        )
        if chosen.isValid():
            self.choose(chosen.name())
        else:
            self.revert()
