"""What moves by itself glides, unless that is switched off; what was dragged does not."""

from __future__ import annotations

import pytest

from procedit.canvas.gliding import GlidingItem
from tests.canvas.driving import Hand


@pytest.fixture
def gliding(workspace):
    workspace.use_glides(glides=True)
    return workspace


def under_way(workspace):
    return [item for item in workspace.scene.items() if isinstance(item, GlidingItem)]


def move_end(workspace):
    Hand(workspace.view).drag((398, 140), (468, 240))


def test_what_is_dragged_stays_where_it_was_put(gliding):
    move_end(gliding)

    assert not under_way(gliding)


def test_undo_lets_it_glide_back_and_ends_there(gliding, qtbot):
    move_end(gliding)
    items = len(gliding.scene.items())
    gliding.session.stack.undo()

    (item,) = under_way(gliding)
    assert len(item._ways) == 1
    assert "End" in gliding.scene._hidden
    qtbot.waitUntil(lambda: not under_way(gliding))
    assert not gliding.scene._hidden
    assert gliding.scene.selection_item.isVisible()
    assert len(gliding.scene.items()) == items


def test_the_next_gesture_ends_a_glide_at_once(gliding):
    move_end(gliding)
    gliding.session.stack.undo()
    hand = Hand(gliding.view)
    hand.press(250, 160)
    hand.move(280, 200)

    assert not under_way(gliding)
    assert "Check" in gliding.scene.lifted
    hand.release()


def test_a_step_after_the_other_leaves_one_glide(gliding):
    move_end(gliding)
    gliding.session.stack.undo()
    gliding.session.stack.redo()

    assert len(under_way(gliding)) == 1


def test_switched_off_nothing_glides(workspace):
    move_end(workspace)
    workspace.session.stack.undo()

    assert not under_way(workspace)
