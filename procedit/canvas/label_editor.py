"""Editing a name where it stands, in the letters and at the zoom of the diagram."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from procedit.bpmn.geometry import Point
from procedit.canvas.label_place import LabelPlace, label_size, place_of
from procedit.canvas.paint import qt_font
from procedit.canvas.spellmarks import SpellMarks
from procedit.commands.rename import rename
from procedit.errors import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QScrollBar

    from procedit.canvas.speller import Speller
    from procedit.canvas.view import DiagramView
    from procedit.model.change import Change

RENAME = QT_TRANSLATE_NOOP("Command", "Rename")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST_LETTERS = 11.0
"""Letters are no smaller than this while they are edited, in logical pixels."""
_PAD = 4
_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""When the focus leaves for these reasons one goes on editing afterwards."""


class LabelEditor(QPlainTextEdit):
    """A field over the name of one element of a view; hidden while nothing is edited.

    Enter keeps the text, Shift+Enter breaks the line, Escape gives up, a click elsewhere keeps it.
    """

    closed = Signal()

    def __init__(self, view: DiagramView) -> None:
        super().__init__(view)
        self._view = view
        self._key = ""
        self._place: LabelPlace | None = None
        self._speller: Speller | None = None
        self._marks: SpellMarks | None = None
        self.setObjectName("label-editor")
        self.setAccessibleName(self.tr("Name"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.hide()
        self.textChanged.connect(self._fit)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(partial(_hold, bar))
        view.moved.connect(self._follow_view)
        view.session.stack.listen(self._follow)

    def check_spelling(self, speller: Speller) -> None:
        """Mark misspelt words from now on."""
        self._speller, self._marks = speller, SpellMarks(self, speller)

    def dispose(self) -> None:
        """Stop following the session."""
        self._view.session.stack.unlisten(self._follow)

    @property
    def key(self) -> str:
        """The key of the element whose name is edited, empty for none."""
        return self._key

    def edit(self, key: str, typed: str = "") -> bool:
        """Edit the name of the element of that key; ``typed`` replaces it. Tells whether it can be."""
        self.commit()
        element = self._view.session.document.find(key)
        place = place_of(self._view.diagram_scene, key)
        if element is None or place is None:
            return False
        self._key, self._place = key, place
        if self._speller is not None:
            self._speller.follow(self._view.session.document)
        self._dress(place)
        self.setPlainText(typed or element.name)
        self._align(place)
        self.show()
        self.raise_()
        self._fit()
        self._view.camera.reveal(place.bounds)
        if typed:
            self.moveCursor(QTextCursor.MoveOperation.End)
        else:
            self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def commit(self) -> None:
        """Keep the text, as one step, and close."""
        key, place, text = self._key, self._place, self.toPlainText().strip()
        if not key:
            return
        self._close()
        element = self._view.session.document.find(key)
        if element is None or place is None or text == element.name:
            return
        is_fitted = place.is_beside or element.type.name == "textAnnotation"
        size = label_size(text, place) if is_fitted and text else None
        self._view.run(RENAME, rename, element, text, label_size=size)

    def cancel(self) -> None:
        """Leave the name as it was and close."""
        if self._key:
            self._close()

    def _close(self) -> None:
        had_focus = self.hasFocus()
        self._key, self._place = "", None
        self.hide()
        if had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    # How it looks and where it is

    def _dress(self, place: LabelPlace) -> None:
        color = self._view.diagram_scene.theme.color
        is_small = place.style.size * self._view.zoom < _LEAST_LETTERS
        border = color("accent" if place.has_frame or is_small else place.fill)
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {color(place.fill)}; color: {color('ink')};"
            f" border: 1px solid {border}; border-radius: 4px; padding: 0;"
            f" min-height: 0; selection-background-color: {color('accent')};"
            f" selection-color: {color('paper')}; }}"
        )

    def _align(self, place: LabelPlace) -> None:
        option = self.document().defaultTextOption()
        side = Qt.AlignmentFlag.AlignHCenter if place.is_centered else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side)
        self.document().setDefaultTextOption(option)

    def _letters(self, place: LabelPlace) -> QFont:
        font = qt_font(place.style)
        pixels = max(_LEAST_LETTERS, place.style.size * self._view.zoom)
        font.setPointSizeF(pixels * 72 / self.logicalDpiY())
        return font

    def _follow_view(self) -> None:
        if self._place is not None:
            self._dress(self._place)
            self._fit()

    def _fit(self) -> None:
        """Stand over the name, large enough for the text."""
        place = self._place
        if place is None:
            return
        self.setFont(self._letters(place))
        rect = self._area(place)
        inner = rect.width() - 2 * _PAD - 2
        height = self._text_height(inner)
        rect = _grown(rect, height + 2 * _PAD, place)
        self.setGeometry(rect)
        free = max(0, rect.height() - 2 - height)
        top = free // 2 if place.grows == "both" else min(_PAD, free)
        self.setViewportMargins(_PAD, top, _PAD, 0)

    def _area(self, place: LabelPlace) -> QRect:
        camera, bounds = self._view.camera, place.bounds
        first = camera.screen(Point(bounds.x, bounds.y))
        last = camera.screen(Point(bounds.right, bounds.bottom))
        least = round(self.fontMetrics().averageCharWidth() * 12)
        rect = QRect(first, last).adjusted(-_PAD, -1, _PAD, 1)
        if rect.width() < least:
            rect.adjust((rect.width() - least) // 2, 0, (least - rect.width()) // 2, 0)
        return rect

    def _text_height(self, width: int) -> int:
        """How high the text is at that width, in logical pixels."""
        text = self.toPlainText() + ("\u200b" if self.toPlainText().endswith("\n") else "")
        room = QRect(0, 0, max(1, width), 10_000)
        box = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap.value, text or "x")
        return max(box.height(), self.fontMetrics().lineSpacing())

    def _follow(self, change: Change) -> None:
        """The document changed: stay over the element, or close where it is gone."""
        if self._key and self._view.session.document.find(self._key) is None:
            self.cancel()
        elif self._key and self._key in change.keys:
            self._place = place_of(self._view.diagram_scene, self._key) or self._place
            self._fit()

    # Keys and focus

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Shift+Enter breaks the line, Escape gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.commit()
        elif event.key() in _ENTER:
            self.insertPlainText("\n")
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.commit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu; on a misspelt word with what it may have been meant to be."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        word = None if self._marks is None else self._marks.wrong_at(event.pos())
        if self._marks is not None and word is not None:
            self._marks.fill(menu, word)
        menu.popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Take Tab before it moves the focus, and Escape before it is a shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab keeps the text."""
        self.commit()
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the text when one goes on elsewhere."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.commit()


def _hold(bar: QScrollBar, value: int) -> None:
    """The field is as large as its text, so nothing is ever scrolled out of sight."""
    if value:
        bar.setValue(0)


def _grown(rect: QRect, height: int, place: LabelPlace) -> QRect:
    """The field at least so high, growing to where there is room."""
    missing = height - rect.height()
    if missing <= 0:
        return rect
    up = {"both": missing // 2, "up": missing, "down": 0}[place.grows]
    return QRect(rect.topLeft() - QPoint(0, up), rect.size()).adjusted(0, 0, 0, missing)
