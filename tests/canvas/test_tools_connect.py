"""Connecting and reconnecting with the pointer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from procedit.canvas.ghost import Ghost
from procedit.canvas.reason import ReasonItem
from procedit.canvas.tools.connect import ConnectTool
from procedit.canvas.tools.select import SelectTool
from tests.canvas.driving import Hand
from tests.canvas.working import POOLS, OneStep, drawn, press_key


def reason_shown(workspace):
    return next((i.text for i in workspace.scene.items() if isinstance(i, ReasonItem)), "")


def test_a_drag_connects_two_steps_by_a_flow(workspace):
    session, hand = workspace.session, Hand(workspace.view)
    workspace.view.use(ConnectTool(workspace.view))

    with OneStep(session):
        hand.drag((250, 140), (550, 140))

    (flow,) = session.selected
    assert (flow.type.name, flow.source.key, flow.target.key) == ("sequenceFlow", "Check", "Closed")
    assert isinstance(workspace.view.tool, SelectTool)


def test_two_clicks_connect_as_well(workspace):
    session, hand = workspace.session, Hand(workspace.view)
    workspace.view.use(ConnectTool(workspace.view))

    with OneStep(session):
        hand.click(250, 140)
        hand.hover(400, 200)
        hand.click(550, 140)

    assert session.selected[0].target.key == "Closed"


def test_an_illegal_end_says_why_beside_the_pointer_and_when_dropped_on(workspace, qtbot):
    hand = Hand(workspace.view)
    workspace.view.use(ConnectTool(workspace.view, "Check"))

    with OneStep(workspace.session, steps=0):
        hand.hover(118, 140)
        assert "start event" in reason_shown(workspace)
        with qtbot.waitSignal(workspace.view.refused):
            hand.click(118, 140)

    assert workspace.bubble.isVisible()


def test_dropping_on_nothing_gives_up(workspace):
    session, hand = workspace.session, Hand(workspace.view)
    count = len(workspace.scene.items())
    workspace.view.use(ConnectTool(workspace.view))

    with OneStep(session, steps=0):
        hand.drag((250, 140), (330, 230))

    assert isinstance(workspace.view.tool, SelectTool)
    assert len(workspace.scene.items()) == count


def test_escape_gives_up(workspace):
    hand = Hand(workspace.view)
    workspace.view.use(ConnectTool(workspace.view, "Check"))
    hand.hover(398, 140)

    press_key(workspace.view, Qt.Key.Key_Escape)

    assert isinstance(workspace.view.tool, SelectTool)
    assert reason_shown(workspace) == ""


def test_between_pools_a_message_flow_comes_out(open_workspace):
    workspace = open_workspace(POOLS)
    session, hand = workspace.session, Hand(workspace.view)
    workspace.view.use(ConnectTool(workspace.view, "Ask"))

    with OneStep(session):
        hand.click(400, 430)

    (flow,) = session.selected
    assert (flow.type.name, flow.target.key) == ("messageFlow", "Citizen")


def test_a_drag_from_the_outline_of_the_selected_step_connects(workspace):
    session, hand = workspace.session, Hand(workspace.view)
    session.selection.set("Check")

    with OneStep(session):
        hand.drag((270, 185), (550, 140))

    (flow,) = session.selected
    assert (flow.source.key, flow.target.key) == ("Check", "Closed")


@pytest.mark.parametrize(
    "end", [(118, 140), (330, 230), (250, 140)], ids=["refused", "nothing", "itself"]
)
def test_a_drag_from_the_outline_that_connects_nothing_leaves_nothing_behind(workspace, end):
    session, hand = workspace.session, Hand(workspace.view)
    session.selection.set("Check")
    count = len(workspace.scene.items())

    with OneStep(session, steps=0):
        hand.drag((270, 185), end)

    assert len(workspace.scene.items()) == count


def test_connect_starts_at_the_selected_element(workspace):
    workspace.session.selection.set("Check")

    workspace.use_tool("connect")

    assert workspace.view.tool.source == "Check"


def test_an_end_dragged_to_another_step_reconnects_the_flow(workspace):
    session, hand = workspace.session, Hand(workspace.view)
    session.selection.set("F2")

    with OneStep(session):
        hand.drag((380, 140), (550, 140))

    assert session.document.find("F2").target.key == "Closed"
    assert session.selection.keys == ("F2",)


def test_an_end_dragged_to_where_it_may_not_be_is_refused(workspace, qtbot):
    session, hand = workspace.session, Hand(workspace.view)
    session.selection.set("F2")

    with OneStep(session, steps=0), qtbot.waitSignal(workspace.view.refused):
        hand.drag((380, 140), (118, 140))

    assert session.document.find("F2").target.key == "End"


def test_an_end_dragged_over_nothing_stays_where_it_was(workspace):
    session, hand = workspace.session, Hand(workspace.view)
    session.selection.set("F2")

    with OneStep(session, steps=0):
        hand.drag((380, 140), (480, 240))


def test_an_end_dragged_along_its_step_docks_there_square(workspace):
    session, hand = workspace.session, Hand(workspace.view)
    session.selection.set("F2")

    with OneStep(session):
        hand.drag((300, 140), (299, 165))

    first, second, *_ = drawn(session, "F2").waypoints
    assert first.x == pytest.approx(300)
    assert first.y == pytest.approx(165)
    assert second.y == pytest.approx(165)


def test_a_ghost_leaves_nothing_behind(workspace):
    count = len(workspace.scene.items())

    ghost = Ghost(workspace.scene)
    ghost.clear()

    assert len(workspace.scene.items()) == count
