"""``python -m tests.fuzz``: hostile inputs, in processes that may fall themselves."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtGui import QGuiApplication

from tests.fuzz.run import run
from tests.fuzz.targets import input_of

_CHUNK = 250
_PATIENCE = 3_600
"""Seconds after which a process that does not end is taken for one that hangs."""


def main() -> int:
    """Run what the command line asks for; exit code 1 if anything fell."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--inputs", type=int, default=20_000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--folder", type=Path, default=Path("fuzz-found"))
    parser.add_argument("--here", action="store_true", help="in this process")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.here:
        _one_chunk(options.first, options.inputs, options.folder)
        return 0
    counts: Counter[str] = Counter()
    fell: dict[int, str] = {}
    end = options.first + options.inputs
    for first in range(options.first, end, _CHUNK):
        _in_a_process(first, min(_CHUNK, end - first), options.folder, counts, fell)
        print(
            f"{min(first + _CHUNK, end) - options.first} of {options.inputs}: {len(fell)} fell",
            flush=True,
        )
    print(f"{options.inputs} inputs, {len(fell)} fell: {dict(counts)}")
    return 1 if fell else 0


def _one_chunk(first: int, inputs: int, folder: Path) -> None:
    _application = QGuiApplication([])
    doing = folder / f"doing-{first}"
    tally = run(range(first, first + inputs), lambda number: doing.write_text(str(number)))
    fell = {str(number): text for number, text in tally.fell.items()}
    (folder / f"chunk-{first}.json").write_text(json.dumps([tally.counts, fell]))


def _in_a_process(
    first: int, inputs: int, folder: Path, counts: Counter[str], fell: dict[int, str]
) -> None:
    """One chunk, and what is left of it after an input at which the process ended."""
    command = [sys.executable, "-m", "tests.fuzz", "--here", "--folder", str(folder)]
    command += ["--first", str(first), "--inputs", str(inputs)]
    try:
        code = subprocess.run(command, timeout=_PATIENCE, check=False).returncode
    except subprocess.TimeoutExpired:
        code = "no end"
    doing, report = folder / f"doing-{first}", folder / f"chunk-{first}.json"
    if code == 0:
        found, fallen = json.loads(report.read_text())
        counts.update(found)
        for number, text in fallen.items():
            _keep(int(number), text, folder, fell)
    else:
        number = int(doing.read_text())
        _keep(number, f"the process ended: {code}", folder, fell)
        rest = first + inputs - number - 1
        if rest:
            _in_a_process(number + 1, rest, folder, counts, fell)
    doing.unlink(missing_ok=True)
    report.unlink(missing_ok=True)


def _keep(number: int, text: str, folder: Path, fell: dict[int, str]) -> None:
    fell[number] = text
    kind, data = input_of(number)
    (folder / f"{number}.{kind}").write_bytes(data)
    (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    print(f"{number} ({kind}): {text.strip().splitlines()[-1]}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
