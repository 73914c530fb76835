"""The window around the procedures: palette, search, outline, languages, themes, errors."""

from __future__ import annotations

import sys
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QToolButton

from procedit.commands.rename import rename
from procedit.errors import ProceditError
from procedit.ui.choice import Choice
from procedit.ui.diagram_paths import places as places_of
from procedit.ui.error_dialog import ErrorDialog
from procedit.ui.message import Message
from procedit.ui.settings import load_settings
from tests.ui.acting import act

FILES = Path(__file__).parents[1] / "files"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def labels(window) -> list[str]:
    """What the menu bar says."""
    return [action.text().replace("&", "") for action in window.menuBar().actions()]


def test_the_palette_finds_an_action_in_either_language_and_runs_it(qtbot, opened):
    qtbot.keyClick(opened, Qt.Key.Key_P, CTRL | SHIFT)
    palette = opened.requests.palette
    qtbot.waitUntil(palette.field.hasFocus)

    qtbot.keyClicks(palette.field, "gem som")
    assert palette.list.currentItem().text() == "Save as"
    palette.field.clear()
    qtbot.keyClicks(palette.field, "fit whole")
    opened.view.zoom_to(4.0)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert palette.isHidden()
    assert opened.view.zoom < 4.0


def test_the_palette_gives_the_keys_back_when_it_is_left(qtbot, opened):
    opened.view.setFocus()
    act(opened, "tools.palette")
    palette = opened.requests.palette
    qtbot.waitUntil(palette.field.hasFocus)

    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)

    assert palette.isHidden()
    assert opened.view.hasFocus()


def test_searching_shows_one_place_after_another_as_one_types(qtbot, opened):
    qtbot.keyClick(opened, Qt.Key.Key_F, CTRL)
    bar = opened.documents.current.search_bar
    qtbot.waitUntil(bar.field.hasFocus)

    qtbot.keyClicks(bar.field, "afgørelse")
    qtbot.waitUntil(lambda: bar.count.text().startswith("1 of "))
    first = opened.session.selection.keys
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)

    assert bar.count.text().startswith("2 of ")
    assert opened.session.selection.keys != first
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, SHIFT)
    assert opened.session.selection.keys == first
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert opened.view.hasFocus()


def test_the_search_says_when_there_is_nothing(qtbot, opened):
    act(opened, "edit.find")
    bar = opened.documents.current.search_bar

    qtbot.keyClicks(bar.field, "xyzzy")

    qtbot.waitUntil(lambda: bar.count.text() == "Nothing found")


def test_the_outline_and_the_diagram_have_one_selection(qtbot, opened):
    panel = opened.docks.panel("outline")
    index = panel.model.index_of("Task_OplysSag")
    place = panel.tree.visualRect(index).center()

    qtbot.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.session.selection.keys == ("Task_OplysSag",)

    opened.session.selection.set("Gateway_KanImoedekommes")
    rows = panel.tree.selectionModel().selectedIndexes()
    assert [panel.model.key_at(row) for row in rows] == ["Gateway_KanImoedekommes"]


def test_the_outline_follows_names_and_undo(qtbot, opened):
    panel, session = opened.docks.panel("outline"), opened.session
    index = panel.model.index_of("Task_OplysSag")

    task = session.document.find("Task_OplysSag")
    session.stack.run("Rename", rename, task, "<b>Hør</b> parten")

    assert index.data() == "<b>Hør</b> parten"
    assert "&lt;b&gt;" in index.data(Qt.ItemDataRole.ToolTipRole)
    session.stack.undo()
    assert index.data() == "Oplys sag"


def test_the_status_bar_tells_selection_and_zoom(qtbot, opened):
    opened.session.selection.set("Task_OplysSag")
    assert opened.status.selected.text() == "User task: Oplys sag"
    opened.session.selection.set("Task_OplysSag", "Gateway_KanImoedekommes")
    assert opened.status.selected.text() == "2 elements selected"

    qtbot.keyClick(opened, Qt.Key.Key_0, CTRL)
    assert opened.status.zoom.currentText() == "100 %"
    opened.status.zoom.setEditText("250 %")
    qtbot.keyClick(opened.status.zoom, Qt.Key.Key_Return)
    assert opened.view.zoom == 2.5


def test_the_language_changes_at_once_and_is_kept(qtbot, program, places):
    window = program.window
    assert labels(window)[:2] == ["File", "Edit"]

    window.dialogs.in_dialog = choose_danish
    act(window, "tools.settings")

    qtbot.waitUntil(lambda: labels(window)[:2] == ["Filer", "Redigér"])
    assert window.action_set["file.open"].text() == "&Åbn…"
    assert window.docks.widgets[0].windowTitle() == "Disposition"
    assert load_settings(places.settings)[0].language == "da"


def choose_danish(dialog) -> bool:
    """Choose Danish in the settings."""
    dialog.language.setCurrentIndex(dialog.language.findData("da"))
    return True


def test_the_theme_changes_window_icons_and_diagram(qtbot, start, file):
    program = start(file)
    window = program.window
    light = window.palette().color(QPalette.ColorRole.Window)

    window.dialogs.in_dialog = choose_dark
    act(window, "tools.settings")

    assert window.palette().color(QPalette.ColorRole.Window).lightness() < light.lightness()
    assert window.view.diagram_scene.theme.is_dark
    assert window.theme.is_dark


def test_no_icon_stays_dark_on_dark(qtbot, start):
    program = start(FILES / "several_diagrams.bpmn")
    window = program.window
    act(window, "edit.find")

    window.dialogs.in_dialog = choose_dark
    act(window, "tools.settings")

    shown = [each for each in window.findChildren(QToolButton) if each.isVisible()]
    buttons = [each for each in shown if not each.icon().isNull()]
    assert len(buttons) > 12
    assert [each.objectName() + each.toolTip() for each in buttons if is_dark(each.icon())] == []


def is_dark(icon) -> bool:
    """Whether the lines of an icon are hard to see on dark."""
    image = icon.pixmap(24, 24).toImage()
    places = product(range(image.width()), range(image.height()))
    spots = [image.pixelColor(*place) for place in places]
    return max(spot.lightness() for spot in spots if spot.alpha() > 120) < 100


def choose_dark(dialog) -> bool:
    """Choose the dark theme in the settings."""
    dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
    return True


def test_the_words_on_the_buttons_of_a_question_are_whole(qtbot, opened):
    choices = [Choice("a", "Gem &som…"), Choice("b", "&Gem den der igen"), Choice("c", "Annullér")]
    question = Message(opened, "Kort", "Kort", choices, "c")

    question.show()

    assert all(each.width() >= each.sizeHint().width() for each in question.buttons())
    question.close()


def test_damaged_settings_become_the_usual_ones_and_are_told(start, places):
    places.settings.write_text("{ not json", encoding="utf-8")
    places.state.parent.mkdir(parents=True, exist_ok=True)
    places.state.write_bytes(b"\x00\x00")

    window = start().window

    assert sum("damaged" in asked or "beskadiget" in asked for asked in window.dialogs.asked) == 2
    assert window.settings.font_size == 10


@pytest.mark.qt_no_exception_capture
def test_an_unexpected_error_is_logged_told_once_and_keeps_the_document(qtbot, start, file, places):
    program = start(file)
    program.hook.install()
    dialogs, shown = program.window.dialogs, []
    dialogs.in_dialog = lambda dialog: bool(shown.append(dialog)) or dialog.copy_details()

    for _ in range(2):
        QTimer.singleShot(0, program, break_something)
        qtbot.waitUntil(lambda: "ZeroDivisionError" in log(places))

    assert sys.excepthook == program.hook.take
    assert dialogs.asked == [ErrorDialog.__name__]
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()
    assert "Qt " in QGuiApplication.clipboard().text()
    assert program.window.session is not None


def break_something() -> None:
    """A bug."""
    _ = 1 / 0


def log(places) -> str:
    """What the log holds."""
    return places.log.read_text(encoding="utf-8") if places.log.exists() else ""


def test_what_cannot_be_done_is_told_in_the_tab_without_stopping(opened):
    opened.refuse(
        ProceditError(
            "{file} does not exist. Check the name, or whether the drive is connected.", file="<b>x"
        )
    )

    notice = opened.documents.current.notice
    assert notice.text.startswith("<b>x does not exist.")
    assert not opened.dialogs.asked


def test_presenting_hides_everything_but_the_diagram_and_brings_it_back(qtbot, opened):
    docks = opened.docks.widgets
    before = [dock.isVisible() for dock in docks]

    act(opened, "view.present")
    assert opened.isFullScreen()
    assert not any(dock.isVisible() for dock in docks)
    act(opened, "view.present")

    assert not opened.isFullScreen()
    assert [dock.isVisible() for dock in docks] == before


def test_nested_diagrams_can_be_entered_and_left(qtbot, start):
    window = start(FILES / "planes.bpmn").window
    bar, session = window.documents.current.diagram_bar, window.session
    inner = [place for place in places_of(session) if place.depth]
    assert bar.isVisible()

    bar.show_diagram(inner[0].key)
    assert session.diagram.key == inner[0].key
    act(window, "view.outer-diagram")

    assert session.diagram.key != inner[0].key


def test_tabs_close_by_their_cross_and_the_middle_button(qtbot, start, file, other_file):
    window = start(file, other_file).window
    bar = window.documents.tabBar()

    qtbot.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=QPoint(20, 20))
    assert [tab.path for tab in window.documents.tabs] == [other_file]
    cross = bar.tabButton(0, bar.ButtonPosition.RightSide)
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))

    assert not window.documents.tabs
    assert window.pages.currentWidget() is window.welcome


def test_pages_of_the_help_menu_open(window):
    for name, page in (("help.keys", "ShortcutOverview"), ("help.about", "AboutDialog")):
        act(window, name)
        assert window.dialogs.asked[-1] == page


def test_every_action_has_a_place_and_no_keys_are_taken_twice(opened):
    taken: dict[str, str] = {}
    for spec in opened.action_set:
        for keys in spec.keys:
            assert keys not in taken, f"{keys} is taken by {taken[keys]} and {spec.id}"
            taken[keys] = spec.id
    assert QCoreApplication.instance() is QApplication.instance()
