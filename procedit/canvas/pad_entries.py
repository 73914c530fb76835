"""What the pad beside the selection offers, by what is selected."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from procedit.bpmn.types import Family
from procedit.bpmn.variants import VARIANTS
from procedit.canvas import editing
from procedit.canvas.notation import icon_of
from procedit.canvas.offers import appendable
from procedit.canvas.pad_pictures import connection, lane_added, lanes_divided, palette
from procedit.canvas.tools.connect import ConnectTool
from procedit.canvas.tools.create import CreateTool
from procedit.canvas.wording import variant_text
from procedit.commands.connecting import may_start_at
from procedit.commands.replace_all import common_replacements
from procedit.commands.replacing import replacements
from procedit.errors import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from procedit.bpmn.variants import Variant
    from procedit.canvas.faces import Face
    from procedit.canvas.tools.tool import Tool
    from procedit.canvas.view import DiagramView
    from procedit.commands.align import Alignment
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_ASKED = 50
"""Whether there is a type in common is judged by so many of the selected elements."""
_STEPS = ("task", "exclusiveGateway", "endEvent", "intermediateThrowEvent")
_AWAITED = (
    "intermediateCatchEvent.message",
    "intermediateCatchEvent.timer",
    "intermediateCatchEvent.conditional",
    "intermediateCatchEvent.signal",
    "receiveTask",
)
_ALIGNMENTS: tuple[tuple[Alignment, str, str], ...] = (
    ("left", "layout-align-left", _T("Pad", "Align the left borders")),
    ("center", "layout-align-center", _T("Pad", "Align the middles, one below the other")),
    ("right", "layout-align-right", _T("Pad", "Align the right borders")),
    ("top", "layout-align-top", _T("Pad", "Align the upper borders")),
    ("middle", "layout-align-middle", _T("Pad", "Align the middles, side by side")),
    ("bottom", "layout-align-bottom", _T("Pad", "Align the lower borders")),
)


@dataclass(frozen=True, slots=True)
class PadEntry:
    """A button: its name, the face or the icon on it, what it says, does, and what a drag does.

    One that ``has_preview`` runs nothing but commands, so that their outcome can be shown beforehand.
    """

    name: str
    text: str
    face: Face | str
    run: Callable[[], object]
    tool: Callable[[], Tool] | None = None
    key: str = ""
    has_preview: bool = False


@dataclass(frozen=True, slots=True)
class PadMenus:
    """What opens further choices: appending, changing the type, colours."""

    append: Callable[[], object]
    replace: Callable[[], object]
    colors: Callable[[], object]


def _text(text: str) -> str:
    return QCoreApplication.translate("Pad", text)


def entries_for(view: DiagramView, menus: PadMenus) -> list[tuple[PadEntry, ...]]:
    """The buttons for the selection, group by group; none where nothing is selected."""
    count = len(view.session.selection)
    element = editing.only(view)
    if element is None:
        return [tuple(_many(view, menus))] if count > 1 else []
    groups = [tuple(_appending(view, element, menus)), tuple(_lanes(view, element))]
    groups.append(tuple(_changing(view, element, menus)))
    return [group for group in groups if group]


def _appending(view: DiagramView, source: Element, menus: PadMenus) -> Iterator[PadEntry]:
    offers = {variant.key for variant in appendable(source)}
    after_event_gateway = source.type.name == "eventBasedGateway"
    keys = _AWAITED if after_event_gateway else _STEPS
    found = [key for key in keys if key in offers] if source.type.is_flow_node else []
    for key in found:
        yield _append_entry(view, source, VARIANTS[key])
    if "textAnnotation" in offers and source.type.family is not Family.LANE:
        yield _append_entry(view, source, VARIANTS["textAnnotation"])
    if found:
        yield PadEntry("append", _text(_T("Pad", "Append anything")), "dots", menus.append, key="A")


def _append_entry(view: DiagramView, source: Element, variant: Variant) -> PadEntry:
    text = _text(_T("Pad", "Append: {what}")).format(what=variant_text(variant))
    return PadEntry(
        f"append.{variant.key}",
        text,
        icon_of(variant),
        partial(editing.append_to, view, source, variant),
        partial(CreateTool, view, variant, source=source.key),
        has_preview=True,
    )


def _lanes(view: DiagramView, element: Element) -> Iterator[PadEntry]:
    is_pool = element.type.family is Family.POOL and element.process is not None
    if not is_pool and element.type.family is not Family.LANE:
        return
    above, below = lane_added(above=True), lane_added(above=False)
    add = partial(editing.add_lane_to, view, element)
    sides: tuple[tuple[Literal["above", "below"], Face, str], ...] = (
        ("above", above, _T("Pad", "Add a lane above")),
        ("below", below, _T("Pad", "Add a lane below")),
    )
    for side, face, text in sides:
        yield PadEntry(f"lane.{side}", _text(text), face, partial(add, side), has_preview=True)
    for count, text in (
        (2, _T("Pad", "Divide into two lanes")),
        (3, _T("Pad", "Divide into three lanes")),
    ):
        run = partial(editing.divide, view, element, count)
        yield PadEntry(f"lane.{count}", _text(text), lanes_divided(count), run, has_preview=True)


def _changing(view: DiagramView, element: Element, menus: PadMenus) -> Iterator[PadEntry]:
    if may_start_at(element):
        tool = partial(ConnectTool, view, element.key)
        yield PadEntry(
            "connect",
            _text(_T("Pad", "Connect")),
            connection(),
            lambda: view.use(tool()),
            tool,
            key="C",
        )
    if replacements(element, view.session.diagram):
        text = _text(_T("Pad", "Change the type"))
        yield PadEntry("replace", text, "replace", menus.replace, key="R")
    yield from _always(view, menus)


def _always(view: DiagramView, menus: PadMenus) -> Iterator[PadEntry]:
    yield PadEntry("color", _text(_T("Pad", "Change the colour")), palette(), menus.colors)
    remove = partial(editing.delete_selection, view)
    yield PadEntry(
        "delete", _text(_T("Pad", "Delete")), "trash", remove, key=_text(_T("Pad", "Del"))
    )


def _many(view: DiagramView, menus: PadMenus) -> Iterator[PadEntry]:
    for at, icon, text in _ALIGNMENTS:
        run = partial(editing.align_selection, view, at)
        yield PadEntry(f"align.{at}", _text(text), icon, run, has_preview=True)
    for horizontally, icon, text in (
        (True, "layout-distribute-vertical", _T("Pad", "Space evenly from left to right")),
        (False, "layout-distribute-horizontal", _T("Pad", "Space evenly from top to bottom")),
    ):
        run = partial(editing.distribute_selection, view, horizontally=horizontally)
        yield PadEntry(icon, _text(text), icon, run, has_preview=True)
    diagram = view.session.diagram
    if diagram is not None and common_replacements(view.session.selected[:_ASKED], diagram):
        text = _text(_T("Pad", "Change the type"))
        yield PadEntry("replace", text, "replace", menus.replace, key="R")
    yield from _always(view, menus)
