"""Icons of the window."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from procedit.ui.icons import Icons
from procedit.ui.theme import theme_named


def test_an_icon_without_room_is_empty_and_says_nothing(qtbot):
    icon = Icons(theme_named("light")).icon("x")

    picture = icon.pixmap(QSize(0, 0), QIcon.Mode.Normal, QIcon.State.Off)

    assert picture.isNull()
