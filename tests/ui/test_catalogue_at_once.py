"""Two procedits of one user on the same catalogue."""

from __future__ import annotations

import sqlite3

from PySide6.QtCore import Qt

from procedit.commands.rename import rename
from tests.ui.cataloguing import entries_of, revisions_of, titles
from tests.ui.second import Second


def change_task(session, name):
    session.stack.run("Rename", rename, session.document.find("A"), name)


def test_a_revision_that_another_program_saved_meanwhile_is_not_passed_over_unasked(
    qtbot, start, places, filled
):
    entry = entries_of(filled)["Byggesag"]
    window = start().window
    window.requests.catalogue.open(entry.id)
    qtbot.waitUntil(lambda: window.session is not None)
    change_task(window.session, "Mit skridt")
    with Second(places.data.parent) as second:
        second.tell("open_entry", entry.id)
        second.tell("rename", "A", "Dit skridt")
        assert second.tell("save") == [True, []]

        assert not window.filing.save(window.documents.current)
        assert window.dialogs.asked == ["follow Byggesag"]
        assert len(revisions_of(filled, "Byggesag")) == 2
        assert window.session.is_modified

        window.dialogs.follows = True
        assert window.filing.save(window.documents.current)
        assert len(revisions_of(filled, "Byggesag")) == 3
        assert second.tell("rename", "A", "Dit andet") is None
        assert second.tell("save") == [False, ["follow Byggesag"]]


def test_ones_own_saves_follow_each_other_without_a_question(qtbot, start, filled):
    window = start().window
    window.requests.catalogue.open(entries_of(filled)["Byggesag"].id)
    qtbot.waitUntil(lambda: window.session is not None)
    for name in ("Et", "To", "Tre"):
        change_task(window.session, name)

        assert window.filing.save(window.documents.current)

    assert window.dialogs.asked == []
    assert len(revisions_of(filled, "Byggesag")) == 4


def test_a_locked_catalogue_is_told_and_can_be_tried_again(qtbot, open_panel, filled, monkeypatch):
    monkeypatch.setattr("procedit.catalogue.database.WAIT", 0.05)
    other = sqlite3.connect(filled, isolation_level=None)
    _, panel = open_panel()
    other.execute("BEGIN EXCLUSIVE")

    panel.refresh()

    qtbot.waitUntil(lambda: "in use by another program" in panel.notice.text)
    other.execute("ROLLBACK")
    other.close()
    qtbot.mouseClick(panel.notice.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.notice.text == "")
    assert titles(panel) == ["Anbringelse", "Byggesag", "Skoleskift"]


def test_a_save_into_a_locked_catalogue_keeps_the_work_and_says_what_to_do(
    qtbot, start, filled, monkeypatch
):
    monkeypatch.setattr("procedit.catalogue.database.WAIT", 0.05)
    window = start().window
    window.requests.catalogue.open(entries_of(filled)["Byggesag"].id)
    qtbot.waitUntil(lambda: window.session is not None)
    change_task(window.session, "Mit skridt")
    other = sqlite3.connect(filled, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    assert not window.filing.save(window.documents.current)

    assert "Wait a moment and try again" in window.dialogs.asked[0]
    assert window.session.is_modified
    other.execute("ROLLBACK")
    other.close()
    assert window.filing.save(window.documents.current)
