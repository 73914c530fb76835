"""Measure procedit on large procedures; a table, or JSON.

``python -m tests.benchmarks`` measures 100, 1,000, 5,000 and 20,000 nodes, each in a process of its own.
``--catalogue 10000`` measures a catalogue of so many procedures instead.
``--file FILE --json`` prints one line of JSON with flat ``figures``, for comparing with another tool.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.catalogue import catalogue_figures
from tests.benchmarks.generate import procedure
from tests.benchmarks.measure import REPEATS, figures, use_no_display
from tests.benchmarks.start import start_figures

SIZES = (100, 1_000, 5_000, 20_000)


def main() -> int:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument(
        "--sizes", type=int, nargs="+", default=SIZES, metavar="N", help="flow nodes"
    )
    parser.add_argument("--file", type=Path, help="measure this BPMN file instead")
    parser.add_argument("--repeats", type=int, default=REPEATS)
    parser.add_argument(
        "--no-start", action="store_true", help="leave out the start of the program"
    )
    parser.add_argument(
        "--catalogue", type=int, metavar="N", help="measure a catalogue of N procedures instead"
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    arguments = parser.parse_args()
    use_no_display()
    if arguments.file is not None:
        found = figures(arguments.file.read_bytes(), arguments.repeats)
        print(json.dumps({"file": str(arguments.file), "figures": found}))
        return 0
    if arguments.catalogue:
        measured = catalogue_figures(arguments.catalogue)
        print(json.dumps(measured) if arguments.json else _table({}, measured))
        return 0
    columns = {str(size): _measured(size, arguments.repeats) for size in arguments.sizes}
    start = {} if arguments.no_start else start_figures()
    if arguments.json:
        print(json.dumps({"start": start, "sizes": columns}, indent=2))
    else:
        print(_table(columns, start))
    return 0


def _measured(size: int, repeats: int) -> dict[str, float]:
    """The figures of one size, measured in a fresh process so that memory is its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{size}.bpmn"
        path.write_bytes(procedure(size))
        command = [sys.executable, "-m", "tests.benchmarks", "--file", str(path), "--json"]
        result = subprocess.run(
            [*command, "--repeats", str(repeats)], capture_output=True, text=True, check=True
        )
    return json.loads(result.stdout.strip().splitlines()[-1])["figures"]


def _table(columns: dict[str, dict[str, float]], start: dict[str, float]) -> str:
    names = list(dict.fromkeys(name for column in columns.values() for name in column))
    lines = [f"{'figure':<20}" + "".join(f"{int(size):>12,}" for size in columns)]
    for name in names:
        cells = "".join(f"{column.get(name, float('nan')):>12,.1f}" for column in columns.values())
        lines.append(f"{name:<20}{cells}")
    lines += [f"{name:<20}{value:>12,.1f}" for name, value in start.items()]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
