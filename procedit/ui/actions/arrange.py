"""The Arrange menu: lining up and spacing what is selected, tidying up the diagram."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.actions.spec import ActionSpec
from procedit.ui.tidying import tidy_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from procedit.canvas.view import DiagramView
    from procedit.commands.align import Alignment
    from procedit.ui.window import MainWindow

_T = QT_TRANSLATE_NOOP

_ALIGNED: tuple[tuple[Alignment, str, str], ...] = (
    ("left", _T("Action", "Align the &left borders"), "venstre"),
    ("center", _T("Action", "Align the &middles, one below the other"), "midte lodret center"),
    ("right", _T("Action", "Align the &right borders"), "højre"),
    ("top", _T("Action", "Align the &upper borders"), "top øverst"),
    ("middle", _T("Action", "Align the middles, &side by side"), "midte vandret"),
    ("bottom", _T("Action", "Align the lo&wer borders"), "bund nederst bottom"),
)


def arrange_actions(window: MainWindow) -> list[ActionSpec]:
    """Align, distribute and tidy up."""
    several = window.can.has_several_selected
    aligned = [
        ActionSpec(
            f"arrange.{at}",
            text,
            window.on_view(_align(at)),
            icon=f"layout-align-{at}",
            words=f"justér på linje ret ind align {words}",
            enabled=several,
        )
        for at, text, words in _ALIGNED
    ]
    return [
        *aligned,
        ActionSpec(
            "arrange.across",
            _T("Action", "Space evenly from left to ri&ght"),
            window.on_view(_distribute(horizontally=True)),
            icon="layout-distribute-vertical",
            words="fordel vandret afstand distribute",
            enabled=several,
        ),
        ActionSpec(
            "arrange.down",
            _T("Action", "Space evenly from top to &bottom"),
            window.on_view(_distribute(horizontally=False)),
            icon="layout-distribute-horizontal",
            words="fordel lodret afstand distribute",
            enabled=several,
        ),
        ActionSpec(
            "arrange.gap",
            _T("Action", "Space with a &fixed gap…"),
            window.requests.space_with_gap,
            icon="resize",
            words="fordel fast afstand mellemrum distribute distance",
            enabled=several,
        ),
        ActionSpec(
            "arrange.tidy",
            _T("Action", "Tid&y up"),
            window.on_view(tidy_view),
            ("Ctrl+L",),
            "wand",
            "ryd op layout opstilling automatisk auto arrange clean format",
            window.can.has_document,
        ),
    ]


def _align(at: Alignment) -> Callable[[DiagramView], None]:
    def run(view: DiagramView) -> None:
        from procedit.canvas.editing import align_selection  # noqa: PLC0415 - with the canvas

        align_selection(view, at)

    return run


def _distribute(*, horizontally: bool) -> Callable[[DiagramView], None]:
    def run(view: DiagramView) -> None:
        from procedit.canvas.editing import distribute_selection  # noqa: PLC0415 - with the canvas

        distribute_selection(view, horizontally=horizontally)

    return run
