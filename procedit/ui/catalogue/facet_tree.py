"""What the listed procedures can be narrowed by: values to tick, with how many each would leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from procedit.catalogue import FACETS, Facet
from procedit.ui.catalogue.wording import field_name, in_profile_order, value_name
from procedit.ui.plain import as_tooltip

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

_FACET = Qt.ItemDataRole.UserRole
_AT_FIRST = 8
"""Values of a field that are shown before the rest is asked for."""


class FacetTree(QTreeWidget):
    """``narrowed`` tells that other values are ticked."""

    narrowed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.chosen: frozenset[Facet] = frozenset()
        self._counts: Mapping[Facet, int] = {}
        self._whole: set[str] = set()
        self._folded: set[str] = set()
        self.itemChanged.connect(self._take)
        self.itemActivated.connect(self._activate)
        self.itemExpanded.connect(lambda item: self._folded.discard(item.data(0, _FACET)))
        self.itemCollapsed.connect(lambda item: self._folded.add(item.data(0, _FACET)))

    def clear_chosen(self) -> None:
        """Narrow by nothing any more."""
        if self.chosen:
            self.chosen = frozenset()
            self.narrowed.emit()

    def show_counts(self, counts: Mapping[Facet, int]) -> None:
        """Show these values; the current one and the place stay."""
        self._counts = counts
        current, place = self._facet_of(self.currentItem()), self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        for field in FACETS:
            values = in_profile_order(facet for facet in counts if facet.field == field)
            if values:
                self._add_field(field, values, current)
        self.blockSignals(False)
        self.verticalScrollBar().setValue(place)

    def _add_field(self, field: str, values: list[Facet], current: object) -> None:
        top = QTreeWidgetItem([field_name(field)])
        font = self.font()
        font.setBold(True)
        top.setFont(0, font)
        top.setData(0, _FACET, field)
        top.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self.addTopLevelItem(top)
        if field not in self._whole and len(values) > _AT_FIRST + 1:
            most = sorted(values, key=lambda each: (each not in self.chosen, -self._counts[each]))
            kept = set(most[: max(_AT_FIRST, sum(each in self.chosen for each in values))])
            shown = [each for each in values if each in kept]
        else:
            shown = values
        for facet in shown:
            self._add_value(top, facet, current)
        if len(shown) < len(values):
            more = QTreeWidgetItem([self.tr("%n more…", "", len(values) - len(shown))])
            more.setData(0, _FACET, field)
            top.addChild(more)
        top.setExpanded(field not in self._folded)

    def _add_value(self, top: QTreeWidgetItem, facet: Facet, current: object) -> None:
        name, count = value_name(*facet), self._counts[facet]
        item = QTreeWidgetItem([name, str(count)])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        is_chosen = facet in self.chosen
        item.setCheckState(0, Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
        item.setData(0, _FACET, facet)
        item.setToolTip(0, as_tooltip(name))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        top.addChild(item)
        if facet == current:
            self.setCurrentItem(item)

    def _facet_of(self, item: QTreeWidgetItem | None) -> Facet | None:
        value = item.data(0, _FACET) if item is not None else None
        return Facet(*value) if isinstance(value, tuple | list) else None

    def _take(self, item: QTreeWidgetItem) -> None:
        facet = self._facet_of(item)
        if facet is None:
            return
        is_chosen = item.checkState(0) is Qt.CheckState.Checked
        self.chosen = self.chosen | {facet} if is_chosen else self.chosen - {facet}
        self.narrowed.emit()

    def _activate(self, item: QTreeWidgetItem) -> None:
        """Enter and double-click tick a value, open a field, and show the rest of one."""
        if self._facet_of(item) is not None:
            is_chosen = item.checkState(0) is Qt.CheckState.Checked
            item.setCheckState(0, Qt.CheckState.Unchecked if is_chosen else Qt.CheckState.Checked)
        elif item.parent() is not None:
            self._whole.add(item.data(0, _FACET))
            self.show_counts(self._counts)
