"""All keys and mouse gestures on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.action_set import without_mnemonic
from procedit.ui.fuzzy import score
from procedit.ui.translation import translated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from procedit.ui.action_set import ActionSet

_T = QT_TRANSLATE_NOOP

GESTURES = (
    (_T("Gesture", "Move the selection by one pixel"), _T("Gesture", "Arrow keys")),
    (_T("Gesture", "Move the selection by ten pixels"), _T("Gesture", "Shift + arrow keys")),
    (_T("Gesture", "Walk along the flow"), _T("Gesture", "Alt + left and right arrow")),
    (_T("Gesture", "Stop on the arrow itself"), _T("Gesture", "Shift + Alt + arrow")),
    (_T("Gesture", "Follow the branch of that number"), _T("Gesture", "Alt + 1 to 9")),
    (_T("Gesture", "Go to the branch beside"), _T("Gesture", "Alt + down arrow")),
    (_T("Gesture", "The next or previous element"), _T("Gesture", "Tab, Shift + Tab")),
    (_T("Gesture", "Connect with the keyboard"), _T("Gesture", "C, Tab to the end, Enter")),
    (_T("Gesture", "Scroll"), _T("Gesture", "Mouse wheel, Ctrl + arrow keys")),
    (_T("Gesture", "Scroll sideways"), _T("Gesture", "Shift + mouse wheel")),
    (_T("Gesture", "Zoom at the cursor"), _T("Gesture", "Ctrl + mouse wheel, pinch")),
    (_T("Gesture", "Pan and zoom by touch"), _T("Gesture", "Two fingers; one on free paper")),
    (_T("Gesture", "Open the menu by touch"), _T("Gesture", "Rest a finger on an element")),
    (_T("Gesture", "Pan"), _T("Gesture", "Hold Space and drag, middle button")),
    (_T("Gesture", "Select several"), _T("Gesture", "Shift + click, Shift + drag")),
    (_T("Gesture", "Edit a name"), _T("Gesture", "Double click")),
    (_T("Gesture", "Keep a tool in use"), _T("Gesture", "Its key twice, double click")),
    (_T("Gesture", "Put a lane among its neighbours"), _T("Gesture", "Drag the selected lane")),
    (_T("Gesture", "Move the pool by one of its lanes"), _T("Gesture", "Alt + drag")),
    (_T("Gesture", "Make room to the left or above"), _T("Gesture", "S, Ctrl + drag")),
    (_T("Gesture", "Give up a gesture"), _T("Gesture", "Esc")),
)
"""What the canvas does with the mouse and with keys that are no actions."""


_OF_SCREEN = 0.85


class ShortcutOverview(QDialog):
    """A list of actions with their keys, by menu, that can be searched."""

    def __init__(self, actions: ActionSet, menu_of: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard and mouse"))
        room = parent.screen().availableSize() * _OF_SCREEN
        self.resize(min(620, room.width()), min(680, room.height()))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.setClearButtonEnabled(True)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.tree.setRootIsDecorated(False)
        self.tree.setColumnWidth(0, 360)
        self._fill(actions, menu_of)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.field, self.tree, buttons):
            column.addWidget(widget)
        self.field.textChanged.connect(self._filter)

    def _fill(self, actions: ActionSet, menu_of: Mapping[str, str]) -> None:
        groups: dict[str, QTreeWidgetItem] = {}
        for spec in actions:
            menu = menu_of.get(spec.id, "")
            keys = [
                key.toString(QKeySequence.SequenceFormat.NativeText)
                for key in actions[spec.id].shortcuts()
            ]
            if keys and menu:
                if menu not in groups:
                    groups[menu] = self._group(without_mnemonic(translated("Menu", menu)))
                text = without_mnemonic(translated("Action", spec.text))
                QTreeWidgetItem(groups[menu], [text, self.tr(" or ").join(keys)])
        mouse = self._group(self.tr("Mouse and canvas"))
        letters = ", ".join(sorted(key for spec in actions for key in spec.keys if len(key) == 1))
        for what, how in (
            (self.tr("Name what is selected"), self.tr("Type the name")),
            (self.tr("Letters that cannot begin it so"), letters),
        ):
            QTreeWidgetItem(mouse, [what, how])
        for what, how in GESTURES:
            QTreeWidgetItem(mouse, [translated("Gesture", what), translated("Gesture", how)])
        self.tree.expandAll()

    def _group(self, text: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self.tree, [text])
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        return group

    def _filter(self, query: str) -> None:
        for number in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(number)
            if group is None:
                continue
            shown = 0
            for row in range(group.childCount()):
                item = group.child(row)
                if item is None:
                    continue
                fits = score(query, f"{item.text(0)} {item.text(1)}") > 0
                item.setHidden(not fits)
                shown += fits
            group.setHidden(not shown)
