"""What one does next with the selection, one click or drag away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from procedit.bpmn.geometry import Point, around
from tests.canvas.driving import Hand
from tests.canvas.working import POOLS, OneStep, click, drag_out, drawn, press_key


def pad_for(workspace, *keys):
    workspace.session.selection.set(*keys)
    workspace.pad.refresh()
    return workspace.pad


def offered(workspace, *keys):
    return set(pad_for(workspace, *keys)._buttons)


def test_a_click_appends_at_a_free_place_and_goes_on_with_the_name(workspace):
    session, pad = workspace.session, pad_for(workspace, "Check")

    with OneStep(session):
        click(pad.button("append.task"))
        assert workspace.editor.key == session.selection.keys[0]

    (task,) = session.selected
    assert [flow.source.key for flow in task.incoming] == ["Check"]
    others = [drawn(session, key).bounds for key in ("Check", "End", "Closed", "Start")]
    assert not any(drawn(session, task.key).bounds.meets(other) for other in others)


def test_a_drag_places_the_next_step_by_hand(workspace):
    session, pad = workspace.session, pad_for(workspace, "Check")

    with OneStep(session):
        drag_out(pad.button("append.endEvent"), workspace.view, 420, 240)

    (event,) = session.selected
    assert drawn(session, event.key).bounds.holds(420, 240)
    assert [flow.source.key for flow in event.incoming] == ["Check"]


def test_connect_works_by_click_and_click(workspace):
    session, pad = workspace.session, pad_for(workspace, "Check")

    click(pad.button("connect"))
    with OneStep(session):
        Hand(workspace.view).click(550, 140)

    assert session.selected[0].target.key == "Closed"


def test_connect_works_by_a_drag(workspace):
    session, pad = workspace.session, pad_for(workspace, "Check")

    with OneStep(session):
        drag_out(pad.button("connect"), workspace.view, 550, 140)

    assert session.selected[0].target.key == "Closed"


def test_an_annotation_is_connected_with_what_it_explains(workspace):
    session, pad = workspace.session, pad_for(workspace, "Check")

    with OneStep(session):
        click(pad.button("append.textAnnotation"))

    (note,) = session.selected
    assert [each.type.name for each in note.connections] == ["association"]


def test_delete_closes_the_flow(workspace):
    session, pad = workspace.session, pad_for(workspace, "Check")

    with OneStep(session):
        click(pad.button("delete"))

    assert [flow.target.key for flow in session.document.find("Start").outgoing] == ["End"]


def test_the_type_is_changed_in_a_menu_that_filters_as_one_types(workspace):
    session, pad = workspace.session, pad_for(workspace, "Check")
    click(pad.button("replace"))
    menu = workspace.menu

    QTest.keyClicks(menu.words, "bruger")
    with OneStep(session):
        press_key(menu.words, Qt.Key.Key_Return)

    assert session.document.find("Check").type.name == "userTask"
    assert menu.isHidden()


def test_anything_can_be_appended_from_a_menu_with_arrows(workspace):
    session = workspace.session
    pad_for(workspace, "Check")
    workspace.start_append_menu()
    menu = workspace.menu

    QTest.keyClicks(menu.words, "timer")
    press_key(menu.words, Qt.Key.Key_Down)
    press_key(menu.words, Qt.Key.Key_Up)
    with OneStep(session):
        press_key(menu.words, Qt.Key.Key_Return)

    (event,) = session.selected
    assert [each.type.name for each in event.event_definitions] == ["timerEventDefinition"]


def test_a_menu_is_left_by_a_click_in_the_diagram(workspace, qtbot):
    workspace.start_create_menu()
    qtbot.waitUntil(workspace.menu.words.hasFocus)

    workspace.view.setFocus()

    assert workspace.menu.isHidden()


def test_a_chosen_colour_is_given_to_the_selection(workspace):
    session, pad = workspace.session, pad_for(workspace, "Check", "End")

    click(pad.button("color"))
    with OneStep(session):
        click(workspace.swatches.buttons[1])

    assert drawn(session, "Check").fill == drawn(session, "End").fill != ""


def test_several_elements_are_aligned_and_spaced(workspace):
    session, pad = workspace.session, pad_for(workspace, "Start", "Check", "Closed")

    with OneStep(session):
        click(pad.button("align.top"))

    assert drawn(session, "Start").bounds.y == drawn(session, "Check").bounds.y


def test_the_pad_stays_away_while_something_is_dragged(workspace, qtbot):
    pad, hand = workspace.pad, Hand(workspace.view)

    hand.press(250, 140)
    hand.move(250, 300)
    pad.refresh()
    assert workspace.session.selection.keys == ("Check",)
    assert pad.isHidden()

    hand.release()
    qtbot.waitUntil(pad.isVisible)


def test_what_is_offered_fits_what_is_selected(workspace):
    assert "append.task" in offered(workspace, "Start")
    assert "append.task" not in offered(workspace, "End")
    assert {"replace", "color", "delete"} <= offered(workspace, "F2")
    assert "align.left" in offered(workspace, "Start", "End")
    assert offered(workspace) == set()


def test_after_an_event_based_gateway_come_what_it_waits_for(open_workspace):
    workspace = open_workspace()
    element = workspace.session.document.find("Check")
    assert element is not None
    click(pad_for(workspace, "Check").button("append.exclusiveGateway"))
    workspace.start_replace_menu()
    QTest.keyClicks(workspace.menu.words, "hændelsesbaseret")
    press_key(workspace.menu.words, Qt.Key.Key_Return)

    found = offered(workspace, *workspace.session.selection.keys)

    assert "append.intermediateCatchEvent.timer" in found
    assert "append.task" not in found


def test_pools_and_lanes_are_divided_and_get_more_lanes(open_workspace):
    workspace = open_workspace(POOLS)
    session = workspace.session

    with OneStep(session):
        click(pad_for(workspace, "Upper").button("lane.below"))
    workspace.editor.cancel()
    assert len(session.document.find("Town").lanes) == 3

    with OneStep(session):
        click(pad_for(workspace, "Lower").button("lane.2"))
    assert len(session.document.find("Lower").lanes) == 2


@pytest.mark.parametrize("zoom", [0.4, 1.0, 3.0])
@pytest.mark.parametrize("key", ["Start", "Check", "End", "Closed"])
def test_it_keeps_clear_of_the_element_and_inside_the_view(workspace, key, zoom):
    view, pad = workspace.view, pad_for(workspace, key)

    view.zoom_to(zoom)
    view.camera.center_on(workspace.scene.bounds_of(key).center)

    body = workspace.scene.bounds_of(key)
    first, last = (
        view.camera.screen(Point(body.x, body.y)),
        view.camera.screen(Point(body.right, body.bottom)),
    )
    assert not pad.geometry().intersects(QRect(first, last))
    assert view.viewport().rect().contains(pad.geometry())


def test_it_follows_scrolling(workspace):
    pad = pad_for(workspace, "Check")
    before = pad.pos()

    workspace.view.camera.scroll(0, 30)

    assert pad.pos().y() == before.y() - 30


def test_it_hides_during_a_gesture_and_comes_back(workspace, qtbot):
    pad, hand = pad_for(workspace, "Check"), Hand(workspace.view)
    assert pad.isVisible()

    hand.press(250, 140)
    hand.move(260, 150)
    assert pad.isHidden()
    hand.move(260, 240)
    hand.release()

    qtbot.waitUntil(pad.isVisible)


def test_it_makes_way_while_a_name_is_edited(workspace, qtbot):
    pad = pad_for(workspace, "Check")

    workspace.edit_label()
    qtbot.waitUntil(pad.isHidden)
    workspace.editor.cancel()

    qtbot.waitUntil(pad.isVisible)


def test_the_menu_of_the_right_button_says_the_same_in_words(workspace, qtbot):
    pad_for(workspace, "Check")

    workspace.context_menu.open("Check", workspace.view.mapToGlobal(workspace.view.pos()))

    menu = workspace.context_menu.menu
    texts = [action.text() for action in menu.actions()]
    assert "Delete" in texts
    assert "Copy" in texts
    menu.close()


@pytest.mark.parametrize("zoom", [0.4, 0.5, 0.8, 1.0])
def test_it_stands_where_it_covers_no_other_shape(workspace, zoom):
    view, pad = workspace.view, workspace.pad
    view.zoom_to(zoom)
    view.camera.center_on(workspace.scene.bounds_of("Check").center)

    pad_for(workspace, "Check")

    first = view.camera.at(pad.geometry().topLeft())
    last = view.camera.at(pad.geometry().bottomRight())
    covered = [each for each in workspace.scene.near(around((first, last))) if not each.is_open]
    place = around((first, last))
    assert [each.key for each in covered if not each.line and each.body.meets(place)] == []


def test_it_is_smaller_beside_small_shapes(workspace):
    pad = pad_for(workspace, "Check")
    usual = pad.width()

    workspace.view.zoom_to(0.4)
    pad.refresh()

    assert pad.width() < usual
