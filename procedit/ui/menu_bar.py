"""Menus and tool bar, made from the tables in ``actions.menus``."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar

from procedit.ui.actions.menus import MENUS, RECENT, SEPARATOR, TEMPLATES, TOOL_BAR
from procedit.ui.plain import as_label, shortened
from procedit.ui.translation import translated

if TYPE_CHECKING:
    from procedit.ui.action_set import ActionSet
    from procedit.ui.actions.menus import Entry
    from procedit.ui.filing import Filing
    from procedit.ui.icons import Icons
    from procedit.ui.recent import RecentFiles

_ICON = QSize(20, 20)


class Menus(QObject):
    """Builds the menus once; a change of language only changes their texts."""

    def __init__(
        self,
        window: QMainWindow,
        actions: ActionSet,
        filing: Filing,
        recent: RecentFiles,
        icons: Icons,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._filing = filing
        self._recent = recent
        self._icons = icons
        self._menus: list[tuple[QMenu, str]] = []
        self.recent_menu = QMenu(window)
        self.tool_bar = QToolBar(window)
        for title, entries in MENUS:
            menu = QMenu(window)
            if self._fill(menu, entries):
                window.menuBar().addMenu(menu)
                self._menus.append((menu, title))
        self._fill_tool_bar()
        self.retranslate()

    def retranslate(self) -> None:
        """Show all titles in the language of now."""
        for menu, title in self._menus:
            menu.setTitle(translated("Menu", title))
        self.tool_bar.setWindowTitle(self.tr("Tool bar"))

    def _fill(self, menu: QMenu, entries: tuple[Entry, ...]) -> bool:
        """Fill a menu; actions that nobody made yet are left out. Tells whether there is any."""
        for entry in entries:
            if isinstance(entry, tuple):
                inner = QMenu(menu)
                self._menus.append((inner, entry[0]))
                if self._fill(inner, entry[1]):
                    menu.addMenu(inner)
            elif entry == SEPARATOR:
                menu.addSeparator()
            elif entry == RECENT:
                self.recent_menu = menu
                menu.aboutToShow.connect(self._show_recent)
            elif entry == TEMPLATES:
                menu.aboutToShow.connect(partial(self._show_templates, menu))
            elif entry in self._actions:
                menu.addAction(self._actions[entry])
        return bool(menu.actions()) or any(entry in (RECENT, TEMPLATES) for entry in entries)

    def _fill_tool_bar(self) -> None:
        bar = self.tool_bar
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setIconSize(_ICON)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for entry in TOOL_BAR:
            if entry == SEPARATOR:
                bar.addSeparator()
            elif entry in self._actions:
                bar.addAction(self._actions[entry])
        self._window.addToolBar(bar)

    def _show_recent(self) -> None:
        """Fill the menu with the recent files; those that are gone cannot be chosen."""
        menu = self.recent_menu
        menu.clear()
        files = self._recent.files
        for file in files:
            text = as_label(shortened(f"{file.path.name}   {file.path.parent}", 90))
            action = menu.addAction(self._icons.icon("pin" if file.is_pinned else "file"), text)
            action.setEnabled(file.path.exists())
            action.triggered.connect(partial(self._filing.open, [file.path]))
        menu.addSeparator()
        pins = menu.addMenu(self._icons.icon("pin"), self.tr("&Keep on top"))
        pins.setEnabled(bool(files))
        for file in files:
            action = pins.addAction(as_label(shortened(file.path.name)))
            action.setCheckable(True)
            action.setChecked(file.is_pinned)
            action.triggered.connect(partial(self._recent.pin, file.path, not file.is_pinned))
        clear = menu.addAction(self.tr("&Clear the list"))
        clear.setEnabled(any(not file.is_pinned for file in files))
        clear.triggered.connect(self._recent.clear)

    def _show_templates(self, menu: QMenu) -> None:
        from procedit.ui.templates import templates  # noqa: PLC0415 - only when asked

        menu.clear()
        for template in templates():
            action = menu.addAction(self._icons.icon("template"), as_label(template.title))
            action.triggered.connect(partial(self._filing.new, template.path))
