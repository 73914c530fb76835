"""The last session at the start, and this one's for the next start."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from procedit.ui.session_state import SessionState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from procedit.ui.window import MainWindow


def restore(window: MainWindow, paths: Sequence[Path], *, with_session: bool = True) -> None:
    """Make tabs for the files of the last session, if wanted, open ``paths``, and load what is shown."""
    state = window.state
    if with_session and window.settings.restore_session:
        for path in state.files:
            if path.exists() and window.documents.tab_of(path) is None:
                tab = window.documents.add()
                tab.expect(path)
                window.documents.describe(tab)
    if paths:
        window.filing.open(paths)
    elif window.documents.tabs and window.session is None:
        shown = window.documents.tab_of(state.shown) if state.shown is not None else None
        window.documents.show_tab(shown or window.documents.tabs[0])
    window.filing.paths_changed.emit()


def state_while_open(window: MainWindow) -> SessionState:
    """The files that are open now, with the form that the window had at the start."""
    return replace(
        window.state,
        files=[each.path for each in window.documents.tabs if each.path is not None],
        shown=None if window.documents.current is None else window.documents.current.path,
    )


def state_of(window: MainWindow) -> SessionState:
    """What to remember of the window."""
    tab = window.documents.current
    window.focus_mode.leave()
    return SessionState(
        files=[each.path for each in window.documents.tabs if each.path is not None],
        shown=tab.path if tab is not None else None,
        geometry=bytes(window.saveGeometry().toHex().data()).decode("ascii"),
        panels=bytes(window.saveState().toHex().data()).decode("ascii"),
        recent=window.state.recent,
    )
