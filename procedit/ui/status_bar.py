"""The status bar: what is under the cursor, what is selected, the zoom."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QSlider, QStatusBar, QToolButton, QWidget

from procedit.rules.rule import Severity

if TYPE_CHECKING:
    from procedit.rules.rule import Finding
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
        self.findings = self._counter()
        self._found: tuple[Finding, ...] = ()
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
        for widget in (self.selected, self.findings, self.fit, self.slider, self.zoom):
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
        self.findings.setToolTip(self.tr("Show the findings"))
        self.show_findings(self._found)

    def tell(self, text: str) -> None:
        """Show ``text`` for a few seconds."""
        self.showMessage(text, _TOLD_MS)

    def show_zoom(self, factor: float) -> None:
        """Show the zoom of the diagram."""
        with QSignalBlocker(self.slider), QSignalBlocker(self.zoom):
            self.slider.setValue(_place_of(factor))
            self.zoom.setEditText(f"{factor * 100:.0f} %")

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Tell how many errors and warnings there are."""
        self._found = findings
        severities = [each.severity for each in findings]
        errors, warnings = severities.count(Severity.ERROR), severities.count(Severity.WARNING)
        told = [self.tr("%n error(s)", "", errors)] if errors else []
        told += [self.tr("%n warning(s)", "", warnings)] if warnings else []
        self.findings.setText(", ".join(told) or self.tr("No errors"))
        self.findings.setIcon(self._icons.icon("alert-triangle" if told else "circle-check"))

    def show_document(self, shown: bool) -> None:
        """Offer the zoom only where there is a diagram."""
        shown_with = (self.slider, self.zoom, self.fit, self.selected, self.hovered, self.findings)
        for widget in shown_with:
            widget.setVisible(shown)

    def _slide(self, place: int) -> None:
        self.zoom_chosen.emit(_factor_at(place))

    def _typed(self) -> None:
        self._type(self.zoom.currentText())

    def _type(self, text: str) -> None:
        digits = "".join(letter for letter in text if letter.isdigit())
        if digits:
            self.zoom_chosen.emit(min(LARGEST, max(SMALLEST, int(digits[:5]) / 100)))

    def _counter(self) -> QToolButton:
        button = QToolButton(self)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

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
