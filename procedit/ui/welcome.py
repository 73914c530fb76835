"""What the window shows while no procedure is open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from procedit.ui.plain import as_label, as_tooltip, shortened
from procedit.ui.templates import samples, templates

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from procedit.ui.icons import Icons
    from procedit.ui.recent import RecentFile

_SHOWN = 8
_WIDE, _TWO_COLUMNS = 940, 620
_ICON = QSize(20, 20)


class Welcome(QScrollArea):
    """Two large buttons, then what to begin with, samples, and the files opened lately."""

    new_requested = Signal()
    open_requested = Signal()
    file_requested = Signal(object)
    copy_requested = Signal(object, str)
    """A template or sample to be opened as a new procedure, and what the tab is called."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._icons = icons
        self._page = QWidget(self)
        self._page.setObjectName("welcome")
        self._title = QLabel(self._page)
        self._title.setObjectName("welcome-title")
        self._title.setWordWrap(True)
        self._hint = QLabel(self._page)
        self._hint.setObjectName("muted")
        self._hint.setWordWrap(True)
        self._new = self._button(self.new_requested)
        self._open = self._button(self.open_requested)
        self._new.setDefault(True)
        self.templates = _Choices(self._page)
        self.samples = _Choices(self._page)
        self.recent = _Choices(self._page)
        self._files: list[RecentFile] = []
        self._lay_out()
        self.setWidget(self._page)
        self.retranslate()

    def show_files(self, files: list[RecentFile]) -> None:
        """Offer these files."""
        self._files = files
        self.recent.clear()
        for file in [file for file in files if file.path.exists()][:_SHOWN]:
            icon = "pin" if file.is_pinned else "file"
            self._add(self.recent, icon, file.path.name, file.path, self._open_file)
        self.recent.end()

    def retranslate(self) -> None:
        """Show all texts in the language of now, and the icons in the colours of now."""
        self._title.setText(self.tr("Procedures, described well"))
        self._hint.setText(
            self.tr("Begin with an empty procedure, open a BPMN file, or drop files here.")
        )
        self._new.setText(self.tr("New procedure"))
        self._open.setText(self.tr("Open…"))
        self._new.setIcon(self._icons.on_accent("file-plus"))
        self._open.setIcon(self._icons.icon("folder-open"))
        self.templates.heading.setText(self.tr("Begin with a template"))
        self.samples.heading.setText(self.tr("Look at a sample"))
        self.recent.heading.setText(self.tr("Opened lately"))
        self.templates.clear()
        for template in templates():
            choose = partial(self._open_copy, "")
            self._add(self.templates, "template", template.title, template.path, choose)
        self.templates.end()
        self.samples.clear()
        for sample in samples():
            choose = partial(self._open_copy, sample.title)
            self._add(self.samples, "eye", sample.title, sample.path, choose)
        self.samples.end()
        self.show_files(self._files)

    def _open_copy(self, title: str, path: Path) -> None:
        self.copy_requested.emit(path, title)

    def _open_file(self, path: Path) -> None:
        self.file_requested.emit(path)

    def _add(
        self,
        choices: _Choices,
        icon: str,
        text: str,
        path: Path,
        choose: Callable[[Path], None],
    ) -> None:
        row = choices.add(text, str(path) if choices is self.recent else text)
        row.setIcon(self._icons.icon(icon))
        row.clicked.connect(lambda: choose(path))

    def _button(self, clicked: object) -> QPushButton:
        button = QPushButton(self._page)
        button.setMinimumHeight(44)
        button.setIconSize(_ICON)
        button.clicked.connect(clicked)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self._new)
        buttons.addWidget(self._open)
        buttons.addStretch(1)
        middle = QWidget(self._page)
        middle.setMaximumWidth(_WIDE)
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._body = column = QVBoxLayout(middle)
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addSpacing(24)
        column.addLayout(self._lists())
        column.addStretch(3)
        row = QHBoxLayout(self._page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One list below the other where there is no room side by side."""
        super().resizeEvent(event)
        is_wide = self.viewport().width() >= _TWO_COLUMNS
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)
        self._columns.setSpacing(48 if is_wide else 24)
        edge = 48 if is_wide else 24
        self._body.setContentsMargins(edge, 24, edge, 24)

    def _lists(self) -> QBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(24)
        left.addWidget(self.templates)
        left.addWidget(self.samples)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.recent)
        right.addStretch(1)
        self._columns = lists = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        lists.setSpacing(48)
        lists.addLayout(left, 1)
        lists.addLayout(right, 1)
        return lists


class _Choices(QWidget):
    """A heading with rows to click below it; gone where there are none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[QToolButton] = []
        self.heading = QLabel(self)
        self.heading.setObjectName("heading")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.heading)

    def clear(self) -> None:
        """Take all rows away."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows.clear()

    def add(self, text: str, hint: str) -> QToolButton:
        """A row more."""
        row = QToolButton(self)
        row.setText(as_label(shortened(text, 46)))
        row.setToolTip(as_tooltip(hint))
        row.setAccessibleName(text)
        row.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row.setMinimumHeight(34)
        self._column.addWidget(row)
        self.rows.append(row)
        return row

    def end(self) -> None:
        """All rows are there."""
        self.setVisible(bool(self.rows))
