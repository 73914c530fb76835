"""Take a sub-process away and keep its steps in the flow around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.bpmn.variants import definition_of
from procedit.commands.connecting import connection_for
from procedit.commands.move import put_into
from procedit.commands.reconnect import reconnect, redirect
from procedit.commands.refusal import Refusal
from procedit.commands.routes import draw_connection
from procedit.commands.set_expanded import set_expanded
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_NOT_PLAIN = _T("Error", "Only a plain sub-process can be dissolved, not {label}.")
_REPEATED = _T(
    "Error", "The sub-process is repeated. Take its loop away first, or keep it as it is."
)
_CATCHES = _T(
    "Error",
    "Events on the border or inside act on the sub-process as a whole. Remove them first.",
)
_BEGINS = _T(
    "Error", "The sub-process begins at several places. Let one start event lead into it first."
)
_LEADS_ON = _T(
    "Error",
    "Several flows leave the sub-process. Put a gateway behind it, then there is one.",
)
_JOINS = _T(
    "Error",
    "The sub-process waits for several ends at once. Join them before one end event first.",
)
_SPLITS = frozenset({"parallelGateway", "inclusiveGateway", "complexGateway"})


def unwrap(edit: Edit, diagram: Diagram, sub: Element) -> list[Element]:
    """Put the steps of a sub-process in its place and give them.

    Its blank start and end events go: what led to it leads to the first step, what ended inside leads
    on to what followed. Raises ProceditError where the flow would mean something else then.
    """
    _insist_plain(sub)
    first, last = _first(sub), _last(sub)
    shape = diagram.shape_of(sub.key)
    if shape is not None and not shape.is_expanded:
        set_expanded(edit, diagram, sub, expanded=True)
    scope = sub.parent
    steps = [each for each in sub.children() if _goes_out(each)]
    for each in steps:
        if each.is_attached and each.parent == sub and scope is not None:
            put_into(edit, each, scope)
    heir = _join_entries(edit, diagram, sub, first)
    _join_exits(edit, diagram, sub, last)
    _hand_over(edit, diagram, sub, heir)
    edit.remove(sub)
    return [each for each in steps if each.is_attached and each.type.is_shape]


def _insist_plain(sub: Element) -> None:
    if sub.type.name != "subProcess" or sub.is_event_sub_process:
        raise ProceditError(_NOT_PLAIN, label=sub.type.label)
    if sub.loop:
        raise ProceditError(_REPEATED)
    if sub.boundary_events or any(each.is_event_sub_process for each in sub.children()):
        raise ProceditError(_CATCHES)


def _goes_out(child: Element) -> bool:
    kind = child.type
    is_drawn = kind.is_shape and kind.family is not Family.OTHER
    return is_drawn or kind.is_connection or kind.name == "dataObject"


def _steps(sub: Element) -> list[Element]:
    return [each for each in sub.children() if each.type.is_flow_node]


def _first(sub: Element) -> Element | None:
    """Where the flow begins inside: what follows the blank start event, else the one first step."""
    found = [
        each
        for each in _steps(sub)
        if not each.incoming and each.attached_to is None and not each.flag("isForCompensation")
    ]
    if not sub.incoming:
        return None
    if len(found) != 1:
        raise ProceditError(_BEGINS)
    start = found[0]
    if start.type.name != "startEvent":
        return start
    followers = [flow.target for flow in start.outgoing]
    if len(followers) != 1 or definition_of(start):
        raise ProceditError(_BEGINS)
    return start


def _last(sub: Element) -> list[Element]:
    """Where the flow ends inside, as far as it goes on behind the sub-process."""
    if not sub.outgoing:
        return []
    if len(sub.outgoing) > 1:
        raise ProceditError(_LEADS_ON)
    ends = [
        each
        for each in _steps(sub)
        if not each.outgoing
        and each.attached_to is None
        and not each.flag("isForCompensation")
        and not (each.type.name == "endEvent" and definition_of(each))
    ]
    splits = any(each.type.name in _SPLITS and len(each.outgoing) > 1 for each in _steps(sub))
    if len(ends) > 1 and splits:
        raise ProceditError(_JOINS)
    return ends


def _join_entries(
    edit: Edit, diagram: Diagram, sub: Element, first: Element | None
) -> Element | None:
    """Lead what led to the sub-process on to its first step, and give that."""
    if first is None:
        return None
    goal = first
    if first.type.name == "startEvent":
        goal = first.outgoing[0].target or first
        edit.remove(first.outgoing[0])
        edit.remove(first)
    for flow in sub.incoming:
        source = flow.source
        if source is not None:
            _lead(edit, diagram, flow, goal if source == sub else source, goal)
    return goal


def _join_exits(edit: Edit, diagram: Diagram, sub: Element, ends: list[Element]) -> None:
    """Lead what ended inside on to what followed the sub-process."""
    onward = next(iter(sub.outgoing), None)
    beyond = None if onward is None else onward.target
    if onward is None or beyond is None:
        return
    free = True
    for end in ends:
        if end.type.name == "endEvent":
            for flow in end.incoming:
                if flow.source is not None:
                    _lead(edit, diagram, flow, flow.source, beyond)
            edit.remove(end)
        elif free:
            _lead(edit, diagram, onward, end, beyond)
            free = False
        else:
            _again(edit, diagram, onward, end, beyond)
    if free:
        edit.remove(onward)


def _lead(edit: Edit, diagram: Diagram, flow: Element, source: Element, target: Element) -> None:
    redirect(edit, flow, source, target)
    draw_connection(edit, diagram, flow)


def _again(edit: Edit, diagram: Diagram, onward: Element, source: Element, target: Element) -> None:
    """One more flow like ``onward`` from another step."""
    key = edit.document.new_id("Flow")
    parent = source.parent or source
    flow = edit.add(parent, onward.tag, id=key, sourceRef=source.id, targetRef=target.id)
    draw_connection(edit, diagram, flow)


def _hand_over(edit: Edit, diagram: Diagram, sub: Element, first: Element | None) -> None:
    """Let messages and notes of the sub-process stay with its first step where that may have them."""
    heir = first if first is not None and first.is_attached else None
    for line in sub.connections:
        source, target = line.source, line.target
        if heir is None or source is None or target is None or line.type.name == "sequenceFlow":
            continue
        start, end = (heir if source == sub else source), (heir if target == sub else target)
        found = connection_for(start, end)
        if not isinstance(found, Refusal) and found == line.tag and start != end:
            reconnect(edit, diagram, line, source=start, target=end)
