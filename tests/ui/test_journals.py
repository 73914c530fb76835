"""What a crash leaves is there again at the next start."""

from __future__ import annotations

import errno

import pytest

from procedit.files import System
from procedit.resources import resource
from procedit.ui.dialogs import OnDisk, Unsaved
from procedit.ui.session_state import load_state
from procedit.xml.write import write
from tests.ui.acting import act
from tests.ui.test_files import change


@pytest.fixture
def crash(qtbot):
    """Ends a program's journals as a crash would, once they exist."""

    def end(program) -> None:
        journals = program.window.journals
        tabs = program.window.documents.tabs
        qtbot.waitUntil(lambda: len(journals._journals) == len([t for t in tabs if t.session]))
        for _, journal in journals._journals.values():
            journal.leave()

    return end


def test_unsaved_work_on_a_file_is_there_again_with_its_history(start, crash, file):
    program = start(file)
    change(program.window, "Før")
    change(program.window, "Efter")
    program.window.session.stack.undo()
    shown = write(program.window.session.document)
    crash(program)

    window = start().window

    (tab,) = window.documents.tabs
    assert tab.path == file
    assert tab.is_modified
    assert write(tab.session.document) == shown
    assert "did not end properly. 1 procedure is open again" in tab.notice.text
    act(window, "edit.redo")
    act(window, "edit.undo")
    act(window, "edit.undo")
    assert not tab.is_modified
    assert write(tab.session.document) == file.read_bytes()


def test_a_new_procedure_that_is_in_no_file_is_there_again(start, crash):
    program = start()
    program.window.filing.new(resource("templates", "sagsprocesmoenster.bpmn"))
    title = program.window.documents.current.name
    crash(program)

    window = start().window

    (tab,) = window.documents.tabs
    assert (tab.path, tab.name) == (None, title)


def test_a_recovered_procedure_survives_the_next_crash(start, crash, file):
    first = start(file)
    change(first.window, "Et")
    crash(first)
    second = start()
    change(second.window, "To")
    shown = write(second.window.session.document)
    crash(second)

    window = start().window

    assert write(window.session.document) == shown
    assert window.session.stack.titles == ["Rename", "Rename"]


def test_saving_a_recovered_procedure_saves_into_its_file(start, crash, file):
    program = start(file)
    change(program.window, "Reddet")
    crash(program)
    window = start().window

    act(window, "file.save")

    assert b"Reddet" in file.read_bytes()
    assert not window.documents.current.is_modified


def test_a_file_changed_after_the_crash_is_not_overwritten_unasked(start, crash, file, qtbot):
    program = start(file)
    change(program.window, "Mit")
    crash(program)
    theirs = file.read_bytes().replace(b"</bpmn:definitions>", b"<!-- nyt --></bpmn:definitions>")
    file.write_bytes(theirs)
    window = start().window
    window.dialogs.on_disk = OnDisk.CANCEL
    window.filing.save(window.documents.current)

    assert file.read_bytes() == theirs


def test_a_crash_right_after_the_file_was_written_raises_no_false_alarm(start, crash, file):
    program = start(file)
    change(program.window, "Gemt")
    crash(program)
    file.write_bytes(write(program.window.session.document))  # the journal heard nothing of it
    window = start().window
    assert not window.documents.current.is_modified
    change(window, "Mere")

    act(window, "file.save")

    assert window.dialogs.asked == []
    assert b"Mere" in file.read_bytes()


def test_after_a_proper_end_nothing_is_recovered(start, file, places, qtbot):
    program = start(file)
    change(program.window, "Gemt")
    qtbot.waitUntil(lambda: any(places.journals.glob("*.journal")))
    act(program.window, "file.save")

    program.window.close()

    assert list(places.journals.iterdir()) == []


def test_closing_a_tab_removes_its_journal(start, file, places, qtbot):
    program = start(file)
    window = program.window
    change(window, "Kladde")
    qtbot.waitUntil(lambda: any(places.journals.glob("*.journal")))
    window.dialogs.on_unsaved = Unsaved.DISCARD

    act(window, "file.close")

    assert list(places.journals.iterdir()) == []


def test_a_reverted_procedure_begins_a_journal_of_its_own(start, crash, file, qtbot, places):
    program = start(file)
    window = program.window
    change(window, "Fortrudt")
    qtbot.waitUntil(lambda: any(places.journals.glob("*.journal")))
    window.filing.revert(window.documents.current)
    qtbot.waitUntil(lambda: not any(places.journals.glob("*.journal")))
    change(window, "Nyt")
    crash(program)

    again = start().window

    assert again.session.stack.titles == ["Rename"]


def test_a_damaged_journal_is_told_and_the_program_starts(start, places):
    places.journals.mkdir(parents=True)
    (places.journals / "0123456789abcdef.journal").write_bytes(b"\0" * 500)

    window = start().window

    assert "cannot be read" in window.dialogs.asked[0]
    assert not list(places.journals.glob("*.journal"))


class FullDisk(System):
    """A disk on which journals find no room."""

    def write(self, descriptor, data):
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_journal_that_cannot_be_written_is_told_and_work_goes_on(start, file, qtbot):
    window = start(file, system=FullDisk()).window
    qtbot.waitUntil(lambda: len(window.journals._journals) == 1)

    change(window, "Uden journal")

    assert "cannot be kept against a crash" in window.documents.current.notice.text
    assert window.session.stack.titles == ["Rename"]


def test_which_files_are_open_is_known_after_a_crash(start, file, other_file, places, qtbot):
    start(file, other_file)

    def kept() -> set:
        return set(load_state(places.state)[0].files)

    qtbot.waitUntil(lambda: kept() == {file, other_file})
