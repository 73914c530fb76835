"""The icons of actions and panels, drawn in the colour of the theme when they are first seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from procedit.resources import resource

if TYPE_CHECKING:
    from procedit.ui.theme import Theme


class Icons:
    """Icons by the names of the files in ``resources/icons``, made once for each theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._icons: dict[tuple[str, str], QIcon] = {}

    def use(self, theme: Theme) -> None:
        """Draw in the colours of another theme from now on; icons given away stay as they are."""
        self._theme = theme
        self._icons.clear()

    def icon(self, name: str, color: str = "") -> QIcon:
        """The icon of that name, empty for no name; usually in the colour of text."""
        if not name:
            return QIcon()
        key = name, color
        if key not in self._icons:
            paint = color or self._theme.text
            self._icons[key] = QIcon(_SvgEngine(name, paint, self._theme.disabled))
        return self._icons[key]

    def accent(self, name: str) -> QIcon:
        """The icon in the colour that stands out."""
        return self.icon(name, self._theme.accent)

    def on_accent(self, name: str) -> QIcon:
        """The icon in the colour that is read on the colour that stands out."""
        return self.icon(name, self._theme.on_accent)


class _SvgEngine(QIconEngine):
    """Draws one file, in one colour for what can be used and one for what cannot."""

    _made: ClassVar[list[_SvgEngine]] = []
    """Every one: icons hold on to the C++ side only, and crash once the Python side is collected."""

    def __init__(self, name: str, color: str, disabled: str) -> None:
        super().__init__()
        self._made.append(self)
        self._name = name
        self._colors = (color, disabled)
        self._renderers: dict[str, QSvgRenderer] = {}

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        self._renderer(mode).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        if size.isEmpty():  # asked for by a button that has no room yet
            return QPixmap()
        pixmap = QPixmap(size * scale)
        if pixmap.isNull():  # Qt asks so for what has no room yet
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self._renderer(mode).render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def clone(self) -> QIconEngine:
        return _SvgEngine(self._name, *self._colors)

    def _renderer(self, mode: QIcon.Mode) -> QSvgRenderer:
        color = self._colors[mode == QIcon.Mode.Disabled]
        if color not in self._renderers:
            source = resource("icons", f"{self._name}.svg").read_text(encoding="utf-8")
            painted = source.replace("currentColor", color)
            self._renderers[color] = QSvgRenderer(QByteArray(painted.encode()))
        return self._renderers[color]
