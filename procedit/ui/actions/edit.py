"""The Edit menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.actions.spec import ActionSpec
from procedit.ui.naming import step_label

if TYPE_CHECKING:
    from procedit.ui.window import MainWindow

_T = QT_TRANSLATE_NOOP


def edit_actions(window: MainWindow) -> list[ActionSpec]:
    """Undo, redo, search."""
    return [
        ActionSpec(
            "edit.undo",
            _T("Action", "&Undo"),
            window.requests.undo,
            ("Ctrl+Z",),
            "arrow-back-up",
            "fortryd back",
            enabled=lambda: bool(_undo_title(window)),
            title=lambda: _titled(
                QCoreApplication.translate("Action", "&Undo"),
                QCoreApplication.translate("Action", "&Undo: {step}"),
                _undo_title(window),
            ),
        ),
        ActionSpec(
            "edit.redo",
            _T("Action", "&Redo"),
            window.requests.redo,
            ("Ctrl+Y", "Ctrl+Shift+Z"),
            "arrow-forward-up",
            "gentag annuller fortryd forward",
            enabled=lambda: bool(_redo_title(window)),
            title=lambda: _titled(
                QCoreApplication.translate("Action", "&Redo"),
                QCoreApplication.translate("Action", "&Redo: {step}"),
                _redo_title(window),
            ),
        ),
        ActionSpec(
            "edit.find",
            _T("Action", "&Find in the procedure"),
            window.requests.search,
            ("Ctrl+F",),
            "search",
            "søg search",
            enabled=window.can.has_document,
        ),
    ]


def _titled(plain: str, with_step: str, title: str) -> str:
    return with_step.format(step=step_label(title)) if title else plain


def _undo_title(window: MainWindow) -> str:
    session = window.session
    return session.stack.undo_title if session is not None else ""


def _redo_title(window: MainWindow) -> str:
    session = window.session
    return session.stack.redo_title if session is not None else ""
