"""Spelling is looked up in a process of its own, and misspelt words are marked in the label editor."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from procedit.canvas.speller import Speller, words_in
from procedit.canvas.spellworker import edits

LONG = 30_000


@pytest.fixture
def speller(qtbot, tmp_path):
    speller = Speller(tmp_path / "data" / "words.txt")
    yield speller
    speller.end()


def wrong(speller, qtbot, text):
    words = [word for _, word in words_in(text)]
    with qtbot.waitSignal(speller.answered, timeout=LONG):
        speller.wrong(words)
    return speller.wrong(words)


def test_words_are_looked_up_in_the_language_asked_for(speller, qtbot):
    text = "Indhent partshøringsbrev og medelelse: KLE 34, colour"
    assert wrong(speller, qtbot, text) == {"medelelse", "colour"}

    speller.language = "en"

    assert wrong(speller, qtbot, "Approve the aplication") == {"aplication"}


def test_a_word_of_the_user_is_right_for_good(speller, qtbot, tmp_path):
    assert wrong(speller, qtbot, "Kontakt Zlortbog") == {"Zlortbog"}

    speller.add("Zlortbog")

    assert speller.wrong(["Zlortbog", "zlortbog"]) == set()
    assert Speller(tmp_path / "data" / "words.txt").own == {"zlortbog"}


def test_the_process_is_started_anew_after_a_crash(speller, qtbot):
    assert wrong(speller, qtbot, "medelelse") == {"medelelse"}
    process = speller._process
    with qtbot.waitSignal(process.finished, timeout=LONG):
        process.kill()

    assert wrong(speller, qtbot, "undretning") == {"undretning"}


def test_without_the_library_every_word_is_right(speller, qtbot, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/nowhere/python")

    for word in ("enq", "toq", "treq", "fireq"):
        assert speller.wrong([word]) == set()
        qtbot.waitUntil(lambda: speller._process is None)

    assert speller._crashes == 3


def test_switched_off_nothing_is_asked(speller):
    speller.is_on = False

    assert speller.wrong(["medelelse"]) == set()
    assert speller._process is None


def test_one_slip_away_is_a_letter_swapped_wrong_missing_or_too_many():
    assert {"dato", "dta", "daat", "dat", "data"} <= set(edits("dtaa")) | set(edits("dat"))


def test_a_misspelt_name_is_corrected_from_the_menu(workspace, speller, qtbot):
    editor = workspace.editor
    editor.check_spelling(speller)
    editor.edit("Check")
    editor.setPlainText("Send medelelse")
    qtbot.waitUntil(lambda: speller.wrong(["medelelse"]) != set(), timeout=LONG)
    place = editor.cursorRect(cursor_at(editor, 8)).center()

    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, editor.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(editor.viewport(), event)
    menu = editor.findChild(QMenu)
    qtbot.waitUntil(lambda: "meddelelse" in texts(menu), timeout=LONG)
    next(each for each in menu.actions() if each.text() == "meddelelse").trigger()
    menu.close()
    editor.commit()

    assert workspace.session.document.find("Check").name == "Send meddelelse"


def cursor_at(editor, at):
    cursor = QTextCursor(editor.document())
    cursor.setPosition(at)
    return cursor


def texts(menu):
    return [action.text() for action in menu.actions()]
