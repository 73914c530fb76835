"""Editing names where they stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from procedit.bpmn.geometry import Point
from procedit.canvas.label_place import place_of
from tests.canvas.driving import Hand
from tests.canvas.working import POOLS, OneStep, drawn, press_key

SHIFT = Qt.KeyboardModifier.ShiftModifier


def type_in(workspace, text):
    editor = workspace.editor
    editor.selectAll()
    QTest.keyClicks(editor, text)


def name_of(workspace, key):
    return workspace.session.document.find(key).name


def test_a_double_click_edits_the_name_and_enter_keeps_it(workspace):
    Hand(workspace.view).double_click(250, 140)
    editor = workspace.editor
    assert (editor.key, editor.toPlainText()) == ("Check", "Check")

    with OneStep(workspace.session):
        type_in(workspace, "Afgør sagen: æøå ÆØÅ")
        press_key(editor, Qt.Key.Key_Return)

    assert name_of(workspace, "Check") == "Afgør sagen: æøå ÆØÅ"
    assert editor.isHidden()


def test_escape_leaves_the_name_as_it_was(workspace):
    workspace.view.label_edit_requested.emit("Check")

    with OneStep(workspace.session, steps=0):
        type_in(workspace, "Other")
        press_key(workspace.editor, Qt.Key.Key_Escape)

    assert name_of(workspace, "Check") == "Check"


def test_typing_on_a_selected_element_replaces_its_name(workspace, qtbot):
    workspace.session.selection.set("Check")
    QTest.keyClicks(workspace.view, "M")

    assert workspace.editor.toPlainText() == "M"
    QTest.keyClicks(workspace.editor, "odtag")
    with OneStep(workspace.session):
        press_key(workspace.editor, Qt.Key.Key_Return)
    assert name_of(workspace, "Check") == "Modtag"


def test_altgr_writes_and_never_zooms(workspace):
    workspace.session.selection.set("Check")
    altgr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_0, altgr, "}")
    workspace.view.zoom_to(2.0)

    QApplication.sendEvent(workspace.view, event)

    assert workspace.editor.toPlainText() == "}"
    assert workspace.view.zoom == 2.0


def test_f2_edits_the_name_of_the_selected_element(workspace):
    workspace.session.selection.set("Check")

    press_key(workspace.view, Qt.Key.Key_F2)

    assert workspace.editor.key == "Check"


def test_shift_and_enter_break_the_line(workspace):
    workspace.view.label_edit_requested.emit("Check")
    type_in(workspace, "One")
    press_key(workspace.editor, Qt.Key.Key_Return, SHIFT)
    QTest.keyClicks(workspace.editor, "two")

    with OneStep(workspace.session):
        press_key(workspace.editor, Qt.Key.Key_Return)

    assert name_of(workspace, "Check") == "One\ntwo"


def test_a_click_elsewhere_keeps_the_text(workspace, qtbot):
    workspace.view.label_edit_requested.emit("Check")
    qtbot.waitUntil(workspace.editor.hasFocus)

    with OneStep(workspace.session):
        type_in(workspace, "Kept")
        QTest.mouseClick(
            workspace.view.viewport(),
            Qt.MouseButton.LeftButton,
            pos=workspace.view.camera.screen(Point(700, 350)),
        )

    assert name_of(workspace, "Check") == "Kept"


def test_an_empty_text_removes_the_name(workspace):
    workspace.view.label_edit_requested.emit("Start")

    with OneStep(workspace.session):
        workspace.editor.clear()
        press_key(workspace.editor, Qt.Key.Key_Return)

    assert workspace.session.document.find("Start").get("name") == ""


def test_an_unchanged_name_is_no_step(workspace):
    workspace.view.label_edit_requested.emit("Check")

    with OneStep(workspace.session, steps=0):
        press_key(workspace.editor, Qt.Key.Key_Return)


def test_a_flow_gets_a_name_with_a_place_of_its_own(workspace):
    workspace.view.label_edit_requested.emit("F2")

    with OneStep(workspace.session):
        type_in(workspace, "Ja")
        press_key(workspace.editor, Qt.Key.Key_Return)

    assert name_of(workspace, "F2") == "Ja"
    assert drawn(workspace.session, "F2").label_bounds is not None


@pytest.mark.parametrize("key", ["Town", "Upper", "Citizen", "Note", "Ask"])
def test_pools_lanes_and_notes_are_named_in_place(open_workspace, key):
    workspace = open_workspace(POOLS)
    workspace.view.label_edit_requested.emit(key)
    assert workspace.editor.key == key

    with OneStep(workspace.session):
        type_in(workspace, "Ny")
        press_key(workspace.editor, Qt.Key.Key_Return)

    assert name_of(workspace, key) == "Ny"


@pytest.mark.parametrize("zoom", [0.5, 1.0, 2.5])
def test_the_field_covers_the_name_at_every_zoom(workspace, zoom):
    workspace.view.zoom_to(zoom)
    workspace.view.camera.center_on(Point(250, 140))
    text = workspace.scene.picture_of("Check").text_bounds

    workspace.view.label_edit_requested.emit("Check")

    camera, field = workspace.view.camera, workspace.editor.geometry()
    assert field.contains(camera.screen(Point(text.x, text.y)))
    assert field.contains(camera.screen(Point(text.right, text.bottom)))


def test_the_field_follows_scrolling_and_grows_with_its_text(workspace):
    workspace.view.label_edit_requested.emit("Start")
    before = workspace.editor.geometry()

    workspace.view.camera.scroll(0, 40)
    assert workspace.editor.pos() == before.topLeft() - QPoint(0, 40)

    type_in(workspace, "A name that takes more than one line of that width")
    assert workspace.editor.height() > before.height()


def test_an_element_that_goes_takes_the_field_along(workspace):
    workspace.session.selection.set("Check")
    workspace.view.label_edit_requested.emit("Check")

    workspace.delete_selection()

    assert workspace.editor.isHidden()


def test_a_turned_name_is_edited_upright(open_workspace):
    workspace = open_workspace(POOLS)

    place = place_of(workspace.scene, "Town")

    assert place.bounds.width > place.bounds.height
    assert place.bounds.x == 100


def test_leaving_for_another_window_keeps_the_field_open(workspace, qtbot):
    workspace.view.label_edit_requested.emit("Check")
    qtbot.waitUntil(workspace.editor.hasFocus)

    away = QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(workspace.editor, away)

    assert workspace.editor.key == "Check"
