"""Kills of the real program at random moments, and what the next start finds."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import IO

from procedit.resources import resource
from procedit.session import open_bytes
from tests.faults.session import TEMPLATE

ROOT = Path(__file__).parents[2]
_LONGEST = 1.5
"""Seconds that a session lives at most once it edits."""


@dataclass
class Tally:
    """What the kills came to; ``wrong`` tells of everything that must not happen."""

    kills: int = 0
    steps: int = 0
    saves: int = 0
    in_flight_lost: int = 0
    wrong: list[str] = field(default_factory=list)


@dataclass
class _Known:
    """What the parent knows of the session: last states, and what was about to happen."""

    states: dict[str, object] = field(default_factory=dict)
    doing: str = ""
    saved: str = ""
    saving: str = ""


def kill_again_and_again(folder: Path, kills: int, seed: int) -> Tally:
    """Kill the program so often; every start after the first must find all as it was."""
    chance, tally, known = random.Random(seed), Tally(), _Known()
    file = folder / "Sag å.bpmn"
    file.write_bytes(resource("templates", TEMPLATE).read_bytes())
    known.saved = sha256(file.read_bytes()).hexdigest()
    while tally.kills < kills:
        _one_session(folder / "home", file, chance, tally, known)
        _look_at_file(file, tally, known)
        if tally.kills % 25 == 0:  # else both procedures grow for ever
            _start_over(folder / "home", file, known)
    return tally


def _one_session(
    home: Path, file: Path, chance: random.Random, tally: Tally, known: _Known
) -> None:
    command = [sys.executable, "-m", "tests.faults.session", str(home), str(file)]
    with subprocess.Popen(
        [*command, str(chance.randrange(2**32))],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    ) as program:
        assert program.stdout is not None
        first = program.stdout.readline()
        if not first:
            assert program.stderr is not None
            tally.wrong.append(f"did not start: {program.stderr.read().decode()[-2000:]}")
            tally.kills += 1
            return
        _look_at_start(json.loads(first), tally, known)
        time.sleep(chance.uniform(0, _LONGEST))
        program.kill()
        _listen(program.stdout, tally, known)
    tally.kills += 1


def _look_at_start(begun: list, tally: Tally, known: _Known) -> None:
    """Compare what is open again with the last state that was told."""
    found = dict(begun[1])
    for name, state in known.states.items():
        if name not in found:
            tally.wrong.append(f"kill {tally.kills}: {name} is not open again")
            continue
        if found[name][0] == state:
            tally.in_flight_lost += known.doing == name
        elif not (known.doing == name and _is_among(state, found[name])):
            tally.wrong.append(f"kill {tally.kills}: {name} is {found[name]}, was {state}")
    known.states = {name: states[0] for name, states in found.items()}
    known.doing = ""


def _is_among(state: object, neighbours: list) -> bool:
    """Whether one is the state but for what can be done again: same bytes, same number of steps."""
    return any(isinstance(state, list) and each[:2] == state[:2] for each in neighbours)


def _listen(told: IO[bytes], tally: Tally, known: _Known) -> None:
    for line in told.read().split(b"\n")[:-1]:
        match json.loads(line):
            case ["doing", name]:
                known.doing = name
            case ["done", name, state]:
                known.states[name], known.doing = state, ""
                tally.steps += 1
            case ["saving", digest]:
                known.saving, known.doing = digest, "file"
            case ["saved", True, digest]:
                known.saved, known.saving = digest, ""
                tally.saves += 1
            case other:  # a save that was refused, say
                tally.wrong.append(f"kill {tally.kills}: {other}")


def _look_at_file(file: Path, tally: Tally, known: _Known) -> None:
    """The file holds what was saved last, or what was just being saved, and can be opened."""
    data = file.read_bytes()
    digest = sha256(data).hexdigest()
    if digest not in (known.saved, known.saving):
        tally.wrong.append(f"kill {tally.kills}: the file is neither the old nor the new one")
    if digest == known.saving:
        known.saved = digest
    known.saving = ""
    open_bytes(data)


def _start_over(home: Path, file: Path, known: _Known) -> None:
    for path in (home / "data" / "journals").glob("*"):
        if path.is_file():
            path.unlink()
    file.write_bytes(resource("templates", TEMPLATE).read_bytes())
    known.__init__(saved=sha256(file.read_bytes()).hexdigest())
