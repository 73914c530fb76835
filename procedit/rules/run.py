"""Asking the rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.rules.checks.ad_hoc_sub_process import ad_hoc_sub_process
from procedit.rules.checks.agreed_symbols import agreed_symbols
from procedit.rules.checks.block_structure import block_structure
from procedit.rules.checks.boundary_event_flows import boundary_event_flows
from procedit.rules.checks.boundary_event_source import boundary_event_source
from procedit.rules.checks.boundary_event_trigger import boundary_event_trigger
from procedit.rules.checks.called_element_exists import called_element_exists
from procedit.rules.checks.cancel_in_transaction import cancel_in_transaction
from procedit.rules.checks.child_diagram_name import child_diagram_name
from procedit.rules.checks.conditional_event import conditional_event
from procedit.rules.checks.conditional_flows import conditional_flows
from procedit.rules.checks.cooperation_shown import cooperation_shown
from procedit.rules.checks.dangling_reference import dangling_reference
from procedit.rules.checks.decompose import decompose
from procedit.rules.checks.double_negation import double_negation
from procedit.rules.checks.duplicate_id import duplicate_id
from procedit.rules.checks.end_event_required import end_event_required
from procedit.rules.checks.end_states import end_states
from procedit.rules.checks.error_boundary_interrupts import error_boundary_interrupts
from procedit.rules.checks.event_based_gateway import event_based_gateway
from procedit.rules.checks.event_label import event_label
from procedit.rules.checks.event_sub_process_typed_start_event import (
    event_sub_process_typed_start_event,
)
from procedit.rules.checks.event_sub_process_unconnected import event_sub_process_unconnected
from procedit.rules.checks.exclusive_marker import exclusive_marker
from procedit.rules.checks.fake_join import fake_join
from procedit.rules.checks.few_data_objects import few_data_objects
from procedit.rules.checks.few_elements import few_elements
from procedit.rules.checks.fits_page import fits_page
from procedit.rules.checks.flow_label_by_choice import flow_label_by_choice
from procedit.rules.checks.flow_stays_inside import flow_stays_inside
from procedit.rules.checks.gateway_degree import gateway_degree
from procedit.rules.checks.gateway_label import gateway_label
from procedit.rules.checks.global_ import global_
from procedit.rules.checks.known_abbreviations import known_abbreviations
from procedit.rules.checks.label_required import label_required
from procedit.rules.checks.lane_label import lane_label
from procedit.rules.checks.law_reference import law_reference
from procedit.rules.checks.left_to_right import left_to_right
from procedit.rules.checks.legal_conditions import legal_conditions
from procedit.rules.checks.link_event import link_event
from procedit.rules.checks.link_on_one_page import link_on_one_page
from procedit.rules.checks.message_event_type import message_event_type
from procedit.rules.checks.message_flow_ends import message_flow_ends
from procedit.rules.checks.message_flow_label import message_flow_label
from procedit.rules.checks.no_bpmndi import no_bpmndi
from procedit.rules.checks.no_complex_gateway import no_complex_gateway
from procedit.rules.checks.no_crossing_flows import no_crossing_flows
from procedit.rules.checks.no_disconnected import no_disconnected
from procedit.rules.checks.no_duplicate_sequence_flows import no_duplicate_sequence_flows
from procedit.rules.checks.no_error_start import no_error_start
from procedit.rules.checks.no_gateway_join_fork import no_gateway_join_fork
from procedit.rules.checks.no_implicit_end import no_implicit_end
from procedit.rules.checks.no_implicit_split import no_implicit_split
from procedit.rules.checks.no_implicit_start import no_implicit_start
from procedit.rules.checks.no_inclusive_gateway import no_inclusive_gateway
from procedit.rules.checks.no_overlapping_elements import no_overlapping_elements
from procedit.rules.checks.node_in_lane import node_in_lane
from procedit.rules.checks.one_expanded_pool import one_expanded_pool
from procedit.rules.checks.one_start_one_end import one_start_one_end
from procedit.rules.checks.one_term import one_term
from procedit.rules.checks.or_join import or_join
from procedit.rules.checks.procedure_name import procedure_name
from procedit.rules.checks.sentence_case import sentence_case
from procedit.rules.checks.signal_pairs import signal_pairs
from procedit.rules.checks.single_blank_start_event import single_blank_start_event
from procedit.rules.checks.single_event_definition import single_event_definition
from procedit.rules.checks.sparing_colour import sparing_colour
from procedit.rules.checks.sparing_termination import sparing_termination
from procedit.rules.checks.standard_size import standard_size
from procedit.rules.checks.start_and_end_together import start_and_end_together
from procedit.rules.checks.start_end_direction import start_end_direction
from procedit.rules.checks.start_event_required import start_event_required
from procedit.rules.checks.step_label import step_label
from procedit.rules.checks.straight_happy_path import straight_happy_path
from procedit.rules.checks.sub_process_blank_start_event import sub_process_blank_start_event
from procedit.rules.checks.sub_process_label import sub_process_label
from procedit.rules.checks.sub_process_result_checked import sub_process_result_checked
from procedit.rules.checks.superfluous_gateway import superfluous_gateway
from procedit.rules.checks.superfluous_termination import superfluous_termination
from procedit.rules.checks.technical_words import technical_words
from procedit.rules.checks.throw_event_trigger import throw_event_trigger
from procedit.rules.checks.timer_is_no_duration import timer_is_no_duration
from procedit.rules.checks.typed_start_label import typed_start_label
from procedit.rules.checks.unique_participants import unique_participants
from procedit.rules.checks.vague_verb import vague_verb
from procedit.rules.facts import Facts
from procedit.rules.rule import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from procedit.model.document import Document
    from procedit.model.element import Element
    from procedit.rules.rule import Message, Rule

RULES: tuple[Rule, ...] = (
    ad_hoc_sub_process,
    agreed_symbols,
    block_structure,
    boundary_event_flows,
    boundary_event_source,
    boundary_event_trigger,
    called_element_exists,
    cancel_in_transaction,
    child_diagram_name,
    conditional_event,
    conditional_flows,
    cooperation_shown,
    dangling_reference,
    decompose,
    double_negation,
    duplicate_id,
    end_event_required,
    end_states,
    error_boundary_interrupts,
    event_based_gateway,
    event_label,
    event_sub_process_typed_start_event,
    event_sub_process_unconnected,
    exclusive_marker,
    fake_join,
    few_data_objects,
    few_elements,
    fits_page,
    flow_label_by_choice,
    flow_stays_inside,
    gateway_degree,
    gateway_label,
    global_,
    known_abbreviations,
    label_required,
    lane_label,
    law_reference,
    left_to_right,
    legal_conditions,
    link_event,
    link_on_one_page,
    message_event_type,
    message_flow_ends,
    message_flow_label,
    no_bpmndi,
    no_complex_gateway,
    no_crossing_flows,
    no_disconnected,
    no_duplicate_sequence_flows,
    no_error_start,
    no_gateway_join_fork,
    no_implicit_end,
    no_implicit_split,
    no_implicit_start,
    no_inclusive_gateway,
    no_overlapping_elements,
    node_in_lane,
    one_expanded_pool,
    one_start_one_end,
    one_term,
    or_join,
    procedure_name,
    sentence_case,
    signal_pairs,
    single_blank_start_event,
    single_event_definition,
    sparing_colour,
    sparing_termination,
    standard_size,
    start_and_end_together,
    start_end_direction,
    start_event_required,
    step_label,
    straight_happy_path,
    sub_process_blank_start_event,
    sub_process_label,
    sub_process_result_checked,
    superfluous_gateway,
    superfluous_termination,
    technical_words,
    throw_event_trigger,
    timer_is_no_duration,
    typed_start_label,
    unique_participants,
    vague_verb,
)
"""All rules."""
USUAL: tuple[Rule, ...] = tuple(each for each in RULES if each.usual)
"""The rules that are asked where no profile is chosen."""


def validate(document: Document, rules: Iterable[Rule] = USUAL) -> Iterator[Finding]:
    """What the rules find in ``document``, in document order."""
    for found in steps(document, rules):
        yield from found


def steps(document: Document, rules: Iterable[Rule] = USUAL) -> Iterator[list[Finding]]:
    """What the rules find, an element at a time, so that whoever asks can rest in between.

    The document must not change meanwhile.
    """
    rules, facts = tuple(rules), Facts()
    wanted: dict[str, tuple[Rule, ...]] = {}
    for element in document.elements():
        tag = element.tag
        if tag not in wanted:
            wanted[tag] = tuple(each for each in rules if each.concerns(element))
        yield [
            _finding(each, element, message)
            for each in wanted[tag]
            for message in each.ask(element, facts)
        ]


def _finding(rule: Rule, element: Element, message: Message) -> Finding:
    found = element.document.find(message.key) if message.key else None
    about = found or element
    line = about.node.sourceline or 0
    return Finding(rule.id, rule.severity, about.key, message, line)
