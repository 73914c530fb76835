"""The Structure menu: lanes and pools as a whole, and steps put together another way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.actions.spec import ActionSpec

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from procedit.model.element import Element
    from procedit.ui.window import MainWindow

_T = QT_TRANSLATE_NOOP


def structure_actions(window: MainWindow) -> list[ActionSpec]:
    """What is done to lanes, pools and sub-processes as a whole."""
    return [*_steps(window), *_lanes(window), *_pools(window)]


def _steps(window: MainWindow) -> list[ActionSpec]:
    return [
        ActionSpec(
            "structure.wrap",
            _T("Action", "Form a &sub-process"),
            window.on_view(lambda view: _work().wrap_selection(view)),
            ("Alt+Shift+W",),
            "stack-2",
            "pak saml delproces gruppér wrap group extract",
            enabled=window.can.has_selection,
            on_canvas=True,
        ),
        ActionSpec(
            "structure.unwrap",
            _T("Action", "&Dissolve the sub-process"),
            window.on_view(lambda view: _work().unwrap_selection(view)),
            ("Alt+Shift+U",),
            "stack-back",
            "opløs pak ud delproces unwrap ungroup",
            enabled=_one(window, lambda each: each.type.is_sub_process),
            on_canvas=True,
        ),
        ActionSpec(
            "structure.extract",
            _T("Action", "Move out into a procedure of its &own"),
            window.requests.extract_selection,
            ("Alt+Shift+X",),
            "external-link",
            "udskil egen fil arbejdsgang kald call activity extract",
            enabled=window.can.has_selection,
            on_canvas=True,
        ),
        ActionSpec(
            "structure.inline",
            _T("Action", "Take in the &called procedure"),
            window.requests.inline_selection,
            ("Alt+Shift+M",),
            "download",
            "flet indsæt kaldt arbejdsgang inline merge",
            enabled=_one(window, lambda each: each.type.name == "callActivity"),
            on_canvas=True,
        ),
        ActionSpec(
            "structure.swap",
            _T("Action", "S&wap two steps"),
            window.on_view(lambda view: _work().swap_selection(view)),
            ("Alt+Shift+S",),
            "arrows-horizontal",
            "ombyt byt plads exchange",
            enabled=_two_steps(window),
            on_canvas=True,
        ),
        ActionSpec(
            "structure.reverse",
            _T("Action", "Reverse the &flow"),
            window.on_view(lambda view: _work().reverse_selection(view)),
            ("Alt+Shift+R",),
            "route",
            "vend retning pil flowpil direction",
            enabled=_one(window, lambda each: each.type.is_connection),
            on_canvas=True,
        ),
    ]


def _two_steps(window: MainWindow) -> Callable[[], bool]:
    def asked() -> bool:
        session = window.session
        selected = [] if session is None or len(session.selection) != 2 else session.selected
        return len(selected) == 2 and all(each.type.is_flow_node for each in selected)

    return asked


def _lanes(window: MainWindow) -> list[ActionSpec]:
    return [
        ActionSpec(
            "structure.lane-up",
            _T("Action", "Move the lane &up"),
            window.on_view(lambda view: _work().move_lane(view, -1)),
            ("Alt+Shift+Up",),
            "chevron-up",
            "bane op venstre rækkefølge lane order left",
            enabled=_one(window, _is_lane),
            on_canvas=True,
        ),
        ActionSpec(
            "structure.lane-down",
            _T("Action", "Move the lane &down"),
            window.on_view(lambda view: _work().move_lane(view, 1)),
            ("Alt+Shift+Down",),
            "chevron-down",
            "bane ned højre rækkefølge lane order right",
            enabled=_one(window, _is_lane),
            on_canvas=True,
        ),
    ]


def _pools(window: MainWindow) -> list[ActionSpec]:
    return [
        ActionSpec(
            "structure.fold",
            _T("Action", "&Collapse or expand"),
            window.on_view(lambda view: _work().toggle_content(view)),
            ("Alt+Shift+C",),
            "resize",
            "fold ud ind sammen luk åbn pool bane delproces collapse expand",
            enabled=_one(window, _may_close),
            on_canvas=True,
        ),
        ActionSpec(
            "structure.turn-pool",
            _T("Action", "&Turn the pool"),
            window.on_view(lambda view: _work().turn(view)),
            ("Alt+Shift+T",),
            "refresh",
            "vend drej lodret vandret stående liggende vertical horizontal rotate",
            enabled=_one(window, _is_pool),
            on_canvas=True,
        ),
        ActionSpec(
            "structure.unwrap-pool",
            _T("Action", "&Remove the pool, keep its content"),
            window.on_view(lambda view: _work().remove_pool_only(view)),
            ("Alt+Shift+Del",),
            "x",
            "fjern pool behold indhold delete remove",
            enabled=_one(window, lambda each: _is_pool(each) and each.process is not None),
            on_canvas=True,
        ),
    ]


def _work() -> ModuleType:
    """What does it all; loaded with the canvas."""
    from procedit.canvas import restructuring  # noqa: PLC0415 - with the canvas

    return restructuring


def _is_pool(element: Element) -> bool:
    from procedit.bpmn.types import Family  # noqa: PLC0415 - with the first document

    return element.type.family is Family.POOL


def _may_close(element: Element) -> bool:
    if _is_pool(element):
        return element.process is not None
    return element.type.is_sub_process or _is_lane(element)


def _is_lane(element: Element) -> bool:
    from procedit.bpmn.types import Family  # noqa: PLC0415 - with the first document

    return element.type.family is Family.LANE


def _one(window: MainWindow, fits: Callable[[Element], bool]) -> Callable[[], bool]:
    """Whether exactly one element is selected and it is such a one."""

    def asked() -> bool:
        session = window.session
        selected = [] if session is None or len(session.selection) != 1 else session.selected
        return len(selected) == 1 and fits(selected[0])

    return asked
