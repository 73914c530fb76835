"""Where elements may be dropped and attached, which flows they may split, and what may be resized."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from procedit.bpmn.types import ElementType, Family, type_of
from procedit.bpmn.variants import EVENT_SUB_PROCESS, TRANSACTION, VARIANTS, Variant, definition_of
from procedit.commands.refusal import Refusal
from procedit.commands.scopes import ancestors, flow_scope, pool_of
from procedit.errors import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.model.diagram import Diagram
    from procedit.model.element import Element

    Subject: TypeAlias = Variant | Element

_T = QT_TRANSLATE_NOOP
_IN_EMPTY_POOL = _T(
    "Error", "This pool is a black box and holds nothing. Turn it into a pool with content first."
)
_POOL_INSIDE = _T("Error", "A pool stands on the canvas, not in something else.")
_LANE_OUTSIDE = _T("Error", "A lane stands in a pool or in another lane.")
_OUTSIDE_POOLS = _T(
    "Error", "Beside the pools stand annotations and groups only. Drop it in a pool."
)
_NO_HOLDER = _T("Error", "{holder} cannot hold other elements. Drop it beside it.")
_COLLAPSED = _T("Error", "The sub-process is collapsed. Open or expand it first.")
_FOLDED = _T("Error", "This is collapsed. Expand it first, then it can hold something again.")
_WRONG_DIAGRAM = _T("Error", "{label} does not belong into this kind of diagram.")
_NOT_ATTACHED = _T("Error", "A boundary event is attached to the border of an activity.")
_NO_HOST = _T("Error", "An event can be attached to activities that are part of the flow only.")
_NO_SUCH_EVENT = _T("Error", "{label} cannot be attached to an activity.")
_CANCEL = _T("Error", "A cancel event belongs to a transaction.")
_AFTER_GATEWAY = _T(
    "Error", "A receive task that follows an event-based gateway has no boundary events."
)
_INSERT_WHAT = _T("Error", "Only a step, an event or a gateway can be inserted into a flow.")
_INSERT_WHERE = _T("Error", "A step can be inserted into sequence flows and message flows only.")
_FIXED_SIZE = _T("Error", "{label} has a fixed size.")
_SIDEWAYS = _T("Error", "Only the width can be changed here; the height follows the text.")

_LANES = _T(
    "Error", "Lanes move with their pool only. Select the pool, or the steps without the lanes."
)
_HOST_MISSING = _T(
    "Error",
    "The arrow keys move a boundary event together with its activity only. Drag it along the border.",
)

_ATTACHABLE = frozenset(
    {"message", "timer", "signal", "conditional", "multiple", "parallelMultiple"}
)
_DETACHABLE = _ATTACHABLE | {""}
_ARTIFACTS = frozenset({"textAnnotation", "group"})
_CHOREOGRAPHIES = frozenset({"choreography", "subChoreography", "globalChoreographyTask"})
_SPECIAL_HOMES = {
    Family.CONVERSATION: frozenset({"collaboration"}),
    Family.CHOREOGRAPHY: _CHOREOGRAPHIES,
}
_BLANK_BOUNDARY = Variant("boundaryEvent", type_of("boundaryEvent"), "Boundary event")
"""What a cancel event becomes outside a transaction; the schema has it, table 10.93 has not."""
_SCOPES = frozenset({"process", "subProcess", "transaction", "adHocSubProcess"})


@dataclass(frozen=True, slots=True)
class _Traits:
    kind: ElementType
    definition: str
    is_interrupting: bool
    label: str


def _traits(subject: Subject) -> _Traits:
    if isinstance(subject, Variant):
        return _Traits(subject.type, subject.definition, subject.is_interrupting, subject.label)
    kind = subject.type
    definition = definition_of(subject) if kind.family is Family.EVENT else ""
    return _Traits(kind, definition, subject.is_interrupting, kind.label)


def may_drop(subject: Subject, on: Element, diagram: Diagram | None = None) -> Refusal | None:
    """Why ``subject`` may not be dropped on an element or on what the diagram draws; None if it may.

    ``on`` is the element under the cursor, or the diagram's process or collaboration.
    """
    traits = _traits(subject)
    kind = traits.kind
    if kind.name == "group":
        return None
    if on.type.family is Family.POOL and on.process is None:
        return Refusal(_IN_EMPTY_POOL)
    if kind.family in (Family.POOL, Family.LANE):
        return _may_stand(kind.family, on)
    return _may_hold(traits, on, diagram)


def _may_stand(family: Family, on: Element) -> Refusal | None:
    if family is Family.POOL:
        is_root = on.type.name in ("process", "collaboration")
        return None if is_root else Refusal(_POOL_INSIDE)
    return None if on.type.family in (Family.POOL, Family.LANE) else Refusal(_LANE_OUTSIDE)


def _may_hold(traits: _Traits, on: Element, diagram: Diagram | None) -> Refusal | None:
    kind = traits.kind
    homes = _SPECIAL_HOMES.get(Family.CONVERSATION if kind.name == "message" else kind.family)
    if homes is not None:
        return None if on.type.name in homes else _misplaced(traits)
    if on.type.name == "collaboration":
        has_process = any(pool.process is not None for pool in on.children("participant"))
        stands = kind.name in _ARTIFACTS or (kind.name == "dataStoreReference" and has_process)
        return None if stands else Refusal(_OUTSIDE_POOLS)
    if on.type.name in _CHOREOGRAPHIES:
        return None if kind.name in _ARTIFACTS else _misplaced(traits)
    return _may_flow(traits, on, diagram)


def _may_flow(traits: _Traits, on: Element, diagram: Diagram | None) -> Refusal | None:
    scope = flow_scope(on)
    if scope is None or scope.type.name not in _SCOPES:
        return Refusal(_NO_HOLDER, {"holder": on.type.label})
    if traits.kind.name == "boundaryEvent" and not _may_stand_alone(traits):
        return Refusal(_NOT_ATTACHED)
    return _collapsed(on, diagram)


def _may_stand_alone(traits: _Traits) -> bool:
    """Whether a boundary event off its host can go on as an intermediate event."""
    return traits.is_interrupting and traits.definition in _DETACHABLE


def _misplaced(traits: _Traits) -> Refusal:
    return Refusal(_WRONG_DIAGRAM, {"label": traits.label})


def _collapsed(on: Element, diagram: Diagram | None) -> Refusal | None:
    shape = diagram.shape_of(on.key) if diagram is not None else None
    if shape is None:
        return None
    if on.type.family in (Family.POOL, Family.LANE) and shape.is_folded:
        return Refusal(_FOLDED)
    is_closed = on.type.is_sub_process and not shape.is_expanded
    return Refusal(_COLLAPSED) if is_closed else None


def may_attach(subject: Subject, host: Element) -> Refusal | None:
    """Why an event may not be attached to the border of ``host``; None if it may."""
    traits = _traits(subject)
    name, definition = traits.kind.name, traits.definition
    blank = name == "intermediateThrowEvent" and not definition
    catching = name == "intermediateCatchEvent" and definition in _ATTACHABLE
    if not (blank or catching or name == "boundaryEvent"):
        return Refusal(_NO_SUCH_EVENT, {"label": traits.label})
    if host.type.family is not Family.ACTIVITY or host.is_event_sub_process:
        return Refusal(_NO_HOST)
    if host.flag("isForCompensation"):
        return Refusal(_NO_HOST)
    if definition == "cancel" and host.type.name != "transaction":
        return Refusal(_CANCEL)
    if host.type.name == "receiveTask" and follows_event_gateway(host):
        return Refusal(_AFTER_GATEWAY)
    return None


def follows_event_gateway(element: Element) -> bool:
    """Whether a flow comes in from an event-based gateway."""
    sources = (flow.source for flow in element.incoming)
    return any(each is not None and each.type.name == "eventBasedGateway" for each in sources)


def may_insert_on(subject: Subject, flow: Element) -> Refusal | None:
    """Why ``subject`` may not be inserted into a flow; None if it may."""
    kind = _traits(subject).kind
    if not kind.is_flow_node or kind.name == "boundaryEvent":
        return Refusal(_INSERT_WHAT)
    if flow.type.name not in ("sequenceFlow", "messageFlow"):
        return Refusal(_INSERT_WHERE)
    return None


def may_move(elements: Sequence[Element], *, by_keyboard: bool = False) -> Refusal | None:
    """Why a selection may not be moved as it is; None if it may. A single lane takes its pool along."""
    keys = {element.key for element in elements}
    for element in elements:
        pool = pool_of(element) if element.type.family is Family.LANE else None
        if pool is not None and len(elements) > 1 and pool.key not in keys:
            return Refusal(_LANES)
        host = element.attached_to
        if by_keyboard and host is not None and not _goes_along(host, keys):
            return Refusal(_HOST_MISSING)
    return None


def _goes_along(host: Element, keys: set[str]) -> bool:
    """Whether an activity, or something that holds it, is among what moves."""
    pool = pool_of(host)
    around = [host, *ancestors(host), *(() if pool is None else (pool,))]
    return any(each.key in keys for each in around)


def may_resize(element: Element, diagram: Diagram, *, sideways: bool = False) -> Refusal | None:
    """Why an element cannot be resized; ``sideways``: to the left or right only. None if it can."""
    kind = element.type
    if kind.name == "textAnnotation":
        return None if sideways else Refusal(_SIDEWAYS)
    if kind.family in (Family.POOL, Family.LANE) or kind.name == "group":
        return None
    shape = diagram.shape_of(element.key)
    if kind.is_sub_process and shape is not None and shape.is_expanded:
        return None
    return Refusal(_FIXED_SIZE, {"label": kind.label})


def fitting(variant: Variant, scope: Element | None) -> Variant:
    """The variant that a drop in ``scope`` really makes: some events only fit in some places.

    ``scope`` is the activity for a boundary event, which without a definition is no variant to create.
    """
    name = variant.type.name
    in_event = scope is not None and scope.is_event_sub_process
    in_plain = scope is not None and scope.type.is_sub_process and not in_event
    in_transaction = scope is not None and scope.type.name == TRANSACTION
    if variant.only_in == EVENT_SUB_PROCESS and not in_event:
        return VARIANTS[name]
    if name == "startEvent" and in_plain:
        return VARIANTS[name]
    if variant.only_in == TRANSACTION and not in_transaction:
        return VARIANTS.get(name, _BLANK_BOUNDARY)
    return variant
