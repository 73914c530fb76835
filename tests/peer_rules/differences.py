"""Where our answer is another than bpmnlint 11.13's on purpose, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from procedit.model.element import Element

OURS, THEIRS = "only procedit", "only bpmnlint"


@dataclass(frozen=True)
class Difference:
    """A row: the rule, who reports it, which elements the row is about, and the reason."""

    rule: str
    side: str
    about: Callable[[Element], bool]
    reason: str


def _is_empty(element: Element) -> bool:
    return not any(each.type.is_flow_node for each in element.children())


def _has_a_used_twin(element: Element) -> bool:
    """An end of a flow that bpmnlint names a second time."""
    return element.type.is_flow_node


def _operation_uses_it(element: Element) -> bool:
    return bool(element.referring("inMessageRef") or element.referring("outMessageRef"))


def _choreography_uses_it(element: Element) -> bool:
    return bool(element.referring("messageFlowRef"))


def _shows_its_content(element: Element) -> bool:
    return element.type.is_sub_process and not _is_empty(element)


def _is_a_band(element: Element) -> bool:
    return bool(element.referring("participantRef"))


_EMPTY = (
    "A process or sub-process without flow nodes is a black box or is left for later; clause 10.3.5 "
    "asks for start and end events only where there is a flow."
)
DIFFERENCES = (
    Difference("start-event-required", THEIRS, _is_empty, _EMPTY),
    Difference("end-event-required", THEIRS, _is_empty, _EMPTY),
    Difference(
        "no-disconnected",
        OURS,
        lambda element: element.type.name == "callActivity",
        "bpmnlint asks tasks and sub-processes only; a call activity is an activity like them "
        "(clause 10.3.6) and is not reached without a flow either.",
    ),
    Difference(
        "no-duplicate-sequence-flows",
        THEIRS,
        _has_a_used_twin,
        "bpmnlint names the flow and both its ends; we name the flow, one mistake being one finding.",
    ),
    Difference(
        "global",
        THEIRS,
        _operation_uses_it,
        "The message is used by an operation of an interface (clause 8.4.3), which bpmnlint does not see.",
    ),
    Difference(
        "global",
        OURS,
        lambda element: not element.get("name"),
        "bpmnlint finds a blank name, but not a name that is missing altogether.",
    ),
    Difference(
        "no-bpmndi",
        THEIRS,
        _choreography_uses_it,
        "A choreography task stands for the message flow (clause 11.5.1); it is not drawn by itself.",
    ),
    Difference(
        "standard-size",
        THEIRS,
        _shows_its_content,
        "Where isExpanded is missing and the content is drawn inside, we take the shape as expanded.",
    ),
    Difference(
        "standard-size",
        THEIRS,
        _is_a_band,
        "The participant is drawn as a band of a choreography task (clause 12.2.3.3), not as a pool.",
    ),
)


def reason(rule: str, side: str, element: Element) -> str:
    """Why the two differ here, empty where nothing explains it."""
    for each in DIFFERENCES:
        if each.rule == rule and each.side == side and each.about(element):
            return each.reason
    return ""
