"""``procedit catalogue``: list, search, add and export without a window."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from procedit.catalogue.catalogue import Catalogue, open_catalogue
from procedit.catalogue.facts import facts_of
from procedit.catalogue.importing import Fate, import_folder
from procedit.cli.report import BAD_FILE, FINE, Json, add_json, print_json, tell
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.files import read_file
from procedit.files.places import Places
from procedit.xml.read import read

if TYPE_CHECKING:
    from procedit.catalogue.values import Entry
    from procedit.cli.report import Commands

_UNKNOWN = QT_TRANSLATE_NOOP(
    "Error",
    "The catalogue has no procedure {numbers}. See the numbers with procedit catalogue list.",
)


def add(commands: Commands) -> None:
    """Declare the sub-command with its own sub-commands."""
    parser = commands.add_parser(
        "catalogue", help="list, search, add and export procedures of the local catalogue"
    )
    _add_catalogue(parser, None)
    inner = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    listing = inner.add_parser("list", help="all procedures")
    listing.set_defaults(run=run_list)
    search = inner.add_parser("search", help="full-text search in titles, elements, documentation")
    search.add_argument("words", nargs="+", metavar="WORDS")
    search.add_argument("--limit", type=int, default=50, metavar="N", help="at most N hits (50)")
    search.set_defaults(run=run_search)
    adding = inner.add_parser("add", help="save files, or whole folders of files, into it")
    adding.add_argument("paths", nargs="+", type=Path, metavar="PATHS")
    adding.set_defaults(run=run_add)
    export = inner.add_parser("export", help="write procedures as BPMN files")
    export.add_argument("output", type=Path, metavar="DIR")
    export.add_argument("numbers", nargs="*", type=int, metavar="NUMBERS", help="none means all")
    export.set_defaults(run=run_export)
    for each in (listing, search, adding, export):
        _add_catalogue(each, argparse.SUPPRESS)  # keeps what stands before the sub-command
        add_json(each)


def _add_catalogue(parser: argparse.ArgumentParser, default: str | None) -> None:
    parser.add_argument(
        "--catalogue", type=Path, default=default, metavar="PATH", help="another catalogue file"
    )


def _open(arguments: argparse.Namespace, *, must_exist: bool) -> Catalogue:
    return open_catalogue(
        arguments.catalogue or Places.of_the_system().catalogue, must_exist=must_exist
    )


def run_list(arguments: argparse.Namespace) -> int:
    """List every procedure with its number."""
    with _open(arguments, must_exist=arguments.catalogue is not None) as catalogue:
        entries = catalogue.entries(all=True)
    if arguments.json:
        print_json([_facts(entry) for entry in entries])
    else:
        for entry in entries:
            print(f"{entry.id:>6}  {entry.updated:%Y-%m-%d %H:%M}  {entry.title}")
    return FINE


def run_search(arguments: argparse.Namespace) -> int:
    """Print the hits, the best first, with the text that matched."""
    with _open(arguments, must_exist=arguments.catalogue is not None) as catalogue:
        hits = catalogue.search(" ".join(arguments.words), limit=arguments.limit)
    if arguments.json:
        print_json(
            [{**_facts(hit.entry), "element": hit.element, "snippet": hit.snippet} for hit in hits]
        )
    else:
        for hit in hits:
            print(f"{hit.entry.id:>6}  {hit.entry.title}\n        {' '.join(hit.snippet.split())}")
    return FINE


def run_add(arguments: argparse.Namespace) -> int:
    """Save files and folders; a refused file is told and passed over."""
    path = arguments.catalogue or Places.of_the_system().catalogue
    code, results = FINE, list[Json]()
    for source in arguments.paths:
        for file, fate, number in _added(path, source):
            if fate is Fate.REFUSED:
                code = BAD_FILE
            results.append({"file": str(file), "fate": fate.value, "number": number})
            if not arguments.json:
                print(f"{fate.value:<13} {file}")
    if arguments.json:
        print_json(results)
    return code


def _added(path: Path, source: Path) -> list[tuple[Path, Fate, int | None]]:
    if source.is_dir():
        results = import_folder(path, source, _say_nothing, lambda: False)
        for result in results:
            if result.refusal is not None:
                tell(result.path, result.refusal)
        return [(result.path, result.fate, result.entry) for result in results]
    try:
        return [_add_file(path, source)]
    except ProceditError as error:
        tell(source, error)
        return [(source, Fate.REFUSED, None)]


def _say_nothing(_done: int, _of: int, _path: Path) -> None:
    """Progress is for windows; here every file gets its line."""


def _add_file(path: Path, source: Path) -> tuple[Path, Fate, int | None]:
    data = read_file(source)
    facts = facts_of(read(data))
    absolute = Path(os.path.abspath(source))  # links stay as the user wrote them
    with open_catalogue(path) as catalogue:
        known = catalogue.entry_of(absolute)
        entry = catalogue.save(
            data, facts, procedure=None if known is None else known.id, source=absolute
        )
    if known is None:
        return source, Fate.ADDED, entry.id
    return source, Fate.UNCHANGED if entry.revision == known.revision else Fate.REVISED, entry.id


def run_export(arguments: argparse.Namespace) -> int:
    """Write the chosen procedures, or all in their folders, into DIR."""
    with _open(arguments, must_exist=True) as catalogue:
        _refuse_unknown(catalogue, arguments.numbers)
        written = catalogue.export(arguments.numbers or None, arguments.output)
    if arguments.json:
        print_json([str(path) for path in written])
    else:
        for path in written:
            print(path)
    return FINE


def _refuse_unknown(catalogue: Catalogue, numbers: list[int]) -> None:
    unknown = set(numbers) - {entry.id for entry in catalogue.entries(all=True)}
    if unknown:
        listed = ", ".join(map(str, sorted(unknown)))
        raise ProceditError(_UNKNOWN, numbers=listed)


def _facts(entry: Entry) -> dict[str, Json]:
    return {
        "number": entry.id,
        "title": entry.title,
        "uuid": entry.uuid,
        "revision": entry.revision,
        "updated": entry.updated.isoformat(),
        "source": str(entry.path) if entry.path else None,
    }
