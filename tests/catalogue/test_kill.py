"""A catalogue that is killed in the middle of saving."""

import random
import subprocess
import sys
import time
from pathlib import Path

from procedit.catalogue import open_catalogue

SAVING = """
import sys
from itertools import count
from pathlib import Path
from procedit.catalogue import ElementFact, Facts, open_catalogue

with open_catalogue(Path(sys.argv[1])) as catalogue:
    entry = None
    for number in count():
        facts = Facts(f"Sag {number}", "", (ElementFact("T", "task", f"skridt {number}"),))
        entry = catalogue.save(b"%d " % number * 3000, facts, procedure=entry and entry.id)
        if number % 7 == 6:
            entry = None
        print(number, flush=True)
"""


def test_a_killed_program_leaves_every_acknowledged_save_in_a_whole_catalogue(path: Path):
    moments = random.Random(1)
    for _ in range(4):
        acknowledged = _save_until_killed(path, moments.uniform(0.05, 0.3))

        with open_catalogue(path) as catalogue:
            assert catalogue.check() == []
            contents = {
                catalogue.content(entry.id, revision.id)
                for entry in catalogue.entries(all=True)
                for revision in catalogue.revisions(entry.id)
            }
        assert acknowledged
        assert contents >= {b"%d " % number * 3000 for number in acknowledged}


def _save_until_killed(path: Path, seconds: float) -> list[int]:
    with subprocess.Popen(
        [sys.executable, "-c", SAVING, str(path)], stdout=subprocess.PIPE
    ) as saving:
        assert saving.stdout is not None
        first = saving.stdout.readline()
        time.sleep(seconds)
        saving.kill()
        rest = saving.stdout.read().split(b"\n")
    return [int(line) for line in [first, *rest[:-1]]]
