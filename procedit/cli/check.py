"""``procedit check``: what the rules find in files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from procedit.cli.check_formats import FORMATS, CheckedFile
from procedit.cli.report import BAD_FILE, FINE, FOUND, add_files, tell
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.files.places import Places
from procedit.rules.profile import built_in, find_profile, read_profile
from procedit.rules.rule import Severity
from procedit.rules.run import USUAL, validate
from procedit.xml.read import read_path

if TYPE_CHECKING:
    import argparse

    from procedit.cli.report import Commands
    from procedit.rules.rule import Rule

_TOO_MANY = QT_TRANSLATE_NOOP("Error", "{count} warnings were found, {most} are allowed.")


def add(commands: Commands) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser(
        "check",
        help="what the rules find",
        description="Prints what the rules find: file, line, severity, rule, element and message. "
        "Exits with 1 where there is an error or more warnings than allowed; warnings alone leave 0.",
    )
    add_files(parser)
    parser.add_argument(
        "--format",
        choices=("text", *FORMATS),
        default="text",
        help="text (usual), json, sarif (SARIF 2.1.0) or junit (JUnit XML)",
    )
    parser.add_argument(
        "--profile",
        metavar="PROFILE",
        help=f"which rules to ask: {', '.join(built_in())}, an own one by name, or a TOML file",
    )
    parser.add_argument(
        "--max-warnings", type=int, metavar="N", help="exit with 1 if there are more warnings"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Check each file; 1 where a rule finds an error or there are too many warnings."""
    rules = _rules(arguments.profile)
    files = [_checked(path, rules) for path in arguments.files]
    for each in files:
        if each.error is not None:
            tell(each.path, each.error)
    form = "json" if arguments.json else arguments.format
    if form == "text":
        _print_text(files)
    else:
        print(FORMATS[form](files, rules))
    return _exit_code(files, arguments.max_warnings)


def _rules(profile: str | None) -> tuple[Rule, ...]:
    if profile is None:
        return USUAL
    if profile.endswith(".toml"):
        return read_profile(Path(profile)).rules
    return find_profile(profile, Places.of_the_system().config / "profiles").rules


def _checked(path: Path, rules: tuple[Rule, ...]) -> CheckedFile:
    try:
        return CheckedFile(path, tuple(validate(read_path(path), rules)))
    except ProceditError as error:
        return CheckedFile(path, (), error)


def _print_text(files: list[CheckedFile]) -> None:
    for file in files:
        for each in file.findings:
            place = f"{file.path}:{each.line}: {each.severity}"
            print(f"{place}: {each.message} [{each.rule}] {each.key}")


def _exit_code(files: list[CheckedFile], most: int | None) -> int:
    if any(each.error is not None for each in files):
        return BAD_FILE
    severities = [each.severity for file in files for each in file.findings]
    warnings = severities.count(Severity.WARNING)
    if most is not None and warnings > most:
        tell(None, ProceditError(_TOO_MANY, count=warnings, most=most))
        return FOUND
    return FOUND if Severity.ERROR in severities else FINE
