"""Two procedits of one user, each a process of its own, on the same file."""

from __future__ import annotations

import os
import random
import subprocess
import sys

import pytest

from procedit.files.claims import Claims
from procedit.ui.dialogs import OnDisk
from procedit.ui.session_state import load_state
from tests.ui.acting import act
from tests.ui.second import ROOT, Second
from tests.ui.test_files import change

ALSO_OPEN = "also open in another procedit"


def home_of(places):
    return places.data.parent


def test_who_opens_a_file_second_is_told_calmly(start, file, places):
    with Second(home_of(places), file) as second:
        assert second.tell("notice") == ""
        window = start(file).window
        window.claiming.follow()

        assert ALSO_OPEN in window.documents.current.notice.text
        assert window.dialogs.asked == []
        assert second.tell("notice") == ""


def test_the_file_is_ours_once_the_other_program_is_gone_however_it_ended(start, file, places):
    window = start().window
    with Second(home_of(places), file) as second:
        second.tell("notice")
        window.filing.open([file])
        window.claiming.follow()
    window.claiming.follow()

    assert Claims(places.claims).keep([file]) == {file}


def test_links_to_a_file_are_that_file(tmp_path, file):
    link = tmp_path / "link.bpmn"
    link.symlink_to(file)
    ours, theirs = Claims(tmp_path / "open"), Claims(tmp_path / "open")

    assert ours.keep([file]) == set()
    assert theirs.keep([link]) == {link}
    ours.give_up()
    assert theirs.keep([link]) == set()
    theirs.give_up()


def test_without_a_folder_for_claims_files_open_and_are_saved(tmp_path, start, file, places):
    places.claims.parent.mkdir(parents=True, exist_ok=True)
    places.claims.write_text("no folder")
    window = start(file).window
    change(window, "Gemt")
    window.claiming.follow()

    act(window, "file.save")

    assert "Gemt" in file.read_text(encoding="utf-8")
    assert window.documents.current.notice.text == ""


def test_whoever_saves_second_is_asked_and_nothing_is_overwritten(start, file, places):
    window = start(file).window
    change(window, "Mit")
    with Second(home_of(places), file) as second:
        second.tell("change", "Dit")
        assert second.tell("save") == [True, []]
        theirs = file.read_bytes()
        window.dialogs.on_disk = OnDisk.CANCEL

        window.filing.save(window.documents.current)

        assert window.dialogs.asked == [f"changed {file.name}"]
        assert file.read_bytes() == theirs
        window.dialogs.on_disk = OnDisk.OVERWRITE
        window.filing.save(window.documents.current)
        assert second.tell("save") == [False, [f"changed {file.name}"]]
        assert any(path.read_bytes() == theirs for path in places.backups.rglob("*.bpmn"))


@pytest.mark.parametrize("seed", range(2))
def test_however_two_programs_change_and_save_no_save_is_lost_unasked(file, places, seed):
    chance = random.Random(seed)
    with Second(home_of(places), file) as one, Second(home_of(places), file) as other:
        latest, seen = 0, {one: 0, other: 0}  # which save is on the disk, and which each knows
        for number in range(1, 16):
            who = chance.choice((one, other))
            who.tell("change", f"Navn {number}")
            saved, asked = who.tell("save")

            assert saved == (seen[who] == latest)
            assert saved or asked == [f"changed {file.name}"]
            if saved:
                latest = seen[who] = number
            assert (f"Navn {latest}" in file.read_text(encoding="utf-8")) or latest == 0
            if not saved:
                who.tell("reload")
                seen[who] = latest


def run_procedit(places, *arguments):
    environment = {**os.environ, "PROCEDIT_HOME": str(home_of(places))}
    command = [sys.executable, "-m", "procedit", *map(str, arguments)]
    return subprocess.Popen(command, env=environment, cwd=ROOT)


def is_open(places, *files):
    return set(load_state(places.state)[0].files) == set(files)


def is_claimed(places, file):
    claims = Claims(places.claims)
    is_elsewhere = claims.keep([file]) == {file}
    claims.give_up()
    return is_elsewhere


def test_a_second_start_hands_its_files_to_the_running_window(qtbot, places, file, other_file):
    first = run_procedit(places, file)
    try:
        qtbot.waitUntil(lambda: is_open(places, file), timeout=30_000)

        second = run_procedit(places, other_file)

        assert second.wait(timeout=30) == 0
        assert first.poll() is None
        qtbot.waitUntil(lambda: is_open(places, file, other_file), timeout=30_000)
    finally:
        first.kill()
        first.wait()


def test_after_a_crash_the_next_start_begins_a_window_and_can_be_handed_files(
    qtbot, places, file, other_file
):
    first = run_procedit(places, file)
    qtbot.waitUntil(lambda: is_open(places, file), timeout=30_000)
    first.kill()
    first.wait()
    places.state.unlink()
    again = run_procedit(places, file)
    try:
        qtbot.waitUntil(lambda: is_open(places, file), timeout=30_000)
        assert run_procedit(places, other_file).wait(timeout=30) == 0
        qtbot.waitUntil(lambda: is_open(places, file, other_file), timeout=30_000)
    finally:
        again.kill()
        again.wait()


def test_a_window_of_its_own_is_begun_on_request_and_keeps_out_of_the_session(
    qtbot, places, file, other_file
):
    first = run_procedit(places, file)
    qtbot.waitUntil(lambda: is_open(places, file), timeout=30_000)
    second = run_procedit(places, "--new-window", other_file)
    try:
        qtbot.waitUntil(lambda: is_claimed(places, other_file), timeout=30_000)
        assert second.poll() is None
        assert is_open(places, file)
    finally:
        for program in (first, second):
            program.kill()
            program.wait()
