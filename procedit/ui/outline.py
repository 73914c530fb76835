"""The panel that shows the procedure as a tree, in step with the selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QVBoxLayout, QWidget

from procedit.ui.element_icons import SIZE
from procedit.ui.outline_model import OutlineModel

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from procedit.model.change import Change
    from procedit.session import Session
    from procedit.ui.element_icons import ElementIcons

_EXPANDED_UP_TO = 400
_SETTLE_MS = 120
_Flag = QItemSelectionModel.SelectionFlag


class OutlinePanel(QWidget):
    """Follows one session; a click selects, a double click also asks to be shown where it is."""

    reveal_requested = Signal(str)

    def __init__(self, icons: ElementIcons, parent: QWidget) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._is_following = False
        self._changed: frozenset[str] = frozenset()
        self.model = OutlineModel(icons, self)
        self.tree = QTreeView(self)
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setIconSize(SIZE)
        self.tree.setIndentation(16)
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._rebuild)
        self.tree.selectionModel().selectionChanged.connect(self._select)
        self.tree.clicked.connect(self._reveal)

    def show_session(self, session: Session | None) -> None:
        """Show the session's document from now on, or nothing."""
        if session is self._session:
            return
        if self._session is not None:
            self._session.stack.unlisten(self._note)
            self._session.selection.unlisten(self._follow)
        self._session = session
        if session is not None:
            session.stack.listen(self._note)
            session.selection.listen(self._follow)
        self._rebuild()

    def retranslate(self) -> None:
        """Show types in another language."""
        self.tree.setAccessibleName(self.tr("Outline"))
        self.tree.viewport().update()

    def _note(self, change: Change) -> None:
        if change.added or change.removed or self._moved_between_rows(change):
            self._timer.start()
        else:
            self.model.refresh_names(change.changed)

    def _moved_between_rows(self, change: Change) -> bool:
        """Whether something may stand below another row now: a lane or container was changed."""
        keys = self.model.keys() if len(change.changed) > 1 else {}
        return any(keys.get(key) for key in change.changed)

    def _rebuild(self) -> None:
        self._timer.stop()
        folded = self._folded()
        self.model.show(self._session.document if self._session is not None else None)
        if len(self.model.keys()) <= _EXPANDED_UP_TO:
            self.tree.expandAll()
        else:
            self.tree.expandToDepth(0)
        for key in folded:
            self.tree.collapse(self.model.index_of(key))
        if self._session is not None:
            self._follow(self._session.selection.keys)

    def _folded(self) -> list[str]:
        """The keys of the rows that the user folded."""
        below = self.model.keys()
        return [
            key
            for key, rows in below.items()
            if key and rows and not self.tree.isExpanded(self.model.index_of(key))
        ]

    def _follow(self, keys: tuple[str, ...]) -> None:
        """Select the rows of these elements."""
        if self._is_following:
            return
        wanted = QItemSelection()
        last = None
        for key in keys:
            index = self.model.index_of(key)
            if index.isValid():
                wanted.select(index, index)
                last = index
        self._is_following = True
        selection = self.tree.selectionModel()
        selection.select(wanted, _Flag.ClearAndSelect | _Flag.Rows)
        if last is not None:
            selection.setCurrentIndex(last, _Flag.NoUpdate)
            self.tree.scrollTo(last)
        self._is_following = False

    def _select(self) -> None:
        """Select the elements of the chosen rows."""
        if self._is_following or self._session is None:
            return
        self._is_following = True
        rows = self.tree.selectionModel().selectedIndexes()
        self._session.selection.set_all(self.model.key_at(row) for row in rows)
        self._is_following = False

    def _reveal(self, index: QModelIndex) -> None:
        self.reveal_requested.emit(self.model.key_at(index))
