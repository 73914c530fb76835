"""The menu of the right button and of the menu key: what the pad offers, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu

from procedit.canvas.faces import pixmap_of
from procedit.canvas.pad_entries import entries_for

if TYPE_CHECKING:
    from procedit.canvas.faces import Face, IconOf
    from procedit.canvas.pad_entries import PadMenus
    from procedit.canvas.workspace import Workspace

_ICON = QSize(20, 16)
_STRUCTURE = "structure."
"""What the names of actions begin with that change how elements hang together."""


class ContextMenu(QObject):
    """Opens the menu; it is gone when it closes.

    The workspace's own actions for the structure are in it, as far as they can be done;
    ``opening`` says that these are about to be looked at.
    """

    opening = Signal()

    def __init__(self, workspace: Workspace, icon: IconOf, menus: PadMenus) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._icon = icon
        self._menus = menus
        self.menu: QMenu | None = None

    def open(self, key: str, at: QPoint) -> None:
        """Open at a place of the screen, for the selection; ``key`` is empty for the free canvas."""
        self.opening.emit()
        menu = QMenu(self._workspace)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if key:
            self._fill(menu)
        self._add_clipboard(menu, has_selection=bool(key))
        self.menu = menu
        menu.popup(at)

    def _fill(self, menu: QMenu) -> None:
        for group in entries_for(self._workspace.view, self._menus):
            for entry in group:
                action = menu.addAction(self._as_icon(entry.face), entry.text)
                action.triggered.connect(entry.run)
            menu.addSeparator()
        self._add_structure(menu)

    def _add_structure(self, menu: QMenu) -> None:
        actions = self._workspace.actions()
        found = [each for each in actions if each.objectName().startswith(_STRUCTURE)]
        menu.addActions([each for each in found if each.isEnabled()])
        menu.addSeparator()

    def _add_clipboard(self, menu: QMenu, *, has_selection: bool) -> None:
        workspace = self._workspace
        if has_selection:
            menu.addAction(self.tr("Edit the name"), workspace.edit_label)
            menu.addSeparator()
            menu.addAction(self._icon("scissors"), self.tr("Cut"), workspace.cut)
            menu.addAction(self._icon("copy"), self.tr("Copy"), workspace.copy)
        menu.addAction(self._icon("clipboard"), self.tr("Paste"), workspace.paste)
        if has_selection:
            menu.addAction(self._icon("copy-plus"), self.tr("Duplicate"), workspace.duplicate)
        else:
            menu.addAction(self.tr("Select all"), workspace.select_all)
            menu.addAction(self.tr("Create anything…"), workspace.start_create_menu)

    def _as_icon(self, face: Face | str) -> QIcon:
        if isinstance(face, str):
            return self._icon(face)
        if isinstance(face, QIcon):
            return face
        workspace = self._workspace
        ratio = workspace.devicePixelRatioF()
        return QIcon(pixmap_of(face, _ICON, workspace.scene.theme, ratio))
