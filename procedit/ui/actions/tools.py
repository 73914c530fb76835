"""The Tools and Help menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.actions.spec import ActionSpec

if TYPE_CHECKING:
    from procedit.ui.window import MainWindow

_T = QT_TRANSLATE_NOOP


def tools_actions(window: MainWindow) -> list[ActionSpec]:
    """The command palette, settings, and the pages of the Help menu."""
    return [
        ActionSpec(
            "tools.palette",
            _T("Action", "All &commands…"),
            window.requests.open_palette,
            ("Ctrl+Shift+P", "Ctrl+K"),
            "command",
            "kommandopalet find handling action search",
        ),
        ActionSpec(
            "tools.settings",
            _T("Action", "&Settings…"),
            window.requests.choose_settings,
            ("Ctrl+,",),
            "settings",
            "indstillinger sprog tema skrift language theme dark mørk preferences options",
        ),
        *_help(window),
    ]


def _help(window: MainWindow) -> list[ActionSpec]:
    return [
        ActionSpec(
            "help.keys",
            _T("Action", "&Keyboard and mouse"),
            window.requests.show_keys,
            ("F1",),
            "keyboard",
            "genveje taster shortcuts hjælp help",
        ),
        ActionSpec(
            "help.log",
            _T("Action", "Show the &log"),
            window.requests.show_log,
            (),
            "file-alert",
            "fejl logfil errors",
        ),
        ActionSpec(
            "help.about",
            _T("Action", "&About procedit"),
            window.requests.show_about,
            (),
            "info-circle",
            "version licens licence",
        ),
    ]
