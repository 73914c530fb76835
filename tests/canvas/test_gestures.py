"""Every gesture can be broken off without a trace, and what it needs of keys is the same everywhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from procedit.canvas.palette import name_of_tool, tool_named
from procedit.canvas.tools.connect import ConnectTool
from procedit.canvas.tools.select import SelectTool
from procedit.canvas.tools.tool import is_ctrl
from procedit.xml.write import write
from tests.canvas.driving import Hand
from tests.canvas.working import POOLS, press_key

_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_ALT_GR = _CTRL | _ALT

GESTURES = {
    "move": ("", "Check", (250, 160), (330, 260)),
    "attach": ("", "Start", (118, 140), (250, 182)),
    "resize": ("", "Open", (450, 500), (600, 620)),
    "bend a segment": ("", "F2", (340, 140), (340, 200)),
    "reconnect": ("", "F2", (380, 140), (550, 140)),
    "move the name": ("", "Start", (118, 168), (60, 220)),
    "lasso by a drag": ("", "", (20, 20), (460, 240)),
    "lasso": ("lasso", "", (20, 20), (460, 240)),
    "connect": ("connect", "", (250, 140), (550, 140)),
    "connect from the rim": ("", "Check", (302, 120), (550, 140)),
    "create": ("task", "", (650, 300), (660, 320)),
    "create on a flow": ("exclusiveGateway", "", (340, 141), (341, 141)),
    "make room across": ("space", "", (330, 250), (420, 250)),
    "make room down": ("space", "", (700, 230), (700, 300)),
    "hand": ("hand", "", (300, 300), (330, 320)),
}


def begin(workspace, name):
    """The gesture as far as just before its end."""
    tool, selected, start, end = GESTURES[name]
    hand = Hand(workspace.view)
    if selected:
        workspace.session.selection.set(selected)
    if tool:
        workspace.view.use(tool_named(tool, workspace.view))
    hand.hover(*start)
    hand.press(*start)
    hand.move((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    hand.move(*end)
    return hand


@pytest.mark.parametrize("name", GESTURES)
def test_escape_breaks_a_gesture_off_without_a_trace(workspace, name):
    session, scene = workspace.session, workspace.scene
    if selected := GESTURES[name][1]:
        session.selection.set(selected)
    before, items = write(session.document), set(scene.items())
    selection = session.selection.keys
    hand = begin(workspace, name)

    press_key(workspace.view, Qt.Key.Key_Escape)
    hand.release()
    if not isinstance(workspace.view.tool, SelectTool):
        press_key(workspace.view, Qt.Key.Key_Escape)

    assert write(session.document) == before
    assert not session.stack.titles
    assert not scene.lifted
    assert not scene._hidden
    assert scene.selection_item.isVisible()
    assert set(scene.items()) == items
    assert session.selection.keys == selection
    assert isinstance(workspace.view.tool, SelectTool)


@pytest.mark.parametrize(
    "name", [name for name in GESTURES if name != "hand" and "lasso" not in name]
)
def test_the_same_gestures_do_something_when_they_are_not_broken_off(workspace, name):
    hand = begin(workspace, name)
    hand.release()

    assert len(workspace.session.stack.titles) == 1


@pytest.mark.parametrize("name", ["lasso", "connect", "space", "task"])
def test_a_tool_asked_for_twice_stays_in_use(workspace, name):
    workspace.use_tool(name)
    assert not workspace.view.tool.is_sticky

    workspace.use_tool(name)

    assert workspace.view.tool.is_sticky
    assert name_of_tool(workspace.view.tool) == name


def test_connect_asked_for_twice_connects_anything_from_anywhere(workspace):
    session, hand = workspace.session, Hand(workspace.view)
    session.selection.set("Check")
    workspace.use_tool("connect")
    assert workspace.view.tool.source == "Check"

    workspace.use_tool("connect")
    hand.drag((250, 140), (550, 140))
    hand.drag((190, 400), (190, 420))

    assert isinstance(workspace.view.tool, ConnectTool)
    assert [each.target.key for each in session.selected] == ["Closed"]


def test_alt_gr_is_never_ctrl(workspace):
    hand, view = Hand(workspace.view), workspace.view
    zoom, origin = view.zoom, view.camera.origin

    hand.wheel(300, 300, QPoint(0, 120), _ALT_GR)
    assert view.zoom == zoom
    view.camera.scroll(0, view.camera.origin.y() - origin.y())
    press_key(view, Qt.Key.Key_0, _ALT_GR)
    hand.click(250, 140, _ALT_GR)
    hand.click(398, 140, _ALT_GR)

    assert view.zoom == zoom
    assert workspace.session.selection.keys == ("End",)
    assert is_ctrl(_CTRL)
    assert not is_ctrl(_ALT_GR)


@pytest.mark.parametrize("letter", ["æ", "ø", "å", "Æ", "Ø", "Å", "@", "€", "{", "é"])
def test_danish_letters_and_those_of_alt_gr_begin_a_name(workspace, letter):
    workspace.session.selection.set("Check")
    held = _ALT_GR if letter in "@€{" else Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        workspace.view, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, held, letter)
    )
    assert workspace.editor.toPlainText() == letter
    press_key(workspace.editor, Qt.Key.Key_Return)
    assert workspace.session.document.find("Check").name == letter


def test_escape_puts_a_sticky_tool_down(open_workspace):
    workspace = open_workspace(POOLS)
    workspace.use_tool("space")
    workspace.use_tool("space")

    QTest.keyClick(workspace.view, Qt.Key.Key_Escape)

    assert isinstance(workspace.view.tool, SelectTool)
