"""A lane is dragged by its band to another place, with all that stands in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from procedit.xml.write import write
from tests.canvas.driving import Hand
from tests.canvas.working import POOLS, OneStep, drawn, press_key


@pytest.fixture
def workspace(open_workspace):
    return open_workspace(POOLS)


def test_a_lane_dragged_below_its_neighbour_goes_there_with_its_content(workspace):
    session, hand = workspace.session, Hand(workspace.view)

    with OneStep(session):
        hand.drag((140, 160), (142, 300))

    assert drawn(session, "Upper").bounds.y == 220
    assert drawn(session, "Lower").bounds.y == 100
    assert drawn(session, "Ask").bounds == (200, 240, 100, 80)
    assert drawn(session, "Note").bounds.y == 250
    assert session.stack.undo_title == "Move the lane"


def test_the_lane_is_carried_and_a_line_shows_where_it_goes(workspace):
    scene, hand = workspace.scene, Hand(workspace.view)
    items = set(scene.items())
    hand.press(140, 160)
    hand.move(140, 180)
    hand.move(140, 300)

    assert {"Upper", "Ask", "Note"} <= scene.lifted
    assert "Lower" not in scene.lifted
    assert scene.carried == (0, 140)

    before = write(workspace.session.document)
    press_key(workspace.view, Qt.Key.Key_Escape)
    hand.release()
    assert scene.lifted == frozenset()
    assert set(scene.items()) == items
    assert write(workspace.session.document) == before


def test_a_lane_put_back_where_it_was_changes_nothing(workspace):
    session, hand = workspace.session, Hand(workspace.view)

    hand.drag((140, 160), (140, 200))

    assert session.stack.titles == []


def test_with_alt_the_lane_takes_its_pool_along(workspace):
    session, hand = workspace.session, Hand(workspace.view)
    pool, lower = drawn(session, "Town").bounds, drawn(session, "Lower").bounds

    with OneStep(session):
        hand.drag((140, 160), (160, 300), Qt.KeyboardModifier.AltModifier)

    assert drawn(session, "Town").bounds == pool.moved(20, 140)
    assert drawn(session, "Lower").bounds == lower.moved(20, 140)
