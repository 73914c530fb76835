"""A damaged catalogue in the real window."""

from datetime import date

from procedit.catalogue.backups import backups_of, care_for
from tests.ui.cataloguing import entries_of, titles


def test_the_catalogue_is_backed_up_once_it_was_shown(open_panel, filled, qtbot):
    open_panel()

    qtbot.waitUntil(lambda: len(backups_of(filled)) == 1)
    assert entries_of(backups_of(filled)[0]) == entries_of(filled)


def test_a_damaged_catalogue_is_restored_from_the_notice(start, filled, qtbot):
    care_for(filled, date(2026, 11, 25))
    before = sorted(entries_of(filled))
    data = bytearray(filled.read_bytes())
    data[100:] = b"\xff" * (len(data) - 100)
    filled.write_bytes(data)
    window = start().window
    window.requests.search_catalogue()
    panel = window.docks.panel("catalogue")
    qtbot.waitUntil(lambda: len(panel.notice.buttons) == 2)
    assert "damaged" in panel.notice.text

    panel.notice.buttons[1].click()

    qtbot.waitUntil(lambda: sorted(titles(panel)) == before)
    assert "The catalogue is again as in the backup" in panel.notice.text
    assert len(list(filled.parent.glob("*.damaged-*.db"))) == 1
