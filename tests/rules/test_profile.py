"""Profiles: the built-in ones, own ones, and what is wrong in them."""

from __future__ import annotations

import pytest

from procedit.errors import ProceditError
from procedit.rules.profile import built_in, find_profile, read_profile
from procedit.rules.rule import Severity
from procedit.rules.run import RULES, USUAL, validate
from procedit.xml.read import read, read_path
from tests.corpus import SAMPLES
from tests.peer_rules.compare import NAMES
from tests.rules.test_checks import process, tasks


@pytest.fixture
def written(tmp_path):
    def write(text, name="own"):
        path = tmp_path / f"{name}.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_five_profiles_come_with_the_program():
    assert built_in() == [
        "7pmg",
        "bpmnlint-recommended",
        "kl-correct",
        "kl-good",
        "method-and-style",
    ]


@pytest.mark.parametrize("name", built_in())
def test_a_built_in_profile_has_a_name_and_rules(name):
    profile = find_profile(name)

    assert profile.name != name
    assert len(profile.rules) > 5


def test_the_profile_of_bpmnlint_has_its_rules_and_severities():
    rules = {each.id: each.severity for each in find_profile("bpmnlint-recommended").rules}

    assert set(rules) == NAMES - {"conditional-event", "standard-size"}
    assert rules == {each.id: each.severity for each in RULES if each.id in rules}


def test_a_correct_procedure_is_asked_as_a_good_one_is_and_for_its_law():
    good, correct = find_profile("kl-good"), find_profile("kl-correct")

    assert {each.id for each in correct.rules} - {each.id for each in good.rules} == {
        "law-reference"
    }
    assert {each.id for each in USUAL} <= {each.id for each in good.rules}


@pytest.mark.parametrize("level", ["correct", "good"])
def test_the_samples_pass_the_profile_of_their_level(level):
    word = {"correct": "Korrekt", "good": "God"}[level]
    rules = find_profile(f"kl-{level}").rules

    for path in sorted(SAMPLES.glob("*.bpmn")):
        document = read_path(path)
        if any(each.name.endswith(f"({word})") for each in document.elements("process")):
            found = list(validate(document, rules))
            assert [each for each in found if each.severity is Severity.ERROR] == []


def test_an_own_profile_sets_severities_and_limits(written):
    path = written(
        'name = "Ours"\n[rules]\nno-disconnected = "hint"\nfew-elements = "error"\n'
        "[parameters.few-elements]\nmost = 1\n"
    )
    document = read(process(tasks("AB")).encode())

    profile = read_profile(path)
    found = {(each.rule, each.severity, each.key) for each in validate(document, profile.rules)}

    assert profile.name == "Ours"
    assert found == {
        ("no-disconnected", Severity.HINT, "A"),
        ("no-disconnected", Severity.HINT, "B"),
        ("few-elements", Severity.ERROR, "P"),
    }


def test_a_profile_extends_another_and_takes_rules_away(written):
    path = written('extends = "7pmg"\n[rules]\nstep-label = "off"\nfake-join = "error"\n')

    ids = {each.id for each in read_profile(path).rules}

    expected = {each.id for each in find_profile("7pmg").rules} - {"step-label"} | {"fake-join"}
    assert ids == expected


def test_an_own_profile_is_found_by_its_name_before_a_built_in_one(written, tmp_path):
    written('name = "Mine"\n[rules]\nfake-join = "error"\n', "7pmg")

    assert find_profile("7pmg", tmp_path).name == "Mine"
    assert find_profile("kl-good", tmp_path).name == "KL good"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[rules", "TOML"),
        ('[rules]\nno-such-rule = "error"', "no-such-rule"),
        ('[rules]\nfake-join = "bad"', "bad"),
        ('[rules]\nfew-elements = "hint"\n[parameters.few-elements]\nfewest = 1', "fewest"),
        ('[rules]\nfew-elements = "hint"\n[parameters.few-elements]\nmost = "1"', "another kind"),
        ('extends = "nothing"', "no profile nothing"),
        ('extends = "own"', "itself"),
    ],
)
def test_what_is_wrong_in_a_profile_is_told(written, text, said):
    with pytest.raises(ProceditError, match=said):
        read_profile(written(text))


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(ProceditError, match=r"gone\.toml"):
        read_profile(tmp_path / "gone.toml")
