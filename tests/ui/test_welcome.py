"""What the window offers while nothing is open: templates, samples, files opened lately."""

import pytest

from procedit.ui.recent import RecentFile
from procedit.ui.welcome import Welcome
from tests.ui.acting import act


@pytest.fixture
def welcome(window) -> Welcome:
    assert window.pages.currentWidget() is window.welcome
    return window.welcome


@pytest.fixture
def window(start):
    return start().window


def test_a_template_is_opened_as_a_new_procedure(welcome, window):
    assert len(welcome.templates.rows) == 4

    welcome.templates.rows[2].click()

    tab = window.documents.current
    assert tab.path is None
    assert window.session.diagram.items
    assert window.pages.currentWidget() is window.documents


def test_a_sample_is_opened_as_a_copy_of_its_own_name(welcome, window):
    row = welcome.samples.rows[0]

    row.click()

    tab = window.documents.current
    assert tab.path is None
    assert tab.name == row.accessibleName()
    assert len(window.session.diagram.items) > 20


def test_files_opened_lately_are_listed_and_open_again(start, file):
    window = start(file).window
    act(window, "file.close")

    [row] = window.welcome.recent.rows
    assert not window.welcome.recent.isHidden()
    row.click()

    assert window.documents.current.path == file


def test_without_files_the_list_of_them_is_not_there(welcome):
    assert welcome.recent.isHidden()


def test_the_empty_catalogue_offers_to_save_only_what_is_open(window, file, qtbot):
    window.requests.search_catalogue()
    panel = window.docks.panel("catalogue")
    qtbot.waitUntil(lambda: panel.store.is_read)
    assert not panel.empty._save.isEnabled()

    window.filing.open([file])

    qtbot.waitUntil(panel.empty._save.isEnabled)


def test_in_a_narrow_window_the_lists_stand_one_below_the_other(welcome, file, qtbot):
    welcome.show_files([RecentFile(file)])
    welcome.resize(360, 500)
    qtbot.waitUntil(lambda: welcome.recent.y() > welcome.samples.geometry().bottom())

    assert welcome.horizontalScrollBar().maximum() == 0

    welcome.resize(1200, 700)
    qtbot.waitUntil(lambda: welcome.recent.x() > welcome.samples.geometry().right())
