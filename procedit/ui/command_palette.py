"""The command palette: every action, found by a few letters of its Danish or English name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from procedit.ui.action_set import without_mnemonic
from procedit.ui.fuzzy import best_score
from procedit.ui.palette_list import KEYS, MENU, PaletteRow
from procedit.ui.translation import texts_of, translated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from procedit.ui.action_set import ActionSet
    from procedit.ui.actions.spec import ActionSpec

_WIDTH = 620
_ROWS = 11
_ID = Qt.ItemDataRole.UserRole
_DISABLED_FACTOR = 0.6
_MOVING = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class CommandPalette(QFrame):
    """A field and a list over the top of the window; Esc or a click elsewhere closes it."""

    chosen = Signal(str)

    def __init__(self, actions: ActionSet, menu_of: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self._actions = actions
        self._menu_of = menu_of
        self._danish = texts_of("da")
        self._focus: QWidget | None = None
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Search all actions"))
        self.list = QListWidget(self)
        self.list.setItemDelegate(PaletteRow(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 6, 6)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self._add_shadow()
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(self._choose)
        self.hide()

    def open(self) -> None:
        """Show the palette, empty, over the top of its window."""
        window = self.window()
        self._focus = window.focusWidget()
        width = min(_WIDTH, window.width() - 40)
        self.field.clear()
        self._search("")
        height = min(_ROWS * max(36, self.fontMetrics().height() + 18) + 70, window.height() - 80)
        self.setFixedSize(width, height)
        self.move(QPoint((window.width() - width) // 2, 56))
        self.show()
        self.raise_()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field:
            if event.type() == QEvent.Type.FocusOut:
                self.hide()
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._steer(event)
        return super().eventFilter(watched, event)

    def _steer(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentItem())
        elif key in _MOVING:
            self._move(key)
        else:
            return False
        return True

    def _move(self, key: int) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS}.get(
            Qt.Key(key), -_ROWS
        )
        last = self.list.count() - 1
        self.list.setCurrentRow(max(0, min(last, self.list.currentRow() + step)))

    def _leave(self) -> None:
        self.hide()
        if self._focus is not None:
            self._focus.setFocus()

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None or not item.flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        self._leave()
        self.chosen.emit(item.data(_ID))

    def _search(self, query: str) -> None:
        self.list.clear()
        scored = [(self._score(query, spec), spec) for spec in self._actions]
        found = [pair for pair in scored if pair[0] > 0]
        if query.strip():
            found.sort(key=lambda pair: -pair[0])
        for _, spec in found:
            self.list.addItem(self._row(spec))
        self.list.setCurrentRow(0)

    def _score(self, query: str, spec: ActionSpec) -> float:
        action = self._actions[spec.id]
        danish = self._danish.text("Action", spec.text) or ""
        texts = (action.text(), spec.text, danish)
        named = best_score(query, (without_mnemonic(text) for text in texts))
        points = max(named, 0.8 * best_score(query, (spec.words, self._menu_of.get(spec.id, ""))))
        return points if action.isEnabled() else points * _DISABLED_FACTOR

    def _row(self, spec: ActionSpec) -> QListWidgetItem:
        action = self._actions[spec.id]
        row = QListWidgetItem(action.icon(), without_mnemonic(action.text()))
        row.setData(_ID, spec.id)
        row.setData(KEYS, action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
        row.setData(MENU, without_mnemonic(translated("Menu", self._menu_of.get(spec.id, ""))))
        if not action.isEnabled():
            row.setFlags(row.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        return row

    def _add_shadow(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(self.palette().shadow().color().darker(140))
        self.setGraphicsEffect(shadow)
