"""Opening, saving and closing procedures in the real window."""

from __future__ import annotations

import errno
import os

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from procedit.commands.rename import rename
from procedit.files import System
from procedit.session import open_bytes
from procedit.ui.dialogs import OnDisk, Unsaved
from tests.corpus import HERE
from tests.ui.acting import act

FILES = HERE / "files"


def change(window, name: str = "Ændret") -> None:
    """Give a step of the shown procedure another name."""
    session = window.session
    task = next(session.document.elements("userTask", "task"))
    session.stack.run("Rename", rename, task, name)


def test_a_file_opens_in_a_tab_called_after_it(start, file):
    window = start(file).window

    assert window.documents.tabText(0) == "Ansøgning.bpmn"
    assert window.windowTitle() == "Ansøgning.bpmn – procedit"
    assert window.view.isVisible()


def test_the_open_dialog_opens_several_files_and_the_same_file_once(window, file, other_file):
    window.dialogs.open_paths = [file, other_file, file]

    act(window, "file.open")

    assert [tab.path for tab in window.documents.tabs] == [file, other_file]
    assert window.documents.current.path == file


def test_a_file_that_cannot_be_opened_is_told_and_the_others_open(window, file, tmp_path):
    bad = tmp_path / "bad.bpmn"
    bad.write_text("<html/>", encoding="utf-8")

    window.filing.open([bad, tmp_path / "missing.bpmn", file])

    assert len(window.documents.tabs) == 1
    assert window.dialogs.asked[0].startswith("2 files could not be opened. bad.bpmn: ")


def test_what_a_file_does_not_draw_is_told_in_its_own_tab(qtbot, window, file):
    window.filing.open([FILES / "no_di.bpmn", file])

    undrawn, drawn = window.documents.tabs
    qtbot.waitUntil(lambda: "no place in the file" in undrawn.notice.text)
    assert drawn.notice.text == ""


def test_files_dropped_on_the_window_open(window, file, other_file):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (file, other_file)])
    actions, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    nothing = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(200, 200).toPoint(), actions, data, button, nothing)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()

    window.dropEvent(QDropEvent(QPointF(200, 200), actions, data, button, nothing))

    assert [tab.name for tab in window.documents.tabs] == [file.name, other_file.name]
    assert window.documents.tabText(1) == "Sag && mønster.bpmn"


def test_files_dropped_on_an_open_diagram_are_for_the_window(opened):
    taker = opened.view.viewport()
    while not taker.acceptDrops():  # so Qt finds who is asked
        taker = taker.parentWidget()

    assert taker is opened


def test_a_change_shows_a_dot_until_it_is_saved_or_undone(qtbot, opened, file):
    change(opened)
    assert opened.windowTitle().startswith("● ")
    assert not opened.documents.tabIcon(0).isNull()

    qtbot.waitUntil(opened.action_set["edit.undo"].isEnabled)
    qtbot.keyClick(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not opened.windowTitle().startswith("●")
    qtbot.waitUntil(opened.action_set["edit.redo"].isEnabled)
    qtbot.keyClick(opened, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(opened.action_set["file.save"].isEnabled)
    qtbot.keyClick(opened, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    assert not opened.windowTitle().startswith("●")
    assert opened.documents.tabIcon(0).isNull()
    assert "Ændret" in file.read_text(encoding="utf-8")


def test_closing_can_save_discard_or_keep_everything_open(opened, file):
    dialogs, before = opened.dialogs, file.read_bytes()
    change(opened)

    dialogs.on_unsaved = Unsaved.CANCEL
    assert not opened.close()
    assert opened.session.is_modified

    dialogs.on_unsaved = Unsaved.DISCARD
    act(opened, "file.close")
    assert not opened.documents.tabs
    assert file.read_bytes() == before

    act(opened, "file.reopen")
    change(opened)
    dialogs.on_unsaved = Unsaved.SAVE
    act(opened, "file.close")
    assert not opened.documents.tabs
    assert "Ændret" in file.read_text(encoding="utf-8")


def test_cancelling_the_save_dialog_while_closing_closes_nothing(window):
    act(window, "file.new")
    change_new(window)
    window.dialogs.on_unsaved = Unsaved.SAVE
    window.dialogs.save_path = None

    assert not window.close()

    assert window.documents.current.is_modified


def change_new(window) -> None:
    """Give the start event of a new procedure a name."""
    event = window.session.document.find("StartEvent_1")
    window.session.stack.run("Rename", rename, event, "Begynd")


def test_a_new_procedure_is_saved_where_the_user_says(window, tmp_path):
    act(window, "file.new")
    assert window.documents.tabText(0) == "Untitled 1"
    change_new(window)
    window.dialogs.save_path = tmp_path / "Ny.bpmn"

    act(window, "file.save")

    assert window.dialogs.asked == ["save Untitled 1.bpmn"]
    assert window.windowTitle() == "Ny.bpmn – procedit"
    assert (
        open_bytes((tmp_path / "Ny.bpmn").read_bytes()).document.find("StartEvent_1").name
        == "Begynd"
    )


def test_a_file_changed_by_another_program_is_never_overwritten_silently(qtbot, opened, file):
    theirs = file.read_bytes().replace(b"Borger", b"Ans\xc3\xb8ger")
    change(opened)
    file.write_bytes(theirs)
    qtbot.waitUntil(lambda: opened.documents.current.notice.text != "")

    opened.dialogs.on_disk = OnDisk.CANCEL
    act(opened, "file.save")
    assert file.read_bytes() == theirs
    assert opened.session.is_modified

    opened.dialogs.on_disk = OnDisk.OVERWRITE
    act(opened, "file.save")
    assert "Ændret" in file.read_text(encoding="utf-8")
    kept = [path for path in opened.places.backups.rglob("*.bpmn") if path.read_bytes() == theirs]
    assert kept, "what the other program wrote is kept"


def test_a_file_changed_by_another_program_can_be_loaded_again(qtbot, opened, file):
    file.write_bytes(file.read_bytes().replace(b"Borger", b"Medborger"))
    tab = opened.documents.current
    qtbot.waitUntil(lambda: tab.notice.text != "")

    qtbot.mouseClick(tab.notice.buttons[0], Qt.MouseButton.LeftButton)

    assert tab.session.document.find("Pool_Medborger").name == "Medborger"
    assert not tab.is_modified
    assert tab.notice.text == ""


def test_a_file_deleted_by_another_program_counts_as_unsaved(qtbot, opened, file):
    file.unlink()
    tab = opened.documents.current
    qtbot.waitUntil(lambda: tab.is_modified)
    assert "deleted or moved" in tab.notice.text

    opened.dialogs.on_disk = OnDisk.OVERWRITE
    act(opened, "file.save")

    assert opened.dialogs.asked == ["missing Ansøgning.bpmn"]
    assert file.exists()


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_a_read_only_file_stays_as_it_is_and_the_message_says_what_to_do(opened, file):
    before = file.read_bytes()
    change(opened)
    file.chmod(0o444)

    act(opened, "file.save")

    assert file.read_bytes() == before
    assert opened.session.is_modified
    assert "read-only" in opened.dialogs.asked[0]
    assert "Save under another name" in opened.dialogs.asked[0]


class FullDisk(System):
    """A disk on which nothing more can be written."""

    def write(self, descriptor: int, data: memoryview) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_full_disk_loses_neither_the_file_nor_the_work(start, file):
    window = start(file, system=FullDisk()).window
    before = file.read_bytes()
    change(window)

    act(window, "file.save")

    assert file.read_bytes() == before
    assert window.session.is_modified
    assert "the disk is full" in window.dialogs.asked[0]
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_reverting_goes_back_to_the_file(opened, file):
    change(opened)

    act(opened, "file.revert")

    assert opened.dialogs.asked == [f"revert {file.name}"]
    assert not opened.documents.current.is_modified
    assert all(task.name != "Ændret" for task in opened.session.document.elements())


def test_recent_files_are_kept_pinned_on_top_and_missing_ones_cannot_be_chosen(
    start, file, other_file, qtbot
):
    first = start(file, other_file)
    first.window.state.recent.pin(file, pinned=True)
    first.window.close()
    other_file.unlink()

    window = start().window
    menu = window.menus.recent_menu
    menu.aboutToShow.emit()

    texts = [(action.text().split(" ")[0], action.isEnabled()) for action in menu.actions()[:2]]
    assert texts == [("Ansøgning.bpmn", True), ("Sag", False)]


def test_the_last_session_comes_back_and_loads_only_what_is_shown(start, file, other_file):
    first = start(file, other_file)
    first.window.documents.setCurrentIndex(0)
    first.window.close()

    window = start().window

    assert [tab.path for tab in window.documents.tabs] == [file, other_file]
    assert [tab.session is not None for tab in window.documents.tabs] == [True, False]
    window.documents.setCurrentIndex(1)
    assert window.session.path == other_file
