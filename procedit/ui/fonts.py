"""The bundled font, so that text looks and runs the same on every machine."""

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from procedit.resources import resource

FAMILY = "Procedit Sans"
"""The name that the bundled font files carry."""


def register_fonts(app: QApplication) -> None:
    """Make the bundled font known to Qt, once, and use it for the window."""
    for path in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    app.setFont(QFont(FAMILY, 10))
