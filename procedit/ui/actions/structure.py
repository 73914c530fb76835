"""The Structure menu: lanes and pools as a whole, and steps put together another way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.actions.spec import ActionSpec

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal

    from procedit.canvas.view import DiagramView
    from procedit.model.element import Element
    from procedit.ui.window import MainWindow

_T = QT_TRANSLATE_NOOP


def structure_actions(window: MainWindow) -> list[ActionSpec]:
    """What is done to lanes, pools and sub-processes as a whole."""
    return [*_lanes(window)]


def _lanes(window: MainWindow) -> list[ActionSpec]:
    return [
        ActionSpec(
            "structure.lane-up",
            _T("Action", "Move the lane &up"),
            window.on_view(_lane(-1)),
            ("Alt+Shift+Up",),
            "chevron-up",
            "bane op venstre rækkefølge lane order left",
            enabled=_one(window, _is_lane),
            on_canvas=True,
        ),
        ActionSpec(
            "structure.lane-down",
            _T("Action", "Move the lane &down"),
            window.on_view(_lane(1)),
            ("Alt+Shift+Down",),
            "chevron-down",
            "bane ned højre rækkefølge lane order right",
            enabled=_one(window, _is_lane),
            on_canvas=True,
        ),
    ]


def _lane(way: Literal[-1, 1]) -> Callable[[DiagramView], None]:
    def run(view: DiagramView) -> None:
        from procedit.canvas.restructuring import move_lane  # noqa: PLC0415 - with the canvas

        move_lane(view, way)

    return run


def _is_lane(element: Element) -> bool:
    return element.type.family is Family.LANE


def _one(window: MainWindow, fits: Callable[[Element], bool]) -> Callable[[], bool]:
    """Whether exactly one element is selected and it is such a one."""

    def asked() -> bool:
        session = window.session
        selected = [] if session is None or len(session.selection) != 1 else session.selected
        return len(selected) == 1 and fits(selected[0])

    return asked
