"""The sub-commands of ``procedit bank``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.cli.bank import check, export, take, tender, verify

if TYPE_CHECKING:
    from procedit.cli.report import Commands

_SUB_COMMANDS = (export.add, take.add, check.add, verify.add, tender.add)


def add(commands: Commands) -> None:
    """Declare ``bank`` with its sub-commands."""
    parser = commands.add_parser(
        "bank",
        help="hand over to the Procedure Bank",
        description="Hands procedures over to the Procedure Bank and takes them from it.",
    )
    sub_commands = parser.add_subparsers(dest="bank", required=True, metavar="COMMAND")
    for each in _SUB_COMMANDS:
        each(sub_commands)
