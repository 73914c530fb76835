"""Handing over from the window: what is written, what is refused, where a finding leads."""

import csv
import io
import zipfile
from pathlib import Path

from PySide6.QtCore import Qt

from procedit.bank.exporting import export_procedure
from procedit.model.bank import document_data
from procedit.ui.bank.export_dialog import ExportDialog
from procedit.xml.read import read
from tests.ui.acting import act

SAMPLES = Path("samples")
CORRECT = SAMPLES / "sygedagpenge-foerste-opfoelgning.bpmn"
GOOD = SAMPLES / "sygedagpenge-foerste-opfoelgning-god.bpmn"
BAD = SAMPLES / "bad" / "M05.bpmn"


def _through(qtbot, window, wish=None):
    """Let each dialog run until it is quiet, then do what is wished."""
    seen = []

    def answer(dialog):
        seen.append(dialog)
        if isinstance(dialog, ExportDialog):
            qtbot.waitUntil(lambda: not dialog.is_running)
            if wish is not None:
                wish(dialog)
        return True

    window.dialogs.in_dialog = answer
    return seen


def test_the_shown_procedure_is_written_in_the_canonical_form(start, qtbot, tmp_path):
    window = start(CORRECT).window
    target = tmp_path / "ud.bpmn"
    window.dialogs.save_path = target
    texts = []
    _through(qtbot, window, lambda dialog: texts.append(dialog.told.text()))

    act(window, "bank.export")

    assert target.read_bytes() == export_procedure(read(CORRECT.read_bytes()))
    assert str(target) in texts[0]


def test_open_procedures_become_one_package(start, qtbot, tmp_path):
    window = start(CORRECT, GOOD).window
    for tab in window.documents.tabs:
        window.documents.show_tab(tab)
    target = tmp_path / "ud.pbpkg"
    window.dialogs.save_path = target
    _through(qtbot, window)

    act(window, "bank.package")

    names = zipfile.ZipFile(target).namelist()
    assert names[0] == "mimetype"
    assert sum(name.endswith(".bpmn") for name in names) == 2
    assert sum(name.endswith(".svg") for name in names) == 2


def test_an_error_keeps_the_file_from_being_written_and_leads_to_its_element(
    start, qtbot, tmp_path
):
    window = start(BAD).window
    target = tmp_path / "ud.bpmn"
    window.dialogs.save_path = target
    found = []

    def look(dialog):
        items = [dialog.list.topLevelItem(at) for at in range(dialog.list.topLevelItemCount())]
        found.extend(item.text(0) for item in items)
        with_element = next(
            item for item in items if item.data(0, Qt.ItemDataRole.UserRole)[1] not in ("", None)
        )
        found.append(with_element.data(0, Qt.ItemDataRole.UserRole)[1])
        dialog.list.itemActivated.emit(with_element, 0)

    _through(qtbot, window, look)

    act(window, "bank.export")

    assert not target.exists()
    assert "M05" in found
    assert window.session.selection.keys == (found[-1],)


def test_the_open_file_is_not_written_over(start, qtbot, tmp_path):
    path = tmp_path / "min.bpmn"
    path.write_bytes(CORRECT.read_bytes())
    window = start(path).window
    window.dialogs.save_path = path
    seen = _through(qtbot, window)

    act(window, "bank.export")

    assert not seen
    assert any("Choose another file" in each for each in window.dialogs.asked)
    assert path.read_bytes() == CORRECT.read_bytes()


def test_the_requirement_list_is_written(start, qtbot, tmp_path):
    window = start(GOOD).window
    target = tmp_path / "krav.csv"
    window.dialogs.save_path = target

    act(window, "bank.tender")

    rows = list(csv.reader(io.StringIO(target.read_text("utf-8-sig")), delimiter=";"))
    assert len(rows) > 4


def test_a_good_procedure_is_derived_in_a_tab_of_its_own(start, qtbot):
    window = start(CORRECT).window
    before = document_data(window.session.document)

    act(window, "bank.derive")

    data = document_data(window.session.document)
    assert len(window.documents.tabs) == 2
    assert data.level == "good"
    assert data.refines.id == before.id
    assert window.documents.current.is_modified
    window.action_set.refresh()
    assert not window.action_set["bank.derive"].isEnabled()
