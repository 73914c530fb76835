"""``procedit``: sub-commands on the command line, else the window."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = ("check", "render", "info", "roundtrip", "catalogue", "bank")
"""What the first argument can be for the command line; anything else opens the window."""
_HELP = ("-h", "--help", "--version")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say and give the exit code."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    if arguments and (arguments[0] in COMMANDS or arguments[0] in _HELP):
        from procedit.cli.main import main as run_command  # noqa: PLC0415 - each way loads only its own

        return run_command(arguments)
    gc.disable()  # what is made at the start stays; ``Housekeeping`` collects from then on
    from procedit.app import run  # noqa: PLC0415 - Qt, which the command line does without

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
