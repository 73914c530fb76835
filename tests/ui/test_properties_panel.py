"""The properties panel as it is used: typed in, left, undone, with several elements at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from procedit.commands.rename import rename
from procedit.commands.slots import TRUE
from procedit.files.read import read_file
from procedit.session import open_bytes
from procedit.ui.icons import Icons
from procedit.ui.properties.panel import PropertiesPanel
from procedit.ui.theme import DARK
from procedit.xml.write import write
from tests.ui.acting import act

FILES = sorted(Path("tests/files").glob("*.bpmn"))
XML = """<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D" targetNamespace="urn:a">
  <bpmn:process id="P" isExecutable="false">
    <bpmn:startEvent id="S" name="Klage modtaget"><bpmn:messageEventDefinition id="M" /></bpmn:startEvent>
    <bpmn:userTask id="A" name="Behandl" startQuantity="2"><bpmn:documentation>Høring</bpmn:documentation></bpmn:userTask>
    <bpmn:userTask id="B" name="Afgør" implementation="##WebService" />
    <bpmn:serviceTask id="C" name="Send" />
    <bpmn:endEvent id="E"><bpmn:extensionElements><x:note xmlns:x="urn:x" kind="a">Hej</x:note></bpmn:extensionElements></bpmn:endEvent>
  </bpmn:process>
</bpmn:definitions>
""".encode()


@pytest.fixture
def session():
    return open_bytes(XML)


@pytest.fixture
def panel(qtbot, session):
    holder = QWidget()
    qtbot.addWidget(holder)
    panel = PropertiesPanel(Icons(DARK), holder)
    panel.resize(300, 800)
    holder.resize(300, 800)
    panel.show_session(session)
    with qtbot.waitExposed(holder):
        holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    yield panel  # the holder has to live as long
    panel.show_session(None)


def _select(panel, session, *keys):
    session.selection.set(*keys)
    panel.refresh()


def _type(editor, text):
    field = editor.input
    field.setFocus()
    field.selectAll()
    for letter in text:  # QTest knows the keys of ASCII only; others come as from an input method
        if letter.isascii():
            QTest.keyClicks(field, letter)
        else:
            event = QInputMethodEvent()
            event.setCommitString(letter)
            QApplication.sendEvent(field, event)


def _press(editor, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(editor.input, key, modifier)


def _settle(panel, qtbot):
    qtbot.waitUntil(lambda: not panel._timer.isActive())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_element_of_the_test_files_can_be_shown(qtbot, path):
    session = open_bytes(read_file(path))
    holder = QWidget()
    qtbot.addWidget(holder)
    panel = PropertiesPanel(Icons(DARK), holder)
    panel.show_session(session)
    before = write(session.document)

    for element in session.document.elements():
        _select(panel, session, element.key)
        assert panel.editors or element.type.name not in ("task", "process")
        assert not any(editor.is_dirty for editor in panel.editors.values())

    panel.show_session(None)
    assert write(session.document) == before


def test_enter_writes_a_name_as_one_step(panel, session):
    _select(panel, session, "A")
    editor = panel.editors["general/name"]

    _type(editor, "Vurdér sagen")
    _press(editor, Qt.Key.Key_Return)

    assert session.document.find("A").name == "Vurdér sagen"
    assert session.stack.titles == ["Rename"]


def test_leaving_a_field_writes_it(panel, session):
    _select(panel, session, "A")
    editor = panel.editors["documentation/documentation"]

    _type(editor, "Ny tekst")
    panel.editors["general/id"].input.setFocus()

    assert session.document.find("A").documentation == "Ny tekst"


def test_escape_brings_the_old_text_back(panel, session):
    _select(panel, session, "A")
    editor = panel.editors["general/name"]

    _type(editor, "Fejl")
    _press(editor, Qt.Key.Key_Escape)
    panel.editors["general/id"].input.setFocus()

    assert editor.input.toPlainText() == "Behandl"
    assert session.document.find("A").name == "Behandl"
    assert session.stack.is_clean


def test_shift_enter_breaks_the_line_of_a_name(panel, session):
    _select(panel, session, "A")
    editor = panel.editors["general/name"]

    _type(editor, "To")
    _press(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(editor.input, "linjer")
    _press(editor, Qt.Key.Key_Return)

    assert session.document.find("A").name == "To\nlinjer"


def test_a_wrong_id_is_refused_below_the_field_and_never_written(panel, session):
    _select(panel, session, "A")
    editor = panel.editors["general/id"]

    _type(editor, "B")
    _press(editor, Qt.Key.Key_Return)

    assert "B" in editor.refusal
    assert editor.input.text() == "B"
    assert session.stack.is_clean
    _press(editor, Qt.Key.Key_Escape)
    assert editor.refusal == ""
    assert editor.input.text() == "A"


def test_another_id_keeps_the_element_selected(panel, session, qtbot):
    _select(panel, session, "A")
    editor = panel.editors["general/id"]

    _type(editor, "Behandling")
    _press(editor, Qt.Key.Key_Return)
    _settle(panel, qtbot)

    assert session.selection.keys == ("Behandling",)
    assert panel.editors["general/id"].input.text() == "Behandling"


def test_undo_updates_the_fields_and_keeps_the_focus(panel, session, qtbot):
    _select(panel, session, "A")
    session.stack.run("Rename", rename, session.document.find("A"), "Nyt navn")
    _settle(panel, qtbot)
    editor = panel.editors["general/id"]
    editor.input.setFocus()
    assert panel.editors["general/name"].input.toPlainText() == "Nyt navn"

    session.stack.undo()
    _settle(panel, qtbot)

    assert panel.editors["general/name"].input.toPlainText() == "Behandl"
    assert panel.editors["general/id"] is editor
    assert editor.input.hasFocus()


def test_what_is_being_typed_stays_when_something_else_changes(panel, session, qtbot):
    _select(panel, session, "A")
    editor = panel.editors["general/name"]
    _type(editor, "Halvfærd")

    session.stack.run("Rename", rename, session.document.find("B"), "Andet")
    _settle(panel, qtbot)

    assert editor.input.toPlainText() == "Halvfærd"


def test_selecting_something_else_writes_what_was_typed_where_it_belongs(panel, session):
    _select(panel, session, "A")
    _type(panel.editors["general/name"], "Til A")

    _select(panel, session, "B")

    assert session.document.find("A").name == "Til A"
    assert session.document.find("B").name == "Afgør"
    assert panel.editors["general/name"].input.toPlainText() == "Afgør"


def test_several_elements_show_what_they_share_and_are_edited_together(panel, session, qtbot):
    _select(panel, session, "A", "B", "C")
    assert "general/id" not in panel.editors
    panel.open_section("activity")
    quantity = panel.editors["activity/startQuantity"]
    assert quantity.input.text() == ""
    assert quantity.input.placeholderText() == "Different values"

    _type(quantity, "3")
    _press(quantity, Qt.Key.Key_Return)

    assert [session.document.find(key).get("startQuantity") for key in "ABC"] == ["3"] * 3
    assert len(session.stack.titles) == 1
    session.stack.undo()
    assert session.document.find("A").get("startQuantity") == "2"
    assert session.document.find("B").get("startQuantity") == ""


def test_elements_of_different_types_share_only_what_all_have(panel, session):
    _select(panel, session, "A", "S")

    assert "general/name" in panel.editors
    assert "documentation/documentation" in panel.editors
    assert not any(name.startswith(("activity", "task", "event")) for name in panel.editors)
    assert "2" in panel.heading.text()


def test_a_flag_that_differs_is_shown_half_and_set_for_all(panel, session, qtbot):
    session.document.find("A").node.set("isForCompensation", "true")
    _select(panel, session, "A", "B")
    panel.open_section("activity")
    editor = panel.editors["activity/isForCompensation"]
    assert editor.input.checkState() is Qt.CheckState.PartiallyChecked

    editor.input.click()

    assert editor.input.checkState() is Qt.CheckState.Checked
    assert session.document.find("B").get("isForCompensation") == TRUE


def test_nothing_selected_shows_the_process_itself(panel, session):
    panel.refresh()

    assert panel.heading.text() == "Definitions"
    session.selection.set("P")
    panel.refresh()
    editor = panel.editors["process/isExecutable"]
    editor.input.click()
    assert session.document.find("P").get("isExecutable") == TRUE


def test_a_new_message_gets_its_name_next(panel, session, qtbot):
    _select(panel, session, "S")
    editor = panel.editors["messageEventDefinition.0/message"]

    box = editor.input
    box.setCurrentIndex(box.count() - 1)
    box.activated.emit(box.count() - 1)
    _settle(panel, qtbot)

    name = panel.editors["messageEventDefinition.0/message.name"]
    assert name.input.text() == "Klage modtaget"
    assert name.input.hasFocus()
    QTest.keyClicks(name.input, "Klage")
    _press(name, Qt.Key.Key_Return)
    assert session.document.definitions.child("message").name == "Klage"


def test_data_of_other_tools_is_shown_as_a_tree(panel, session):
    _select(panel, session, "E")

    panel.open_section("extensions")
    tree = panel.editors["extensions/extensions"].tree

    assert tree.topLevelItem(0).text(0) == "note"
    assert tree.topLevelItem(0).text(1) == "Hej"
    assert tree.topLevelItem(0).child(0).text(0) == "kind"


def test_a_name_that_looks_like_html_is_shown_letter_by_letter(panel, session, qtbot):
    session.stack.run("Rename", rename, session.document.find("A"), "<b>fed</b> & [*]")
    _select(panel, session, "A")

    assert panel.editors["general/name"].input.toPlainText() == "<b>fed</b> & [*]"
    assert panel.heading.textFormat() is Qt.TextFormat.PlainText


def test_writing_before_a_shortcut_of_the_window(panel, session):
    _select(panel, session, "A")
    editor = panel.editors["general/name"]
    _type(editor, "Gemt")

    _press(editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    assert session.document.find("A").name == "Gemt"


def test_ctrl_p_goes_to_the_properties_of_what_is_selected(start, file, qtbot):
    window = start(file).window
    qtbot.waitUntil(lambda: window.session is not None)
    task = next(window.session.document.elements("userTask", "task"))
    window.session.selection.set(task.key)

    act(window, "edit.properties")
    editor = window.docks.panel("properties").editors["general/name"]
    assert editor.input.hasFocus()
    QTest.keyClicks(editor.input, "Nyt navn")
    act(window, "file.save")

    assert window.session.document.find(task.key).name == "Nyt navn"
    assert b"Nyt navn" in file.read_bytes()


def test_closing_the_window_writes_what_was_typed(panel, session):
    _select(panel, session, "A")
    _type(panel.editors["general/name"], "Lukket")

    panel.window().close()

    assert session.document.find("A").name == "Lukket"
