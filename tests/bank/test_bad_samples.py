"""Each bad sample gives exactly its finding, each good one none."""

from __future__ import annotations

import json

import pytest

from procedit.bank.checking import check_set
from procedit.bank.package.reading import read_package
from procedit.bank.run import CHECKS
from tests.corpus import SAMPLES

BAD = SAMPLES / "bad"
EXPECTED = json.loads((BAD / "expected.json").read_text(encoding="utf-8"))
GOOD = sorted(SAMPLES.glob("*.bpmn"))


def findings_of(name, others=()):
    """The findings of one bad sample, with what it builds on at hand."""
    path = BAD / name
    if path.suffix == ".pbpkg":
        return list(read_package(path.read_bytes()).all_findings)
    files = [(each, (BAD / each).read_bytes()) for each in (name, *others)]
    return dict(check_set(files))[name]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_a_bad_sample_gives_exactly_its_finding(name):
    [finding] = findings_of(name, EXPECTED[name].get("with", ()))

    assert finding.id == EXPECTED[name]["id"]
    assert finding.text.da != finding.text.en or finding.id == "X07"
    assert "{" not in finding.text.da + finding.text.en


def test_there_is_a_bad_sample_for_every_check():
    ids = {each["id"] for each in EXPECTED.values()}

    assert {check.id for check in CHECKS} <= ids
    assert {f"P0{number}" for number in range(1, 10)} | {"X01", "X02", "X03"} <= ids
    assert set(EXPECTED) == {path.name for path in BAD.glob("*.[bp]*")}


def test_the_good_samples_give_no_finding_together():
    files = [(path.name, path.read_bytes()) for path in GOOD]

    assert {name: found for name, found in check_set(files) if found} == {}


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_a_check_has_a_title_in_both_languages_and_a_help_text(check):
    assert check.title.en
    assert check.title.da
    assert check.help
