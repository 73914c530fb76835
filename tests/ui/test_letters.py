"""Letters of labels are made larger, bold and coloured from the menus and by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.acting import act


def _style(window, key):
    return window.session.diagram.item_of(key).label_style


def test_letters_are_changed_for_the_selection_and_back(opened):
    session, key = opened.session, "Task_OplysSag"
    session.selection.set(key)
    opened.action_set.refresh()
    usual = opened.view.diagram_scene.picture_of(key).labels[0].style.size

    act(opened, "letters.larger")
    act(opened, "letters.bold")

    label = opened.view.diagram_scene.picture_of(key).labels[0]
    assert (_style(opened, key).font_size, label.style.weight) == (usual + 2, 700)
    act(opened, "letters.usual")
    assert _style(opened, key) is None
    assert len(session.stack.titles) == 3


def test_letters_get_a_colour_from_the_swatches(opened, qtbot):
    session, key = opened.session, "Task_OplysSag"
    session.selection.set(key)
    opened.action_set.refresh()
    workspace = opened.documents.current.workspace

    act(opened, "letters.color")
    QTest.mouseClick(workspace.swatches.buttons[2], Qt.MouseButton.LeftButton)

    assert session.diagram.item_of(key).label_color.startswith("#")
    assert not session.diagram.item_of(key).fill
