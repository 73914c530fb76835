"""Going through a procedure, connecting and using the pad with keys alone, and what is said of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from procedit.canvas.items import PicturesItem
from procedit.canvas.speaking import description_of
from procedit.canvas.walk import next_in_order, tab_order
from tests.canvas.working import POOLS, OneStep, press_key
from tests.commands.diagrams import PROCESS

_ALT, _SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
_Key = Qt.Key


@pytest.fixture
def process(open_workspace):
    """Start, Check with a timer, a gateway with two branches, two ends."""
    return open_workspace(PROCESS.encode())


def selected(workspace):
    return workspace.session.selection.keys[-1] if len(workspace.session.selection) else ""


def go(workspace, key, modifiers=_ALT):
    press_key(workspace.view, key, modifiers)
    return selected(workspace)


def test_alt_and_arrows_walk_along_the_flow_and_back(process):
    process.session.selection.set("Start")

    assert go(process, _Key.Key_Right) == "Check"
    assert go(process, _Key.Key_Right) == "Choice"
    assert go(process, _Key.Key_Right) == "Grant"
    assert go(process, _Key.Key_Left) == "Choice"


def test_a_number_picks_the_branch(process):
    process.session.selection.set("Choice")
    assert go(process, _Key.Key_2) == "Refused"

    process.session.selection.set("Choice")
    assert go(process, _Key.Key_1) == "Grant"
    process.session.selection.set("Choice")
    assert go(process, _Key.Key_7) == "Choice"


def test_down_goes_to_the_branch_beside(process):
    process.session.selection.set("Grant")

    assert go(process, _Key.Key_Down) == "Refused"
    assert go(process, _Key.Key_Down) == "Grant"


def test_with_shift_the_flow_itself_is_reached(process):
    process.session.selection.set("Choice")

    assert go(process, _Key.Key_Right, _ALT | _SHIFT) == "F3"
    assert go(process, _Key.Key_Down) == "F4"
    assert go(process, _Key.Key_Right) == "Refused"


def test_arrows_alone_still_move(process):
    process.session.selection.set("Grant")
    before = process.scene.bounds_of("Grant").x

    press_key(process.view, _Key.Key_Right)

    assert process.scene.bounds_of("Grant").x == before + 1


def test_tab_reaches_everything_once_in_the_order_of_the_flow(process):
    scene, order = process.scene, tab_order(process.scene)

    assert order[:5] == ["Start", "Check", "Late", "Choice", "Grant"]
    assert order.index("Granted") < order.index("Refused")
    assert set(order) == {each.key for each in scene.plane.all(scene.plane) if not each.line}
    assert next_in_order(scene, order[-1]) == order[0]
    assert next_in_order(scene, "Check", back=True) == "Start"


def test_what_is_selected_is_said(process):
    process.view.setFocus()
    process.session.selection.set("Choice")

    text = process.view.accessibleDescription()
    assert text == description_of(process.scene, "Choice")
    assert "Exclusive gateway, Ja?" in text
    assert "2 branches: 1 ja; 2 " in text


def test_the_lane_and_the_ends_of_a_flow_are_said(open_workspace, process):
    pools = open_workspace(POOLS)
    assert "in Upper" in description_of(pools.scene, "Ask")
    assert "the flow ends here" in description_of(process.scene, "Granted")
    assert "from Vurdér to Ja?" in description_of(process.scene, "F2")
    assert description_of(process.scene, "nothing") == ""


def test_a_loop_is_connected_with_keys_alone(process):
    session = process.session
    session.selection.set("Grant")
    process.use_tool("connect")

    press_key(process.view, _Key.Key_Tab)
    for _ in range(20):
        if process.view.tool._target != "Check":
            press_key(process.view, _Key.Key_Tab)
    shown = [item for item in process.scene.items() if isinstance(item, PicturesItem)]
    assert any(item._pictures for item in shown)
    assert "Vurdér" in process.view.accessibleDescription()
    with OneStep(session):
        press_key(process.view, _Key.Key_Return)

    (flow,) = session.selected
    assert (flow.source.key, flow.target.key) == ("Grant", "Check")


def test_only_possible_ends_are_offered_and_escape_ends_it(process):
    process.session.selection.set("Grant")
    items = len(process.scene.items())
    process.use_tool("connect")
    seen = set()
    for _ in range(20):
        press_key(process.view, _Key.Key_Tab)
        seen.add(process.view.tool._target)

    assert "Start" not in seen
    assert {"Check", "Choice", "Refused", "Note"} <= seen
    press_key(process.view, _Key.Key_Escape)
    assert len(process.scene.items()) == items


def test_the_pad_is_used_with_keys(process, qtbot):
    session = process.session
    session.selection.set("Grant")
    process.enter_pad()
    assert process.pad.isAncestorOf(QApplication.focusWidget())
    for _ in range(20):
        if QApplication.focusWidget() is not process.pad.button("append.endEvent"):
            QTest.keyClick(QApplication.focusWidget(), _Key.Key_Right)
    qtbot.waitUntil(lambda: process.pad.preview.is_shown)

    with OneStep(session):
        QTest.keyClick(QApplication.focusWidget(), _Key.Key_Return)

    assert session.selected[0].type.name == "endEvent"
    assert process.view.hasFocus()


def test_escape_leaves_the_pad(process):
    process.session.selection.set("Grant")
    process.enter_pad()

    QTest.keyClick(QApplication.focusWidget(), _Key.Key_Escape)

    assert process.view.hasFocus()
    assert not process.pad.preview.is_shown


def test_with_nothing_selected_the_palette_gets_the_keys(process):
    process.session.selection.clear()
    process.enter_pad()

    assert process.palette_strip.isAncestorOf(QApplication.focusWidget())
