"""``procedit roundtrip``: check that a file written anew says everything."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from procedit.cli.report import FINE, FOUND, Json, add_files, for_each_file, print_json
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.files import atomic_write
from procedit.files.causes import values_of, why_not_saved
from procedit.xml.compare import differences
from procedit.xml.parse import parse
from procedit.xml.write import serialise

if TYPE_CHECKING:
    import argparse

    from procedit.cli.report import Commands
    from procedit.model.document import Document


def add(commands: Commands) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser(
        "roundtrip",
        help="read, write anew from the tree, compare",
        description="Reads each file, writes it anew from the tree (no byte of the source is copied), "
        "reads the result and prints every difference, comments and white space included.",
    )
    add_files(parser)
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="DIR",
        help="keep the results in DIR under the file names",
    )
    parser.set_defaults(run=run)


_TAKEN = QT_TRANSLATE_NOOP(
    "Error",
    "Another file of this name was already written to {target}. "
    "Keep the results of each folder in a folder of their own.",
)


_ITSELF = QT_TRANSLATE_NOOP(
    "Error", "{target} is the file itself and was not overwritten. Choose another folder."
)


def run(arguments: argparse.Namespace) -> int:
    """Compare each file with itself written anew; 1 if any differs."""
    output: Path | None = arguments.output
    if output is not None:
        _make_folder(output)
    written: set[Path] = set()

    def work(path: Path, document: Document) -> tuple[int, Json]:
        data = serialise(document)
        found = list(differences(document.tree, parse(data).tree))
        if output is not None:
            _keep(data, path, output / path.name, written)
        if not arguments.json:
            for each in found:
                print(f"{path}:{each.line}: {each.path}: {each.what}")
            print(f"{path}: {len(found)} differences")
        listed: list[Json] = [{"path": d.path, "line": d.line, "what": d.what} for d in found]
        return FOUND if found else FINE, {"file": str(path), "differences": listed}

    code, results = for_each_file(arguments.files, work)
    if arguments.json:
        print_json(results)
    return code


def _keep(data: bytes, path: Path, target: Path, written: set[Path]) -> None:
    if target in written:
        raise ProceditError(_TAKEN, target=target)
    if target.exists() and target.samefile(path):
        raise ProceditError(_ITSELF, target=target)
    written.add(target)
    atomic_write(target, data)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProceditError(why_not_saved(error), **values_of(folder, error)) from error
