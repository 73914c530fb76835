"""``procedit check``: what the rules find in files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.cli.report import FINE, FOUND, Json, add_files, for_each_file, print_json
from procedit.rules.rule import Severity
from procedit.rules.run import validate

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from procedit.cli.report import Commands
    from procedit.model.document import Document


def add(commands: Commands) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser(
        "check",
        help="what the rules find",
        description="Prints what the rules find: file, line, severity, rule, element and message. "
        "Exits with 1 where there is an error; warnings alone leave 0.",
    )
    add_files(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Check each file; 1 where a rule finds an error."""

    def work(path: Path, document: Document) -> tuple[int, Json]:
        findings = list(validate(document))
        if not arguments.json:
            for each in findings:
                print(
                    f"{path}:{each.line}: {each.severity}: {each.message} [{each.rule}] {each.key}"
                )
        listed: list[Json] = [
            {
                "rule": each.rule,
                "severity": each.severity.value,
                "element": each.key,
                "line": each.line,
                "message": str(each.message),
            }
            for each in findings
        ]
        failed = any(each.severity is Severity.ERROR for each in findings)
        return FOUND if failed else FINE, {"file": str(path), "findings": listed}

    code, results = for_each_file(arguments.files, work)
    if arguments.json:
        print_json(results)
    return code
