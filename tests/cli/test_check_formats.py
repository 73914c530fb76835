"""``procedit check``: profiles, the limit of warnings, and formats for other programs."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest

from procedit.rules.profile import find_profile
from tests.corpus import HERE, SAMPLES

SAMPLE = SAMPLES / "sygedagpenge-foerste-opfoelgning.bpmn"
HEAD = '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">\n<process id="P">\n'


@pytest.fixture
def bad(tmp_path):
    """A file with a nameless task: errors in line 3, and a name of the file with a blank."""
    path = tmp_path / "bad one.bpmn"
    path.write_text(HEAD + '<task id="T"/>\n</process></definitions>')
    return path


@pytest.fixture
def three_flows(tmp_path):
    """An own profile whose only rule finds one warning in ``joined``."""
    path = tmp_path / "joins.toml"
    path.write_text('[rules]\nfake-join = "warning"\n')
    return path


@pytest.fixture
def joined(tmp_path):
    flows = "".join(
        f'<sequenceFlow id="F{n}" sourceRef="A{n}" targetRef="T"/><task id="A{n}"/>' for n in (1, 2)
    )
    path = tmp_path / "joined.bpmn"
    path.write_text(HEAD + flows + '<task id="T"/></process></definitions>')
    return path


def test_sarif_tells_rules_places_and_levels(call, bad):
    outcome = call("check", "--format", "sarif", bad)

    log = json.loads(outcome.out)
    [run] = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    [result] = [each for each in run["results"] if each["ruleId"] == "label-required"]
    [location] = result["locations"]
    assert log["version"] == "2.1.0"
    assert rules[result["ruleIndex"]]["id"] == "label-required"
    assert result["level"] == "error"
    assert location["physicalLocation"]["region"] == {"startLine": 3}
    assert location["physicalLocation"]["artifactLocation"]["uri"] == bad.as_uri()
    assert location["logicalLocations"][0]["fullyQualifiedName"] == "T"
    assert run["invocations"][0]["executionSuccessful"] is True
    assert outcome.code == 1


def test_sarif_tells_a_refused_file_as_a_notification(call, bad_files):
    outcome = call("check", "--format", "sarif", bad_files["empty"])

    [invocation] = json.loads(outcome.out)["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is False
    assert len(invocation["toolExecutionNotifications"]) == 1
    assert outcome.code == 2


def test_junit_has_a_suite_for_each_file_and_a_case_for_each_rule(call, bad, bad_files):
    outcome = call("check", "--format", "junit", bad, SAMPLE, bad_files["empty"])

    wrong, right, refused = ElementTree.fromstring(outcome.out).findall("testsuite")
    failed = {each.get("name") for each in wrong.findall("testcase") if each.find("failure") is not None}  # fmt: skip
    assert "label-required" in failed
    assert wrong.get("failures") == str(len(failed))
    assert wrong.get("tests") == right.get("tests")
    assert right.get("failures") == "0"
    assert (refused.get("errors"), refused.get("tests")) == ("1", "1")
    assert outcome.code == 2


def test_a_profile_is_chosen_by_name_or_file(call, bad, three_flows):
    guidelines = call("check", "--json", "--profile", "7pmg", bad)
    own = call("check", "--json", "--profile", three_flows, bad)
    unknown = call("check", "--profile", "nothing", bad)

    known = {each.id for each in find_profile("7pmg").rules}
    assert {each["rule"] for each in guidelines.data[0]["findings"]} <= known
    assert guidelines.code == 0
    assert own.data[0]["findings"] == []
    assert unknown.code == 2
    assert "no profile nothing" in unknown.err


def test_more_warnings_than_allowed_fail(call, three_flows, joined):
    allowed = call("check", "--profile", three_flows, "--max-warnings", "1", joined)
    too_many = call("check", "--profile", three_flows, "--max-warnings", "0", joined)

    assert allowed.code == 0
    assert too_many.code == 1
    assert "1 warnings were found, 0 are allowed." in too_many.err
    assert too_many.out == allowed.out != ""


def test_a_hint_is_no_failure(call, tmp_path, joined):
    profile = tmp_path / "hints.toml"
    profile.write_text('[rules]\nfake-join = "hint"\n')

    junit = call("check", "--profile", profile, "--format", "junit", joined)
    sarif = call("check", "--profile", profile, "--format", "sarif", joined)

    assert ElementTree.fromstring(junit.out).find("testsuite/testcase/system-out") is not None
    assert json.loads(sarif.out)["runs"][0]["results"][0]["level"] == "note"
    assert junit.code == sarif.code == 0


def test_all_test_files_give_well_formed_junit(call):
    files = sorted((HERE / "files").glob("*.bpmn"))

    outcome = call("check", "--format", "junit", *files)

    assert len(ElementTree.fromstring(outcome.out).findall("testsuite")) == len(files)
