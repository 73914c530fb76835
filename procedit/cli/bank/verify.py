"""``procedit bank verify``: whether packages are whole and what is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bank.package.reading import read_package
from procedit.bank.run import blocks
from procedit.cli.bank.check import add_kle, kle_list
from procedit.cli.bank.telling import add_language, as_json, print_findings
from procedit.cli.report import BAD_FILE, FINE, FOUND, add_files, print_json, tell
from procedit.errors import ProceditError
from procedit.files import read_file

if TYPE_CHECKING:
    import argparse

    from procedit.cli.report import Commands, Json


def add(commands: Commands) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser(
        "verify",
        help="check packages",
        description="Reads packages (.pbpkg) as the bank would: names, limits, digests, manifest, and "
        "each procedure. Lists what is in them; exits with 1 where something is wrong.",
    )
    add_files(parser)
    add_kle(parser)
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Read each package; 1 where one of them has an error."""
    code, results, kle = FINE, list["Json"](), kle_list(arguments.kle)
    for path in arguments.files:
        try:
            content = read_package(read_file(path), kle=kle)
        except ProceditError as error:
            tell(path, error)
            code = BAD_FILE
            continue
        findings = content.all_findings
        code = max(code, FOUND if blocks(findings) else FINE)
        listed = [each.item for each in content.procedures]
        if not arguments.json:
            for item in listed:
                print(f"{path}!{item.path}: {item.title}, {item.version} {item.status}")
            print_findings(str(path), findings, arguments.lang)
        results.append(
            {
                "file": str(path),
                "packageId": None if content.manifest is None else content.manifest.package_id,
                "procedures": [
                    {"path": item.path, "id": item.id, "version": item.version, "title": item.title}
                    for item in listed
                ],
                "findings": [as_json(each) for each in findings],
            }
        )
    if arguments.json:
        print_json(results)
    return code
