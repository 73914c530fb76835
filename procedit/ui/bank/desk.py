"""What the window does with the bank: hand over, list requirements, derive a good procedure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from procedit.errors import ProceditError
from procedit.model.bank import document_data
from procedit.session import open_bytes
from procedit.ui.translation import error_text
from procedit.ui.waiting import wait_cursor
from procedit.xml.write import write

if TYPE_CHECKING:
    from pathlib import Path

    from procedit.bank.package.manifest import Sender
    from procedit.ui.document_tab import DocumentTab
    from procedit.ui.window import MainWindow


class Desk(QObject):
    """Asks, and hands the work on. What does it is loaded when it is first used."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._handed: list[DocumentTab] = []

    @property
    def _language(self) -> str:
        return "da" if QLocale().name().startswith("da") else "en"

    def can_derive(self) -> bool:
        """Whether the shown procedure is a correct one."""
        session = self._window.session
        data = None if session is None else document_data(session.document)
        return data is not None and data.level == "correct"

    def has_described(self) -> bool:
        """Whether a procedure is open that is described for the bank."""
        return bool(self._described())

    def _described(self) -> list[DocumentTab]:
        return [
            tab
            for tab in self._window.documents.tabs
            if tab.session is not None and document_data(tab.session.document) is not None
        ]

    def export_procedure(self) -> None:
        """Write the shown procedure in the bank's canonical form, unless there are errors."""
        tab = self._window.documents.current
        if tab is not None and tab.session is not None:
            self._hand_over([tab], ".bpmn", self.tr("Procedure for the bank (*.bpmn)"))

    def export_package(self) -> None:
        """Write open procedures as a package, unless there are errors."""
        from procedit.bank.exporting import title_of  # noqa: PLC0415 - when asked
        from procedit.ui.bank.selection_dialog import SelectionDialog  # noqa: PLC0415 - when asked

        tabs = self._described()
        titles = [title_of(tab.session.document) for tab in tabs if tab.session is not None]
        dialog = SelectionDialog(titles, self._window)
        if not self._window.dialogs.run(dialog):
            return
        chosen = [tabs[place] for place in dialog.chosen]
        self._hand_over(chosen, ".pbpkg", self.tr("Package (*.pbpkg)"), dialog.sent_by)

    def _hand_over(
        self, tabs: list[DocumentTab], suffix: str, kind: str, sender: Sender | None = None
    ) -> None:
        from procedit.bank.exporting import title_of  # noqa: PLC0415 - when asked
        from procedit.bank.package.manifest import Sender  # noqa: PLC0415 - when asked
        from procedit.ui.bank.export_dialog import ExportDialog  # noqa: PLC0415 - when asked
        from procedit.ui.bank.handing import Errand  # noqa: PLC0415 - when asked

        window = self._window
        documents = [tab.session.document for tab in tabs if tab.session is not None]
        target = self._target(tabs[0], suffix, kind) if tabs else None
        if target is None:
            return
        files = [write(each) for each in documents]
        errand = Errand(files, target, window.catalogue, self._language, sender or Sender())
        dialog = ExportDialog(errand, [title_of(each) for each in documents], window.icons, window)

        self._handed = tabs
        dialog.shown.connect(self._show)
        dialog.start()
        window.dialogs.run(dialog)
        self._handed = []

    def _show(self, number: int, element: str) -> None:
        """Go to what a finding is about."""
        tab = self._handed[number]
        if tab in self._window.documents.tabs:
            self._window.documents.show_tab(tab)
            if element:
                tab.reveal(element)

    def _target(self, tab: DocumentTab, suffix: str, kind: str) -> Path | None:
        """Where to; a name of its own, so that the working file is not the one handed over."""
        suggestion = self._window.filing.suggestion(tab, suffix)
        if suggestion == tab.path:
            suggestion = suggestion.with_name(f"{suggestion.stem}-bank{suffix}")
        target = self._window.dialogs.path_to_export(suggestion, kind)
        if target is not None and target == tab.path:
            self._window.dialogs.failed(
                self.tr("Choose another file."),
                self.tr("The procedure that is open is kept there; what is handed over is a copy."),
            )
            return None
        return target

    def list_requirements(self) -> None:
        """Write the requirement list of the open procedures for a tender."""
        from procedit.bank.spreadsheet import to_xlsx  # noqa: PLC0415 - when asked
        from procedit.bank.tables import to_csv, to_html  # noqa: PLC0415 - when asked
        from procedit.bank.tender import requirements  # noqa: PLC0415 - when asked
        from procedit.files import atomic_write  # noqa: PLC0415 - when asked

        tabs, title = self._described(), self.tr("Requirement list")
        kinds = (".xlsx", ".csv", ".html")
        kind = self.tr("Requirement list ({endings})").format(
            endings=" ".join(f"*{each}" for each in kinds)
        )
        suggestion = self._window.filing.folder / f"{title}.xlsx"
        path = self._window.dialogs.path_to_export(suggestion, kind) if tabs else None
        if path is None:
            return
        try:
            with wait_cursor():
                documents = [tab.session.document for tab in tabs if tab.session is not None]
                tables, ending = requirements(documents), path.suffix.lower()
                if ending == ".csv":
                    data = to_csv(tables, self._language)
                elif ending == ".html":
                    data = to_html(tables, title, self._language)
                else:
                    data = to_xlsx(tables, self._language)
                atomic_write(path, data)
        except ProceditError as error:
            heading = self.tr("“{name}” was not written.").format(name=path.name)
            self._window.dialogs.failed(heading, error_text(error))
        else:
            self._window.status.tell(self.tr("Written to {path}.").format(path=path))

    def derive_good(self) -> None:
        """Open a good draft of the shown correct procedure in a tab of its own."""
        from procedit.bank.deriving import derive_good  # noqa: PLC0415 - when asked

        session = self._window.session
        data = None if session is None else document_data(session.document)
        if session is None or data is None:
            return
        try:
            derived = open_bytes(derive_good(session.document, data.owner))
        except ProceditError as error:
            self._window.refuse(error)
            return
        derived.stack.mark_unsaved()
        own = document_data(derived.document)
        tab = self._window.filing.open_untitled(derived, self.tr("Good procedure"))
        if own is not None and tab.session is not None:
            self._window.docks.enter("procedure")
