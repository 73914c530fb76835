"""The program as a process of its own: no display, any console, a reader that stops early."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.corpus import HERE, SAMPLES

SAMPLE = SAMPLES / "sygedagpenge-foerste-opfoelgning.bpmn"


def run(*arguments, **environment: str) -> subprocess.CompletedProcess[bytes]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "COVERAGE_PROCESS_START")
    clean = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, "-m", "procedit", *map(str, arguments)],
        env=clean | environment,
        cwd=HERE.parent,
        capture_output=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("kind", ["svg", "png", "pdf"])
def test_pictures_are_made_without_a_display(tmp_path, kind):
    result = run("render", SAMPLE, "-o", tmp_path / f"out.{kind}")

    assert (result.returncode, result.stdout, result.stderr) == (0, b"", b"")
    assert (tmp_path / f"out.{kind}").stat().st_size > 5000


def test_a_desktop_that_is_not_there_does_not_stop_pictures(tmp_path):
    result = run("render", SAMPLE, "-o", tmp_path / "out.png", QT_QPA_PLATFORM="wayland")

    assert (result.returncode, result.stderr) == (0, b"")


def test_letters_that_the_console_lacks_do_not_stop_the_listing():
    result = run("info", SAMPLE, PYTHONIOENCODING="ascii")

    assert result.returncode == 0
    assert b"userTask" in result.stdout


def test_a_bad_file_is_one_line_and_the_exit_code_is_2(tmp_path):
    result = run("check", tmp_path / "none.bpmn", tmp_path)

    assert result.returncode == 2
    assert result.stderr.count(b"\n") == 2
    assert b"Traceback" not in result.stderr


def test_json_goes_to_standard_output_only():
    result = run("info", "--json", SAMPLE)

    assert json.loads(result.stdout)[0]["file"] == str(SAMPLE)
    assert result.stderr == b""


def test_commands_without_pictures_do_not_load_qt():
    code = (
        "import sys; from procedit.cli.main import main; "
        f"main(['info', {str(SAMPLE)!r}]); "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )

    result = subprocess.run(
        [sys.executable, "-c", code], cwd=HERE.parent, capture_output=True, timeout=60, check=False
    )

    assert result.returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
def test_a_reader_that_has_seen_enough_is_no_error():
    command = f"{sys.executable} -m procedit info " + " ".join([str(SAMPLE)] * 60)
    result = subprocess.run(
        ["sh", "-c", f"{command} | head -1"],
        cwd=HERE.parent,
        capture_output=True,
        timeout=120,
        check=False,
    )

    assert str(SAMPLE).encode() in result.stdout
    assert result.stderr == b""


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="only some systems have a full device")
@pytest.mark.parametrize("command", ["info", "roundtrip"])
def test_output_that_has_no_place_is_told_in_one_line(command):
    with open("/dev/full", "wb") as full:
        result = subprocess.run(
            [sys.executable, "-m", "procedit", command, SAMPLE, SAMPLE],
            cwd=HERE.parent,
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )

    assert result.returncode == 2
    assert result.stderr.startswith(b"The result could not be printed")
    assert result.stderr.count(b"\n") == 1


@pytest.mark.skipif(os.name != "posix", reason="Windows has no SIGPIPE to be like")
def test_a_reader_that_goes_away_is_no_success_and_no_complaint():
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as output:
        result = subprocess.run(
            [sys.executable, "-m", "procedit", "info", SAMPLE],
            cwd=HERE.parent,
            stdout=output,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )

    assert (result.returncode, result.stderr) == (141, b"")
