"""From draft to approved and retired, frozen versions, and comparing revisions, in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from procedit.catalogue import FROZEN, facts_of, open_catalogue
from procedit.commands.rename import rename
from procedit.errors import ProceditError
from procedit.model.bank import document_data
from procedit.ui.catalogue.comparison_dialog import ComparisonDialog, differences_of
from procedit.ui.catalogue.frozen_dialog import FrozenDialog
from procedit.ui.catalogue.revisions import RevisionsDialog
from procedit.ui.catalogue.status_dialog import StatusDialog
from procedit.ui.catalogue.workflow import Step, with_step
from procedit.xml.read import read
from tests.ui.acting import act
from tests.ui.cataloguing import choose, entries_of, revisions_of, xml

DAY = "2026-11-25"


def step(status, note="Gennemgået", valid_from=""):
    return Step(status, note, "Workshop", DAY, valid_from)


def after(*statuses):
    data = xml("Byggesag")
    for status in statuses:
        data, _ = with_step(data, step(status, valid_from=DAY))
    return data


@pytest.mark.parametrize(
    ("statuses", "version"),
    [
        (("review",), "0.1"),
        (("review", "approved"), "0.1"),
        (("approved", "retired"), "0.1"),
        (("approved", "draft"), "0.2"),
        (("approved", "retired", "draft", "approved", "draft"), "0.3"),
    ],
)
def test_a_change_of_frozen_content_opens_the_next_version(statuses, version):
    data = document_data(read(after(*statuses)))

    assert (data.status, data.version) == (statuses[-1], version)
    assert len({each.version for each in data.changes}) == len(data.changes)
    assert data.changes[-1].status == statuses[-1]
    assert bool(data.valid_from) == (statuses[-1] in ("approved", "retired"))


def test_a_step_that_does_not_lead_on_is_refused():
    with pytest.raises(ProceditError, match="another status"):
        with_step(xml("Byggesag"), step("retired"))


def test_the_catalogue_takes_no_other_content_under_an_approved_version(places):
    approved, changed = after("approved"), after("approved").replace(b"Parts", b"Nabo")
    retired, _ = with_step(approved, step("retired"))
    with open_catalogue(places.catalogue) as catalogue:
        entry = catalogue.save(approved, facts_of(read(approved)))

        with pytest.raises(ProceditError) as refused:
            catalogue.save(changed, facts_of(read(changed)), procedure=entry.id)

        assert refused.value.template == FROZEN
        assert catalogue.content(entry.id) == approved
        catalogue.save(retired, facts_of(read(retired)), procedure=entry.id)
        catalogue.save(approved, facts_of(read(approved)), procedure=entry.id)
        assert [each.status for each in catalogue.revisions(entry.id)] == [
            "approved",
            "retired",
            "approved",
        ]


def test_the_status_of_a_closed_procedure_is_changed_from_its_menu(open_panel, filled, qtbot):
    window, panel = open_panel()
    choose(panel, "Byggesag")

    def fill_in(dialog):
        assert isinstance(dialog, StatusDialog)
        assert not dialog.ok.isEnabled()
        dialog.by.setText("Bygherreforum")
        dialog.note.setPlainText("Klar til høring")
        return dialog.ok.isEnabled()

    window.dialogs.in_dialog = fill_in
    panel.errands.ask_for_status(panel.list.chosen[0])

    qtbot.waitUntil(lambda: entries_of(filled)["Byggesag"].description.status == "review")
    newest = revisions_of(filled, "Byggesag")[0]
    assert (newest.version, newest.status) == ("0.1", "review")
    assert newest.note == "In review: Klar til høring (Bygherreforum)"


@pytest.mark.parametrize("agrees", [True, False])
def test_a_change_of_an_approved_procedure_is_saved_as_the_next_version_or_not_at_all(
    open_panel, filled, qtbot, agrees
):
    window, panel = open_panel()
    choose(panel, "Byggesag")
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session is not None)
    session = window.session
    panel.step_requested.emit(session.entry, step("approved", valid_from=DAY))
    assert revisions_of(filled, "Byggesag")[0].status == "approved"
    session.stack.run("Rename", rename, session.document.find("A"), "Nabohøring")

    def answer(dialog):
        assert isinstance(dialog, FrozenDialog)
        return agrees

    window.dialogs.in_dialog = answer
    act(window, "file.save")

    newest = revisions_of(filled, "Byggesag")[0]
    expected = ("0.2", "draft") if agrees else ("0.1", "approved")
    assert (newest.version, newest.status) == expected
    assert session.is_modified is not agrees
    session.stack.mark_saved()


def test_an_old_revision_is_compared_with_the_newest(open_panel, filled, qtbot):
    window, panel = open_panel()
    entry = entries_of(filled)["Byggesag"]
    changed = xml("Byggesag", "Nabohøring")
    with open_catalogue(filled) as catalogue:
        catalogue.save(changed, facts_of(read(changed)), procedure=entry.id)
    seen = []

    def look(dialog):
        if isinstance(dialog, RevisionsDialog):
            dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
            dialog.compare_button.click()
            return False
        assert isinstance(dialog, ComparisonDialog)
        row = dialog.list.topLevelItem(0).child(0)
        seen.append([row.text(column) for column in range(4)])
        return False

    window.dialogs.in_dialog = look
    panel.errands.show_revisions(entry)

    qtbot.waitUntil(lambda: seen != [])
    assert seen == [["Nabohøring", "name", "Naboorientering", "Nabohøring"]]


def test_equal_files_do_not_differ():
    assert differences_of(xml("A"), xml("A")).is_empty
