"""The bar over the canvas: the way into nested diagrams, and a list of all diagrams of the file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from procedit.ui.diagram_paths import path_to, places
from procedit.ui.naming import diagram_label
from procedit.ui.plain import as_label

if TYPE_CHECKING:
    from procedit.model.change import Change
    from procedit.session import Session
    from procedit.ui.icons import Icons


class DiagramBar(QFrame):
    """Hidden while the file has one diagram only."""

    def __init__(self, session: Session, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._session = session
        self._icons = icons
        self._crumbs: list[QWidget] = []
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.all = QToolButton(self)
        self.all.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.all.setMenu(self._menu)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 3, 8, 3)
        self._row.setSpacing(2)
        self._row.addWidget(self.all)
        self._row.addStretch(1)
        session.listen_diagram(self.refresh)
        session.stack.listen(self._note)
        self.refresh()

    def refresh(self) -> None:
        """Show the way to the diagram of now, and the icon in the colours of now."""
        diagrams = self._session.document.diagrams
        self.all.setIcon(self._icons.icon("stack-2"))
        self.setVisible(len(diagrams) > 1)
        self.all.setToolTip(self.tr("All diagrams of this file"))
        self.all.setAccessibleName(self.tr("All diagrams of this file"))
        for crumb in self._crumbs:
            crumb.hide()
            crumb.deleteLater()
        self._crumbs.clear()
        current = self._session.diagram
        if current is None or len(diagrams) < 2:
            return
        for diagram in path_to(current):
            if self._crumbs:
                self._add(QLabel("›", self))
            number = diagrams.index(diagram) + 1 if diagram in diagrams else 1
            self._add(self._crumb(diagram.key, diagram_label(diagram, number), diagram == current))

    def show_outer(self) -> None:
        """Show the diagram around this one, where there is one."""
        current = self._session.diagram
        path = path_to(current) if current is not None else []
        if len(path) > 1:
            self._session.show(path[-2])

    def _crumb(self, key: str, label: str, is_current: bool) -> QToolButton:
        crumb = QToolButton(self)
        crumb.setObjectName("crumb")
        crumb.setText(as_label(label))
        crumb.setCheckable(is_current)
        crumb.setChecked(is_current)
        crumb.clicked.connect(partial(self.show_diagram, key))
        return crumb

    def _add(self, crumb: QWidget) -> None:
        self._crumbs.append(crumb)
        self._row.insertWidget(self._row.count() - 1, crumb)
        crumb.show()

    def _fill_menu(self) -> None:
        self._menu.clear()
        current = self._session.diagram
        for place in places(self._session):
            action = self._menu.addAction("    " * place.depth + as_label(place.label))
            action.setCheckable(True)
            action.setChecked(current is not None and place.key == current.key)
            action.triggered.connect(partial(self.show_diagram, place.key))

    def show_diagram(self, key: str) -> None:
        """Show the diagram of that key."""
        for diagram in self._session.document.diagrams:
            if diagram.key == key:
                self._session.show(diagram)
        self.refresh()

    def _note(self, change: Change) -> None:
        if change.diagrams or any(
            diagram.plane_element is not None and diagram.plane_element.key in change.changed
            for diagram in self._session.document.diagrams
        ):
            self.refresh()
