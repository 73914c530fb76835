"""Changing the size of pools, lanes, open sub-processes and annotations with the pointer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from procedit.bpmn.geometry import Bounds
from procedit.canvas.handles import Grip, handles_of
from tests.canvas.driving import Hand
from tests.canvas.working import POOLS, OneStep, drawn

ALT = Qt.KeyboardModifier.AltModifier


def test_a_corner_of_an_open_sub_process_is_dragged(workspace):
    session, hand = workspace.session, Hand(workspace.view)
    session.selection.set("Open")

    with OneStep(session):
        hand.drag((450, 500), (520, 560), ALT)

    assert drawn(session, "Open").bounds == Bounds(100, 300, 420, 260)


def test_it_gets_no_smaller_than_what_it_holds(workspace):
    session, hand = workspace.session, Hand(workspace.view)
    session.selection.set("Open")

    with OneStep(session):
        hand.drag((450, 500), (110, 310), ALT)

    bounds = drawn(session, "Open").bounds
    assert bounds.encloses(drawn(session, "Inner").bounds)


def test_the_neighbour_of_a_lane_makes_room(open_workspace):
    workspace = open_workspace(POOLS)
    session, hand = workspace.session, Hand(workspace.view)
    session.selection.set("Upper")

    with OneStep(session):
        hand.drag((415, 220), (415, 250), ALT)

    assert drawn(session, "Upper").bounds.height == pytest.approx(150)
    assert drawn(session, "Lower").bounds.y == pytest.approx(250)


def test_the_lanes_fill_their_pool_when_it_is_widened(open_workspace):
    workspace = open_workspace(POOLS)
    session, hand = workspace.session, Hand(workspace.view)
    session.selection.set("Town")

    with OneStep(session):
        hand.drag((700, 220), (800, 220), ALT)

    assert drawn(session, "Town").bounds.width == pytest.approx(700)
    assert drawn(session, "Lower").bounds.right == pytest.approx(800)


def test_an_annotation_is_widened_only(open_workspace):
    workspace = open_workspace(POOLS)
    grips = {each.grip for each in handles_of(workspace.scene.drawn_of("Note"))}
    assert grips == {Grip.LEFT, Grip.RIGHT}
    session, hand = workspace.session, Hand(workspace.view)
    session.selection.set("Note")

    with OneStep(session):
        hand.drag((520, 155), (580, 155), ALT)

    assert drawn(session, "Note").bounds.width == pytest.approx(180)


@pytest.mark.parametrize("key", ["Check", "Start", "Closed"])
def test_steps_have_a_fixed_size_and_no_handles(workspace, key):
    assert handles_of(workspace.scene.drawn_of(key)) == ()


def test_escape_leaves_the_size_as_it_was(workspace):
    session, hand = workspace.session, Hand(workspace.view)
    session.selection.set("Open")

    with OneStep(session, steps=0):
        hand.press(450, 500)
        hand.move(520, 560)
        workspace.view.cancel()
        hand.release()


@pytest.mark.parametrize("x", [180, 333, 640])
def test_the_border_between_two_lanes_is_dragged_anywhere(open_workspace, x):
    workspace = open_workspace(POOLS)
    session, hand = workspace.session, Hand(workspace.view)
    hand.hover(x, 220)
    assert workspace.view.viewport().cursor().shape() == Qt.CursorShape.SizeVerCursor

    with OneStep(session):
        hand.drag((x, 220), (x, 260), ALT)

    assert drawn(session, "Upper").bounds.height == pytest.approx(160)
    assert drawn(session, "Lower").bounds == pytest.approx(Bounds(130, 260, 570, 80))


def test_the_border_of_a_closed_pool_is_dragged_anywhere(open_workspace):
    workspace = open_workspace(POOLS)
    session, hand = workspace.session, Hand(workspace.view)

    with OneStep(session):
        hand.drag((650, 460), (650, 500), ALT)

    assert drawn(session, "Citizen").bounds == pytest.approx(Bounds(100, 400, 600, 100))


def test_a_pool_smaller_than_the_least_size_does_not_grow_when_made_smaller(open_workspace):
    workspace = open_workspace(POOLS.replace(b'height="60"', b'height="40"'))
    session, hand = workspace.session, Hand(workspace.view)

    with OneStep(session, steps=0):
        hand.drag((650, 440), (650, 430), ALT)

    assert drawn(session, "Citizen").bounds == Bounds(100, 400, 600, 40)


def test_the_band_with_the_name_still_moves_the_pool(open_workspace):
    workspace = open_workspace(POOLS)
    session, hand = workspace.session, Hand(workspace.view)
    hand.hover(112, 260)
    assert workspace.view.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor

    with OneStep(session):
        hand.drag((112, 260), (142, 300), ALT)

    assert drawn(session, "Town").bounds == pytest.approx(Bounds(130, 140, 600, 240))
