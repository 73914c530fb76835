"""The File menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.actions.spec import ActionSpec
from procedit.ui.templates import empty_template

if TYPE_CHECKING:
    from procedit.ui.window import MainWindow

_T = QT_TRANSLATE_NOOP


def file_actions(window: MainWindow) -> list[ActionSpec]:
    """New, open, save, close."""
    return [*_opening(window), *_saving(window), *_closing(window)]


def _opening(window: MainWindow) -> list[ActionSpec]:
    filing = window.filing
    return [
        ActionSpec(
            "file.new",
            _T("Action", "&New procedure"),
            lambda: filing.new(empty_template()),
            ("Ctrl+N",),
            "file-plus",
            "tom ny arbejdsgang empty create blank",
        ),
        ActionSpec(
            "file.open",
            _T("Action", "&Open…"),
            filing.ask_and_open,
            ("Ctrl+O",),
            "folder-open",
            "hent fil load",
        ),
        ActionSpec(
            "file.reopen",
            _T("Action", "Reopen &closed procedure"),
            filing.reopen_closed,
            ("Ctrl+Shift+T",),
            "history",
            "fortryd luk undo close",
            enabled=lambda: filing.has_closed,
        ),
    ]


def _saving(window: MainWindow) -> list[ActionSpec]:
    filing, shown = window.filing, window.on_tab
    return [
        ActionSpec(
            "file.save",
            _T("Action", "&Save"),
            shown(filing.save),
            ("Ctrl+S",),
            "device-floppy",
            "arkiver store",
            enabled=window.can.can_save,
        ),
        ActionSpec(
            "file.save-as",
            _T("Action", "Save &as…"),
            shown(filing.save_as),
            ("Ctrl+Shift+S",),
            "file-export",
            "kopi nyt navn copy new name",
            enabled=window.can.has_document,
        ),
        ActionSpec(
            "file.save-all",
            _T("Action", "Save a&ll"),
            filing.save_all,
            ("Ctrl+Alt+S",),
            "",
            "alle everything",
            enabled=window.can.has_changes,
        ),
    ]


def _closing(window: MainWindow) -> list[ActionSpec]:
    filing, shown = window.filing, window.on_tab
    return [
        ActionSpec(
            "file.revert",
            _T("Action", "Re&vert to the saved version"),
            shown(filing.revert),
            (),
            "refresh",
            "genindlæs fortryd alt reload discard",
            enabled=window.can.can_revert,
        ),
        ActionSpec(
            "file.close",
            _T("Action", "&Close"),
            shown(filing.close),
            ("Ctrl+W",),
            "x",
            "fane tab",
            enabled=window.can.has_tab,
        ),
        ActionSpec(
            "file.quit",
            _T("Action", "&Quit"),
            window.close,
            ("Ctrl+Q",),
            "",
            "afslut exit",
        ),
    ]
