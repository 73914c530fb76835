"""Narrowing, sorting, favourites, a closer look and kept searches in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from procedit.catalogue import Facet, facts_of, open_catalogue
from procedit.ui.catalogue.folder_model import FAVOURITES, RECENT
from procedit.ui.catalogue.wording import Order
from procedit.xml.read import read
from tests.corpus import SAMPLES
from tests.ui.cataloguing import choose, entries_of, titles

LEAVE = "Sygedagpenge – Opfølgning – Første opfølgning (Korrekt)"
ACCESS = "Aktindsigt – Anmodning – Afgørelse (God)"


@pytest.fixture
def described(places):
    """A catalogue of the samples."""
    with open_catalogue(places.catalogue) as catalogue:
        for path in sorted(SAMPLES.glob("*.bpmn")):
            data = path.read_bytes()
            catalogue.save(data, facts_of(read(data)))
    return places.catalogue


def tick(panel, facet):
    waiting = [panel.facets.topLevelItem(row) for row in range(panel.facets.topLevelItemCount())]
    for top in waiting:
        for row in range(top.childCount()):
            item = top.child(row)
            if panel.facets._facet_of(item) == facet:
                item.setCheckState(0, Qt.CheckState.Checked)
                return
    raise AssertionError(facet)


def press(panel, icon):
    panel._buttons[icon].click()


def test_ticking_a_value_narrows_the_list_and_a_search(open_panel, described, qtbot):
    _, panel = open_panel()
    assert len(titles(panel)) == 16
    press(panel, "filter")

    tick(panel, Facet("level", "good"))

    assert len(titles(panel)) == 4
    assert all("(God)" in title for title in titles(panel))
    QTest.keyClicks(panel.search, "opfølgning")
    qtbot.waitUntil(lambda: 0 < len(titles(panel)) < 4)
    assert all("(God)" in title for title in titles(panel))
    panel.search.clear()
    panel.narrowing.click()
    qtbot.waitUntil(lambda: len(titles(panel)) == 16)
    assert panel.narrowing.isHidden()


def test_the_order_of_the_list_is_chosen(open_panel, described):
    _, panel = open_panel()
    by_kle = next(a for a in panel.sorting.menu().actions() if a.data() == Order.KLE.value)

    by_kle.trigger()

    numbers = [line.entry.description.kle for line in panel.list.entries.lines]
    assert numbers == sorted(numbers)


def test_favourites_and_what_was_opened_have_their_own_lists(open_panel, described, qtbot):
    window, panel = open_panel()
    choose(panel, LEAVE)
    panel.errands.set_favourite(panel.list.chosen, True)
    qtbot.waitUntil(lambda: panel.store.contents.favourites != [])
    panel.folders.choose(FAVOURITES)
    assert titles(panel) == [LEAVE]

    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.store.contents.recent != [])
    panel.folders.choose(RECENT)

    assert titles(panel) == [LEAVE]
    assert window.session is not None


def test_a_closer_look_shows_the_picture_and_keeps_notes(open_panel, described, qtbot):
    _, panel = open_panel()
    press(panel, "eye")

    choose(panel, ACCESS)

    qtbot.waitUntil(lambda: not panel.preview.picture.isHidden())
    assert "Jurist" in panel.preview.text.text()
    panel.preview.notes.setPlainText("Spørg juristen")
    choose(panel, LEAVE)
    qtbot.waitUntil(lambda: entries_of(described)[ACCESS].notes == "Spørg juristen")
    assert panel.preview.title.text() == LEAVE


def test_a_search_is_kept_and_asked_again(open_panel, described, qtbot):
    _, panel = open_panel()

    panel._kept._keep("niveau:god")
    qtbot.waitUntil(lambda: panel.store.contents.searches != ())
    panel.search.setText(panel.store.contents.searches[0].words)

    qtbot.waitUntil(lambda: len(titles(panel)) == 4)
