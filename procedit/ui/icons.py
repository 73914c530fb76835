"""The icons of actions and panels, drawn in the colour of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from procedit.resources import resource

if TYPE_CHECKING:
    from procedit.ui.theme import Theme

_SIZES = (16, 20, 24)
_RATIOS = (1, 2)


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
            self._icons[key] = self._drawn(name, color or self._theme.text)
        return self._icons[key]

    def accent(self, name: str) -> QIcon:
        """The icon in the colour that stands out."""
        return self.icon(name, self._theme.accent)

    def on_accent(self, name: str) -> QIcon:
        """The icon in the colour that is read on the colour that stands out."""
        return self.icon(name, self._theme.on_accent)

    def _drawn(self, name: str, color: str) -> QIcon:
        source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
        icon = QIcon()
        for mode, paint in (
            (QIcon.Mode.Normal, color),
            (QIcon.Mode.Disabled, self._theme.disabled),
        ):
            renderer = QSvgRenderer(QByteArray(source.replace("currentColor", paint).encode()))
            for size in _SIZES:
                for ratio in _RATIOS:
                    icon.addPixmap(_pixmap(renderer, size, ratio), mode)
        return icon


def _pixmap(renderer: QSvgRenderer, size: int, ratio: int) -> QPixmap:
    pixmap = QPixmap(QSize(size * ratio, size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
