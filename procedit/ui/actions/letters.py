"""The Letters menu within Edit: how the labels of the selection are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.actions.spec import ActionSpec

if TYPE_CHECKING:
    from collections.abc import Callable

    from procedit.canvas.view import DiagramView
    from procedit.ui.window import MainWindow

_T = QT_TRANSLATE_NOOP
_STEP = 2.0
"""How much larger or smaller letters get at once, in diagram pixels."""


def letters_actions(window: MainWindow) -> list[ActionSpec]:
    """Larger, smaller, bold, in colour, as usual."""
    work, view, some = window.on_workspace, window.on_view, window.can.has_selection
    return [
        ActionSpec(
            "letters.larger",
            _T("Action", "&Larger letters"),
            view(_enlarge(_STEP)),
            ("Ctrl+Alt++",),
            words="skrift størrelse tekst font size bigger",
            enabled=some,
            on_canvas=True,
        ),
        ActionSpec(
            "letters.smaller",
            _T("Action", "&Smaller letters"),
            view(_enlarge(-_STEP)),
            ("Ctrl+Alt+-",),
            words="skrift størrelse tekst font size",
            enabled=some,
            on_canvas=True,
        ),
        ActionSpec(
            "letters.bold",
            _T("Action", "&Bold letters"),
            view(_toggle_bold),
            ("Ctrl+Alt+B",),
            words="fed skrift tekst font",
            enabled=some,
            on_canvas=True,
        ),
        ActionSpec(
            "letters.color",
            _T("Action", "&Colour of the letters…"),
            work(lambda shown: shown.start_letter_colors()),
            words="farve skrift tekst font color",
            enabled=some,
        ),
        ActionSpec(
            "letters.usual",
            _T("Action", "&Usual letters"),
            view(_usual),
            words="nulstil skrift tekst font reset",
            enabled=some,
        ),
    ]


def _enlarge(by: float) -> Callable[[DiagramView], None]:
    def run(view: DiagramView) -> None:
        from procedit.canvas.editing import enlarge_letters  # noqa: PLC0415 - with the canvas

        enlarge_letters(view, by)

    return run


def _toggle_bold(view: DiagramView) -> None:
    from procedit.canvas.editing import toggle_bold  # noqa: PLC0415 - with the canvas

    toggle_bold(view)


def _usual(view: DiagramView) -> None:
    from procedit.canvas.editing import usual_letters  # noqa: PLC0415 - with the canvas

    usual_letters(view)
