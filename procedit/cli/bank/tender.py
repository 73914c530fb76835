"""``procedit bank tender``: the requirement list of a selection of procedures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from procedit.bank.tables import to_csv, to_html
from procedit.bank.tender import requirements
from procedit.cli.bank.telling import add_language
from procedit.cli.report import BAD_FILE, FINE, add_files, print_json, tell
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.files import atomic_write
from procedit.xml.read import read_path

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from procedit.bank.tables import Table
    from procedit.cli.report import Commands
    from procedit.model.document import Document

_TITLES = {"da": "Kravliste", "en": "Requirements"}
_ENDING = QT_TRANSLATE_NOOP("Error", "The name must end in one of {endings}.")


def add(commands: Commands) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser(
        "tender",
        help="the requirement list for a tender",
        description="Lists the systems, information, calculation rules and interfaces of procedures, "
        "as a workbook (.xlsx), .csv or .html.",
    )
    add_files(parser)
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="OUT", help="out.xlsx, .csv or .html"
    )
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the list; nothing is written where a file cannot be read."""
    documents: list[Document] = []
    for path in arguments.files:
        try:
            documents.append(read_path(path))
        except ProceditError as error:
            tell(path, error)
            return BAD_FILE
    tables = requirements(documents)
    atomic_write(arguments.output, _written(arguments.output, tables, arguments.lang))
    if arguments.json:
        print_json([{"title": each.title.da, "rows": len(each.rows)} for each in tables])
    else:
        print(arguments.output)
    return FINE


def _written(path: Path, tables: Sequence[Table], language: str) -> bytes:
    ending = path.suffix.lower()
    if ending == ".csv":
        return to_csv(tables, language)
    if ending == ".html":
        return to_html(tables, _TITLES[language], language)
    if ending == ".xlsx":
        from procedit.bank.spreadsheet import to_xlsx  # noqa: PLC0415 - loaded where it is asked for

        return to_xlsx(tables, language)
    raise ProceditError(_ENDING, endings=".xlsx, .csv, .html")
