"""The View menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.actions.spec import ActionSpec
from procedit.ui.docks import DOCKS

if TYPE_CHECKING:
    from procedit.ui.window import MainWindow

_T = QT_TRANSLATE_NOOP


def view_actions(window: MainWindow) -> list[ActionSpec]:
    """Zoom, panels, tabs, full screen."""
    return [*_zoom(window), *_panels(window), *_window(window)]


def _zoom(window: MainWindow) -> list[ActionSpec]:
    view, is_open = window.on_view, window.can.has_document
    return [
        ActionSpec(
            "view.zoom-in",
            _T("Action", "Zoom &in"),
            view(lambda shown: shown.zoom_in()),
            ("Ctrl++", "Ctrl+="),
            "zoom-in",
            "større forstør larger",
            enabled=is_open,
        ),
        ActionSpec(
            "view.zoom-out",
            _T("Action", "Zoom &out"),
            view(lambda shown: shown.zoom_out()),
            ("Ctrl+-",),
            "zoom-out",
            "mindre formindsk smaller",
            enabled=is_open,
        ),
        ActionSpec(
            "view.zoom-100",
            _T("Action", "Zoom to &100 %"),
            view(lambda shown: shown.zoom_to(1.0)),
            ("Ctrl+0",),
            "",
            "normal størrelse actual size",
            enabled=is_open,
        ),
        *_fitting(window),
    ]


def _fitting(window: MainWindow) -> list[ActionSpec]:
    view, is_open = window.on_view, window.can.has_document
    return [
        ActionSpec(
            "view.fit",
            _T("Action", "&Fit the whole diagram"),
            view(lambda shown: shown.fit()),
            ("Ctrl+1",),
            "zoom-scan",
            "tilpas hele vis alt all page",
            enabled=is_open,
        ),
        ActionSpec(
            "view.fit-selection",
            _T("Action", "Fit the &selection"),
            view(lambda shown: shown.fit_selection()),
            ("Ctrl+2",),
            "focus-centered",
            "tilpas markering zoom",
            enabled=window.can.has_selection,
        ),
        ActionSpec(
            "view.origin",
            _T("Action", "Show the upper left &corner"),
            view(lambda shown: shown.show_origin()),
            ("Ctrl+Shift+O",),
            "",
            "nulpunkt start hjørne origin home",
            enabled=is_open,
        ),
        ActionSpec(
            "view.outer-diagram",
            _T("Action", "Show the &outer diagram"),
            window.requests.show_outer_diagram,
            ("Alt+Up",),
            "arrow-left",
            "tilbage delproces op back parent up",
            enabled=window.can.has_outer_diagram,
        ),
    ]


def _panels(window: MainWindow) -> list[ActionSpec]:
    panels = [
        ActionSpec(
            f"view.{spec.id}",
            spec.text,
            partial(window.docks.toggle, spec.id),
            spec.keys,
            spec.icon,
            f"panel vis skjul show hide {spec.words}",
            checked=partial(window.docks.is_shown, spec.id),
        )
        for spec in DOCKS
    ]
    grid = ActionSpec(
        "view.grid",
        _T("Action", "Show the &grid"),
        window.requests.toggle_grid,
        ("Ctrl+G",),
        "grid-dots",
        "gitter net raster",
        checked=lambda: window.settings.show_grid,
    )
    badges = ActionSpec(
        "view.law",
        _T("Action", "Show the sign § at &laws"),
        window.requests.toggle_badges,
        (),
        "law",
        "lov paragraf mærke hjemmel law badges",
        checked=lambda: window.settings.law_badges,
    )
    return [*panels, grid, badges]


def _window(window: MainWindow) -> list[ActionSpec]:
    return [
        ActionSpec(
            "view.focus",
            _T("Action", "Focus on the diagram"),
            window.focus_mode.toggle,
            ("Shift+F11",),
            "focus-2",
            "fokus skjul paneler hide panels calm",
            checked=lambda: window.focus_mode.is_on,
        ),
        ActionSpec(
            "view.present",
            _T("Action", "&Present full screen"),
            window.focus_mode.toggle_full_screen,
            ("F11",),
            "presentation",
            "præsentation fuld skærm projektor workshop",
            checked=lambda: window.focus_mode.is_full_screen,
        ),
        ActionSpec(
            "view.next-tab",
            _T("Action", "Next procedure"),
            partial(window.documents.step, 1),
            ("Ctrl+Tab", "Ctrl+PgDown"),
            "chevron-right",
            "næste fane tab",
            enabled=window.can.has_tab,
        ),
        ActionSpec(
            "view.previous-tab",
            _T("Action", "Previous procedure"),
            partial(window.documents.step, -1),
            ("Ctrl+Shift+Tab", "Ctrl+PgUp"),
            "chevron-left",
            "forrige fane tab",
            enabled=window.can.has_tab,
        ),
    ]
