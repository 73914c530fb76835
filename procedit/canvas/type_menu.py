"""A searchable list of things to create, append or turn into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from procedit.canvas.faces import pixmap_of
from procedit.canvas.notation import icon_of
from procedit.canvas.offers import section_of
from procedit.canvas.panel import Panel
from procedit.canvas.wording import variant_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from procedit.bpmn.variants import Variant
    from procedit.canvas.theme import Theme

_WIDTH, _HEIGHT = 320, 400
_ICON = QSize(34, 26)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_VARIANT = Qt.ItemDataRole.UserRole


class TypeMenu(Panel):
    """Type to filter, arrows and Enter or a click to choose, Escape or a click elsewhere to leave."""

    closed = Signal()
    pointed_at = Signal(object)
    """The ``Variant`` that Enter would choose now, None for none."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._offers: Sequence[Variant] = ()
        self._use: Callable[[Variant], None] = _nothing
        self._icons: dict[str, QIcon] = {}
        self.title = QLabel(self)
        self.words = QLineEdit(self)
        self.list = QListWidget(self)
        self._set_up()
        self.hide()

    def _set_up(self) -> None:
        self.list.setIconSize(_ICON)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.words.setClearButtonEnabled(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.title, self.words, self.list):
            column.addWidget(widget)
        self.words.textChanged.connect(self._filter)
        self.words.installEventFilter(self)
        self.list.itemClicked.connect(self._choose)
        self.list.itemEntered.connect(self._point_at)
        self.list.currentItemChanged.connect(self._tell_pointed_at)
        self.show_theme(self.theme)

    def show_theme(self, theme: Theme) -> None:
        """Use these colours."""
        self.theme = theme
        self._icons.clear()
        color = theme.color
        self.setStyleSheet(
            f"QLabel {{ color: {color('muted')}; font-weight: 600; padding: 2px 4px; }}"
            f"QLineEdit {{ background: {color('canvas')}; color: {color('ink')};"
            f" border: 1px solid {color('shade')}; border-radius: 6px; padding: 6px 8px; }}"
            f"QLineEdit:focus {{ border: 1px solid {color('accent')}; padding: 6px 8px; }}"
            f"QListWidget {{ background: transparent; border: none; outline: none; }}"
            f"QListWidget::item {{ color: {color('ink')}; padding: 4px 6px; border-radius: 6px; }}"
            f"QListWidget::item:hover {{ background: transparent; }}"
            f"QListWidget::item:selected {{ background: {color('header')}; color: {color('ink')}; }}"
            f"QListWidget::item:disabled {{ color: {color('muted')}; padding-top: 10px; }}"
        )

    @property
    def usual_size(self) -> QSize:
        """How large the menu is where there is room."""
        return QSize(_WIDTH, _HEIGHT)

    def offer(
        self, title: str, offers: Sequence[Variant], at: QPoint, use: Callable[[Variant], None]
    ) -> None:
        """Open at a place of the parent; ``use`` gets what is chosen."""
        self._offers, self._use = offers, use
        self.title.setText(title)
        self.words.setPlaceholderText(self.tr("Search: task, gateway, timer …"))
        self.list.setAccessibleName(title)
        self.words.clear()
        self._filter("")
        self.resize(_WIDTH, _HEIGHT)
        parent = self.parentWidget()
        if parent is not None:
            self.resize(_WIDTH, min(_HEIGHT, max(160, parent.height() - 12)))
            self.move_within(at, parent.rect())
        self.show()
        self.raise_()
        self.words.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_menu(self) -> None:
        """Leave without a choice."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _filter(self, text: str) -> None:
        wanted = _words(text)
        self.list.clear()
        found = [variant for variant in self._offers if _matches(variant, wanted)]
        if wanted:
            found.sort(key=lambda variant: _weight(variant, wanted[0]))
        section = ""
        for variant in found:
            if not wanted and section_of(variant) != section:
                section = section_of(variant)
                self._add_heading(QCoreApplication.translate("TypeMenu", section))
            self._add(variant)
        if not found:
            self._add_heading(self.tr("Nothing is called that. Try another word."))
        self.list.setCurrentRow(0 if wanted else 1)

    def _add_heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    def _add(self, variant: Variant) -> None:
        item = QListWidgetItem(self._icon(variant), variant_text(variant))
        item.setData(_VARIANT, variant)
        self.list.addItem(item)

    def _icon(self, variant: Variant) -> QIcon:
        icon = self._icons.get(variant.key)
        if icon is None:
            ratio = self.devicePixelRatioF()
            pixmap = pixmap_of(icon_of(variant), _ICON, self.theme, ratio)
            icon = QIcon(pixmap)
            icon.addPixmap(pixmap, QIcon.Mode.Selected)  # else it would be tinted
            self._icons[variant.key] = icon
        return icon

    def _point_at(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.list.setCurrentItem(item)

    def _tell_pointed_at(self, item: QListWidgetItem | None) -> None:
        self.pointed_at.emit(None if item is None else item.data(_VARIANT))

    def _choose(self, item: QListWidgetItem) -> None:
        variant = item.data(_VARIANT)
        if variant is None:
            return
        self.hide()
        self.closed.emit()
        self._use(variant)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list that are pressed in the search field, and leaving it."""
        if event.type() == QEvent.Type.KeyPress:
            return self._key(event)  # pyright: ignore[reportArgumentType]
        if event.type() == QEvent.Type.FocusOut and not self._keeps_focus():
            self.close_menu()
        return False

    def _keeps_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_menu()
        elif key in _ENTER:
            item = self.list.currentItem()
            if item is not None:
                self._choose(item)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in _MOVES:
            self._step(8 if key == Qt.Key.Key_PageDown else -8)
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        """Go on by so many things to choose, headings not counted."""
        rows = [row for row in range(self.list.count()) if self._is_choice(row)]
        if not rows:
            return
        current = self.list.currentRow()
        place = rows.index(current) if current in rows else -1
        self.list.setCurrentRow(rows[max(0, min(len(rows) - 1, place + by))])

    def _is_choice(self, row: int) -> bool:
        return self.list.item(row).data(_VARIANT) is not None


def _nothing(variant: Variant) -> None:
    """Before the first offer nothing is done."""


def _words(text: str) -> list[str]:
    """The words one looks for, or is found by; a hyphen separates as a blank does."""
    return "".join(" " if letter in "()-" else letter for letter in text.casefold()).split()


def _matches(variant: Variant, wanted: Sequence[str]) -> bool:
    words = _words(f"{variant_text(variant)} {variant.label} {variant.words}")
    return all(any(word.startswith(one) or one in words for word in words) for one in wanted)


def _weight(variant: Variant, first: str) -> tuple[bool, int]:
    """What begins with the first word comes first, the shorter name before the longer one."""
    text = variant_text(variant).casefold()
    return not text.startswith(first), len(text) if text.startswith(first) else 0
