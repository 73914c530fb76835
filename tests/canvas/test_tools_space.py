"""The space tool: a drag makes room or takes it away, seen before it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt

from procedit.bpmn.geometry import Point
from procedit.canvas.tools.select import SelectTool
from procedit.canvas.tools.space import SpaceTool
from procedit.xml.write import write
from tests.canvas.driving import Hand, many
from tests.canvas.working import POOLS, OneStep, drawn, press_key


def use(workspace, **options):
    tool = SpaceTool(workspace.view, **options)
    workspace.view.use(tool)
    return Hand(workspace.view)


def items(workspace):
    return set(workspace.scene.items())


def test_a_drag_to_the_right_makes_room(workspace):
    session, hand = workspace.session, use(workspace)

    with OneStep(session):
        hand.drag((330, 250), (392, 252))

    assert drawn(session, "End").bounds.x == 440
    assert drawn(session, "Check").bounds.x == 200
    assert drawn(session, "Open").bounds.width == 410
    assert isinstance(workspace.view.tool, SelectTool)
    assert session.stack.undo_title == "Make room"


def test_a_drag_down_makes_room_below(workspace):
    session, hand = workspace.session, use(workspace)

    with OneStep(session):
        hand.drag((700, 230), (703, 281))

    assert drawn(session, "Open").bounds.y == 350
    assert drawn(session, "Check").bounds.y == 100


def test_the_outcome_is_seen_while_one_drags(workspace):
    scene, hand = workspace.scene, use(workspace)
    hand.hover(330, 250)
    hand.press(330, 250)
    hand.move(350, 250)
    hand.move(391, 250)

    assert {"End", "Closed"} <= scene.lifted
    assert "Check" not in scene.lifted
    assert scene.carried == Point(60, 0)


def test_escape_leaves_no_trace(workspace):
    session, scene, hand = workspace.session, workspace.scene, use(workspace)
    before, shown = write(session.document), items(workspace)
    hand.press(330, 250)
    hand.move(350, 250)
    hand.move(391, 250)

    press_key(workspace.view, Qt.Key.Key_Escape)
    hand.release()

    assert write(session.document) == before
    assert not scene.lifted
    press_key(workspace.view, Qt.Key.Key_Escape)
    assert items(workspace) == shown
    assert isinstance(workspace.view.tool, SelectTool)


def test_more_than_there_is_cannot_be_taken_and_that_is_said(open_workspace):
    workspace = open_workspace(POOLS)
    session, hand = workspace.session, use(workspace)

    with OneStep(session):
        hand.press(600, 330)
        hand.move(600, 310)
        hand.move(600, 30)
        assert "no more room" in workspace.view.tool._ghost.reason.text
        hand.release()

    assert drawn(session, "Lower").bounds.height == 60
    assert session.stack.undo_title == "Take room away"


def test_a_sticky_space_tool_stays_in_use(workspace):
    hand = use(workspace, is_sticky=True)
    hand.drag((330, 250), (390, 250))
    hand.drag((330, 250), (390, 250))

    assert len(workspace.session.stack.titles) == 2
    assert isinstance(workspace.view.tool, SpaceTool)


def test_the_letter_s_takes_the_tool_up(workspace):
    workspace.use_tool("space")
    assert isinstance(workspace.view.tool, SpaceTool)
    assert workspace.palette_strip.button("space").isChecked()


def test_a_step_of_the_drag_does_not_look_at_every_shape_again(open_workspace, monkeypatch):
    workspace = open_workspace(many(600))
    hand = use(workspace)
    hand.press(1100, 500)
    hand.move(1150, 500)
    asked = []
    monkeypatch.setattr("procedit.canvas.tools.space.space_at", lambda *args: asked.append(args))
    hand.move(1190, 500)
    hand.move(1230, 500)

    assert not asked
    assert workspace.scene.carried.x == 130
