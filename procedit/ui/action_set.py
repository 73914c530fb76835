"""The actions of the window, made from their table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from procedit.ui.plain import as_tooltip
from procedit.ui.translation import translated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QWidget

    from procedit.ui.actions.spec import ActionSpec
    from procedit.ui.icons import Icons


def without_mnemonic(text: str) -> str:
    """A menu text as it reads: without ``&`` and the dots of a dialog."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


class ActionSet(QObject):
    """A ``QAction`` for each row, kept in step with what can be done."""

    def __init__(self, specs: Iterable[ActionSpec], icons: Icons, parent: QObject) -> None:
        super().__init__(parent)
        self._icons = icons
        self._specs = {spec.id: spec for spec in specs}
        self._actions = {spec.id: self._make(spec) for spec in self._specs.values()}
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __contains__(self, name: str) -> bool:
        return name in self._actions

    def __iter__(self) -> Iterator[ActionSpec]:
        return iter(self._specs.values())

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(self)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        if spec.on_canvas:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setCheckable(spec.checked is not None)
        action.triggered.connect(spec.run)
        return action

    def retranslate(self) -> None:
        """Show all texts in the language of now, and the icons in the colours of now."""
        for spec in self:
            action = self._actions[spec.id]
            action.setText(translated("Action", spec.text))
            action.setIcon(self._icons.icon(spec.icon))
            self._describe(action)
        self.refresh()

    def refresh(self) -> None:
        """Ask every row what can be done now."""
        for spec in self:
            action = self._actions[spec.id]
            if spec.enabled is not None:
                action.setEnabled(spec.enabled())
            if spec.checked is not None:
                action.setChecked(spec.checked())
            if spec.title is not None:
                action.setText(spec.title())
                self._describe(action)

    def add_to_canvas(self, canvas: QWidget) -> None:
        """Let the keys of the actions ``on_canvas`` act in ``canvas``."""
        for spec in self:
            if spec.on_canvas:
                canvas.addAction(self._actions[spec.id])

    @staticmethod
    def _describe(action: QAction) -> None:
        text = without_mnemonic(action.text())
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(as_tooltip(f"{text}  ({keys})" if keys else text))
