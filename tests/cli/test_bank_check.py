"""``procedit bank check``."""

from __future__ import annotations

from tests.corpus import SAMPLES

SAMPLE = SAMPLES / "sygedagpenge-foerste-opfoelgning.bpmn"


def _spoiled(tmp_path, old, new, name="spoiled.bpmn"):
    path = tmp_path / name
    path.write_bytes(SAMPLE.read_bytes().replace(old.encode(), new.encode()))
    return path


def test_a_good_procedure_is_passed_in_silence(call):
    outcome = call("bank", "check", SAMPLE)

    assert (outcome.code, outcome.out, outcome.err) == (0, "", "")


def test_a_finding_is_told_in_danish_or_english_with_its_id(call, tmp_path):
    path = _spoiled(tmp_path, "(Korrekt)", "")

    danish = call("bank", "check", "--lang", "da", path)
    english = call("bank", "check", "--lang", "en", path)

    assert danish.code == english.code == 1
    assert ": fejl: M02 Titlen skal slutte på (Korrekt). Process_" in danish.out
    assert ": error: M02 The title must end in (Korrekt). Process_" in english.out


def test_warnings_alone_leave_the_exit_code_0(call, tmp_path):
    path = _spoiled(tmp_path, 'name="Forbered samtale"', 'name="Forberedelse af samtale"')

    outcome = call("bank", "check", "--json", path)

    [result] = outcome.data
    assert [each["id"] for each in result["findings"]] == ["Q01"]
    assert outcome.code == 0


def test_the_same_version_with_another_content_is_found_in_the_set(call, tmp_path):
    path = _spoiled(tmp_path, 'name="Forbered samtale"', 'name="Forbered mødet"')

    outcome = call("bank", "check", "--lang", "en", SAMPLE, path)

    assert outcome.code == 1
    assert "M07" in outcome.out
    assert outcome.out.count("\n") == 1


def test_what_cannot_be_read_is_told_as_a_finding_and_what_is_missing_as_an_error(call, tmp_path):
    broken = tmp_path / "broken.bpmn"
    broken.write_text("<definitions>\n<process>")
    doctype = tmp_path / "doctype.bpmn"
    doctype.write_text('<!DOCTYPE x [<!ENTITY a "b">]><x/>')
    other = tmp_path / "other.bpmn"
    other.write_text("<svg/>")

    outcome = call("bank", "check", "--json", broken, doctype, other)
    missing = call("bank", "check", tmp_path / "missing.bpmn", SAMPLE)

    assert [each["findings"][0]["id"] for each in outcome.data] == ["X01", "X02", "X03"]
    assert outcome.code == 1
    assert missing.code == 2
    assert "does not exist" in missing.err
