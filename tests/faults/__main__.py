"""``python -m tests.faults``: kill the real program, and count what was lost."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.faults.kills import kill_again_and_again


def main() -> int:
    """Run what the command line asks for; exit code 1 if anything was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tally = kill_again_and_again(Path(folder), arguments.kills, arguments.seed)
    print(
        f"{tally.kills} kills, {tally.steps} steps, {tally.saves} saves: "
        f"{len(tally.wrong)} wrong, {tally.in_flight_lost} steps in flight not kept"
    )
    for text in tally.wrong:
        print(text)
    return 1 if tally.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
