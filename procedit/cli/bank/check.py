"""``procedit bank check``: whether the bank would take these files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from procedit.bank.checking import check_set
from procedit.bank.kle import KleList
from procedit.bank.run import blocks
from procedit.cli.bank.telling import add_language, as_json, print_findings
from procedit.cli.report import BAD_FILE, FINE, FOUND, add_files, print_json, tell
from procedit.errors import ProceditError
from procedit.files import read_file
from procedit.xml.kle import read_kle

if TYPE_CHECKING:
    import argparse

    from procedit.cli.report import Commands, Json


def add(commands: Commands) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser(
        "check",
        help="check files for the bank",
        description="Checks BPMN files as one set, in which good procedures find the correct ones "
        "they build on, and packages (.pbpkg). Prints each finding with its id; exits with 1 where one "
        "of them is an error.",
    )
    add_files(parser)
    add_kle(parser)
    add_language(parser)
    parser.set_defaults(run=run)


def add_kle(parser: argparse.ArgumentParser) -> None:
    """Declare ``--kle``."""
    parser.add_argument(
        "--kle", action="append", type=Path, default=[], metavar="XML", help="your own KLE list"
    )


def kle_list(paths: list[Path]) -> KleList | None:
    """The KLE numbers in the given files, None where no file is given."""
    entries = [entry for path in paths for entry in read_kle(read_file(path)).entries]
    return KleList(entries) if paths else None


def run(arguments: argparse.Namespace) -> int:
    """Check the files together; 1 where there is an error."""
    files: list[tuple[str, bytes]] = []
    code, results = FINE, list["Json"]()
    for path in arguments.files:
        try:
            files.append((str(path), read_file(path)))
        except ProceditError as error:
            tell(path, error)
            code = BAD_FILE
            results.append({"file": str(path), "error": str(error)})
    for name, findings in check_set(files, kle_list(arguments.kle)):
        if not arguments.json:
            print_findings(name, findings, arguments.lang)
        results.append({"file": name, "findings": [as_json(each) for each in findings]})
        code = max(code, FOUND if blocks(findings) else FINE)
    if arguments.json:
        print_json(results)
    return code
