"""Asking the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.rules.checks.conditional_flows import conditional_flows
from procedit.rules.checks.dangling_reference import dangling_reference
from procedit.rules.checks.duplicate_id import duplicate_id
from procedit.rules.checks.end_event_required import end_event_required
from procedit.rules.checks.event_based_gateway import event_based_gateway
from procedit.rules.checks.fake_join import fake_join
from procedit.rules.checks.label_required import label_required
from procedit.rules.checks.no_bpmndi import no_bpmndi
from procedit.rules.checks.no_disconnected import no_disconnected
from procedit.rules.checks.no_duplicate_sequence_flows import no_duplicate_sequence_flows
from procedit.rules.checks.no_gateway_join_fork import no_gateway_join_fork
from procedit.rules.checks.no_implicit_split import no_implicit_split
from procedit.rules.checks.single_blank_start_event import single_blank_start_event
from procedit.rules.checks.start_event_required import start_event_required
from procedit.rules.checks.superfluous_gateway import superfluous_gateway
from procedit.rules.rule import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from procedit.model.document import Document
    from procedit.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    conditional_flows,
    dangling_reference,
    duplicate_id,
    end_event_required,
    event_based_gateway,
    fake_join,
    label_required,
    no_bpmndi,
    no_disconnected,
    no_duplicate_sequence_flows,
    no_gateway_join_fork,
    no_implicit_split,
    single_blank_start_event,
    start_event_required,
    superfluous_gateway,
)
"""All rules."""


def validate(document: Document, rules: Iterable[Rule] = RULES) -> Iterator[Finding]:
    """What the rules find in ``document``, in document order."""
    rules = tuple(rules)
    wanted: dict[str, tuple[Rule, ...]] = {}
    for element in document.elements():
        tag = element.tag
        if tag not in wanted:
            wanted[tag] = tuple(each for each in rules if each.concerns(element))
        for each in wanted[tag]:
            for message in each.check(element):
                line = element.node.sourceline or 0
                yield Finding(each.id, each.severity, element.key, message, line)
