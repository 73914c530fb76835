"""Asking the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.rules.checks.ad_hoc_sub_process import ad_hoc_sub_process
from procedit.rules.checks.conditional_event import conditional_event
from procedit.rules.checks.conditional_flows import conditional_flows
from procedit.rules.checks.dangling_reference import dangling_reference
from procedit.rules.checks.duplicate_id import duplicate_id
from procedit.rules.checks.end_event_required import end_event_required
from procedit.rules.checks.event_based_gateway import event_based_gateway
from procedit.rules.checks.event_sub_process_typed_start_event import (
    event_sub_process_typed_start_event,
)
from procedit.rules.checks.fake_join import fake_join
from procedit.rules.checks.global_ import global_
from procedit.rules.checks.label_required import label_required
from procedit.rules.checks.link_event import link_event
from procedit.rules.checks.no_bpmndi import no_bpmndi
from procedit.rules.checks.no_complex_gateway import no_complex_gateway
from procedit.rules.checks.no_disconnected import no_disconnected
from procedit.rules.checks.no_duplicate_sequence_flows import no_duplicate_sequence_flows
from procedit.rules.checks.no_gateway_join_fork import no_gateway_join_fork
from procedit.rules.checks.no_implicit_end import no_implicit_end
from procedit.rules.checks.no_implicit_split import no_implicit_split
from procedit.rules.checks.no_implicit_start import no_implicit_start
from procedit.rules.checks.no_inclusive_gateway import no_inclusive_gateway
from procedit.rules.checks.no_overlapping_elements import no_overlapping_elements
from procedit.rules.checks.single_blank_start_event import single_blank_start_event
from procedit.rules.checks.single_event_definition import single_event_definition
from procedit.rules.checks.standard_size import standard_size
from procedit.rules.checks.start_event_required import start_event_required
from procedit.rules.checks.sub_process_blank_start_event import sub_process_blank_start_event
from procedit.rules.checks.superfluous_gateway import superfluous_gateway
from procedit.rules.checks.superfluous_termination import superfluous_termination
from procedit.rules.rule import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from procedit.model.document import Document
    from procedit.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    ad_hoc_sub_process,
    conditional_event,
    conditional_flows,
    dangling_reference,
    duplicate_id,
    end_event_required,
    event_based_gateway,
    event_sub_process_typed_start_event,
    fake_join,
    global_,
    label_required,
    link_event,
    no_bpmndi,
    no_complex_gateway,
    no_disconnected,
    no_duplicate_sequence_flows,
    no_gateway_join_fork,
    no_implicit_end,
    no_implicit_split,
    no_implicit_start,
    no_inclusive_gateway,
    no_overlapping_elements,
    single_blank_start_event,
    single_event_definition,
    standard_size,
    start_event_required,
    sub_process_blank_start_event,
    superfluous_gateway,
    superfluous_termination,
)
"""All rules."""
USUAL: tuple[Rule, ...] = tuple(each for each in RULES if each.usual)
"""The rules that are asked where no profile is chosen."""


def validate(document: Document, rules: Iterable[Rule] = USUAL) -> Iterator[Finding]:
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
