"""Folders of the catalogue in the real window: make, rename, drag into, remove, bring back."""

from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from procedit.catalogue import open_catalogue
from procedit.ui.catalogue.entry_model import MIME
from procedit.ui.catalogue.folder_model import ALL, REMOVED
from tests.ui.cataloguing import choose, entries_of, titles


def test_a_new_folder_gets_its_name_in_place(open_panel, filled, qtbot):
    _, panel = open_panel()

    panel._add_folder()

    qtbot.waitUntil(lambda: len(panel.store.contents.folders) == 2)
    model = panel.folders.folders
    added = next(each for each in panel.store.contents.folders if each.name == "New folder")
    qtbot.waitUntil(lambda: panel.folders.folder == added.id)
    model.setData(model.index_of(added.id), "Teknik og miljø", Qt.ItemDataRole.EditRole)
    qtbot.waitUntil(
        lambda: (
            {each.name for each in panel.store.contents.folders}
            == {"Børn og unge", "Teknik og miljø"}
        )
    )


def test_a_folder_name_that_is_taken_is_refused_calmly(open_panel, filled, qtbot):
    with open_catalogue(filled) as catalogue:
        other = catalogue.add_folder("Teknik").id
    _, panel = open_panel()
    model = panel.folders.folders

    model.setData(model.index_of(other), "Børn og unge", Qt.ItemDataRole.EditRole)

    qtbot.waitUntil(lambda: "already" in panel.notice.text)
    assert model.index_of(other).data() == "Teknik"


def _drop_on(panel, folder, *procedures):
    data = QMimeData()
    data.setData(MIME, ",".join(map(str, procedures)).encode())
    model = panel.folders.folders
    index = model.index_of(folder)
    assert model.canDropMimeData(data, Qt.DropAction.MoveAction, -1, -1, index)
    assert not model.canDropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, index)


def test_procedures_are_dragged_into_folders_and_back(open_panel, filled, qtbot):
    _, panel = open_panel()
    folder = panel.store.contents.folders[0].id
    entry = entries_of(filled)["Byggesag"]

    _drop_on(panel, folder, entry.id)
    qtbot.waitUntil(lambda: "moved" in panel.notice.text)
    assert entries_of(filled)["Byggesag"].folder == folder
    next(b for b in panel.notice.findChildren(QPushButton) if not b.isHidden()).click()

    qtbot.waitUntil(lambda: entries_of(filled)["Byggesag"].folder is None)


def test_a_removed_procedure_can_be_brought_back(open_panel, filled, qtbot):
    _, panel = open_panel()
    choose(panel, "Byggesag")

    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: titles(panel) == ["Anbringelse", "Skoleskift"])
    panel.folders.choose(REMOVED)
    assert titles(panel) == ["Byggesag"]
    choose(panel, "Byggesag")
    QTest.keyClick(panel.list, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: len(panel.store.contents.entries) == 3)
    assert panel.folders.folder == ALL


def test_removing_a_folder_keeps_its_procedures(open_panel, filled, qtbot):
    _, panel = open_panel()
    folder = panel.store.contents.folders[0].id

    panel.errands.remove_folder(folder)

    qtbot.waitUntil(lambda: not panel.store.contents.folders)
    assert entries_of(filled)["Anbringelse"].folder is None
