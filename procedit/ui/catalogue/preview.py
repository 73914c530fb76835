"""A closer look at the chosen procedure: its picture, what the bank knows of it, and one's own notes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from procedit.ui.background import run_in_background
from procedit.ui.catalogue.wording import facts_line
from procedit.ui.catalogue.work import Preview, preview_of

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from procedit.catalogue import Entry
    from procedit.errors import ProceditError

_MOST_TERMS = 12


class PreviewPane(QScrollArea):
    """``notes_changed`` tells an entry's id and its new notes."""

    notes_changed = Signal(int, str)

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = path
        self._entry: Entry | None = None
        self._asked = 0
        self._pixmap = QPixmap()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(12, 8, 12, 10)
        self._column.setSpacing(6)
        self.picture = QLabel(inside)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setMinimumHeight(10)
        self.title = self._label("title")
        self.line = self._label("muted")
        self.text = self._label("")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notes = QPlainTextEdit(inside)
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(64)
        self.notes.installEventFilter(self)
        for widget in (self.picture, self.title, self.line, self.text, self.notes):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.setWidget(inside)
        self.retranslate()

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def retranslate(self) -> None:
        """Show all texts in the language of now."""
        self.notes.setPlaceholderText(self.tr("Your notes; they stay in the catalogue"))
        self.notes.setAccessibleName(self.tr("Notes"))
        if self._entry is None:
            self.line.setText(self.tr("Choose a procedure to have a closer look at it."))
        else:
            self._ask()

    def show_entry(self, entry: Entry | None) -> None:
        """Show this procedure from now on, or none."""
        if entry == self._entry:
            return
        self._keep_notes()
        is_other = entry is None or self._entry is None or entry.id != self._entry.id
        self._entry = entry
        self.title.setVisible(entry is not None)
        self.notes.setVisible(entry is not None)
        if is_other:
            self.text.clear()
            self._show_picture(b"")
            self.notes.setPlainText(entry.notes if entry else "")
        if entry is None:
            self.retranslate()
            return
        self.title.setText(entry.title or self.tr("Without a title"))
        self.line.setText(facts_line(entry))
        self._ask()

    def _ask(self) -> None:
        if self._entry is None:
            return
        self._asked += 1
        work = partial(preview_of, self._path, self._entry.id)
        run_in_background(self, work, done=partial(self._show, self._asked), failed=self._give_up)

    def _show(self, number: int, preview: Preview) -> None:
        if number != self._asked or self._entry is None:
            return
        self._show_picture(preview.picture)
        names = {
            "owner": self.tr("Owner"),
            "municipality": self.tr("Municipality"),
            "role": self.tr("Roles"),
            "system": self.tr("Systems"),
            "law": self.tr("Laws"),
            "keyword": self.tr("Keywords"),
        }
        lines = [self._entry.description.purpose]
        for kind, name in names.items():
            found = list(dict.fromkeys(each.text for each in preview.terms if each.kind == kind))
            if found:
                more = " …" if len(found) > _MOST_TERMS else ""
                lines.append(f"{name}: {', '.join(found[:_MOST_TERMS])}{more}")
        self.text.setText("\n".join(filter(None, lines)))

    def _give_up(self, error: ProceditError) -> None:
        """The list itself tells what is wrong with the catalogue."""

    def _show_picture(self, data: bytes) -> None:
        self._pixmap = QPixmap()
        if data:
            self._pixmap.loadFromData(data)
        self._fit()

    def _fit(self) -> None:
        self.picture.setVisible(not self._pixmap.isNull())
        if self._pixmap.isNull():
            return
        ratio = self.devicePixelRatioF()
        width = max(40, self.viewport().width() - 24)
        size = self._pixmap.size().scaled(
            QSize(int(width * ratio), int(260 * ratio)), Qt.AspectRatioMode.KeepAspectRatio
        )
        fitted = self._pixmap.scaled(
            size,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        fitted.setDevicePixelRatio(ratio)
        self.picture.setPixmap(fitted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.notes and event.type() == QEvent.Type.FocusOut:
            self._keep_notes()
        return super().eventFilter(watched, event)

    def _keep_notes(self) -> None:
        text = self.notes.toPlainText().strip()
        if self._entry is not None and text != self._entry.notes:
            self.notes_changed.emit(self._entry.id, text)
