"""Leading connections another way, and moving names."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt

from procedit.bpmn.geometry import Point
from tests.canvas.driving import Hand
from tests.canvas.working import OneStep, drawn, press_key


def points(workspace, key):
    return drawn(workspace.session, key).waypoints


def is_square(line):
    return all(abs(a.x - b.x) < 0.1 or abs(a.y - b.y) < 0.1 for a, b in itertools.pairwise(line))


def bent(workspace):
    """F2, led below, with two bends."""
    hand = Hand(workspace.view)
    workspace.session.selection.set("F2")
    hand.drag((340, 140), (340, 230))
    return hand


def test_a_dragged_segment_makes_square_bends(workspace):
    with OneStep(workspace.session):
        bent(workspace)

    line = points(workspace, "F2")
    assert len(line) == 4
    assert is_square(line)
    assert line[1].y == line[2].y == pytest.approx(230)


def test_a_dragged_bend_keeps_its_corners_square(workspace):
    hand = bent(workspace)
    corner = points(workspace, "F2")[2]

    with OneStep(workspace.session):
        hand.drag(corner, (corner.x + 60, corner.y + 40), Qt.KeyboardModifier.AltModifier)

    assert is_square(points(workspace, "F2"))
    assert Point(corner.x + 60, corner.y + 40) in points(workspace, "F2")


def test_bends_that_come_to_lie_on_a_straight_line_are_left_out(workspace):
    hand = bent(workspace)
    line = points(workspace, "F2")
    middle = Point((line[1].x + line[2].x) / 2, line[1].y)

    with OneStep(workspace.session):
        hand.drag(middle, (middle.x, 141))

    assert len(points(workspace, "F2")) == 2


def test_a_line_is_taken_hold_of_anywhere(workspace):
    hand = Hand(workspace.view)

    with OneStep(workspace.session):
        hand.drag((320, 140), (320, 240))

    assert len(points(workspace, "F2")) == 4
    assert is_square(points(workspace, "F2"))


def test_escape_leaves_the_line_as_it_was(workspace):
    hand = Hand(workspace.view)
    workspace.session.selection.set("F2")

    with OneStep(workspace.session, steps=0):
        hand.press(340, 140)
        hand.move(340, 200)
        press_key(workspace.view, Qt.Key.Key_Escape)
        hand.release()

    assert workspace.scene.selection_item.isVisible()


def test_a_name_beside_an_event_is_dragged_elsewhere(workspace):
    session, hand = workspace.session, Hand(workspace.view)
    text = workspace.scene.picture_of("Start").text_bounds

    with OneStep(session):
        hand.drag(text.center, (text.center.x - 30, text.center.y - 60))

    moved = workspace.scene.picture_of("Start").text_bounds
    assert moved.center.x == pytest.approx(text.center.x - 30, abs=1)
    assert moved.center.y == pytest.approx(text.center.y - 60, abs=2)
    assert drawn(session, "Start").bounds.x == 100


def test_the_side_of_a_name_changes_its_width(workspace):
    session, hand = workspace.session, Hand(workspace.view)
    session.selection.set("Start")
    text = workspace.scene.picture_of("Start").text_bounds

    with OneStep(session):
        hand.drag((text.right - 1, text.center.y), (text.right + 40, text.center.y))

    assert drawn(session, "Start").label_bounds.width > text.width
