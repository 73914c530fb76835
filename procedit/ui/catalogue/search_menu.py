"""The searches that were kept, in a menu at the search field."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from procedit.ui.plain import as_label, shortened

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from procedit.catalogue import SavedSearch
    from procedit.ui.catalogue.store import Store


class SearchMenu(QObject):
    """Keeps what is in ``field``, puts a kept search there, forgets it."""

    def __init__(self, field: QLineEdit, store: Store) -> None:
        super().__init__(field)
        self._field = field
        self._store = store

    def show(self) -> None:
        """Show the menu below the field."""
        menu = QMenu(self._field)
        menu.aboutToHide.connect(menu.deleteLater)
        words = self._field.text().strip()
        kept = self._store.contents.searches
        here = next((each for each in kept if each.words == words), None)
        keep = menu.addAction(self.tr("&Keep this search"), partial(self._keep, words))
        keep.setEnabled(bool(words) and here is None)
        forget = menu.addAction(self.tr("&Forget this search"), partial(self._forget, here))
        forget.setEnabled(here is not None)
        menu.addSeparator()
        for each in kept:
            menu.addAction(as_label(shortened(each.name)), partial(self._field.setText, each.words))
        if not kept:
            hint = self.tr('Try  role:visitator  law:"§ 13 b"  kle:27.*  level:good  status:draft')
            menu.addAction(hint).setEnabled(False)
        menu.popup(self._field.mapToGlobal(self._field.rect().bottomLeft()))

    def _keep(self, words: str) -> None:
        self._store.do(lambda catalogue: catalogue.save_search(words, words))

    def _forget(self, search: SavedSearch | None) -> None:
        if search is not None:
            self._store.do(lambda catalogue: catalogue.remove_search(search.id))
