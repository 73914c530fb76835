"""A journal tells a crashed session again: documents, undo history, what is saved."""

import errno
import os
import random

import pytest

from procedit.commands.rename import rename
from procedit.errors import ProceditError
from procedit.files import System
from procedit.files.stamp import Stamp
from procedit.journal.facts import Facts
from procedit.journal.folder import Folder, locked
from procedit.journal.journal import Journal
from procedit.journal.lines import records_in
from procedit.journal.recovery import recover
from procedit.journal.syncing import Syncing
from procedit.session import Session, open_bytes
from procedit.xml.write import write
from tests.commands.walk import Walk
from tests.commands.walks import ACTIONS
from tests.corpus import HERE, all_files, label
from tests.faults.meaning import meaning

SMALL = [path for path in all_files() if path.stat().st_size < 200_000]
SIMPLE = HERE / "files" / "flows.bpmn"


@pytest.fixture
def folder(tmp_path):
    return Folder(tmp_path / "journals")


@pytest.fixture
def syncing():
    syncing = Syncing()
    yield syncing
    syncing.stop()


@pytest.fixture
def journaled(folder, syncing):
    """Makes sessions with journals: ``journaled(bytes)``; what fails is in ``failures``."""
    made: list[Journal] = []

    def make(data: bytes, facts: Facts | None = None, system: System | None = None) -> Session:
        session = open_bytes(data)
        session.failures = []
        known = facts or Facts(title="Uden titel")
        journal = Journal(
            folder, session.stack, lambda: known, syncing, session.failures.append, system
        )
        made.append(journal)
        session.journal = journal
        return session

    yield make
    for journal in made:
        journal.leave()


def recovered(folder) -> list[Session]:
    """The sessions of all abandoned journals."""
    found = []
    for place, lock in folder.abandoned():
        kept = recover(place, folder)
        session = open_bytes(kept.base, kept.facts.path, kept.facts.stamp)
        session.was_whole = kept.replay(session.stack)
        session.facts = kept.facts
        found.append(session)
        lock.release(force=True)
    return found


def same_story(first: Session, second: Session) -> None:
    """Both sessions hold the same document, undo and redo the same steps through the same bytes."""
    assert meaning(first.document) == meaning(second.document)
    assert first.stack.titles == second.stack.titles
    assert first.stack.is_clean == second.stack.is_clean
    stacks = (first.stack, second.stack)
    while first.stack.redo_title:
        [stack.redo() for stack in stacks]
        assert meaning(first.document) == meaning(second.document)
    assert second.stack.redo_title == ""
    while first.stack.undo_title:
        [stack.undo() for stack in stacks]
        assert meaning(first.document) == meaning(second.document)
        assert first.stack.is_clean == second.stack.is_clean
    assert second.stack.undo_title == ""


def rename_first(session: Session, name: str) -> None:
    element = next(session.document.elements("task", "userTask", "startEvent", "process"))
    session.stack.run("Rename", rename, element, name)


@pytest.mark.parametrize("path", SMALL, ids=label)
def test_after_a_random_history_a_crash_loses_nothing(path, folder, journaled):
    data = path.read_bytes()
    session = journaled(data)
    walk = Walk(session, len(data) + 7, ACTIONS)
    for _ in range(30):
        walk.step()
        if walk.random.random() < 0.1:
            session.stack.mark_saved()
    if not session.stack.titles and not session.stack.redo_title:
        return
    session.journal.leave()

    (again,) = recovered(folder)

    assert again.was_whole
    same_story(session, again)


def test_typing_that_is_one_step_stays_one_step(folder, journaled):
    session = journaled(SIMPLE.read_bytes())
    element = next(session.document.elements("task", "userTask", "startEvent"))
    for name in ("S", "Sa", "Sag"):
        session.stack.run_merged("name", "Rename", rename, element, name)
    session.journal.leave()

    (again,) = recovered(folder)

    same_story(session, again)


def test_nothing_is_written_for_a_document_that_nobody_changed(folder, journaled):
    session = journaled(SIMPLE.read_bytes())
    session.stack.mark_saved()

    assert not folder.path.exists()


def test_a_new_document_is_kept_before_its_first_change(folder, journaled):
    session = journaled(SIMPLE.read_bytes())
    session.stack.mark_unsaved()
    session.journal.start()
    session.journal.leave()

    (again,) = recovered(folder)

    assert again.facts.title == "Uden titel"
    assert not again.stack.is_clean


def test_where_the_document_was_saved_last_is_known(tmp_path, folder, journaled):
    facts = Facts(tmp_path / "Åben sag.bpmn", Stamp(12, 34, "ab"), entry=5)
    session = journaled(SIMPLE.read_bytes(), facts)
    rename_first(session, "Ny")
    session.stack.mark_saved()
    rename_first(session, "Nyere")
    session.journal.leave()

    (again,) = recovered(folder)

    assert again.facts == facts
    same_story(session, again)


def test_a_journal_of_a_living_program_is_let_be(folder, journaled):
    session = journaled(SIMPLE.read_bytes())
    rename_first(session, "Ny")

    assert list(folder.abandoned()) == []


def test_a_document_closed_properly_leaves_no_file(folder, journaled):
    session = journaled(SIMPLE.read_bytes())
    rename_first(session, "Ny")
    assert list(folder.path.iterdir())

    session.journal.close()

    assert list(folder.path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such bits")
def test_journals_are_for_the_user_alone(folder, journaled):
    session = journaled(SIMPLE.read_bytes())
    rename_first(session, "Hemmelig")

    assert folder.path.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o077 for path in folder.path.iterdir()} == {0}


def test_a_journal_cut_anywhere_gives_all_its_whole_lines(folder, journaled):
    """Every byte near the ends of lines, and a sample of the others."""
    session = journaled(SIMPLE.read_bytes())
    states = [write(session.document)]
    for number in range(6):
        rename_first(session, f"Navn {number}")
        states.append(write(session.document))
    session.journal.leave()
    (path,) = folder.path.glob("*.journal")
    whole = path.read_bytes()
    first = whole.index(b"\n") + 1
    cuts = set(range(first, len(whole), 37))
    cuts |= {
        end + by
        for end in range(first, len(whole))
        if whole[end : end + 1] == b"\n"
        for by in (0, 1)
    }

    for cut in sorted(cuts):
        path.write_bytes(whole[:cut])
        (again,) = recovered(folder)
        lines = sum(record["k"] == "ran" for record in records_in(whole[:cut]))
        assert write(again.document) == states[lines], cut
        path.with_suffix(".tries").unlink()


def test_a_damaged_line_ends_the_story_there(folder, journaled):
    session = journaled(SIMPLE.read_bytes())
    rename_first(session, "Et")
    kept = write(session.document)
    rename_first(session, "To")
    session.journal.leave()
    (path,) = folder.path.glob("*.journal")
    path.write_bytes(path.read_bytes().replace(b'"To"', b'"Tx"'))

    (again,) = recovered(folder)

    assert write(again.document) == kept


def test_after_two_recoveries_that_ended_the_program_the_journal_is_set_aside(folder, journaled):
    session = journaled(SIMPLE.read_bytes())
    rename_first(session, "Ny")
    session.journal.leave()
    recovered(folder)
    recovered(folder)

    with pytest.raises(ProceditError, match="ended twice"):
        recovered(folder)

    assert list(folder.abandoned()) == []
    assert len(list((folder.path / "aside").iterdir())) == 2


def test_a_journal_of_a_newer_procedit_is_set_aside(folder, journaled, monkeypatch):
    monkeypatch.setattr("procedit.journal.journal.FORMAT", 99)
    session = journaled(SIMPLE.read_bytes())
    rename_first(session, "Ny")
    session.journal.leave()

    with pytest.raises(ProceditError, match="newer procedit"):
        recovered(folder)


def test_without_its_base_a_journal_begins_with_the_file_if_that_is_the_same(
    tmp_path, folder, journaled
):
    file = tmp_path / "Sag.bpmn"
    file.write_bytes(SIMPLE.read_bytes())
    session = journaled(SIMPLE.read_bytes(), Facts(file))
    rename_first(session, "Ny")
    session.journal.leave()
    (base,) = folder.path.glob("*.base")
    base.write_bytes(b"\0" * 100)

    (again,) = recovered(folder)

    same_story(session, again)


def test_a_journal_without_any_base_is_set_aside(folder, journaled):
    session = journaled(SIMPLE.read_bytes())
    rename_first(session, "Ny")
    session.journal.leave()
    (base,) = folder.path.glob("*.base")
    base.write_bytes(b"")

    with pytest.raises(ProceditError, match="damaged"):
        recovered(folder)


def test_steps_that_nobody_can_return_to_are_dropped_in_time(folder, journaled):
    session = journaled(SIMPLE.read_bytes())
    for number in range(500):
        rename_first(session, f"Navn {number}")
        session.stack.undo()
    rename_first(session, "Sidst")
    (path,) = folder.path.glob("*.journal")
    assert path.read_bytes().count(b"\n") < 500
    session.journal.leave()

    (again,) = recovered(folder)

    same_story(session, again)


class FailingSystem(System):
    """Writes fail, or write half, from call ``first`` on until ``healed``."""

    def __init__(self, first: int, *, half: bool = False) -> None:
        self.calls, self.first, self.half, self.healed = 0, first, half, False

    def _count(self) -> bool:
        self.calls += 1
        return self.calls >= self.first and not self.healed

    def create(self, path, mode):
        if self._count():
            raise OSError(errno.EACCES, "no")
        return super().create(path, mode)

    def write(self, descriptor, data):
        if self._count():
            if self.half and len(data) > 1:
                super().write(descriptor, data[: len(data) // 2])
            raise OSError(errno.ENOSPC, "full")
        return super().write(descriptor, data)

    def replace(self, source, target):
        if self._count():
            raise OSError(errno.EIO, "broken")
        super().replace(source, target)


@pytest.mark.parametrize("half", [False, True])
@pytest.mark.parametrize("first", range(1, 12))
def test_trouble_in_writing_is_told_once_and_made_good_later(first, half, folder, journaled):
    system = FailingSystem(first, half=half)
    session = journaled(SIMPLE.read_bytes(), system=system)
    for number in range(8):
        rename_first(session, f"Navn {number}")
    assert len(session.failures) == 1
    assert session.stack.titles == ["Rename"] * 8

    system.healed = True
    rename_first(session, "Igen plads")
    session.journal.leave()

    (again,) = recovered(folder)
    same_story(session, again)


def test_while_the_disk_is_full_what_was_written_before_can_be_recovered(folder, journaled):
    system = FailingSystem(first=10**9)
    session = journaled(SIMPLE.read_bytes(), system=system)
    rename_first(session, "Før")
    before = write(session.document)
    system.first, system.half = 0, True
    rename_first(session, "Efter")
    session.journal.leave()

    (again,) = recovered(folder)

    assert write(again.document) == before


def test_two_programs_do_not_recover_the_same_journal(folder, journaled):
    session = journaled(SIMPLE.read_bytes())
    rename_first(session, "Ny")
    session.journal.leave()
    found = folder.abandoned()
    place, lock = next(found)

    assert locked(place) is None
    assert list(folder.abandoned()) == []
    lock.release(force=True)


def test_what_was_set_aside_long_ago_goes(folder, journaled):
    session = journaled(SIMPLE.read_bytes())
    rename_first(session, "Ny")
    session.journal.leave()
    (path,) = folder.path.glob("*.journal")
    path.with_suffix(".base").write_bytes(b"")
    with pytest.raises(ProceditError):
        recovered(folder)
    for old in (folder.path / "aside").iterdir():
        os.utime(old, (0, 0))

    folder.sweep()

    assert list((folder.path / "aside").iterdir()) == []


def test_random_bytes_are_no_lines():
    noise = random.Random(1).randbytes(2000)

    assert list(records_in(noise)) == []
