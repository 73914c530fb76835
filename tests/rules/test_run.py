"""What all rules have in common, and how they are asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from procedit.bpmn.schema import SUBSTITUTES
from procedit.bpmn.types import TYPES, Family
from procedit.rules import checks
from procedit.rules.rule import Severity, message
from procedit.rules.run import RULES, validate
from procedit.xml.read import read, read_path
from tests.corpus import SAMPLES, all_files, label

RULE_IDS = [each.id for each in RULES]
HEAD = b'<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">\n<process id="P">\n'


def test_every_file_of_checks_is_a_rule_in_the_list():
    files = {path.stem for path in Path(checks.__file__).parent.glob("*.py")} - {"__init__"}

    assert {name.replace("-", "_") for name in RULE_IDS} == {name.rstrip("_") for name in files}
    assert len(set(RULE_IDS)) == len(RULE_IDS)


@pytest.mark.parametrize("rule", RULES, ids=RULE_IDS)
def test_the_help_is_a_sentence_and_an_explanation(rule):
    first, _, rest = rule.help.partition("\n\n")

    assert first.endswith(".")
    assert "\n" not in first
    assert len(rest.split()) > 5


@pytest.mark.parametrize("rule", RULES, ids=RULE_IDS)
def test_a_rule_asks_elements_that_exist(rule):
    assert rule.targets <= set(TYPES) | set(Family) | set(SUBSTITUTES)


@pytest.mark.parametrize("path", all_files(), ids=label)
def test_no_file_makes_a_rule_stumble(path):
    document = read_path(path)

    for finding in validate(document):
        assert document.find(finding.key) is not None
        assert str(finding.message)


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.bpmn")), ids=label)
def test_the_samples_have_no_errors(path):
    findings = validate(read_path(path))

    assert [each for each in findings if each.severity is Severity.ERROR] == []


def test_a_finding_tells_the_line_and_comes_in_document_order():
    document = read(HEAD + b'<task id="A"/>\n<task id="B"/>\n</process></definitions>')

    findings = [each for each in validate(document) if each.rule == "label-required"]

    assert [(each.key, each.line) for each in findings] == [("A", 3), ("B", 4)]


def test_only_the_chosen_rules_are_asked():
    document = read(HEAD + b'<task id="A"/></process></definitions>')

    assert {each.rule for each in validate(document, RULES[:3])} <= set(RULE_IDS[:3])


def test_a_message_keeps_its_template_for_translation():
    said = message("{count} flows of {name}.", count=2, name="A {b}")

    assert str(said) == "2 flows of A {b}."
    assert said.template == "{count} flows of {name}."
