"""Diagrams of the shown procedure as pictures, PDF and on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from procedit.errors import ProceditError
from procedit.ui.translation import error_text
from procedit.ui.waiting import wait_cursor

if TYPE_CHECKING:
    from procedit.ui.window import MainWindow

_SHARP = 2.0
"""Pixels for each diagram pixel in a picture."""


class Publishing(QObject):
    """Asks where to, and writes. What draws is loaded when it is first used."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def export_svg(self) -> None:
        """Write the shown diagram as SVG."""
        self._export(".svg", self.tr("SVG picture (*.svg)"))

    def export_png(self) -> None:
        """Write the shown diagram as PNG."""
        self._export(".png", self.tr("PNG picture (*.png)"), _SHARP)

    def export_pdf(self) -> None:
        """Write all diagrams as PDF, a page each."""
        self._export(".pdf", self.tr("PDF document (*.pdf)"))

    def print_diagrams(self) -> None:
        """Ask for a printer and print all diagrams, a page each."""
        session = self._window.session
        printer = self._window.dialogs.printer() if session is not None else None
        if session is None or printer is None:
            return
        from procedit.publish.drawing import drawings_of  # noqa: PLC0415 - see above
        from procedit.publish.pdf import print_drawings  # noqa: PLC0415 - see above

        try:
            with wait_cursor():
                print_drawings(printer, drawings_of(session.document, **self._looks()))
        except ProceditError as error:
            self._window.dialogs.failed(self.tr("Nothing was printed."), error_text(error))
        else:
            self._window.status.tell(self.tr("Sent to the printer."))

    def copy_picture(self) -> None:
        """Put the selection, or the whole diagram, on the clipboard as a picture."""
        session = self._window.session
        if session is None or session.diagram is None:
            return
        from procedit.publish.clipboard import picture_data  # noqa: PLC0415 - see above

        data = picture_data(session.diagram, session.selection.keys, **self._looks())
        QGuiApplication.clipboard().setMimeData(data)
        self._window.status.tell(self.tr("Copied as a picture."))

    def _looks(self) -> dict[str, bool]:
        """Pictures look as the canvas does."""
        settings = self._window.settings
        return {"line_jumps": settings.line_jumps, "law_badges": settings.law_badges}

    def _export(self, suffix: str, kind: str, scale: float = 1.0) -> None:
        tab = self._window.documents.current
        if tab is None or tab.session is None:
            return
        suggestion = self._window.filing.suggestion(tab, suffix)
        path = self._window.dialogs.path_to_export(suggestion, kind)
        if path is None:
            return
        from procedit.publish.files import publish  # noqa: PLC0415 - see above

        diagram = tab.session.diagram
        shown = diagram.key if diagram is not None and suffix != ".pdf" else ""
        try:
            with wait_cursor():
                document = tab.session.document
                publish(document, path, scale=scale, diagram=shown, **self._looks())
        except ProceditError as error:
            heading = self.tr("“{name}” was not written.").format(name=path.name)
            self._window.dialogs.failed(heading, error_text(error))
        else:
            self._window.status.tell(self.tr("Written to {path}.").format(path=path))
