"""The catalogue in the real window: save into it, find, open, revise, move, remove, import, export."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from procedit.catalogue import facts_of, open_catalogue
from procedit.commands.rename import rename
from procedit.resources import resource
from procedit.ui.catalogue.import_dialog import ImportDialog
from procedit.ui.catalogue.revisions import RevisionsDialog
from procedit.ui.catalogue.save_dialog import SaveDialog
from procedit.xml.read import read
from tests.ui.acting import act
from tests.ui.cataloguing import choose, entries_of, revisions_of, titles, xml


def test_an_empty_catalogue_says_what_to_begin_with(open_panel):
    _, panel = open_panel()

    assert panel.pages.currentWidget() is panel.empty
    assert "Begin with" in panel.empty.text.text()


def test_procedures_are_listed_by_folder(open_panel, filled):
    _, panel = open_panel()
    assert titles(panel) == ["Anbringelse", "Byggesag", "Skoleskift"]

    folder = next(iter(panel.store.contents.folders))
    panel.folders.choose(folder.id)

    assert titles(panel) == ["Anbringelse"]


def test_search_finds_words_in_steps_as_they_are_typed(open_panel, filled, qtbot):
    _, panel = open_panel()

    QTest.keyClicks(panel.search, "naboori")

    qtbot.waitUntil(lambda: titles(panel) == ["Byggesag"])
    line = panel.list.entries.lines[0]
    start, length = line.highlights[0]
    assert line.text[start : start + length] == "Naboori"
    panel.search.clear()
    qtbot.waitUntil(lambda: len(titles(panel)) == 3)


def test_an_older_search_does_not_overwrite_a_newer_one(open_panel, filled, qtbot):
    _, panel = open_panel()

    panel.search.setText("samtykke")
    panel._search()
    panel.search.setText("naboorientering")
    panel._search()

    qtbot.waitUntil(lambda: titles(panel) == ["Byggesag"])
    assert titles(panel) == ["Byggesag"]


def test_nothing_found_is_said(open_panel, filled, qtbot):
    _, panel = open_panel()

    QTest.keyClicks(panel.search, "zzz")

    qtbot.waitUntil(lambda: panel._below.currentWidget() is panel.nothing)
    assert "Nothing was found" in panel.nothing.text.text()


def test_opening_a_hit_shows_the_procedure_and_selects_the_step(open_panel, filled, qtbot):
    window, panel = open_panel()
    QTest.keyClicks(panel.search, "naboori")
    qtbot.waitUntil(lambda: titles(panel) == ["Byggesag"])
    choose(panel, "Byggesag")

    QTest.keyClick(panel.list, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: window.session is not None)
    assert window.session.entry == entries_of(filled)["Byggesag"].id
    assert window.session.selection.keys == ("A",)
    assert window.documents.current.name == "Byggesag"


def test_opening_it_again_shows_the_same_tab(open_panel, filled, qtbot):
    window, panel = open_panel()
    choose(panel, "Byggesag")
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session is not None)

    QTest.keyClick(panel.list, Qt.Key.Key_Return)

    assert len(window.documents.tabs) == 1


def test_saving_a_procedure_of_the_catalogue_makes_a_revision(open_panel, filled, qtbot):
    window, panel = open_panel()
    choose(panel, "Byggesag")
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session is not None)
    session = window.session
    session.stack.run("Rename", rename, session.document.find("P"), "Byggesag, stor")

    act(window, "file.save")

    assert not session.is_modified
    assert len(revisions_of(filled, "Byggesag, stor")) == 2
    qtbot.waitUntil(lambda: "Byggesag, stor" in titles(panel))


def test_a_new_procedure_is_saved_into_a_folder_of_the_catalogue(open_panel, filled, qtbot):
    window, panel = open_panel()
    window.filing.new(resource("templates", "sagsprocesmoenster.bpmn"))
    folder = panel.store.contents.folders[0]

    def accept(dialog):
        assert isinstance(dialog, SaveDialog)
        dialog.choose(folder.id)
        dialog.note.setText("Første udkast")
        return True

    window.dialogs.in_dialog = accept
    act(window, "file.save-catalogue")

    entry = next(
        each for each in entries_of(filled).values() if each.folder == folder.id and each.id > 3
    )
    assert window.session.entry == entry.id
    assert not window.session.is_modified
    assert revisions_of(filled, entry.title)[0].note == "Første udkast"
    with open_catalogue(filled) as catalogue:
        assert catalogue.thumbnail(entry.id).startswith(b"\x89PNG")


def test_a_file_that_is_saved_into_the_catalogue_stays_a_file(open_panel, places, file, qtbot):
    window, panel = open_panel(file)
    qtbot.waitUntil(lambda: window.session is not None)
    window.dialogs.in_dialog = lambda dialog: True

    act(window, "file.save-catalogue")
    act(window, "file.save-catalogue")

    assert window.session.path == file
    assert len(entries_of(places.catalogue)) == 1
    qtbot.waitUntil(lambda: len(titles(panel)) == 1)


def test_a_catalogue_that_cannot_be_written_leaves_the_procedure_open(open_panel, filled, qtbot):
    window, panel = open_panel()
    choose(panel, "Byggesag")
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session is not None)
    session = window.session
    session.stack.run("Rename", rename, session.document.find("A"), "Andet")
    damaged = filled.with_name("damaged")  # a picture may just be written into the old one
    damaged.write_bytes(b"ikke et katalog " * 1000)
    damaged.replace(filled)

    act(window, "file.save")

    assert session.is_modified
    assert "damaged" in window.dialogs.asked[-1]


def test_a_damaged_catalogue_is_told_calmly(open_panel, places, qtbot, start):
    places.catalogue.parent.mkdir(parents=True, exist_ok=True)
    places.catalogue.write_bytes(b"ikke et katalog " * 1000)

    window = start().window
    window.requests.search_catalogue()
    panel = window.docks.panel("catalogue")

    qtbot.waitUntil(lambda: "damaged" in panel.notice.text)


def test_an_older_revision_can_be_opened_as_a_copy_and_brought_back(open_panel, filled, qtbot):
    with open_catalogue(filled) as catalogue:
        entry = entries_of(filled)["Byggesag"]
        data = xml("Byggesag", "Noget andet")
        catalogue.save(data, facts_of(read(data)), procedure=entry.id)
    window, panel = open_panel()
    entry = entries_of(filled)["Byggesag"]

    def open_oldest(dialog):
        assert isinstance(dialog, RevisionsDialog)
        dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
        dialog.open_button.click()
        return True

    window.dialogs.in_dialog = open_oldest
    panel.errands.show_revisions(entry)
    qtbot.waitUntil(lambda: window.session is not None)
    assert window.session.entry is None
    assert window.session.document.find("A").name == "Naboorientering"

    def restore_oldest(dialog):
        dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
        dialog.restore_button.click()
        return True

    window.dialogs.in_dialog = restore_oldest
    panel.errands.show_revisions(entry)
    qtbot.waitUntil(lambda: "again as it was" in panel.notice.text)
    assert len(revisions_of(filled, "Byggesag")) == 3
    with open_catalogue(filled) as catalogue:
        assert catalogue.content(entry.id) == xml("Byggesag", "Naboorientering")


def test_renaming_a_procedure_keeps_its_document(open_panel, filled, qtbot):
    _, panel = open_panel()
    model = panel.list.entries

    model.setData(model.index(1), "Byggesager", Qt.ItemDataRole.EditRole)

    qtbot.waitUntil(lambda: "Byggesager" in titles(panel))


def test_a_folder_with_a_bad_file_is_imported_with_a_list_of_results(
    open_panel, places, tmp_path, qtbot
):
    source = tmp_path / "import"
    (source / "Skole").mkdir(parents=True)
    (source / "Skole" / "Skoleskift.bpmn").write_bytes(xml("Skoleskift"))
    (source / "Byggesag.bpmn").write_bytes(xml("Byggesag"))
    (source / "i stykker.bpmn").write_bytes(b"<bpmn:definitions")
    window, panel = open_panel()
    window.dialogs.folder = lambda start: source
    seen = []

    def wait(dialog):
        assert isinstance(dialog, ImportDialog)
        qtbot.waitUntil(lambda: not dialog.is_running)
        for row in range(dialog.list.topLevelItemCount()):
            item = dialog.list.topLevelItem(row)
            seen.append((item.text(0), item.text(1), item.text(2)))
        assert "2 procedures" in dialog.told.text() or "2 procedure(s)" in dialog.told.text()
        return True

    window.dialogs.in_dialog = wait
    panel.errands.import_folder()

    assert seen[0][:2] == ("refused", "i stykker.bpmn")
    assert seen[0][2]
    assert {fate for fate, *_ in seen[1:]} == {"added"}
    qtbot.waitUntil(lambda: titles(panel) == ["Byggesag", "Skoleskift"])
    assert [folder.name for folder in panel.store.contents.folders] == ["Skole"]


def test_an_import_can_be_stopped(open_panel, tmp_path, qtbot, places):
    source = tmp_path / "import"
    source.mkdir()
    for number in range(200):
        (source / f"{number:03}.bpmn").write_bytes(xml(f"Procedure {number}"))
    window, panel = open_panel()
    window.dialogs.folder = lambda start: source

    def stop(dialog):
        dialog.reject()
        assert "Stopping" in dialog.told.text()
        qtbot.waitUntil(lambda: not dialog.is_running)
        assert len(dialog.results) < 200
        return False

    window.dialogs.in_dialog = stop
    panel.errands.import_folder()


def test_procedures_are_exported_as_files(open_panel, filled, tmp_path, qtbot):
    window, panel = open_panel()
    target = tmp_path / "ud"
    target.mkdir()
    window.dialogs.folder = lambda start: target

    panel.errands.export(None)

    qtbot.waitUntil(lambda: "3 file" in panel.notice.text)
    assert sorted(path.name for path in target.rglob("*.bpmn")) == [
        "Anbringelse.bpmn",
        "Byggesag.bpmn",
        "Skoleskift.bpmn",
    ]


def test_pictures_are_drawn_and_kept(open_panel, filled, qtbot):
    _, panel = open_panel()
    panel.list.grab()

    def kept():
        with open_catalogue(filled) as catalogue:
            return catalogue.thumbnail(entries_of(filled)["Byggesag"].id)

    qtbot.waitUntil(lambda: kept() is not None)


def test_a_title_that_looks_like_html_is_drawn_letter_by_letter(places, open_panel):
    data = xml("&lt;b&gt;fed&lt;/b&gt; &amp; sød")
    with open_catalogue(places.catalogue) as catalogue:
        catalogue.save(data, facts_of(read(data)))
    _, panel = open_panel()

    assert titles(panel) == ["<b>fed</b> & sød"]
    tip = panel.list.entries.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip


def test_the_list_can_be_a_grid(open_panel, filled):
    _, panel = open_panel()

    panel._buttons["layout-grid"].click()

    assert panel.list.drawing.is_grid
    assert not panel.list.grab().isNull()
