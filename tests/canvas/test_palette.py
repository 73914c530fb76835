"""The strip beside the diagram: drag, click, double click, keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from procedit.bpmn.variants import VARIANTS
from procedit.canvas.palette import GROUPS, MORE, TOOLS
from procedit.canvas.tools.create import CreateTool
from procedit.canvas.tools.select import SelectTool
from tests.canvas.driving import Hand
from tests.canvas.working import OneStep, all_keys, click, drag_out, new_keys, press_key

KEYS = [key for group in GROUPS for key in group]


@pytest.mark.parametrize("key", KEYS)
def test_every_button_stands_for_something_that_can_be_created(workspace, key):
    button = workspace.palette_strip.button(key)

    assert VARIANTS[key]
    assert button.toolTip()
    assert button.accessibleName()


def test_the_tips_of_tools_name_their_keys(workspace):
    for entry in (*TOOLS, MORE):
        assert f"({entry.key})" in workspace.palette_strip.button(entry.name).toolTip()


def test_a_drag_from_a_button_makes_what_it_shows(workspace):
    session, before = workspace.session, all_keys(workspace.session)

    with OneStep(session):
        drag_out(workspace.palette_strip.button("userTask"), workspace.view, 650, 320)

    (key,) = new_keys(session, before)
    assert session.document.find(key).type.name == "userTask"
    assert isinstance(workspace.view.tool, SelectTool)


def test_a_drag_that_ends_on_the_strip_makes_nothing(workspace):
    button = workspace.palette_strip.button("userTask")

    with OneStep(workspace.session, steps=0):
        QTest.mousePress(button, Qt.MouseButton.LeftButton)
        QTest.mouseMove(button, QPoint(10, 80))
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=QPoint(10, 80))

    assert isinstance(workspace.view.tool, SelectTool)


def test_escape_during_a_drag_gives_up(workspace):
    button = workspace.palette_strip.button("userTask")

    with OneStep(workspace.session, steps=0):
        QTest.mousePress(button, Qt.MouseButton.LeftButton)
        inside = button.mapFromGlobal(workspace.view.mapToGlobal(workspace.view.rect().center()))
        QTest.mouseMove(button, inside)
        assert isinstance(workspace.view.tool, CreateTool)
        press_key(workspace.view, Qt.Key.Key_Escape)
        QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=inside)


def test_a_click_and_a_click_make_one_and_show_which_tool_is_in_use(workspace):
    session, before = workspace.session, all_keys(workspace.session)
    button = workspace.palette_strip.button("endEvent")

    click(button)
    assert button.isChecked()
    with OneStep(session):
        Hand(workspace.view).click(650, 320)

    assert len(new_keys(session, before)) == 1
    assert not button.isChecked()


def test_a_second_click_puts_the_tool_down(workspace):
    button = workspace.palette_strip.button("endEvent")

    click(button)
    click(button)

    assert isinstance(workspace.view.tool, SelectTool)
    assert not button.isChecked()


def test_a_double_click_keeps_the_tool(workspace):
    button = workspace.palette_strip.button("endEvent")
    click(button)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    hand = Hand(workspace.view)

    with OneStep(workspace.session, steps=2):
        hand.click(650, 280)
        hand.click(650, 380)

    assert button.isChecked()


def test_arrows_and_enter_work_in_the_strip(workspace, qtbot):
    first, second = (workspace.palette_strip.button(entry.name) for entry in TOOLS[:2])
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)

    press_key(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    press_key(second, Qt.Key.Key_Return)

    assert second.isChecked()


def test_a_low_window_gets_two_columns(workspace):
    strip = workspace.palette_strip
    wide = strip.width()

    workspace.resize(1100, 460)

    assert strip.width() > wide
    last = strip.button(MORE.name)
    assert last.geometry().bottom() <= strip.height()


def test_more_opens_the_menu_of_everything(workspace):
    click(workspace.palette_strip.button(MORE.name))

    assert workspace.menu.isVisible()
    press_key(workspace.menu.words, Qt.Key.Key_Escape)
    assert workspace.menu.isHidden()


@pytest.mark.parametrize("name", ["hand", "lasso", "connect", "task"])
def test_tools_are_taken_up_by_name(workspace, name):
    workspace.use_tool(name)
    assert workspace.palette_strip.button(name).isChecked()

    workspace.use_tool("select")
    assert isinstance(workspace.view.tool, SelectTool)


def test_the_gaps_are_even_again_when_one_column_fits_again(workspace):
    strip = workspace.palette_strip
    for height in (300, 1200):
        workspace.resize(1100, height)
        QApplication.processEvents()

    tops = [strip.button(name).y() for name in ("dataStoreReference", "participant", "lane")]
    step = tops[2] - tops[1]
    assert step < tops[1] - tops[0] < 2 * step
