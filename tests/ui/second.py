"""A second procedit, with a window and a process of its own, for tests of two at once."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


class Second:
    """Started on the same data folder with ``files`` open; use it as a context, which kills it."""

    def __init__(self, home: Path, *files: Path) -> None:
        command = [sys.executable, "-m", "tests.ui.obeying", str(home), *map(str, files)]
        self._program = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
        )
        assert self._answer() == "ready"

    def __enter__(self):
        return self

    def __exit__(self, *_) -> None:
        self._program.kill()
        self._program.communicate()

    def tell(self, *what):
        """Let it do something; gives what it answers."""
        assert self._program.stdin is not None
        self._program.stdin.write(json.dumps(what).encode() + b"\n")
        self._program.stdin.flush()
        return self._answer()

    def _answer(self):
        assert self._program.stdout is not None
        return json.loads(self._program.stdout.readline())
