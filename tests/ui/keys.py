"""What a person at the keyboard does; every key goes to what has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

_Key = Qt.Key
_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Keys:
    """Keys in a window."""

    def __init__(self, window, qtbot):
        self.window, self.qtbot = window, qtbot

    @property
    def session(self):
        return self.window.session

    @property
    def workspace(self):
        return self.window.documents.current.workspace

    @property
    def selected(self):
        return self.session.selected[-1]

    def press(self, key, modifiers=_NONE, times=1):
        for _ in range(times):
            QTest.keyClick(QApplication.focusWidget(), key, modifiers)
            QApplication.processEvents()

    def type(self, text):
        for letter in text:  # QTest knows ASCII only
            if letter == "\n":
                self.press(_Key.Key_Return, _SHIFT)
                continue
            event = QKeyEvent(QEvent.Type.KeyPress, _Key.Key_unknown, _NONE, letter)
            QApplication.sendEvent(QApplication.focusWidget(), event)

    def write(self, text):
        """Type a text and keep it."""
        self.type(text)
        self.press(_Key.Key_Return)

    def choose(self, letter, words):
        """Open a menu by its letter and take the first thing that these words find."""
        self.press(letter)
        self.qtbot.waitUntil(self.workspace.menu.words.hasFocus)
        self.write(words)

    def append(self, words, name):
        """Append a step; it is named at once, or after ``E``."""
        self.choose(_Key.Key_A, words)
        if name and not self.workspace.editor.hasFocus():
            self.press(_Key.Key_E)
        if name:
            self.write(name)
        return self.selected.key

    def select(self, key):
        """Go on with Tab until an element is selected."""
        for _ in range(80):
            if self.session.selection.keys == (key,):
                return
            self.press(_Key.Key_Tab)
        raise AssertionError(f"Tab never reached {key}.")

    def pad(self, name):
        """Choose an entry of the pad with the arrows."""
        self.press(_Key.Key_F6)
        button = self.workspace.pad.button(name)
        for _ in range(30):
            if QApplication.focusWidget() is button:
                break
            self.press(_Key.Key_Right)
        self.press(_Key.Key_Return)

    def name(self, text):
        self.press(_Key.Key_E)
        self.write(text)
        return self.selected.key

    def connect(self, source, target):
        """Connect two elements; the connection is selected afterwards."""
        self.select(source)
        self.press(_Key.Key_C)
        for _ in range(80):
            if self.window.view.tool._target == target:
                break
            self.press(_Key.Key_Tab)
        else:
            raise AssertionError(f"Tab never offered {target}.")
        self.press(_Key.Key_Return)
        return self.selected.key
