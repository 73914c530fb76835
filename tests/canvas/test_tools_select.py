"""Selecting, moving and walking with mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.names import bpmn
from procedit.canvas.tools.lasso import LassoTool
from procedit.canvas.tools.pan import PanTool
from procedit.canvas.tools.select import SelectTool
from procedit.commands.di import add_shape
from procedit.errors import ProceditError
from tests.canvas.driving import Hand
from tests.canvas.working import POOLS, drawn

SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_a_click_selects_and_one_on_nothing_gives_the_selection_up(hand, session):
    hand.click(250, 140)
    assert session.selection.keys == ("Check",)

    hand.click(800, 400)
    assert session.selection.keys == ()


def test_shift_and_a_click_add_and_take_away(hand, session):
    hand.click(250, 140)
    hand.click(398, 140, SHIFT)
    assert session.selection.keys == ("Check", "End")

    hand.click(250, 140, SHIFT)
    assert session.selection.keys == ("End",)


def test_a_click_inside_an_open_sub_process_selects_it(hand, session):
    hand.click(350, 450)

    assert session.selection.keys == ("Open",)


def test_a_drag_over_nothing_selects_what_it_encloses(hand, session):
    hand.drag((90, 80), (310, 190))

    assert set(session.selection.keys) == {"Start", "Check", "F1"}


def test_shift_and_a_drag_add_to_the_selection(hand, session):
    session.selection.set("Inner")

    hand.drag((190, 90), (310, 190), SHIFT)

    assert set(session.selection.keys) == {"Inner", "Check"}


def test_a_drag_moves_the_element_in_one_step(hand, session, scene):
    hand.drag((250, 140), (250, 240))

    assert scene.bounds_of("Check") == Bounds(200, 200, 100, 80)
    assert session.stack.titles == ["Move"]
    assert not scene.lifted
    session.stack.undo()
    assert scene.bounds_of("Check") == Bounds(200, 100, 100, 80)


def test_while_dragging_nothing_changes_but_what_is_shown(hand, session, scene):
    hand.press(250, 140)
    hand.move(250, 200)

    assert not session.is_modified
    assert "Check" in scene.lifted
    assert scene.carried.y == pytest.approx(60, abs=6)
    hand.release()


def test_escape_puts_what_is_dragged_back(hand, session, scene, view, qtbot):
    hand.press(250, 140)
    hand.move(250, 200)

    qtbot.keyClick(view, Qt.Key.Key_Escape)
    hand.move(250, 230)
    hand.release()

    assert not session.is_modified
    assert not scene.lifted
    assert scene.bounds_of("Check") == Bounds(200, 100, 100, 80)


def test_a_shape_is_drawn_to_its_neighbours_middle(hand, scene):
    hand.drag((550, 140), (552, 143))
    hand.drag((398, 140), (398, 244))
    hand.drag((398, 240), (401, 143))

    assert scene.bounds_of("End").center.y == 140


def test_alt_moves_without_alignment(hand, scene):
    hand.drag((398, 140), (401, 147), ALT)

    assert scene.bounds_of("End") == Bounds(383, 129, 36, 36)


def test_shift_keeps_to_one_direction(hand, scene):
    hand.press(250, 140)
    hand.move(250, 200)
    hand.move(255, 240, SHIFT)
    hand.release(SHIFT)

    assert scene.bounds_of("Check").x == 200


def test_an_open_sub_process_takes_along_what_it_holds(hand, scene):
    hand.drag((440, 499), (440, 599))

    assert scene.bounds_of("Open").y == 400
    assert scene.bounds_of("Inner").y == 460


def test_a_step_dropped_into_a_sub_process_belongs_to_it(hand, session, scene, view):
    hand.press(550, 140)
    hand.move(400, 300)
    hand.move(370, 400)
    hand.release()

    assert session.document.find("Closed").container.key == "Open"


def test_arrows_move_by_a_pixel_and_with_shift_by_ten_as_one_step(view, session, scene, qtbot):
    session.selection.set("Check")

    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)

    assert scene.bounds_of("Check") == Bounds(202, 110, 100, 80)
    assert len(session.stack.titles) == 1


def test_tab_walks_along_the_flow_and_back(view, session, qtbot):
    steps = []
    session.selection.set("Start")
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Tab)
        steps.append(session.selection.keys[0])
    qtbot.keyClick(view, Qt.Key.Key_Tab, SHIFT)

    assert steps == ["Check", "End"]
    assert session.selection.keys == ("Check",)


def test_tab_without_a_selection_begins_at_the_start(view, session, qtbot):
    qtbot.keyClick(view, Qt.Key.Key_Tab)

    assert session.selection.keys == ("Start",)


def test_a_double_click_on_a_collapsed_sub_process_enters_it(hand, session):
    hand.double_click(550, 140)

    assert session.diagram.key == "Within"


def test_a_double_click_on_anything_else_asks_for_its_name(hand, view, qtbot):
    with qtbot.waitSignal(view.label_edit_requested) as told:
        hand.double_click(250, 140)

    assert told.args == ["Check"]


def test_f2_and_typing_ask_for_the_name(view, session, qtbot):
    session.selection.set("Check")

    with qtbot.waitSignal(view.label_edit_requested) as told:
        qtbot.keyClick(view, Qt.Key.Key_F2)
    assert told.args == ["Check"]
    with qtbot.waitSignal(view.label_typed) as told:
        qtbot.keyClick(view, "x")
    assert told.args == ["Check", "x"]


def test_escape_goes_back_to_selecting_and_then_gives_the_selection_up(view, session, qtbot):
    session.selection.set("Check")
    view.use(PanTool(view))

    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert isinstance(view.tool, SelectTool)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert session.selection.keys == ()


def test_a_drag_at_the_border_scrolls(view, hand, qtbot):
    start = view.camera.origin
    hand.press(250, 140)
    hand.move(260, 150)
    hand.at = QPoint(view.viewport().width() - 3, 300)
    hand._send(hand_move(), Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: view.camera.origin.x() < start.x() - 30)

    view.cancel()
    hand.release()


def hand_move():
    return QEvent.Type.MouseMove


def test_a_refused_move_says_why(view, hand, session, qtbot):
    lasso = LassoTool(view)
    lasso.cancel()
    with qtbot.waitSignal(view.refused) as told:
        view.run("Fail", _refuse)

    assert "No." in str(told.args[0])
    assert not session.is_modified


def _refuse(edit):
    raise ProceditError("No.")


def test_the_context_menu_is_asked_for_what_it_selects(view, session, qtbot):
    at = view.camera.screen(Point(250, 140))
    with qtbot.waitSignal(view.context_menu_requested) as told:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
        QApplication.sendEvent(view.viewport(), event)

    assert told.args[0] == "Check"
    assert session.selection.keys == ("Check",)


def test_what_is_dragged_out_of_a_sub_process_leaves_it(hand, session):
    hand.drag((190, 400), (600, 560))

    assert session.document.find("Inner").container.key == "P"


def test_an_event_dragged_onto_a_border_is_attached_and_off_it_detached(hand, session, scene):
    session.stack.run("Event", _add_event)
    hand.drag((718, 318), (551, 180))
    assert session.document.find("Timer").attached_to.key == "Closed"
    assert scene.bounds_of("Timer").center.y == 180

    x, y = scene.bounds_of("Timer").center
    hand.drag((x, y), (x + 120, y + 90))

    assert session.document.find("Timer").attached_to is None
    assert session.document.find("Timer").type.name == "intermediateThrowEvent"


def _add_event(edit):
    element = edit.add(edit.document.find("P"), bpmn("intermediateThrowEvent"), id="Timer")
    add_shape(edit, edit.document.diagrams[0], element, Bounds(700, 300, 36, 36))


def test_a_step_without_flows_is_inserted_into_the_flow_it_is_put_on(hand, session):
    session.stack.run("Event", _add_event)

    hand.drag((718, 318), (340, 140), ALT)

    assert session.document.find("F2").target.key == "Timer"
    assert [flow.target.key for flow in session.document.find("Timer").outgoing] == ["End"]
    assert session.stack.undo_title == "Insert into the flow"


def test_everything_selected_moves_together_from_anywhere(hand, session, scene):
    session.selection.set_all(scene.plane)

    hand.drag((250, 140), (250, 240), ALT)

    assert scene.bounds_of("Check").y == 200
    assert scene.bounds_of("Inner") == Bounds(140, 460, 100, 80)
    assert session.document.find("Inner").container.key == "Open"


def test_a_sub_process_and_its_content_selected_together_stay_together(hand, session, scene):
    session.selection.set("Open", "Inner")

    hand.drag((190, 400), (600, 560))

    assert session.document.find("Inner").container.key == "Open"


def test_a_pool_without_content_is_dragged_by_any_place_in_it(open_workspace):
    workspace = open_workspace(POOLS)

    Hand(workspace.view).drag((300, 430), (300, 480), ALT)

    assert drawn(workspace.session, "Citizen").bounds == Bounds(100, 450, 600, 60)
