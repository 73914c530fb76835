"""A whole procedure with lanes, a gateway, a loop and ends is drawn without the mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt

from procedit.xml.write import write
from tests.commands.checks import dangling, schema_errors
from tests.ui.keys import Keys

_Key = Qt.Key
_ALT, _SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_procedure_is_drawn_with_the_keyboard_alone(window, qtbot, tmp_path):
    keys = Keys(window, qtbot)
    keys.press(_Key.Key_N, _CTRL)
    qtbot.waitUntil(lambda: window.view is not None and window.view.hasFocus())

    draw_pool_and_lanes(keys)
    loop_target, choice = draw_steps(keys)
    draw_loop(keys, choice, loop_target)

    window.dialogs.save_path = tmp_path / "Ansøgning.bpmn"
    keys.press(_Key.Key_S, _CTRL)
    assert (tmp_path / "Ansøgning.bpmn").exists()
    check(keys, choice, loop_target)


def draw_pool_and_lanes(keys):
    if not list(keys.session.document.elements("participant")):
        keys.choose(_Key.Key_N, "pool")
        keys.press(_Key.Key_Return)
        keys.write("Kommunen")
    pool = next(iter(keys.session.document.elements("participant")))
    keys.select(pool.key)
    keys.pad("lane.2")
    for lane, name in zip(
        keys.session.document.elements("lane"), ("Borgerservice", "Jura"), strict=True
    ):
        keys.select(lane.key)
        keys.name(name)


def draw_steps(keys):
    document = keys.session.document
    if not list(document.elements("startEvent")):
        keys.choose(_Key.Key_N, "start")
        keys.press(_Key.Key_Return)
    start = next(iter(document.elements("startEvent")))
    keys.select(start.key)
    keys.name("Ansøgning modtaget")
    received = keys.append("brugeropgave", "Vurdér ansøgning")
    choice = keys.append("eksklusiv", "Er den oplyst?")
    keys.append("opgave", "Afgør sagen")
    keys.append("slut", "Sag afgjort")
    for _ in range(2):
        keys.press(_Key.Key_Left, _ALT)
    assert keys.selected.key == choice
    return received, choice


def draw_loop(keys, choice, target):
    asked = keys.append("opgave", "Indhent oplysninger")
    for _ in range(14):
        keys.press(_Key.Key_Down, _SHIFT)
    keys.press(_Key.Key_C)
    for _ in range(30):
        if keys.window.view.tool._target == target:
            break
        keys.press(_Key.Key_Tab)
    keys.press(_Key.Key_Return)
    assert keys.session.document.find(asked).outgoing[0].target.key == target
    keys.select(choice)
    keys.press(_Key.Key_Right, _ALT | _SHIFT)
    keys.name("ja")
    keys.press(_Key.Key_Down, _ALT)
    keys.name("nej")


def check(keys, choice, target):
    document = keys.session.document
    data = write(document)
    assert schema_errors(data) == []
    assert dangling(document) == set()
    lanes = list(document.elements("lane"))
    assert [lane.name for lane in lanes] == ["Borgerservice", "Jura"]
    steps = {each.name: each for each in document.elements() if each.type.is_flow_node}
    assert {
        "Ansøgning modtaget",
        "Vurdér ansøgning",
        "Er den oplyst?",
        "Afgør sagen",
        "Sag afgjort",
    } <= set(steps)
    assert steps["Indhent oplysninger"].lane == lanes[1]
    assert steps["Vurdér ansøgning"].lane == lanes[0]
    assert sorted(flow.name for flow in document.find(choice).outgoing) == ["ja", "nej"]
    assert len(document.find(target).incoming) == 2
    assert all(keys.session.diagram.item_of(each.key) for each in document.elements("sequenceFlow"))
