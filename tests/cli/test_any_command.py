"""What holds for every sub-command: exit codes, one line for a bad file, no tracebacks."""

from __future__ import annotations

import pytest

from procedit import __version__
from procedit.cli.main import COMMANDS
from tests.corpus import HERE, SAMPLES, all_files, label

SAMPLE = SAMPLES / "sygedagpenge-foerste-opfoelgning.bpmn"
FLAWED = HERE / "files" / "dangling.bpmn"
FILE_COMMANDS = ("check", "info", "roundtrip")
BAD = ("empty", "binary", "picture", "folder", "missing", "broken", "dmn")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_helps(call, name):
    outcome = call(name, "--help")

    assert outcome.code == 0
    assert "usage: procedit " + name in outcome.out


@pytest.mark.parametrize("what", ["list", "search", "add", "export"])
def test_every_catalogue_command_helps(call, what):
    outcome = call("catalogue", what, "--help")

    assert outcome.code == 0
    assert f"usage: procedit catalogue {what}" in outcome.out


def test_help_tells_the_exit_codes(call):
    assert "Exit codes: 0 all well, 1 findings" in " ".join(call("--help").out.split())


def test_the_version_is_told(call):
    assert call("--version").out == f"procedit {__version__}\n"


@pytest.mark.parametrize("arguments", [(), ("nonsense",), ("info",), ("check", "--nonsense", "a")])
def test_a_call_that_makes_no_sense_is_refused(call, arguments):
    outcome = call(*arguments)

    assert outcome.code == 2
    assert outcome.out == ""
    assert "usage:" in outcome.err


@pytest.mark.parametrize("command", FILE_COMMANDS)
@pytest.mark.parametrize("kind", BAD)
def test_a_bad_file_gets_one_line_and_the_others_are_done(call, bad_files, command, kind):
    outcome = call(command, bad_files[kind], FLAWED)

    assert outcome.code == 2
    [complaint] = outcome.complaints
    assert complaint.startswith(str(bad_files[kind]))
    assert str(FLAWED) in outcome.out


@pytest.mark.parametrize("kind", BAD)
def test_render_gives_one_line_for_a_bad_file_and_writes_nothing(call, bad_files, tmp_path, kind):
    outcome = call("render", bad_files[kind], "-o", tmp_path / "out.svg")

    assert outcome.code == 2
    [complaint] = outcome.complaints
    assert complaint.startswith(str(bad_files[kind]))
    assert not (tmp_path / "out.svg").exists()


@pytest.mark.parametrize("kind", BAD)
def test_the_catalogue_gives_one_line_for_a_bad_file_and_adds_the_others(
    call, bad_files, tmp_path, kind
):
    catalogue = tmp_path / "catalogue.db"
    if kind == "folder":
        pytest.skip("a folder is imported whole")

    outcome = call("catalogue", "--catalogue", catalogue, "add", bad_files[kind], SAMPLE)

    assert outcome.code == 2
    [complaint] = outcome.complaints
    assert complaint.startswith(str(bad_files[kind]))
    assert len(call("catalogue", "--catalogue", catalogue, "list", "--json").data) == 1


@pytest.mark.parametrize("command", FILE_COMMANDS)
def test_json_has_one_entry_a_file_also_for_a_bad_one(call, bad_files, command):
    outcome = call(command, "--json", SAMPLE, bad_files["broken"])

    good, bad = outcome.data
    assert good["file"] == str(SAMPLE)
    assert "error" not in good
    assert bad["error"]


def test_a_broken_file_is_told_with_its_line(call, bad_files):
    [complaint] = call("info", bad_files["broken"]).complaints

    assert complaint.startswith(f"{bad_files['broken']}:4: ")


@pytest.mark.parametrize("path", all_files(), ids=label)
def test_no_command_stumbles_over_any_file(call, tmp_path, path):
    assert call("info", path).code == 0
    assert call("check", path).code in (0, 1)
    assert call("render", path, "-o", tmp_path / "out.svg").code == 0
    assert call("catalogue", "--catalogue", tmp_path / "c.db", "add", path).code == 0
