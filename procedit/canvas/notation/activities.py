"""Activities: a rounded box, its border by kind, a type marker and a row of markers (10.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.canvas.notation import events
from procedit.canvas.notation.look import Look
from procedit.canvas.notation.strokes import HEAVY, LINE, box, placed
from procedit.canvas.notation.symbols import inked
from procedit.canvas.notation.task_symbols import INSTANTIATE, ROW, TYPES
from procedit.canvas.picture import Path
from procedit.layout.docking import CORNER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.diagram import Shape
    from procedit.model.element import Element

TYPE_ROOM = 25.0
"""So far from the left and from the top reaches the type marker."""
ROW_ROOM = 20.0
"""So far from the bottom reaches the row of markers."""

_TYPE_AT = (14.5, 14.0)
_ROW_STEP = 16.0
_INSET = 3.25
"""Between the two borders of a transaction."""
_START_SIZE = 18.0


def traits(element: Element, shape: Shape | None = None) -> tuple[str, ...]:
    """``expanded``; ``calls:<type>``; ``instantiate``; ``event``; names of the row's markers.

    A collapsed event sub-process also has ``start:<trait>`` for each trait of its start event.
    """
    kind = element.type
    found: list[str] = []
    if kind.name == "callActivity" or kind.is_sub_process:
        is_open = shape is not None and shape.is_expanded
        found.extend(_frame_traits(element, is_open=is_open))
    if kind.name == "receiveTask" and element.flag("instantiate"):
        found.append("instantiate")
    loop = element.loop
    if loop:
        found.append("loop" if loop == "standard" else loop)
    if element.flag("isForCompensation"):
        found.append("compensation")
    return tuple(found)


def _frame_traits(element: Element, *, is_open: bool) -> Iterator[str]:
    kind = element.type.name
    if kind == "callActivity":
        called = element.reference("calledElement")
        if called is not None and called.type.name.startswith("global"):
            yield f"calls:{called.type.name}"
            return
    yield "expanded" if is_open else "collapsed"
    if kind == "adHocSubProcess":
        yield "ad-hoc"
    if element.is_event_sub_process:
        yield "event"
        start = None if is_open else element.child("startEvent")
        if start is not None:
            yield from (f"start:{trait}" for trait in ("", *events.traits(start)))


def marks(look: Look) -> tuple[Path, ...]:
    """The box and its markers."""
    return (*_frame(look), *_type_marker(look), *row(look))


def _frame(look: Look) -> list[Path]:
    width, height = look.width, look.height
    if look.type == "callActivity":
        inset = (HEAVY - LINE) / 2
        shape = box(inset, inset, width - 2 * inset, height - 2 * inset, CORNER - inset)
        return [Path(shape, look.ink, look.paper, HEAVY)]
    shape = box(0, 0, width, height, CORNER)
    if "event" in look.traits:
        return [Path(shape, look.ink, look.paper, LINE, (0.01, 4.0), "round")]
    outer = Path(shape, look.ink, look.paper, LINE)
    if look.type != "transaction":
        return [outer]
    inner = box(_INSET, _INSET, width - 2 * _INSET, height - 2 * _INSET, CORNER - _INSET)
    return [outer, Path(inner, look.ink, width=1.25)]


def has_type_marker(look: Look) -> bool:
    """Whether something is drawn in the upper left corner."""
    return look.type in TYPES or any(t.startswith(("calls:", "start:")) for t in look.traits)


def _type_marker(look: Look) -> tuple[Path, ...]:
    if "instantiate" in look.traits:
        return inked(INSTANTIATE, look, *_TYPE_AT)
    called = next((t[6:] for t in look.traits if t.startswith("calls:")), look.type)
    if called in TYPES:
        return inked(TYPES[called], look, *_TYPE_AT)
    start = tuple(t[6:] for t in look.traits if t.startswith("start:"))
    if not start:
        return ()
    event = Look("startEvent", _START_SIZE, _START_SIZE, start, look.fill, look.stroke)
    return tuple(
        Path(placed(p.commands, 6, 6), p.stroke, p.fill, min(p.width, 1.25), p.dash, p.cap, True)
        for p in events.marks(event)
    )


def row(look: Look) -> tuple[Path, ...]:
    """The markers at the bottom, centred together."""
    shown = [name for name in ROW if name in look.traits]
    x = look.width / 2 - _ROW_STEP * (len(shown) - 1) / 2
    y = look.height - (13.0 if look.type in ("transaction", "callActivity") else 11.0)
    return tuple(
        path
        for place, name in enumerate(shown)
        for path in inked(ROW[name], look, x + place * _ROW_STEP, y)
    )


def has_row(look: Look) -> bool:
    """Whether there are markers at the bottom."""
    return any(name in ROW for name in look.traits)
