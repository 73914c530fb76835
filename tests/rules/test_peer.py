"""Our rules and bpmnlint's of the same name say the same, or the difference is explained."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from procedit.rules.run import RULES
from procedit.xml.read import read
from tests.peer_rules.cases import case_files
from tests.peer_rules.compare import NAMES, compare, has_bpmnlint, usual_files
from tests.peer_rules.differences import DIFFERENCES, OURS, THEIRS, reason

MODULES = os.environ.get("BPMNLINT_MODULES", "")


def test_every_rule_of_bpmnlint_has_one_of_ours():
    assert {each.id for each in RULES} >= NAMES


def test_each_difference_is_about_a_rule_that_both_have():
    assert {each.rule for each in DIFFERENCES} <= NAMES
    assert {each.side for each in DIFFERENCES} == {OURS, THEIRS}


def test_only_what_a_row_is_about_is_explained():
    head = b'<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="P">'
    document = read(head + b'<subProcess id="A"/><callActivity id="C"/></process></definitions>')
    empty, call = document.find("A"), document.find("C")

    assert reason("start-event-required", THEIRS, empty)
    assert not reason("start-event-required", OURS, empty)
    assert not reason("start-event-required", THEIRS, document.find("P"))
    assert reason("no-disconnected", OURS, call)
    assert not reason("no-disconnected", OURS, empty)


@pytest.mark.skipif(
    not (MODULES and has_bpmnlint(Path(MODULES))),
    reason="BPMNLINT_MODULES does not name a folder with bpmnlint, or Node is missing",
)
def test_nothing_is_unexplained(tmp_path):
    found = compare([*usual_files(), *case_files(tmp_path)], Path(MODULES))

    assert set(found.same) == NAMES
    assert found.unexplained == []
