"""How good our layout is beside what was drawn, and beside other layouters.

    python -m tests.layout_report [--peer FOLDER] [FILE ...]

measures the project's own files and, where it lies beside the project, the shared corpus: as they
are drawn, tidied up by us, and as the files of the same name in every ``--peer`` folder, which
another layouter wrote (``python -m tests.layout_peers`` makes them). Names are estimated where a
file does not place them.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from procedit.commands.tidy import tidy
from procedit.errors import ProceditError
from procedit.layout.specs import Placement, Sketch
from procedit.layout.surveying import survey
from procedit.session import open_bytes
from tests.corpus import all_files
from tests.layout.measures import Quality, aspect, quality

if TYPE_CHECKING:
    from collections.abc import Iterator

_COUNTS = ("overlaps", "through", "crossings", "bends", "backward", "names", "associations")
_HEADS = (*_COUNTS, "sum", "aspect")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peer", action="append", default=[], type=Path, help="a folder of files")
    parser.add_argument("--each", action="store_true", help="a row for every file, too")
    parser.add_argument("files", nargs="*", type=Path)
    given = parser.parse_args()
    print(f"{'':34}" + "".join(f"{head:>13}" for head in _HEADS))
    for title, rows in tables(given.files or all_files(), given.peer):
        print(f"\n{title}")
        for name, measured in rows.items():
            print(_row(name, measured))


def tables(files: list[Path], peers: list[Path]) -> Iterator[tuple[str, dict[str, list]]]:
    """A table of all files as drawn and by us; one more for every peer, of what it laid out."""
    everything: dict[str, list] = {"as drawn": [], "procedit": []}
    beside: dict[Path, dict[str, list]] = {
        peer: {"as drawn": [], "procedit": [], peer.name: []} for peer in peers
    }
    for file in files:
        drawn, ours = _drawn(file.read_bytes()), _tidied(file.read_bytes())
        if drawn is None or ours is None:
            continue
        everything["as drawn"].append(drawn)
        everything["procedit"].append(ours)
        for peer, rows in beside.items():
            path = peer / file.name
            theirs = _drawn(path.read_bytes()) if path.exists() else None
            if theirs is not None and len(theirs[0].nodes) == len(drawn[0].nodes):
                rows["as drawn"].append(_bare(drawn))
                rows["procedit"].append(_bare(ours))
                rows[peer.name].append(_bare(theirs))
    yield f"{len(everything['procedit'])} files", everything
    for peer, rows in beside.items():
        yield f"{len(rows[peer.name])} files that {peer.name} laid out; sequence flows only", rows


def _bare(measured: tuple[Sketch, Placement]) -> tuple[Sketch, Placement]:
    """Without message flows, associations and names, which the peers leave as they are."""
    sketch, placement = measured
    flows = tuple(flow for flow in sketch.flows if flow.kind == "sequence")
    nodes = tuple(node for node in sketch.nodes if not (node.beside or node.around))
    return Sketch(nodes, flows), Placement(placement.bounds, placement.waypoints)


def _drawn(data: bytes) -> tuple[Sketch, Placement] | None:
    try:
        diagrams = open_bytes(data).document.diagrams
    except ProceditError:
        return None
    return survey(diagrams[0]) if diagrams else None


def _tidied(data: bytes) -> tuple[Sketch, Placement] | None:
    session = open_bytes(data)
    if not session.document.diagrams:
        return None
    session.stack.run("Tidy", tidy, session.document.diagrams[0])
    return survey(session.document.diagrams[0])


def _row(name: str, measured: list[tuple[Sketch, Placement]]) -> str:
    total = sum((quality(*each) for each in measured), Quality())
    aspects = sorted(aspect(placement) for _, placement in measured)
    middle = aspects[len(aspects) // 2] if aspects else 0.0
    counts = [getattr(total, head) for head in _HEADS[:-1]]
    return f"{name:34}" + "".join(f"{count:>13}" for count in counts) + f"{middle:>13.1f}"


if __name__ == "__main__":
    main()
