"""Red waves under misspelt words of a text field, and what to do about one in its menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextCursor

from procedit.canvas.speller import words_in

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu, QPlainTextEdit

    from procedit.canvas.speller import Speller

_RED = "#d93025"


class SpellMarks(QSyntaxHighlighter):
    """Marks the misspelt words of a field."""

    def __init__(self, field: QPlainTextEdit, speller: Speller) -> None:
        super().__init__(field.document())
        self._field, self._speller = field, speller
        self._open: QMenu | None = None  # the menu that waits for similar words
        self._wave = QTextCharFormat()
        self._wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        self._wave.setUnderlineColor(QColor(_RED))
        speller.answered.connect(self.look_again)

    def look_again(self) -> None:
        """Mark what is known to be wrong by now."""
        if self._field.isVisible():
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Mark one paragraph."""
        found = list(words_in(text))
        wrong = self._speller.wrong([word for _, word in found])
        for start, word in found:
            if word in wrong:
                self.setFormat(start, len(word), self._wave)

    def wrong_at(self, place: QPoint) -> QTextCursor | None:
        """The misspelt word at a place of the field, selected; None where there is none."""
        cursor = self._field.cursorForPosition(place)
        block, at = cursor.block(), cursor.positionInBlock()
        for start, word in words_in(block.text()):
            if start <= at <= start + len(word) and self._speller.wrong([word]):
                cursor.setPosition(block.position() + start)
                cursor.setPosition(
                    block.position() + start + len(word), QTextCursor.MoveMode.KeepAnchor
                )
                return cursor
        return None

    def fill(self, menu: QMenu, cursor: QTextCursor) -> None:
        """Put what can be done about the word of ``cursor`` at the head of a menu."""
        self._open = menu
        menu.aboutToHide.connect(self._forget)
        first = menu.actions()[0]
        waiting = menu.addAction(self.tr("Looking for similar words…"))
        add = menu.addAction(self.tr("Add to my words"))
        word = cursor.selectedText()
        add.triggered.connect(partial(self._speller.add, word))
        waiting.setEnabled(False)
        for action in (waiting, add):
            menu.removeAction(action)
            menu.insertAction(first, action)
        menu.insertSeparator(first)
        self._speller.suggest(word, partial(self._offer, menu, waiting, cursor))

    def _forget(self) -> None:
        self._open = None

    def _offer(self, menu: QMenu, waiting: QAction, cursor: QTextCursor, words: list[str]) -> None:
        if menu is not self._open:
            return
        if not words:
            waiting.setText(self.tr("No similar word is known"))
        for word in words:
            action = menu.addAction(word)
            action.triggered.connect(partial(cursor.insertText, word))
            menu.removeAction(action)
            menu.insertAction(waiting, action)
        waiting.setVisible(not words)
