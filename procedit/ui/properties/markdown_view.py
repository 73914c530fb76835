"""Markdown as it reads: no HTML, no pictures, links that are only told about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QSizePolicy, QTextBrowser

from procedit.ui.links import safe_address

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QResizeEvent, QTextFragment, QWheelEvent
    from PySide6.QtWidgets import QWidget

_MOST_HEIGHT = 360
_FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class MarkdownView(QTextBrowser):
    """Shows Markdown as high as it is, up to a limit. ``link_clicked`` carries a safe address."""

    link_clicked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.anchorClicked.connect(self._click)

    def show_markdown(self, text: str) -> None:
        """Show ``text``; what is no Markdown is shown as it is written."""
        document = self.document()
        document.setMarkdown(text, _FEATURES)
        _defuse(document)
        self._fit()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is ever loaded, neither from the disk nor from the web."""
        return None

    def sizeHint(self) -> QSize:
        return QSize(160, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _fit(self) -> None:
        around = self.height() - self.viewport().height()
        wanted = round(self.document().size().height()) + max(2, around)
        self.setFixedHeight(max(48, min(_MOST_HEIGHT, wanted)))

    def _click(self, url: QUrl) -> None:
        self.link_clicked.emit(url.toString())


def _defuse(document: QTextDocument) -> None:
    """Put the words for a picture in its place, and leave no link but to safe addresses."""
    for start, length, old in reversed([*_fragments(document)]):
        is_picture = old.isImageFormat()
        is_unsafe = old.isAnchor() and not safe_address(old.anchorHref())
        if not is_picture and not is_unsafe:
            continue
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        if is_picture:
            image = old.toImageFormat()
            words = str(image.property(QTextCharFormat.Property.ImageAltText) or image.name())
            cursor.insertText(f"[{words}]", QTextCharFormat())
        else:
            cursor.setCharFormat(_plain(old))


def _plain(old: QTextCharFormat) -> QTextCharFormat:
    new = QTextCharFormat(old)
    for each in (
        QTextCharFormat.Property.AnchorHref,
        QTextCharFormat.Property.IsAnchor,
        QTextCharFormat.Property.ForegroundBrush,
        QTextCharFormat.Property.TextUnderlineStyle,
        QTextCharFormat.Property.FontUnderline,
    ):
        new.clearProperty(each)
    return new


def _fragments(document: QTextDocument) -> list[tuple[int, int, QTextCharFormat]]:
    """Place, length and format of each run of letters."""
    found: list[tuple[int, int, QTextCharFormat]] = []
    block = document.begin()
    while block.isValid():
        run = block.begin()
        while not run.atEnd():
            fragment: QTextFragment = run.fragment()
            found.append((fragment.position(), fragment.length(), fragment.charFormat()))
            run += 1
        block = block.next()
    return found
