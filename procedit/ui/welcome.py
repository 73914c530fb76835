"""What the window shows while no procedure is open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from procedit.ui.plain import as_label, as_tooltip, shortened

if TYPE_CHECKING:
    from pathlib import Path

    from procedit.ui.icons import Icons
    from procedit.ui.recent import RecentFile

_SHOWN = 8


class Welcome(QWidget):
    """Two large buttons, and the files opened lately."""

    new_requested = Signal()
    open_requested = Signal()
    file_requested = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icons = icons
        self._title = QLabel(self)
        self._title.setObjectName("title")
        self._hint = QLabel(self)
        self._hint.setObjectName("muted")
        self._hint.setWordWrap(True)
        self._heading = QLabel(self)
        self._heading.setObjectName("heading")
        self._new = QPushButton(self)
        self._open = QPushButton(self)
        self._new.setDefault(True)
        for button in (self._new, self._open):
            button.setMinimumHeight(44)
            button.setIconSize(QSize(20, 20))
        self._new.clicked.connect(self.new_requested)
        self._open.clicked.connect(self.open_requested)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._files: list[RecentFile] = []
        self._lay_out()
        self.retranslate()

    def show_files(self, files: list[RecentFile]) -> None:
        """Offer these files."""
        self._files = files
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        present = [file for file in files if file.path.exists()]
        for file in present[:_SHOWN]:
            self._list.addWidget(self._row(file.path))
        self._heading.setVisible(bool(present))

    def retranslate(self) -> None:
        """Show all texts in the language of now, and the icons in the colours of now."""
        self._title.setText(self.tr("Procedures, described well"))
        font = self._title.font()
        font.setPointSizeF(self.font().pointSizeF() * 1.9)
        self._title.setFont(font)
        self._hint.setText(
            self.tr("Begin with an empty procedure, open a BPMN file, or drop files here.")
        )
        self._heading.setText(self.tr("Opened lately"))
        self._new.setText(self.tr("New procedure"))
        self._open.setText(self.tr("Open…"))
        self._new.setIcon(self._icons.on_accent("file-plus"))
        self._open.setIcon(self._icons.icon("folder-open"))
        self.show_files(self._files)

    def _row(self, path: Path) -> QToolButton:
        row = QToolButton(self)
        row.setText(as_label(shortened(f"{path.name}   {path.parent}", 90)))
        row.setToolTip(as_tooltip(str(path)))
        row.setIcon(self._icons.icon("file"))
        row.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row.clicked.connect(partial(self.file_requested.emit, path))
        return row

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self._new)
        buttons.addWidget(self._open)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addSpacing(20)
        column.addWidget(self._heading)
        column.addLayout(self._list)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(48, 24, 48, 24)
        row.addStretch(1)
        row.addLayout(column, 3)
        row.addStretch(1)
