"""Find and replace in names in the window: preview, ticks, one step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from procedit.session import open_bytes
from procedit.ui.replace_dialog import ReplaceDialog
from tests.canvas.working import POOLS


def test_hits_are_listed_and_may_be_left_out(qtbot):
    shown = []
    session = open_bytes(POOLS)
    dialog = ReplaceDialog(session, shown.append, None)
    qtbot.addWidget(dialog)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()

    dialog.words.setText("er")
    dialog.by.setText("ER")
    dialog.case.setChecked(True)
    assert dialog.chosen == {
        "Upper": "UppER",
        "Lower": "LowER",
        "Note": "RemembER",
    }
    assert ok.isEnabled()

    dialog.list.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert len(dialog.chosen) == 2
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
    assert shown == [dialog.list.topLevelItem(1).data(0, Qt.ItemDataRole.UserRole)]


def test_a_wrong_expression_is_told_at_once(qtbot):
    dialog = ReplaceDialog(open_bytes(POOLS), print, None)
    qtbot.addWidget(dialog)

    dialog.pattern.setChecked(True)
    dialog.words.setText("(")

    assert "regular expression" in dialog.told.text()
    assert dialog.chosen == {}
