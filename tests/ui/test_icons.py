"""Icons of the window."""

import gc

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from procedit.ui.icons import Icons
from procedit.ui.theme import theme_named


def test_an_icon_without_room_is_empty_and_says_nothing(qtbot):
    icon = Icons(theme_named("light")).icon("x")

    picture = icon.pixmap(QSize(0, 0), QIcon.Mode.Normal, QIcon.State.Off)

    assert picture.isNull()


def test_a_copy_of_an_icon_that_is_changed_lives_on_without_the_first(qtbot):
    icons = Icons(theme_named("light"))
    copy = QIcon(icons.icon("x"))
    copy.setIsMask(True)  # makes Qt clone what draws the icon
    del icons
    gc.collect()

    assert not copy.pixmap(QSize(16, 16)).isNull()
