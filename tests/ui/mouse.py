"""What a person with a mouse does in a window: every click and drag goes through real events."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from procedit.bpmn.geometry import Point
from tests.canvas.driving import Hand
from tests.ui.keys import Keys

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class Mouse:
    """A mouse in a window, and the keys for typing texts. Places are those of the diagram."""

    def __init__(self, window, qtbot):
        self.window, self.qtbot = window, qtbot
        self.keys = Keys(window, qtbot)

    @property
    def workspace(self):
        return self.keys.workspace

    @property
    def session(self):
        return self.keys.session

    @property
    def hand(self):
        return Hand(self.workspace.view)

    def settle(self):
        """Let what follows a click by itself happen."""
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: not self.workspace.pad._timer.isActive())

    def click(self, x, y):
        self.hand.click(x, y)
        self.settle()

    def drag(self, start, end):
        self.hand.drag(start, end)
        self.settle()

    def press_button(self, button):
        assert button is not None
        assert button.isVisible()
        QTest.mouseClick(button, _LEFT)
        self.settle()

    def palette(self, name, x, y, text=""):
        """Take something from the palette and put it down with a click; ``text`` names it."""
        self.press_button(self.workspace.palette_strip.button(name))
        self.hand.hover(x, y)
        self.click(x, y)
        return self._named(text)

    def menu(self, words):
        """Choose from the menu that is open: type a word, click what is found."""
        menu = self.workspace.menu
        self.qtbot.waitUntil(menu.words.hasFocus)
        self.keys.type(words)
        assert menu.list.currentItem() is menu.list.item(0), f"nothing is called {words}"
        place = menu.list.visualItemRect(menu.list.item(0)).center()
        QTest.mouseClick(menu.list.viewport(), _LEFT, pos=place)
        self.settle()

    def anything(self, words, x, y, text=""):
        """Choose from the menu of everything, then click where it goes."""
        self.press_button(self.workspace.palette_strip.button("more"))
        self.menu(words)
        self.hand.hover(x, y)
        self.click(x, y)
        return self._named(text)

    def append(self, words, text=""):
        """Append to what is selected by way of the pad and its menu."""
        self.pad("append")
        self.menu(words)
        return self._named(text)

    def replace(self, words):
        """Give what is selected another type."""
        self.pad("replace")
        self.menu(words)

    def pad(self, name):
        """Click an entry of the pad."""
        self.settle()
        self.press_button(self.workspace.pad.button(name))

    def pad_drag(self, name, x, y):
        """Drag from an entry of the pad to a place."""
        self.settle()
        button, view = self.workspace.pad.button(name), self.workspace.view
        assert button is not None
        start = button.mapToGlobal(button.rect().center())
        end = view.viewport().mapToGlobal(view.camera.screen(Point(x, y)))
        kinds = QEvent.Type
        self._button_event(button, kinds.MouseButtonPress, start, _LEFT, _LEFT)
        for at in ((start + end) / 2, end):
            self._button_event(button, kinds.MouseMove, at, _NONE, _LEFT)
        self._button_event(button, kinds.MouseButtonRelease, end, _LEFT, _NONE)
        self.settle()
        return self.keys.selected.key

    def _button_event(self, button, kind, at, pressed, held):
        place, none = QPointF(button.mapFromGlobal(at)), Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, place, QPointF(at), pressed, held, none)
        QApplication.sendEvent(button, event)

    def rename(self, x, y, text):
        """Double-click something and type its name."""
        self.hand.double_click(x, y)
        self.settle()
        self.keys.write(text)

    def _named(self, text):
        if text and not self.workspace.editor.hasFocus():
            self.hand.double_click(*self.middle(self.keys.selected.key))
            self.settle()
        if text:
            assert self.workspace.editor.hasFocus()
            self.keys.write(text)
            self.settle()
        return self.keys.selected.key

    def middle(self, key):
        """The middle of a shape, or of the longest segment of a line."""
        line = self.workspace.scene.drawn_of(key).line
        if not line:
            return tuple(self.body(key).center)
        first, last = max(
            itertools.pairwise(line),
            key=lambda pair: abs(pair[0].x - pair[1].x) + abs(pair[0].y - pair[1].y),
        )
        return (first.x + last.x) / 2, (first.y + last.y) / 2

    def connect(self, source, target, name=""):
        """Drag from the pad's connection to another element; ``name`` names the connection."""
        self.click(*self.place(source))
        key = self.pad_drag("connect", *self.place(target))
        if name:
            self.rename(*self.middle(key), name)
        return key

    def body(self, key):
        """The bounds of a shape."""
        return self.workspace.scene.drawn_of(key).body

    def find(self, kind, name=""):
        """The key of the first element of a type, with that name where one is given."""
        found = self.session.document.elements(kind)
        return next(each.key for each in found if name in ("", each.name))

    def zoom_out(self, turns):
        """Turn the wheel with Ctrl held."""
        at = self.workspace.view.camera.area.center
        for _ in range(turns):
            self.hand.wheel(*at, QPoint(0, -120), Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def message(self, source, target, name):
        """Connect a step with a pool straight up or down, or a pool with a step."""
        x, y = self.middle(source)
        body = self.body(target)
        if self.body(source).width > 400:  # from the pool's border, right above or below
            self.click(*self.place(source))
            key = self.pad_drag("connect", *self.middle(target))
        else:
            self.click(x, y)
            key = self.pad_drag("connect", x, body.center.y)
        self.rename(*self.middle(key), name)
        return key

    def place(self, key):
        """Where one presses on an element; in its band for a pool or lane."""
        body = self.body(key)
        return (body.x + 10, body.center.y) if body.width > 400 else tuple(body.center)
