"""What a button or a row of a menu would do is seen before it is chosen, and nothing is done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from procedit.canvas.items import LinesItem, PicturesItem
from procedit.commands.connect import connect
from procedit.xml.write import write
from tests.canvas.working import POOLS, OneStep, all_keys, click, drawn, press_key


def pad_for(workspace, *keys):
    workspace.session.selection.set(*keys)
    workspace.pad.refresh()
    return workspace.pad


def enter(button):
    at = QPointF(button.rect().center())
    QApplication.sendEvent(button, QEnterEvent(at, at, QPointF(button.mapToGlobal(at))))


def leave(button):
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))


def pictures(workspace):
    items = [item for item in workspace.scene.items() if isinstance(item, PicturesItem)]
    return [picture for item in items for picture in item._pictures]


def test_pointing_at_an_entry_shows_its_outcome_and_changes_nothing(workspace, qtbot):
    session, pad = workspace.session, pad_for(workspace, "Check")
    before, keys, titles = write(session.document), all_keys(session), list(session.stack.titles)

    enter(pad.button("append.task"))
    qtbot.waitUntil(lambda: pad.preview.is_shown)

    assert len(pictures(workspace)) >= 2  # the step and the flow to it
    assert write(session.document) == before
    assert all_keys(session) == keys
    assert session.stack.titles == titles


def test_the_outcome_is_what_the_click_then_does(workspace, qtbot):
    session, pad = workspace.session, pad_for(workspace, "Check")
    button = pad.button("append.endEvent")
    enter(button)
    qtbot.waitUntil(lambda: pad.preview.is_shown)
    places = [picture.bounds for picture in pictures(workspace)]

    with OneStep(session):
        click(button)

    assert not pictures(workspace)
    body = drawn(session, session.selection.keys[0]).bounds
    assert any(place.encloses(body) for place in places)


def test_it_goes_when_the_pointer_leaves(workspace, qtbot):
    pad = pad_for(workspace, "Check")
    button, items = pad.button("append.task"), len(workspace.scene.items())
    enter(button)
    qtbot.waitUntil(lambda: pad.preview.is_shown)

    leave(button)

    assert not pad.preview.is_shown
    assert len(workspace.scene.items()) == items


def test_it_goes_when_something_is_done_in_the_diagram(workspace, qtbot):
    pad = pad_for(workspace, "Check")
    enter(pad.button("append.task"))
    qtbot.waitUntil(lambda: pad.preview.is_shown)

    QTest.mousePress(workspace.view.viewport(), Qt.MouseButton.LeftButton)
    QTest.mouseRelease(workspace.view.viewport(), Qt.MouseButton.LeftButton)

    assert not pad.preview.is_shown


def test_a_new_lane_is_shown_by_its_border(open_workspace, qtbot):
    workspace = open_workspace(POOLS)
    pad = pad_for(workspace, "Upper")
    enter(pad.button("lane.below"))
    qtbot.waitUntil(lambda: pad.preview.is_shown)

    lines = [item for item in workspace.scene.items() if isinstance(item, LinesItem)]
    borders = [each._line for item in lines for each in item._items if each._line]
    assert any(line[0] == (130, 220) and line[2] == (700, 340) for line in borders)


@pytest.mark.parametrize("menu", ["append", "replace"])
def test_the_row_of_a_menu_is_shown_in_the_diagram(workspace, qtbot, menu):
    session = workspace.session
    session.selection.set("Check")
    before = write(session.document)
    getattr(workspace, f"start_{menu}_menu")()
    qtbot.waitUntil(lambda: workspace.preview.is_shown)

    press_key(workspace.menu.words, Qt.Key.Key_Down)
    assert not workspace.preview.is_shown
    qtbot.waitUntil(lambda: workspace.preview.is_shown)
    press_key(workspace.menu.words, Qt.Key.Key_Escape)

    assert not workspace.preview.is_shown
    assert not pictures(workspace)
    assert write(session.document) == before


def test_what_would_be_refused_shows_nothing(workspace):
    session = workspace.session
    refused = []
    workspace.view.refused.connect(refused.append)

    def run():
        start = session.document.find("Start")
        workspace.view.run("Connect", connect, session.diagram, start, start)

    assert workspace.view.rehearse(run) == []
    assert not refused


def test_what_stays_as_it_is_is_not_shown_again(open_workspace, qtbot):
    workspace = open_workspace(POOLS)
    pad = pad_for(workspace, "Ask")
    enter(pad.button("append.endEvent"))
    qtbot.waitUntil(lambda: pad.preview.is_shown)

    lines = [item for item in workspace.scene.items() if isinstance(item, LinesItem)]
    assert not [each._line for item in lines for each in item._items if each._line]
    assert len(pictures(workspace)) == 2
    assert not workspace.scene._hidden & {"Ask", "Upper", "Town"}
