"""The status bar: what is under the cursor, what is selected, the zoom."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QSlider, QStatusBar, QToolButton, QWidget

if TYPE_CHECKING:
    from procedit.ui.icons import Icons

SMALLEST, LARGEST = 0.1, 10.0
"""The zoom goes from 10 % to 1000 %."""
_STEPS = 200
_OFFERED = (25, 50, 75, 100, 150, 200, 400)
_TOLD_MS = 6000


class StatusBar(QStatusBar):
    """Labels and a zoom slider; ``zoom_chosen`` carries the factor wanted, 1.0 for 100 %."""

    zoom_chosen = Signal(float)
    fit_chosen = Signal()

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setSizeGripEnabled(False)
        self.hovered = self._label()
        self.hovered.setMinimumWidth(120)
        self.selected = self._label()
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, _STEPS)
        self.slider.setFixedWidth(130)
        self.slider.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.zoom = QComboBox(self)
        self.zoom.setEditable(True)
        self.zoom.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.zoom.addItems([f"{percent} %" for percent in _OFFERED])
        self.zoom.setFixedWidth(self.fontMetrics().horizontalAdvance("1000 %") + 52)
        self.fit = QToolButton(self)
        self.fit.setIconSize(QSize(18, 18))
        self.setContentsMargins(6, 2, 8, 2)
        self.addWidget(self.hovered, 1)
        for widget in (self.selected, self.fit, self.slider, self.zoom):
            self.addPermanentWidget(widget)
        self.slider.valueChanged.connect(self._slide)
        self.zoom.textActivated.connect(self._type)
        field = self.zoom.lineEdit()
        if field is not None:
            field.editingFinished.connect(self._typed)
        self.fit.clicked.connect(self.fit_chosen)
        self.retranslate()

    def retranslate(self) -> None:
        """Show all texts in the language of now, and the icon in the colours of now."""
        self.fit.setIcon(self._icons.icon("zoom-scan"))
        self.fit.setToolTip(self.tr("Fit the whole diagram"))
        self.fit.setAccessibleName(self.tr("Fit the whole diagram"))
        self.slider.setAccessibleName(self.tr("Zoom"))
        self.zoom.setAccessibleName(self.tr("Zoom in percent"))

    def tell(self, text: str) -> None:
        """Show ``text`` for a few seconds."""
        self.showMessage(text, _TOLD_MS)

    def show_zoom(self, factor: float) -> None:
        """Show the zoom of the diagram."""
        with QSignalBlocker(self.slider), QSignalBlocker(self.zoom):
            self.slider.setValue(_place_of(factor))
            self.zoom.setEditText(f"{factor * 100:.0f} %")

    def show_document(self, shown: bool) -> None:
        """Offer the zoom only where there is a diagram."""
        for widget in (self.slider, self.zoom, self.fit, self.selected, self.hovered):
            widget.setVisible(shown)

    def _slide(self, place: int) -> None:
        self.zoom_chosen.emit(_factor_at(place))

    def _typed(self) -> None:
        self._type(self.zoom.currentText())

    def _type(self, text: str) -> None:
        digits = "".join(letter for letter in text if letter.isdigit())
        if digits:
            self.zoom_chosen.emit(min(LARGEST, max(SMALLEST, int(digits[:5]) / 100)))

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label


def _place_of(factor: float) -> int:
    """Where the slider stands for a zoom: equal ways are equal factors."""
    share = math.log(factor / SMALLEST) / math.log(LARGEST / SMALLEST)
    return round(_STEPS * min(1.0, max(0.0, share)))


def _factor_at(place: int) -> float:
    return SMALLEST * (LARGEST / SMALLEST) ** (place / _STEPS)
