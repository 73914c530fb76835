"""The canvas of one open procedure.

It is loaded with the first procedure, so that an empty window is there at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from procedit.canvas.theme import Theme as CanvasTheme
    from procedit.canvas.workspace import Workspace
    from procedit.model.diagram import Diagram
    from procedit.session import Session
    from procedit.ui.icons import Icons
    from procedit.ui.theme import Theme


def canvas_theme(theme: Theme) -> CanvasTheme:
    """The diagram's colours that go with the window's."""
    from procedit.canvas.theme import DARK, LIGHT  # noqa: PLC0415 - see above

    return DARK if theme.is_dark else LIGHT


def make_workspace(session: Session, theme: Theme, icons: Icons, parent: QWidget) -> Workspace:
    """The canvas of the session's diagram with all its tools, below ``parent``."""
    from procedit.canvas.workspace import Workspace  # noqa: PLC0415 - see above

    return Workspace(session, canvas_theme(theme), icons.icon, parent, _picture)


def use_theme(workspace: Workspace, theme: Theme) -> None:
    """Show the diagram in other colours."""
    workspace.show_theme(canvas_theme(theme))


def dispose(workspace: Workspace) -> None:
    """Let go of the canvas; it does not follow the session any more."""
    workspace.dispose()
    workspace.hide()
    workspace.deleteLater()


def _picture(diagram: Diagram, keys: Collection[str]) -> QMimeData:
    """What other programs get when a selection is copied."""
    from procedit.publish.clipboard import picture_data  # noqa: PLC0415 - see above

    return picture_data(diagram, keys)
