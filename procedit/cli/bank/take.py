"""``procedit bank import``: packages, files and folders into the catalogue."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from procedit.bank.importing import FATES, REDRAWN, Choice, Fate, plan_import
from procedit.bank.storing import CatalogueLibrary, store
from procedit.cli.bank.telling import add_language, as_json, print_findings
from procedit.cli.report import BAD_FILE, FINE, FOUND, add_json, print_json, tell
from procedit.errors import ProceditError
from procedit.files import read_file
from procedit.files.places import Places

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from procedit.bank.importing import ImportPlan, PlannedItem
    from procedit.bank.storing import Stored
    from procedit.cli.report import Commands

_ENDINGS = (".pbpkg", ".bpmn", ".bpmn2", ".bpmn20.xml")


def add(commands: Commands) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser(
        "import",
        help="take procedures into the catalogue",
        description="Takes packages (.pbpkg), BPMN files and folders of them into the catalogue; each "
        "file or package whole or not at all. Tells what becomes of each procedure; exits with 1 where "
        "one is refused or in conflict with what is there.",
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILES", help="files or folders")
    parser.add_argument("--catalogue", type=Path, metavar="PATH", help="the catalogue's file")
    parser.add_argument(
        "--on-conflict",
        choices=[each.value for each in Choice],
        default=Choice.LEAVE_OUT.value,
        help="what to do with a version that is there with another content (skip)",
    )
    parser.add_argument("--dry-run", action="store_true", help="tell only, import nothing")
    add_json(parser)
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Plan and import; 1 where something is refused or left out as a conflict."""
    from procedit.catalogue import open_catalogue  # noqa: PLC0415 - SQLite, which others do without

    code = FINE
    files: list[tuple[str, bytes]] = []
    for path in _found(arguments.files):
        try:
            files.append((str(path), read_file(path)))
        except ProceditError as error:
            tell(path, error)
            code = BAD_FILE
    choice = Choice(arguments.on_conflict)
    with open_catalogue(arguments.catalogue or Places.of_the_system().catalogue) as catalogue:
        plan = plan_import(files, CatalogueLibrary(catalogue))
        stored: list[Stored] = []
        if not arguments.dry_run:
            choices = {each: choice for each in plan.items if each.fate is Fate.CONFLICT}
            stored = store(catalogue, plan, choices)
    entries = {each.item: each.entry for each in stored}
    _report(arguments, plan, entries)
    return max(code, FOUND if any(_is_bad(each, entries) for each in plan.items) else FINE)


def _found(paths: list[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(
                each for each in path.rglob("*") if each.name.lower().endswith(_ENDINGS)
            )
        else:
            yield path


def _is_bad(item: PlannedItem, entries: dict[PlannedItem, int | None]) -> bool:
    bad = item.fate in (Fate.REFUSED, Fate.READ_ONLY, Fate.CONFLICT)
    return bad and entries.get(item) is None


def _report(
    arguments: argparse.Namespace, plan: ImportPlan, entries: dict[PlannedItem, int | None]
) -> None:
    if arguments.json:
        print_json(
            [
                {
                    "file": item.source,
                    "path": item.path or None,
                    "fate": item.fate.value,
                    "title": item.title,
                    "entry": entries.get(item),
                    "redrawn": item.redrawn,
                    "findings": [as_json(each) for each in item.findings],
                }
                for item in plan.items
            ]
        )
        return
    for item in plan.items:
        name = f"{item.source}!{item.path}" if item.path else item.source
        entry = entries.get(item)
        number = f" → {entry}" if entry is not None else ""
        fate = FATES[item.fate].in_language(arguments.lang)
        drawn = f" ({REDRAWN.in_language(arguments.lang)})" if item.redrawn else ""
        print(f"{name}: {fate}{drawn}: {item.title}{number}")
        if item.fate is Fate.REFUSED:
            print_findings(name, item.findings, arguments.lang)
