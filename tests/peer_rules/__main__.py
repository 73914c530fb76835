"""Compare our rules with bpmnlint's of the same name.

``npm install bpmnlint@11.13.0`` somewhere, then
``python -m tests.peer_rules --modules THERE/node_modules [FILES]``. Without files the shared corpus,
the samples and the cases of the rules' own tests are compared. Exits with 1 where a difference is unexplained.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.peer_rules.cases import case_files
from tests.peer_rules.compare import NAMES, Comparison, compare, has_bpmnlint, usual_files


def main() -> int:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.peer_rules", description=__doc__)
    parser.add_argument("--modules", type=Path, required=True, help="the node_modules folder")
    parser.add_argument("files", type=Path, nargs="*")
    arguments = parser.parse_args()
    if not has_bpmnlint(arguments.modules):
        print("Node or bpmnlint is missing.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        files = arguments.files or [*usual_files(), *case_files(Path(folder))]
        found = compare(files, arguments.modules)
    print(f"{len(files)} files\n{table(found)}")
    return 1 if found.unexplained else 0


def table(found: Comparison) -> str:
    """The rules with how often both report them, then the differences."""
    lines = [f"{'rule':40}{'the same':>10}"]
    lines += [f"{name:40}{found.same[name]:>10}" for name in sorted(NAMES)]
    lines += [f"{'all':40}{found.same.total():>10}", "", "explained differences"]
    for (rule, side, why), count in sorted(found.explained.items()):
        lines += [f"{count:>4}  {rule}, {side}", f"      {why}"]
    lines += ["", f"unexplained differences: {len(found.unexplained)}"]
    lines += [f"  {side}: {' '.join(row)}" for side, row in found.unexplained]
    return "\n".join(lines)


sys.exit(main())
