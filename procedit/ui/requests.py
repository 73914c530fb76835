"""Requests that concern the window as a whole: undo, search, palette, dialogs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.actions.menus import menu_of
from procedit.ui.links import open_link

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from procedit.ui.bank.desk import Desk
    from procedit.ui.catalogue.filing import CatalogueFiling
    from procedit.ui.catalogue.panel import CataloguePanel
    from procedit.ui.command_palette import CommandPalette
    from procedit.ui.extracting import Extracting
    from procedit.ui.gap_dialog import Gap
    from procedit.ui.window import MainWindow

_REPLACE_NAMES = QT_TRANSLATE_NOOP("Command", "Replace in names")


class Requests(QObject):
    """What actions do besides filing and viewing. Dialogs are loaded when they are first shown."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.palette: CommandPalette | None = None
        self._gap: Gap | None = None

    def undo(self) -> None:
        """Take the last step back."""
        if self._window.session is not None:
            self._window.session.stack.undo()

    def redo(self) -> None:
        """Do the last step taken back again."""
        if self._window.session is not None:
            self._window.session.stack.redo()

    def search(self) -> None:
        """Open the search bar of the shown tab."""
        tab = self._window.documents.current
        if tab is not None and tab.search_bar is not None:
            tab.search_bar.open()

    def replace_names(self) -> None:
        """Ask what to replace in names, and do it in one step."""
        from procedit.commands.replace_names import replace_names  # noqa: PLC0415 - when asked
        from procedit.ui.replace_dialog import ReplaceDialog  # noqa: PLC0415 - when asked

        window = self._window
        session, view = window.session, window.view
        if session is None or view is None:
            return
        dialog = ReplaceDialog(session, window.reveal, window)
        if window.dialogs.run(dialog):
            view.run(_REPLACE_NAMES, replace_names, dialog.chosen)

    def show_outer_diagram(self) -> None:
        """Leave the diagram of a sub-process."""
        tab = self._window.documents.current
        if tab is not None and tab.diagram_bar is not None:
            tab.diagram_bar.show_outer()

    def change_type(self, at: QPoint) -> None:
        """Offer other types for the selected element."""
        tab = self._window.documents.current
        if tab is not None and tab.workspace is not None:
            tab.workspace.start_replace_menu()

    def edit_properties(self) -> None:
        """Put the keys into the properties panel."""
        from procedit.ui.properties.panel import PropertiesPanel  # noqa: PLC0415 - when asked

        panel = self._window.docks.enter("properties")
        if isinstance(panel, PropertiesPanel):
            panel.focus_name()

    def open_link(self, address: str) -> None:
        """Open a link of a text outside the program, after a look at its address."""
        open_link(self._window.dialogs, address)

    @cached_property
    def desk(self) -> Desk:
        """What is done with the bank."""
        from procedit.ui.bank.desk import Desk  # noqa: PLC0415 - when first asked

        return Desk(self._window)

    @cached_property
    def extracting(self) -> Extracting:
        """Moves steps out into a procedure of their own, and takes called ones in."""
        from procedit.ui.extracting import Extracting  # noqa: PLC0415 - when first asked

        return Extracting(self._window)

    def extract_selection(self) -> None:
        """Move the selected steps out into a procedure of their own."""
        self.extracting.extract_selection()

    def inline_selection(self) -> None:
        """Take in the procedure that the selected step calls."""
        self.extracting.inline_selection()

    # The catalogue

    @cached_property
    def catalogue(self) -> CatalogueFiling:
        """Opens and saves procedures of the catalogue; made when that is first asked for."""
        from procedit.ui.catalogue.filing import CatalogueFiling  # noqa: PLC0415 - see above

        window = self._window
        made = CatalogueFiling(
            window.catalogue, window.documents, window.filing, window.dialogs, self
        )
        window.filing.into_catalogue = made.save
        return made

    def save_into_catalogue(self, folder: int = 0) -> None:
        """Ask where in the catalogue the shown procedure goes; ``folder`` is offered first."""
        tab = self._window.documents.current
        if tab is not None:
            self.catalogue.save_into(tab, folder)

    def search_catalogue(self) -> None:
        """Put the keys into the catalogue's search."""
        panel = self._catalogue_panel()
        if panel is not None:
            panel.search.setFocus()
            panel.search.selectAll()

    def import_into_catalogue(self) -> None:
        """Ask for a folder of files and import it."""
        panel = self._catalogue_panel()
        if panel is not None:
            panel.errands.import_folder()

    def _catalogue_panel(self) -> CataloguePanel | None:
        from procedit.ui.catalogue.panel import CataloguePanel  # noqa: PLC0415 - when asked

        panel = self._window.docks.enter("catalogue")
        return panel if isinstance(panel, CataloguePanel) else None

    def open_palette(self) -> None:
        """Open the command palette."""
        from procedit.ui.command_palette import CommandPalette  # noqa: PLC0415 - when first asked

        if self.palette is None:
            actions = self._window.action_set
            self.palette = CommandPalette(actions, menu_of(), self._window)
            self.palette.chosen.connect(self._trigger)
        self.palette.open()

    def choose_settings(self) -> None:
        """Ask for the settings and use them."""
        from procedit.ui.settings_dialog import SettingsDialog  # noqa: PLC0415 - when asked

        dialog = SettingsDialog(self._window.settings, self._window)
        if self._window.dialogs.run(dialog):
            self._window.settings_chosen.emit(dialog.chosen())

    def space_with_gap(self) -> None:
        """Ask for a gap, showing what it does, and space the selection with it."""
        from procedit.ui.gap_dialog import Gap, GapDialog  # noqa: PLC0415 - when asked

        tab = self._window.documents.current
        workspace = None if tab is None else tab.workspace
        if workspace is None:
            return
        dialog = GapDialog(self._gap or Gap(), self._window)

        def show() -> None:
            gap = dialog.chosen()
            workspace.show_spacing(horizontally=gap.horizontally, gap=gap.width)

        dialog.changed.connect(show)
        show()
        accepted = self._window.dialogs.run(dialog)
        workspace.preview.clear()
        if accepted:
            gap = self._gap = dialog.chosen()
            workspace.space(horizontally=gap.horizontally, gap=gap.width)

    def toggle_grid(self) -> None:
        """Show the grid, or not any more."""
        self._window.choose_setting(show_grid=not self._window.settings.show_grid)

    def toggle_badges(self) -> None:
        """Let steps that rest on a law bear a sign, or not any more."""
        self._window.choose_setting(law_badges=not self._window.settings.law_badges)

    def show_keys(self) -> None:
        """Show all keys."""
        from procedit.ui.shortcut_overview import ShortcutOverview  # noqa: PLC0415 - when asked

        overview = ShortcutOverview(self._window.action_set, menu_of(), self._window)
        self._window.dialogs.run(overview)

    def show_about(self) -> None:
        """Show versions and licences."""
        from procedit.ui.about import AboutDialog  # noqa: PLC0415 - when asked

        self._window.dialogs.run(AboutDialog(self._window.icons, self._window))

    def show_log(self) -> None:
        """Open the folder of the log."""
        folder = self._window.places.log.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _trigger(self, name: str) -> None:
        self._window.action_set[name].trigger()
