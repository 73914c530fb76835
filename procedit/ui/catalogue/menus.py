"""The context menus of the panel."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.catalogue.folder_model import ALL
from procedit.ui.plain import as_label, shortened
from procedit.ui.translation import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from procedit.catalogue import Entry
    from procedit.ui.catalogue.panel import CataloguePanel

_T = QT_TRANSLATE_NOOP
_OPEN = _T("CatalogueMenu", "&Open")
_BRING_BACK = _T("CatalogueMenu", "&Bring back")
_RENAME = _T("CatalogueMenu", "&Rename")
_REVISIONS = _T("CatalogueMenu", "Re&visions…")
_STATUS = _T("CatalogueMenu", "Change &status…")
_FAVOURITE = _T("CatalogueMenu", "Add to &favourites")
_NO_FAVOURITE = _T("CatalogueMenu", "Remove from &favourites")
_MOVE = _T("CatalogueMenu", "&Move to")
_TOP = _T("CatalogueMenu", "No folder")
_EXPORT = _T("CatalogueMenu", "&Export…")
_EXPORT_ALL = _T("CatalogueMenu", "&Export all…")
_REMOVE = _T("CatalogueMenu", "Re&move")
_NEW = _T("CatalogueMenu", "&New folder")
_REMOVE_FOLDER = _T("CatalogueMenu", "Re&move folder")


def entry_menu(panel: CataloguePanel, entries: Sequence[Entry]) -> QMenu:
    """What can be done with the selected procedures."""
    menu = _menu(panel)
    errands = panel.errands
    if all(entry.removed for entry in entries):
        _add(menu, _BRING_BACK, partial(errands.restore, entries))
        return menu
    first = entries[0]
    if len(entries) == 1:
        _add(menu, _OPEN, partial(panel.open_requested.emit, first.id, 0, ""))
        _add(menu, _RENAME, partial(panel.list.edit, panel.list.currentIndex()))
        _add(menu, _STATUS, partial(errands.ask_for_status, first))
        _add(menu, _REVISIONS, partial(errands.show_revisions, first))
        menu.addSeparator()
    is_favourite = all(entry.favourite for entry in entries)
    text = _NO_FAVOURITE if is_favourite else _FAVOURITE
    _add(menu, text, partial(errands.set_favourite, entries, not is_favourite))
    move = menu.addMenu(translated("CatalogueMenu", _MOVE))
    _add(move, _TOP, partial(errands.move, entries, None))
    contents = panel.store.contents
    for folder in contents.folders:
        action = move.addAction(as_label(shortened(contents.path_of(folder.id))))
        action.triggered.connect(_without_state(partial(errands.move, entries, folder.id)))
    _add(menu, _EXPORT, partial(errands.export, [entry.id for entry in entries]))
    menu.addSeparator()
    _add(menu, _REMOVE, partial(errands.remove, entries))
    return menu


def folder_menu(panel: CataloguePanel, folder: int) -> QMenu:
    """What can be done with a folder, or with everything."""
    menu = _menu(panel)
    errands, tree = panel.errands, panel.folders
    parent = folder or None
    _add(menu, _NEW, partial(errands.add_folder, parent, panel.edit_folder))
    if folder == ALL:
        _add(menu, _EXPORT_ALL, partial(errands.export, None))
        return menu
    _add(menu, _RENAME, partial(tree.edit, tree.folders.index_of(folder)))
    _add(menu, _EXPORT, partial(errands.export, folder))
    menu.addSeparator()
    _add(menu, _REMOVE_FOLDER, partial(errands.remove_folder, folder))
    return menu


def _menu(panel: CataloguePanel) -> QMenu:
    menu = QMenu(panel)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _add(menu: QMenu, text: str, action: Callable[[], object]) -> None:
    menu.addAction(translated("CatalogueMenu", text)).triggered.connect(_without_state(action))


def _without_state(action: Callable[[], object]) -> Callable[[], None]:
    """Qt tells whether an action is checked; nobody here wants to know."""

    def run() -> None:
        action()

    return run
