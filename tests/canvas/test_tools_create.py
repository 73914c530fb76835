"""Making new elements with the pointer: into containers, onto flows, onto borders."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.variants import VARIANTS
from procedit.canvas.tools.create import CreateTool
from procedit.canvas.tools.select import SelectTool
from tests.canvas.driving import Hand
from tests.canvas.working import POOLS, OneStep, all_keys, drawn, new_keys, press_key


def use(workspace, key, **options):
    workspace.view.use(CreateTool(workspace.view, VARIANTS[key], **options))
    return Hand(workspace.view)


def test_a_click_makes_a_step_where_the_ghost_is(workspace):
    session, before = workspace.session, all_keys(workspace.session)
    hand = use(workspace, "userTask")

    with OneStep(session):
        hand.hover(650, 300)
        hand.click(650, 300)

    (key,) = new_keys(session, before)
    assert session.document.find(key).type.name == "userTask"
    assert drawn(session, key).bounds == Bounds(600, 260, 100, 80)
    assert session.selection.keys == (key,)
    assert isinstance(workspace.view.tool, SelectTool)


def test_a_new_step_in_an_open_sub_process_belongs_to_it(workspace):
    session, before = workspace.session, all_keys(workspace.session)
    hand = use(workspace, "task")

    with OneStep(session):
        hand.click(360, 420)

    (key,) = new_keys(session, before)
    assert session.document.find(key).container.key == "Open"


def test_a_step_dropped_on_a_flow_splits_it(workspace):
    session = workspace.session
    hand = use(workspace, "exclusiveGateway")

    with OneStep(session):
        hand.click(340, 141)

    gateway = next(each for each in session.selected)
    assert gateway.type.name == "exclusiveGateway"
    assert [flow.source.key for flow in gateway.incoming] == ["Check"]
    assert [flow.target.key for flow in gateway.outgoing] == ["End"]


def test_an_event_dropped_on_the_border_of_a_task_is_attached_to_it(workspace):
    session = workspace.session
    hand = use(workspace, "intermediateCatchEvent.message")

    with OneStep(session):
        hand.click(250, 183)

    (event,) = session.selected
    assert event.type.name == "boundaryEvent"
    assert event.attached_to.key == "Check"
    assert [each.type.name for each in event.event_definitions] == ["messageEventDefinition"]
    assert drawn(session, event.key).bounds.center.y == pytest.approx(180)


def test_what_may_not_stand_there_is_refused_with_the_reason(workspace, qtbot):
    session = workspace.session
    hand = use(workspace, "lane")

    with OneStep(session, steps=0), qtbot.waitSignal(workspace.view.refused):
        hand.click(650, 300)

    assert workspace.bubble.isVisible()
    assert "lane" in workspace.bubble.text


def test_a_lane_dropped_on_a_pool_is_added_to_it(open_workspace):
    workspace = open_workspace(POOLS)
    hand = use(workspace, "lane")

    with OneStep(workspace.session):
        hand.click(500, 300)

    town = workspace.session.document.find("Town")
    assert len(town.lanes) == 3


def test_a_new_task_is_named_at_once_a_new_event_is_not(workspace):
    use(workspace, "task").click(650, 300)
    assert workspace.editor.key == workspace.session.selection.keys[0]

    workspace.editor.cancel()
    use(workspace, "endEvent").click(650, 420)
    assert workspace.editor.key == ""


def test_a_sticky_tool_goes_on_until_escape(workspace):
    session, before = workspace.session, all_keys(workspace.session)
    hand = use(workspace, "endEvent", is_sticky=True)

    with OneStep(session, steps=2):
        hand.click(650, 250)
        hand.click(650, 350)

    assert len(new_keys(session, before)) == 2
    press_key(workspace.view, Qt.Key.Key_Escape)
    assert isinstance(workspace.view.tool, SelectTool)


def test_escape_takes_the_ghost_away_and_changes_nothing(workspace):
    count = len(workspace.scene.items())
    hand = use(workspace, "task")

    with OneStep(workspace.session, steps=0):
        hand.hover(650, 300)
        assert len(workspace.scene.items()) > count
        press_key(workspace.view, Qt.Key.Key_Escape)

    assert len(workspace.scene.items()) == count


def test_enter_puts_it_down_without_a_pointer(workspace):
    session, before = workspace.session, all_keys(workspace.session)
    use(workspace, "endEvent")

    with OneStep(session):
        press_key(workspace.view, Qt.Key.Key_Return)

    assert len(new_keys(session, before)) == 1


def test_an_appended_step_placed_by_hand_is_connected(workspace):
    session = workspace.session
    hand = use(workspace, "userTask", source="Check")

    with OneStep(session):
        hand.hover(430, 250)
        hand.press(430, 250)
        hand.release()

    (task,) = session.selected
    assert [flow.source.key for flow in task.incoming] == ["Check"]


def test_the_ghost_aligns_with_its_neighbours_but_not_with_alt(workspace):
    session = workspace.session
    use(workspace, "task").click(650, 143)
    (snapped,) = session.selected
    assert drawn(session, snapped.key).bounds.center.y == 140

    session.stack.undo()
    workspace.editor.cancel()
    hand = use(workspace, "task")
    hand.click(700, 143, Qt.KeyboardModifier.AltModifier)
    (free,) = session.selected
    assert drawn(session, free.key).bounds.center.y == 143
