"""Small pictures of elements for lists, in the notation of the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap

if TYPE_CHECKING:
    from procedit.bpmn.variants import Variant
    from procedit.model.element import Element
    from procedit.ui.theme import Theme

SIZE = QSize(22, 18)
"""How large the pictures are, in logical pixels."""
_RATIO = 2.0


class ElementIcons:
    """One picture for each variant and theme, made when it is first asked for."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._icons: dict[str, QIcon] = {}

    def use(self, theme: Theme) -> None:
        """Draw in the colours of another theme from now on."""
        if theme is not self._theme:
            self._theme = theme
            self._icons.clear()

    def icon(self, element: Element) -> QIcon:
        """The picture of the element's variant, an empty one where there is none."""
        from procedit.bpmn.variants import variant_of  # noqa: PLC0415 - with the first procedure

        variant = variant_of(element)
        key = variant.key if variant is not None else ""
        if key not in self._icons:
            self._icons[key] = QIcon(self._drawn(variant))
        return self._icons[key]

    def _drawn(self, variant: Variant | None) -> QPixmap:
        if variant is None:
            return QPixmap()
        from procedit.canvas.faces import pixmap_of  # noqa: PLC0415 - with the first procedure
        from procedit.canvas.notation import icon_of  # noqa: PLC0415 - with the first procedure
        from procedit.ui.canvas import canvas_theme  # noqa: PLC0415 - with the first procedure

        return pixmap_of(icon_of(variant), SIZE, canvas_theme(self._theme), _RATIO)
