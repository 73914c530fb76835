"""The Insert menu: what is added to a diagram, and the tools of the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.actions.spec import ActionSpec

if TYPE_CHECKING:
    from collections.abc import Callable

    from procedit.canvas.workspace import Workspace
    from procedit.ui.window import MainWindow

_T = QT_TRANSLATE_NOOP

_CREATED = (
    ("startEvent", _T("Action", "&Start event"), "starthændelse begynd begin"),
    ("intermediateThrowEvent", _T("Action", "&Intermediate event"), "mellemhændelse"),
    ("endEvent", _T("Action", "&End event"), "sluthændelse slut"),
    ("task", _T("Action", "&Task"), "opgave aktivitet trin step activity"),
    ("userTask", _T("Action", "&User task"), "brugeropgave opgave aktivitet trin activity"),
    ("subProcess", _T("Action", "Su&b-process"), "delproces underproces"),
    ("exclusiveGateway", _T("Action", "E&xclusive gateway"), "beslutning valg decision"),
    ("parallelGateway", _T("Action", "&Parallel gateway"), "parallel samtidig"),
    ("dataObjectReference", _T("Action", "&Data object"), "dokument data document"),
    ("dataStoreReference", _T("Action", "Data st&ore"), "register database system"),
    ("participant", _T("Action", "Poo&l"), "pool deltager participant"),
    ("lane", _T("Action", "L&ane"), "bane rolle role"),
    ("textAnnotation", _T("Action", "Text &note"), "note kommentar annotation comment"),
    ("group", _T("Action", "&Group"), "gruppering ramme frame"),
)
"""The keys of ``VARIANTS`` that have a menu entry of their own, with their texts and more words."""


def insert_actions(window: MainWindow) -> list[ActionSpec]:
    """Create, append, connect, and the tools."""
    return [*_menus(window), *_tools(window), *_elements(window)]


def _menus(window: MainWindow) -> list[ActionSpec]:
    work, can = window.on_workspace, window.can
    return [
        ActionSpec(
            "insert.anything",
            _T("Action", "Create an&ything…"),
            work(lambda shown: shown.start_create_menu()),
            ("N",),
            "circle-plus",
            "opret nyt element new",
            enabled=can.has_document,
            on_canvas=True,
        ),
        ActionSpec(
            "insert.append",
            _T("Action", "Append to the &selection…"),
            work(lambda shown: shown.start_append_menu()),
            ("A",),
            "plus",
            "tilføj efter næste trin next step",
            enabled=can.has_one_selected,
            on_canvas=True,
        ),
        ActionSpec(
            "insert.connect",
            _T("Action", "&Connect"),
            work(lambda shown: shown.use_tool("connect")),
            ("C",),
            "route",
            "forbind flowpil meddelelsespil tilknytning flow line",
            enabled=can.has_document,
            on_canvas=True,
        ),
    ]


def _tools(window: MainWindow) -> list[ActionSpec]:
    work, can = window.on_workspace, window.can
    return [
        ActionSpec(
            "insert.hand",
            _T("Action", "&Move the paper"),
            work(lambda shown: shown.use_tool("hand")),
            ("H",),
            "hand-stop",
            "hånd panorér flyt pan",
            enabled=can.has_document,
            on_canvas=True,
        ),
        ActionSpec(
            "insert.lasso",
            _T("Action", "Select with a &rubber band"),
            work(lambda shown: shown.use_tool("lasso")),
            ("L",),
            "lasso",
            "lasso markér område area",
            enabled=can.has_document,
            on_canvas=True,
        ),
        ActionSpec(
            "insert.space",
            _T("Action", "Make &room"),
            work(lambda shown: shown.use_tool("space")),
            ("S",),
            "arrows-move-horizontal",
            "plads afstand skub fjern space gap push",
            enabled=can.has_document,
            on_canvas=True,
        ),
    ]


def _elements(window: MainWindow) -> list[ActionSpec]:
    return [
        ActionSpec(
            f"insert.{key}",
            text,
            window.on_workspace(_use(key)),
            words=f"indsæt opret insert create {words}",
            enabled=window.can.has_document,
        )
        for key, text, words in _CREATED
    ]


def _use(key: str) -> Callable[[Workspace], None]:
    def use(workspace: Workspace) -> None:
        workspace.use_tool(key)

    return use
