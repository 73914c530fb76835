"""What the user asks the catalogue for, told when it is done, with a way back where there is one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from procedit.catalogue.backups import restore_newest
from procedit.ui.background import run_in_background
from procedit.ui.catalogue.dates import when
from procedit.ui.catalogue.work import compared, in_catalogue, restore_revision
from procedit.ui.plain import shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from procedit.catalogue import Catalogue, Entry, Revision
    from procedit.ui.catalogue.comparison_dialog import Differences
    from procedit.ui.catalogue.store import Store
    from procedit.ui.dialogs import Dialogs
    from procedit.ui.icons import Icons


class Errands(QObject):
    """``told`` carries a text and a function that takes the errand back, or None.

    ``open_requested`` tells the ids of an entry and of one of its revisions.
    """

    told = Signal(str, object)
    open_requested = Signal(int, int)
    step_requested = Signal(int, object)
    """An entry's id and the ``Step`` that its status is to take."""

    def __init__(self, store: Store, icons: Icons, dialogs: Dialogs, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel = panel
        self._store = store
        self._icons = icons
        self._dialogs = dialogs
        self._by = ""

    # Procedures

    def rename(self, procedure: int, title: str) -> None:
        """Give a procedure a title of its own."""
        self._store.do(lambda catalogue: catalogue.rename(procedure, title))

    def move(self, entries: Sequence[Entry], folder: int | None) -> None:
        """Put procedures into a folder; removed ones come back there."""
        back = [(entry.id, entry.folder, entry.removed) for entry in entries]
        moved = [entry for entry in entries if entry.folder != folder or entry.removed]
        if not moved:
            return

        def work(catalogue: Catalogue) -> None:
            for entry in moved:
                catalogue.move(entry.id, folder)
                if entry.removed:
                    catalogue.restore(entry.id)

        text = self.tr("%n procedure(s) moved.", "", len(moved))
        self._store.do(work, partial(self.told.emit, text, partial(self._put_back, back)))

    def set_favourite(self, entries: Sequence[Entry], favourite: bool) -> None:
        """Keep procedures among the favourites, or no longer."""

        def work(catalogue: Catalogue) -> None:
            for entry in entries:
                catalogue.set_favourite(entry.id, favourite)

        self._store.do(work)

    def set_notes(self, procedure: int, notes: str) -> None:
        """Keep the user's notes to a procedure."""
        self._store.do(lambda catalogue: catalogue.set_notes(procedure, notes))

    def remove(self, entries: Sequence[Entry]) -> None:
        """Take procedures out; they can be brought back."""
        if not entries:
            return

        def work(catalogue: Catalogue) -> None:
            for entry in entries:
                catalogue.remove(entry.id)

        if len(entries) == 1:
            text = self.tr("“{title}” was removed.").format(title=shortened(entries[0].title))
        else:
            text = self.tr("%n procedure(s) removed.", "", len(entries))
        self._store.do(work, partial(self.told.emit, text, partial(self.restore, entries)))

    def restore(self, entries: Sequence[Entry]) -> None:
        """Bring removed procedures back."""

        def work(catalogue: Catalogue) -> None:
            for entry in entries:
                catalogue.restore(entry.id)

        text = self.tr("%n procedure(s) brought back.", "", len(entries))
        self._store.do(work, partial(self.told.emit, text, None))

    def _put_back(self, places: Sequence[tuple[int, int | None, bool]]) -> None:
        def work(catalogue: Catalogue) -> None:
            for procedure, folder, removed in places:
                catalogue.move(procedure, folder)
                if removed:
                    catalogue.remove(procedure)

        self._store.do(work)

    # Revisions

    def show_revisions(self, entry: Entry) -> None:
        """List the revisions of a procedure, to open one or to go back to it."""
        run_in_background(
            self,
            partial(in_catalogue, self._store.path, lambda each: each.revisions(entry.id)),
            done=partial(self._ask_for_revision, entry),
            failed=self._store.failed.emit,
        )

    def _ask_for_revision(self, entry: Entry, revisions: Sequence[Revision]) -> None:
        from procedit.ui.catalogue.revisions import RevisionsDialog  # noqa: PLC0415 - when asked

        dialog = RevisionsDialog(entry, revisions, self._panel.window())
        dialog.open_requested.connect(partial(self.open_requested.emit, entry.id))
        dialog.comparison_requested.connect(partial(self._compare, entry, revisions))
        dialog.restore_requested.connect(partial(self._go_back, entry, revisions))
        self._dialogs.run(dialog)

    def _compare(self, entry: Entry, revisions: Sequence[Revision], revision: int) -> None:
        moment = next(when(each.created) for each in revisions if each.id == revision)
        heading = self.tr("{title}: {moment} and now").format(title=entry.title, moment=moment)
        run_in_background(
            self,
            partial(compared, self._store.path, entry.id, revision),
            done=partial(self._show_comparison, heading),
            failed=self._store.failed.emit,
        )

    def _show_comparison(self, heading: str, found: Differences) -> None:
        from procedit.ui.catalogue.comparison_dialog import ComparisonDialog  # noqa: PLC0415 - when asked

        self._dialogs.run(ComparisonDialog(heading, found, self._panel.window()))

    def ask_for_status(self, entry: Entry) -> None:
        """Ask for the next status of a procedure; ``step_requested`` hands it on."""
        from procedit.ui.catalogue.status_dialog import StatusDialog  # noqa: PLC0415 - when asked

        dialog = StatusDialog(entry, self._by, self._panel.window())
        if self._dialogs.run(dialog):
            self._by = dialog.step.by
            self.step_requested.emit(entry.id, dialog.step)

    def _go_back(self, entry: Entry, revisions: Sequence[Revision], revision: int) -> None:
        moment = next(when(each.created) for each in revisions if each.id == revision)
        note = self.tr("As it was on {moment}").format(moment=moment)
        title = shortened(entry.title)
        text = self.tr("“{title}” is again as it was on {moment}.").format(
            title=title, moment=moment
        )
        run_in_background(
            self,
            partial(restore_revision, self._store.path, entry.id, revision, note),
            done=lambda _: self._told_and_read(text),
            failed=self._store.failed.emit,
        )

    def _told_and_read(self, text: str) -> None:
        self._store.read()
        self.told.emit(text, None)

    def restore_backup(self) -> None:
        """Put the newest backup in the place of a damaged catalogue."""
        run_in_background(
            self,
            partial(restore_newest, self._store.path),
            done=self._tell_restored,
            failed=self._store.failed.emit,
        )

    def _tell_restored(self, backup: Path) -> None:
        text = self.tr(
            "The catalogue is again as in the backup {name}. The damaged file is kept beside it."
        )
        self._told_and_read(text.format(name=backup.name))

    # Folders

    def add_folder(self, parent: int | None, edit: Callable[[int], None]) -> None:
        """Add a folder with a name that is free, and let the user change it."""
        usual = self.tr("New folder")
        taken = {each.name for each in self._store.contents.folders if each.parent == parent}
        name, number = usual, 1
        while name in taken:
            number += 1
            name = f"{usual} {number}"
        added: list[int] = []

        def work(catalogue: Catalogue) -> None:
            added.append(catalogue.add_folder(name, parent).id)

        def edit_once_listed() -> None:
            self._store.changed.disconnect(edit_once_listed)
            edit(added[0])

        def wait_for_list() -> None:
            self._store.changed.connect(edit_once_listed)

        self._store.do(work, wait_for_list)

    def rename_folder(self, folder: int, name: str) -> None:
        """Give a folder another name."""
        self._store.do(lambda catalogue: catalogue.rename_folder(folder, name))

    def remove_folder(self, folder: int) -> None:
        """Remove a folder; what is in it moves to the folder around it."""
        text = self.tr("The folder was removed. Its procedures are in the folder around it.")
        told = partial(self.told.emit, text, None)
        self._store.do(lambda catalogue: catalogue.remove_folder(folder), told)

    # Files

    def export(self, what: int | list[int] | None) -> None:
        """Write a folder, procedures or all as files, where the user says."""
        target = self._dialogs.folder(Path.home())
        if target is None:
            return

        def work(catalogue: Catalogue) -> list[Path]:
            return catalogue.export(what, target)

        run_in_background(
            self,
            partial(in_catalogue, self._store.path, work),
            done=partial(self._tell_exported, target),
            failed=self._store.failed.emit,
        )

    def import_folder(self) -> None:
        """Ask for a folder and import the procedures in it."""
        from procedit.ui.catalogue.import_dialog import ImportDialog  # noqa: PLC0415 - when asked

        source = self._dialogs.folder(Path.home())
        if source is None:
            return
        dialog = ImportDialog(self._store.path, source, self._icons, self._panel.window())
        dialog.imported.connect(self._store.read)
        dialog.start()
        self._dialogs.run(dialog)

    def _tell_exported(self, target: Path, written: Sequence[Path]) -> None:
        text = self.tr("%n file(s) written to {folder}.", "", len(written))
        self.told.emit(text.format(folder=target), None)
