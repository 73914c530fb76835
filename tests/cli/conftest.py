"""How the tests here call the program."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from procedit.cli.main import main


@dataclass(frozen=True)
class Outcome:
    """What a call gave."""

    code: int
    out: str
    err: str

    @property
    def data(self):
        """Standard output as JSON."""
        return json.loads(self.out)

    @property
    def complaints(self) -> list[str]:
        """The lines on standard error."""
        return self.err.splitlines()


@pytest.fixture
def call(capsys, qapp):
    """Call the program with these arguments, as from a shell, within this process."""

    def called(*arguments) -> Outcome:
        capsys.readouterr()
        try:
            code = main([str(each) for each in arguments])
        except SystemExit as end:
            code = int(end.code or 0)
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return Outcome(code, captured.out, captured.err)

    return called


@pytest.fixture
def bad_files(tmp_path):
    """One file each of what cannot be opened, by name."""
    folder = tmp_path / "bad"
    folder.mkdir()
    files = {
        "empty": folder / "empty.bpmn",
        "binary": folder / "binary.bpmn",
        "picture": folder / "picture.png",
        "folder": folder / "folder.bpmn",
        "missing": folder / "missing.bpmn",
        "broken": folder / "broken.bpmn",
        "dmn": folder / "decision.dmn",
    }
    files["empty"].write_bytes(b"")
    files["binary"].write_bytes(bytes(range(256)) * 40)
    files["picture"].write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    files["folder"].mkdir()
    files["broken"].write_text(
        '<?xml version="1.0"?>\n<definitions>\n  <process>\n</definitions>\n'
    )
    files["dmn"].write_text(
        '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" name="d"/>'
    )
    return files
