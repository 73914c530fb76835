"""The letters of the diagram act wherever no text is being typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from procedit.canvas.palette import name_of_tool

FIELD_KEYS = {
    "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+D", "Ctrl+A", "Ctrl+F",
    "Ctrl++", "Ctrl+=", "Ctrl+-", "Ctrl+0", "Del", "Backspace", "E", "R", "C", "S", "L", "H", "N", "A",
    "Ctrl+N", "Ctrl+O", "Ctrl+S", "Ctrl+Shift+S", "Ctrl+Alt+S", "Ctrl+W", "Ctrl+Shift+T",
    "Ctrl+Shift+E", "Ctrl+Shift+C", "Ctrl+1", "Ctrl+G", "Ctrl+P", "Ctrl+Shift+O", "Ctrl+Tab",
    "Ctrl+Shift+Tab", "F11", "Ctrl+,",
}  # fmt: skip
"""What users of other BPMN editors press, as far as it is an action here."""


def test_the_keys_that_users_of_the_field_know_are_there(opened):
    known = {keys for spec in opened.action_set for keys in spec.keys}
    assert known >= FIELD_KEYS


@pytest.mark.parametrize(
    ("key", "tool"),
    [
        (Qt.Key.Key_S, "space"),
        (Qt.Key.Key_L, "lasso"),
        (Qt.Key.Key_H, "hand"),
        (Qt.Key.Key_C, "connect"),
    ],
)
def test_letters_take_up_tools_from_the_outline_too(opened, qtbot, key, tool):
    tree = opened.docks.enter("outline").tree
    tree.setFocus()
    qtbot.waitUntil(tree.hasFocus)

    QTest.keyClick(tree, key)

    assert name_of_tool(opened.view.tool) == tool
    assert opened.view.hasFocus()


def test_in_a_field_letters_are_text(opened, qtbot):
    panel = opened.docks.enter("properties")
    opened.session.selection.set("Task_OplysSag")
    kinds = (QLineEdit, QPlainTextEdit)
    qtbot.waitUntil(lambda: any(panel.findChildren(kind) for kind in kinds))
    field = next(each for kind in kinds for each in panel.findChildren(kind) if each.isVisible())
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)

    QTest.keyClicks(field, "slhcna")

    assert QApplication.focusWidget() is field
    assert name_of_tool(opened.view.tool) == ""
    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    assert "slhcna" in text


def test_the_letters_act_in_the_window_of_the_diagram(opened, qtbot):
    opened.view.setFocus()
    qtbot.waitUntil(opened.view.hasFocus)
    QTest.keyClick(opened.view, Qt.Key.Key_S)
    assert name_of_tool(opened.view.tool) == "space"
    QTest.keyClick(opened.view, Qt.Key.Key_S)
    assert opened.view.tool.is_sticky


def test_the_upper_left_corner_is_shown(opened):
    opened.view.zoom_to(4.0)
    opened.action_set["view.origin"].trigger()

    extent, area = opened.view.diagram_scene.extent, opened.view.camera.area
    assert area.x < extent.x < area.x + 20
    assert area.y < extent.y < area.y + 20
