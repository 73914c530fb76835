"""Let other layouters lay out our test files, for the layout report to measure beside ours.

    npm install --prefix FOLDER elkjs bpmn-auto-layout
    python -m tests.layout_peers FOLDER [FILE ...]
    python -m tests.layout_report --peer FOLDER/elkjs --peer FOLDER/bpmn-auto-layout

writes what each peer makes of the files into a folder of its own below FOLDER. fast-sugiyama takes
part where Python finds it, in FOLDER/fast-sugiyama.
"""

from __future__ import annotations

import argparse
import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from procedit.commands.tidy import place_all
from procedit.errors import ProceditError
from procedit.layout.surveying import survey
from procedit.layout.tidying import Tidied
from procedit.session import open_bytes
from procedit.xml.write import write
from tests.corpus import all_files
from tests.layout_peers.elk import graph_of, placement_of
from tests.layout_peers.sugiyama import sugiyama

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.layout.specs import Placement
    from procedit.session import Session

HERE = Path(__file__).parent


def main() -> None:
    """Run all peers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where npm installed the peers")
    parser.add_argument("files", nargs="*", type=Path)
    given = parser.parse_args()
    files, folder = given.files or all_files(), given.folder
    sessions = {path: session for path in files if (session := _drawn(path)) is not None}
    with_auto_layout(folder, sessions)
    with_elk(folder, sessions.values(), [path.name for path in sessions])
    with_sugiyama(folder, sessions)


def _drawn(path: Path) -> Session | None:
    try:
        session = open_bytes(path.read_bytes())
    except ProceditError:
        return None
    return session if session.document.diagrams else None


def with_auto_layout(folder: Path, files: Iterable[Path]) -> None:
    """bpmn-auto-layout reads and writes BPMN itself."""
    given = _new(folder / "bpmn-auto-layout-in")
    for path in files:
        (given / path.name).write_bytes(path.read_bytes())
    _node("auto_layout.mjs", folder, given, _new(folder / "bpmn-auto-layout"))


def with_elk(folder: Path, sessions: Iterable[Session], names: list[str]) -> None:
    """ELK gets a graph, and its answer is drawn into the file."""
    given, answers, out = (_new(folder / name) for name in ("elkjs-in", "elkjs-out", "elkjs"))
    found = dict(zip(names, sessions, strict=True))
    for name, session in found.items():
        graph = graph_of(*survey(session.document.diagrams[0]))
        (given / f"{name}.json").write_text(json.dumps(graph))
    _node("elk.mjs", folder, given, answers)
    for name, session in found.items():
        answer = answers / f"{name}.json"
        if answer.exists():
            _draw(session, placement_of(json.loads(answer.read_text())), out / name)


def with_sugiyama(folder: Path, sessions: dict[Path, Session]) -> None:
    """fast-sugiyama is called directly."""
    placed = sugiyama()
    if placed is None:
        print("fast-sugiyama is not installed.")
        return
    out = _new(folder / "fast-sugiyama")
    for path, session in sessions.items():
        placement = placed(*survey(session.document.diagrams[0]))
        if placement is not None:
            _draw(session, placement, out / path.name)


def _draw(session: Session, placement: Placement, path: Path) -> None:
    """The file with the peer's placement; the session is as before afterwards."""
    session.stack.run("Peer", place_all, session.document.diagrams[0], Tidied(placement))
    path.write_bytes(write(session.document))
    session.stack.undo()


def _node(script: str, folder: Path, *folders: Path) -> None:
    modules = folder / "node_modules"
    subprocess.run(["node", HERE / script, modules, *folders], check=True)


def _new(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.iterdir():
        path.unlink()
    return folder


if __name__ == "__main__":
    main()
