"""The parts of the window that need no window."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from procedit.errors import ProceditError
from procedit.session import open_bytes
from procedit.ui.background import run_in_background, wait_for_background
from procedit.ui.dialogs import Dialogs, with_ending
from procedit.ui.fuzzy import best_score, score
from procedit.ui.outline_tree import roots, rows_below
from procedit.ui.plain import as_label, as_title, as_tooltip, shortened
from procedit.ui.recent import RecentFiles
from procedit.ui.searching import ElementSearch
from procedit.ui.settings import Settings, load_settings, save_settings
from tests.corpus import own_files


@pytest.mark.parametrize(
    ("query", "better", "worse"),
    [
        ("save", "Save", "Reverse video"),
        ("sa", "Save as", "Close all"),
        ("gs", "Gem som", "Indstillinger"),
        ("fit whole", "Fit the whole diagram", "Show the whole"),
    ],
)
def test_what_begins_like_the_query_comes_first(query, better, worse):
    assert score(query, better) > score(query, worse)


def test_letters_found_by_chance_do_not_count():
    assert score("gem", "gruppering ramme frame") == 0
    assert score("xyz", "Save") == 0
    assert best_score("", ["anything"]) > 0


def test_text_of_a_file_stays_text():
    assert as_tooltip("<img src=x>") == "<qt>&lt;img src=x&gt;</qt>"
    assert as_label("A & B\nC") == "A && B C"
    assert as_title("a[*]b") == "a[*][*]b"
    assert len(shortened("x" * 500)) == 60
    assert shortened(" short \n text ") == "short text"


@pytest.mark.parametrize(
    ("name", "usual", "expected"),
    [
        ("Underretning", ".bpmn", "Underretning.bpmn"),
        ("Underretning kap. 3 v1.2", ".bpmn", "Underretning kap. 3 v1.2.bpmn"),
        ("old.XML", ".bpmn", "old.XML"),
        ("picture.png", ".png", "picture.png"),
        ("picture.bpmn", ".png", "picture.bpmn.png"),
    ],
)
def test_a_file_gets_the_ending_of_its_kind(name, usual, expected):
    assert with_ending(Path("/x", name), usual) == Path("/x", expected)


def test_a_file_is_not_overwritten_unasked_when_its_ending_was_left_out(
    qtbot, tmp_path, monkeypatch
):
    names, answers = ["plan", "plan", "other"], ["cancel", "replace"]
    (tmp_path / "plan.bpmn").write_bytes(b"<other/>")
    typed = iter((str(tmp_path / name), "") for name in names)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: next(typed))
    window = QWidget()
    qtbot.addWidget(window)
    dialogs = Answering(window, answers)

    assert dialogs.path_to_save(tmp_path / "Untitled.bpmn") == tmp_path / "plan.bpmn"
    assert dialogs.path_to_save(tmp_path / "Untitled.bpmn") == tmp_path / "other.bpmn"
    assert answers == []


class Answering(Dialogs):
    """Dialogs whose questions are answered one after the other."""

    def __init__(self, parent, answers) -> None:
        super().__init__(parent)
        self._answers = answers

    def _ask(self, heading, text, choices, escape="cancel") -> str:
        return self._answers.pop(0)


def test_settings_are_written_and_read_and_odd_values_left_out(tmp_path):
    path = tmp_path / "new" / "settings.json"
    chosen = Settings(language="da", theme="dark", font_size=13, show_grid=False)

    save_settings(chosen, path)
    assert load_settings(path) == (chosen, None)

    path.write_text('{"font_size": 900, "theme": "pink", "language": 3, "x": 1}', encoding="utf-8")
    assert load_settings(path)[0] == Settings(font_size=24)


def test_damaged_settings_are_set_aside(tmp_path):
    path = tmp_path / "settings.json"
    path.write_bytes(b"[1, 2")

    settings, problem = load_settings(path)

    assert settings == Settings()
    assert isinstance(problem, ProceditError)
    assert (tmp_path / "settings.damaged").read_bytes() == b"[1, 2"


def test_pinned_files_stay_and_old_ones_go():
    recent = RecentFiles()
    recent.add(Path("/first"))
    recent.pin(Path("/first"), pinned=True)
    for number in range(40):
        recent.add(Path(f"/file{number}"))

    again = RecentFiles.from_values(recent.as_values())

    assert again.files[0].path == Path("/first")
    assert [file.path.name for file in again.files[1:3]] == ["file39", "file38"]
    assert len(again.files) <= 21
    again.clear()
    assert [file.path for file in again.files] == [Path("/first")]
    assert RecentFiles.from_values([{"path": 3}, "x", None]).files == []


def test_work_in_the_background_reports_in_the_window_s_thread(qtbot):
    owner, found, threads = QObject(), [], []

    def done(value: int) -> None:
        found.append(value)
        threads.append(threading.get_ident())

    run_in_background(owner, lambda: 6 * 7, done=done, failed=found.append)
    qtbot.waitUntil(lambda: found == [42])
    assert threads == [threading.get_ident()]

    run_in_background(owner, lambda: 1 // 0, done=done, failed=found.append)
    qtbot.waitUntil(lambda: len(found) == 2)
    assert "ZeroDivisionError" in str(found[1])
    assert wait_for_background()


def test_nothing_is_reported_to_an_owner_that_is_gone(qtbot):
    owner, found, gate = QObject(), [], threading.Event()
    run_in_background(owner, gate.wait, done=found.append, failed=found.append)

    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    gate.set()

    assert wait_for_background()
    assert found == []


@pytest.mark.parametrize("path", own_files(), ids=lambda path: path.stem)
def test_the_outline_shows_every_step_of_a_process_once(path):
    document = open_bytes(path.read_bytes()).document
    shown: list[str] = []

    def walk(rows) -> None:
        for row in rows:
            shown.append(row.key)
            walk(rows_below(row))

    walk(roots(document))

    assert len(shown) == len(set(shown))
    steps = {each.key for each in document.elements() if each.type.is_flow_node and each.container}
    processes = {each.key for each in document.elements("process")}
    inside = {key for key in steps if document.find(key).container.key in processes}
    assert inside <= set(shown)


def test_the_search_finds_names_before_documentation():
    path = next(path for path in own_files() if path.stem.startswith("byggetilladelse"))
    session = open_bytes(path.read_bytes())
    search = ElementSearch(session)

    found = search.find("ANSØGNING")

    assert "ansøgning" in session.document.find(found[0]).name.casefold()
    assert search.find("  ") == []
