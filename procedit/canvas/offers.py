"""What can be created, appended or turned into, in the order in which one looks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.connections import End, data_association, sequence_refusal
from procedit.bpmn.types import Family
from procedit.bpmn.variants import EVENT_SUB_PROCESS, TRANSACTION, VARIANTS
from procedit.commands.connecting import end_of
from procedit.commands.scopes import main_scope
from procedit.errors import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.bpmn.variants import Variant
    from procedit.model.element import Element
    from procedit.session import Session

_T = QT_TRANSLATE_NOOP
_SECTIONS = {
    Family.ACTIVITY: _T("TypeMenu", "Activities"),
    Family.GATEWAY: _T("TypeMenu", "Gateways"),
    Family.EVENT: _T("TypeMenu", "Events"),
    Family.DATA: _T("TypeMenu", "Data"),
    Family.POOL: _T("TypeMenu", "Pools and lanes"),
    Family.LANE: _T("TypeMenu", "Pools and lanes"),
    Family.ARTIFACT: _T("TypeMenu", "Notes and groups"),
    Family.FLOW: _T("TypeMenu", "Flows"),
    Family.CHOREOGRAPHY: _T("TypeMenu", "Choreography"),
    Family.CONVERSATION: _T("TypeMenu", "Conversation"),
}
_ORDER = list(dict.fromkeys(_SECTIONS.values()))
_EVENT_ORDER = (
    "startEvent",
    "intermediateThrowEvent",
    "intermediateCatchEvent",
    "endEvent",
    "boundaryEvent",
)
_NEVER = ("message",)


def section_of(variant: Variant) -> str:
    """The heading it stands under, an English text of the context ``TypeMenu``."""
    return _SECTIONS.get(variant.type.family, _ORDER[0])


def sorted_offers(variants: Iterable[Variant]) -> list[Variant]:
    """By heading, events by their position, else as they came."""
    return sorted(variants, key=_rank)


def _rank(variant: Variant) -> tuple[int, int]:
    name = variant.type.name
    place = _EVENT_ORDER.index(name) if name in _EVENT_ORDER else 0
    return _ORDER.index(section_of(variant)), place


def creatable(session: Session) -> list[Variant]:
    """What can be created in the diagram shown."""
    scope = None
    if session.diagram is not None:
        scope = main_scope(session.document, session.diagram)
    name = "" if scope is None else scope.type.name
    found = [variant for variant in VARIANTS.values() if _belongs(variant, name)]
    return sorted_offers(found)


def _belongs(variant: Variant, scope: str) -> bool:
    family = variant.type.family
    if family is Family.FLOW or variant.type.name in _NEVER:
        return False
    if family is Family.CHOREOGRAPHY:
        return "horeography" in scope
    if family is Family.CONVERSATION:
        return scope == "collaboration"
    return "horeography" not in scope or family is Family.ARTIFACT


def appendable(source: Element) -> list[Variant]:
    """What can follow an element, or be connected with it."""
    start = end_of(source)
    found = [variant for variant in VARIANTS.values() if _may_follow(start, source, variant)]
    return sorted_offers(found)


def _may_follow(start: End, source: Element, variant: Variant) -> bool:
    kind = variant.type
    if kind.name in ("boundaryEvent", "startEvent", "message", "implicitThrowEvent"):
        return False
    if kind.name == "textAnnotation":
        return source.type.name != "textAnnotation"
    if variant.only_in in (EVENT_SUB_PROCESS, TRANSACTION):
        return False
    end = End(kind, variant.definition, variant.attributes.get("triggeredByEvent") == "true")
    if kind.is_flow_node and kind.family is not Family.CHOREOGRAPHY:
        return not sequence_refusal(start, end)
    return bool(data_association(start, end)) and kind.name not in ("dataInput", "dataOutput")
