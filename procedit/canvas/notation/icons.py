"""Pictures of what is not in a document yet: what a person can create, and its icon."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Point
from procedit.bpmn.types import Family
from procedit.bpmn.variants import NON_INTERRUPTING
from procedit.canvas.notation.choreography import band_marks
from procedit.canvas.notation.draw import picture_of_line, picture_of_look
from procedit.canvas.notation.flows import LineLook
from procedit.canvas.notation.gateways import event_based
from procedit.canvas.notation.look import Caption, Look
from procedit.canvas.notation.strokes import placed
from procedit.canvas.notation.symbols import inked
from procedit.canvas.notation.task_symbols import TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.bpmn.variants import Variant
    from procedit.canvas.picture import Path, Picture

_ICON_SIZES: dict[Family, tuple[float, float]] = {
    Family.EVENT: (36, 36),
    Family.ACTIVITY: (48, 38),
    Family.GATEWAY: (44, 44),
    Family.DATA: (34, 42),
    Family.POOL: (60, 36),
    Family.LANE: (60, 36),
    Family.ARTIFACT: (44, 34),
    Family.MESSAGE: (40, 28),
    Family.CHOREOGRAPHY: (52, 44),
    Family.CONVERSATION: (44, 38),
}
_WAY = (Point(0, 0), Point(44, 0))
_ORIGIN = Point(0, 0)


def look_of(variant: Variant, size: tuple[float, float] | None = None) -> Look:
    """How the shape a variant makes looks, in the size it starts with or another one."""
    width, height = size or variant.size
    return Look(variant.type.name, width, height, _traits(variant))


def picture_of_variant(variant: Variant, origin: Point = _ORIGIN, name: str = "") -> Picture:
    """What a variant makes, its upper left corner at ``origin``: for ghosts."""
    if variant.type.is_connection:
        return _line(variant)
    return picture_of_look(look_of(variant), origin, Caption(name))


def icon_of(variant: Variant) -> Picture:
    """A small picture of a variant, at most 60 by 45 diagram pixels, for buttons and menus."""
    if variant.type.is_connection:
        return _line(variant)
    look = look_of(variant, _ICON_SIZES.get(variant.type.family))
    if variant.type.family is Family.CHOREOGRAPHY:
        return _with(look._replace(traits=()), *_bands(look))
    if look.type in TYPES:
        middle = (look.width / 2, look.height / 2)
        return _with(look._replace(type="task"), *inked(TYPES[look.type], look, *middle, 1.1))
    return picture_of_look(look, _ORIGIN)


def _with(look: Look, *paths: Path) -> Picture:
    picture = picture_of_look(look, _ORIGIN)
    return replace(picture, paths=(*picture.paths, *paths))


def _bands(look: Look) -> Iterator[Path]:
    yield from band_marks(Look("participantBand", look.width, 12, ("top", "initiating")))
    for band in band_marks(Look("participantBand", look.width, 12, ("bottom",))):
        yield replace(band, commands=placed(band.commands, 0, look.height - 12))


def _line(variant: Variant) -> Picture:
    kind, _, trait = variant.key.partition(".")
    return picture_of_line(LineLook(kind, (trait,) if trait else ()), _WAY)


def _traits(variant: Variant) -> tuple[str, ...]:
    family = variant.type.family
    if family is Family.EVENT:
        dashed = variant.attributes.get(NON_INTERRUPTING.get(variant.type.name, "")) == "false"
        named = (variant.definition,) if variant.definition else ()
        return (*named, "non-interrupting") if dashed else named
    if family is Family.GATEWAY:
        return (_gateway(variant),)
    if family is Family.DATA:
        return ("collection",) if variant.attributes.get("isCollection") == "true" else ()
    if family is Family.POOL:
        return () if variant.expanded else ("black-box",)
    if family is Family.CONVERSATION:
        return ("collapsed",) if variant.type.name == "subConversation" else ()
    return _frame_traits(variant)


def _gateway(variant: Variant) -> str:
    kind = variant.type.name.removesuffix("Gateway")
    if kind != "eventBased":
        return kind
    get = variant.attributes.get
    return event_based(instantiate=get("instantiate") == "true", kind=get("eventGatewayType", ""))


def _frame_traits(variant: Variant) -> tuple[str, ...]:
    found: list[str] = []
    if variant.expanded is not None or variant.type.name in ("callActivity", "callChoreography"):
        found.append("expanded" if variant.expanded else "collapsed")
    if variant.type.name == "adHocSubProcess":
        found.append("ad-hoc")
    if variant.attributes.get("triggeredByEvent") == "true":
        found.append("event")
    return tuple(found)
