"""The properties panel in the real window, as it is used with mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton

from procedit.catalogue import Facts, open_catalogue
from procedit.xml.write import write
from tests.commands.checks import schema_errors

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D" targetNamespace="urn:a">
"""
CALLER = f"""{HEAD}  <bpmn:process id="P" name="Klagesag">
    <bpmn:startEvent id="S" name="Klage" />
    <bpmn:callActivity id="C" name="Partshøring" />
    <bpmn:userTask id="A" name="Behandl"><bpmn:documentation>Se [loven](https://kl.dk/lov)</bpmn:documentation></bpmn:userTask>
    <bpmn:userTask id="B" name="Afgør" />
  </bpmn:process>
</bpmn:definitions>
"""
CALLED = (
    HEAD
    + """  <bpmn:process id="{key}" name="{name}"><bpmn:task id="T" /></bpmn:process>
</bpmn:definitions>
"""
)


@pytest.fixture
def caller(tmp_path):
    path = tmp_path / "Klagesag.bpmn"
    path.write_text(CALLER, encoding="utf-8")
    return path


@pytest.fixture
def called(tmp_path):
    path = tmp_path / "Partshøring.bpmn"
    path.write_text(CALLED.format(key="Hoering", name="Partshøring"), encoding="utf-8")
    return path


def shown(window, qtbot, key):
    """The panel about one element."""
    panel = window.docks.panel("properties")
    qtbot.waitUntil(lambda: window.session is not None)
    window.session.selection.set(key)
    panel.refresh()
    return panel


def choose(qtbot, button, text):
    """Press a button and choose from its menu."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = button.parent().findChild(QMenu)
    action = next(each for each in menu.actions() if each.text() == text)
    action.trigger()
    menu.close()


def commit(editor, text):
    editor.input.setFocus()
    editor.input.selectAll()
    QTest.keyClicks(editor.input, text)
    QTest.keyClick(editor.input, Qt.Key.Key_Return)


def test_an_event_gets_another_trigger_and_loses_it_again(start, caller, qtbot):
    window = start(caller).window
    panel = shown(window, qtbot, "S")
    before = write(window.session.document)

    choose(qtbot, panel.editors["event/definition"].input, "Timer")
    qtbot.waitUntil(lambda: "timerEventDefinition.0/timeDuration" in panel.editors)
    editor = panel.editors["timerEventDefinition.0/timeDuration"]
    assert window.focusWidget() is editor.input
    commit(editor, "P14D")
    assert editor.reading.text() == "14 days"
    panel.refresh()
    choose(qtbot, panel.editors["event/definition"].input, "Signal")
    qtbot.waitUntil(lambda: "signalEventDefinition.1/signal" in panel.editors)

    event = window.session.document.find("S")
    assert [each.type.name for each in event.event_definitions] == [
        "timerEventDefinition",
        "signalEventDefinition",
    ]
    assert schema_errors(write(window.session.document)) == []
    qtbot.mouseClick(panel._sections["timerEventDefinition.0"].cross, Qt.MouseButton.LeftButton)
    assert [each.type.name for each in event.event_definitions] == ["signalEventDefinition"]
    for _ in range(4):
        window.session.stack.undo()
    assert write(window.session.document) == before


def test_a_reading_follows_what_is_typed_and_a_wrong_time_is_refused(start, caller, qtbot):
    window = start(caller).window
    panel = shown(window, qtbot, "S")
    choose(qtbot, panel.editors["event/definition"].input, "Timer")
    qtbot.waitUntil(lambda: "timerEventDefinition.0/timeDuration" in panel.editors)
    editor = panel.editors["timerEventDefinition.0/timeDuration"]
    before = write(window.session.document)

    QTest.keyClicks(editor.input, "P1W")
    assert editor.reading.text() == "1 week"
    QTest.keyClicks(editor.input, "x")
    assert editor.reading.text() == ""
    QTest.keyClick(editor.input, Qt.Key.Key_Return)

    assert "P1Wx" in editor.refusal
    assert write(window.session.document) == before


def test_what_was_refused_at_one_element_is_not_carried_to_another(start, caller, qtbot):
    window = start(caller).window
    panel = shown(window, qtbot, "A")
    panel.open_section("activity")
    editor = panel.editors["activity/startQuantity"]
    commit(editor, "mange")
    assert editor.refusal

    panel = shown(window, qtbot, "B")

    after = panel.editors["activity/startQuantity"]
    assert (after.input.text(), after.refusal) == ("1", "")


def test_a_call_activity_is_led_to_a_process_of_another_open_file(start, caller, called, qtbot):
    window = start(caller, called).window
    qtbot.waitUntil(lambda: len(window.documents.tabs) == 2)
    for tab in window.documents.tabs:
        window.documents.show_tab(tab)
    window.documents.show_tab(window.documents.tabs[0])
    panel = shown(window, qtbot, "C")
    editor = panel.editors["calling/calledElement"]
    place = editor.box.findText("Partshøring", Qt.MatchFlag.MatchStartsWith)
    assert place >= 0

    editor.box.setCurrentIndex(place)
    editor.box.activated.emit(place)

    assert window.session.document.find("C").get("calledElement") == "Hoering"
    assert "Partshøring" in editor.reading.text()
    qtbot.mouseClick(editor.way, Qt.MouseButton.LeftButton)
    assert window.documents.current is window.documents.tabs[1]


def test_a_called_process_of_the_catalogue_is_found_and_opened_by_ctrl_click(
    start, caller, places, qtbot
):
    with open_catalogue(places.catalogue) as catalogue:
        catalogue.save(CALLED.format(key="Arkiv", name="Arkivér").encode(), Facts("Arkivering"))
    window = start(caller).window
    panel = shown(window, qtbot, "C")
    editor = panel.editors["calling/calledElement"]
    qtbot.waitUntil(lambda: window.docks.panel("properties").targets.is_complete)
    editor.box.lineEdit().setText("Arkiv")
    assert editor.commit()
    assert editor.reading.text() == "“Arkivér” in Arkivering"

    line = editor.box.lineEdit()
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: window.documents.current.name == "Arkivering")
    assert window.session.document.find("Arkiv") is not None


def test_a_called_process_that_is_nowhere_is_said_so(start, caller, qtbot):
    window = start(caller).window
    panel = shown(window, qtbot, "C")
    editor = panel.editors["calling/calledElement"]
    editor.box.lineEdit().setText("Findes_ikke")
    assert editor.commit()
    qtbot.waitUntil(lambda: panel.targets.is_complete)

    assert editor.reading.text() == "Not found in the open files or the catalogue."
    assert not editor.way.isEnabled()


def test_a_link_of_the_preview_is_asked_about_with_its_address(start, caller, qtbot):
    window = start(caller).window
    panel = shown(window, qtbot, "A")
    editor = panel.editors["documentation/documentation"]

    qtbot.mouseClick(editor.switch, Qt.MouseButton.LeftButton)
    assert editor.preview.toPlainText() == "Se loven"
    QTest.keyClick(editor.preview, Qt.Key.Key_Tab)
    QTest.keyClick(editor.preview, Qt.Key.Key_Return)

    assert window.dialogs.asked == ["link https://kl.dk/lov"]


def test_people_are_added_to_several_steps_in_one_step(start, caller, qtbot):
    window = start(caller).window
    panel = shown(window, qtbot, "A")
    window.session.selection.set("A", "B")
    panel.refresh()
    panel.open_section("people")

    choose(qtbot, panel.editors["people/role"].input, "May take it on")
    qtbot.waitUntil(lambda: "role.0/name" in panel.editors)
    commit(panel.editors["role.0/name"], "Sagsbehandler")

    document = window.session.document
    assert [document.find(key).child("potentialOwner").name for key in "AB"] == [
        "Sagsbehandler"
    ] * 2
    assert len(window.session.stack.titles) == 2
    assert schema_errors(write(document)) == []


def test_tab_goes_through_all_fields_in_the_order_they_stand(start, caller, qtbot):
    window = start(caller).window
    panel = shown(window, qtbot, "A")
    panel.focus_name()
    inputs = {editor.input: name for name, editor in panel.editors.items()}
    visited = []

    for _ in range(60):
        focus = window.focusWidget()
        if focus in inputs and inputs[focus] not in visited:
            visited.append(inputs[focus])
        QTest.keyClick(focus, Qt.Key.Key_Tab)

    focusable = [name for name in panel.editors if not name.startswith("colors")]
    assert [name for name in visited if name in focusable] == focusable


def test_every_field_has_a_label_and_a_name_for_screen_readers(start, caller, qtbot):
    window = start(caller).window
    for key in ("S", "C", "A", "P"):
        panel = shown(window, qtbot, key)
        for name in list(panel._sections):
            panel.open_section(name)
        for name, editor in panel.editors.items():
            assert editor.input.accessibleName(), name
            assert editor.label.buddy() is editor.input, name
        for button in panel.findChildren(QToolButton):
            assert button.text() or button.accessibleName() or button.isHidden()
