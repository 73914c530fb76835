"""A canvas with everything that belongs to it, for one open procedure.

The canvas is loaded with the first procedure, so that an empty window is there at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from procedit.canvas.theme import Theme as CanvasTheme
    from procedit.canvas.view import DiagramView
    from procedit.session import Session
    from procedit.ui.theme import Theme


def canvas_theme(theme: Theme) -> CanvasTheme:
    """The diagram's colours that go with the window's."""
    from procedit.canvas.theme import DARK, LIGHT  # noqa: PLC0415 - see above

    return DARK if theme.is_dark else LIGHT


def make_view(session: Session, theme: Theme, parent: QWidget) -> DiagramView:
    """The view of the session's diagram, below ``parent``."""
    from procedit.canvas.scene import DiagramScene  # noqa: PLC0415 - see above
    from procedit.canvas.view import DiagramView  # noqa: PLC0415 - see above

    scene = DiagramScene(session, canvas_theme(theme), parent)
    return DiagramView(session, scene, parent)


def use_theme(view: DiagramView, theme: Theme) -> None:
    """Show the diagram in other colours."""
    view.diagram_scene.theme = canvas_theme(theme)


def dispose(view: DiagramView) -> None:
    """Let go of the view and its scene; neither follows the session any more."""
    scene = view.diagram_scene
    scene.dispose()
    view.hide()
    view.deleteLater()
    scene.deleteLater()
