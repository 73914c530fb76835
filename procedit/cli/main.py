"""The entry to the sub-commands."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from procedit import __version__
from procedit.cli import bank, catalogue, check, info, render, roundtrip
from procedit.cli.report import BAD_FILE, NOT_READ, tell
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from collections.abc import Sequence

_NO_OUTPUT = QT_TRANSLATE_NOOP(
    "Error",
    "The result could not be printed ({reason}). Check the disk or program that it is sent to.",
)
_EPILOG = "Exit codes: 0 all well, 1 findings or differences, 2 a file or the call was refused."

COMMANDS = {
    "check": check.add,
    "render": render.add,
    "info": info.add,
    "roundtrip": roundtrip.add,
    "catalogue": catalogue.add,
    "bank": bank.add,
}
"""The sub-commands; anything else on the command line is a file for the window."""


def main(arguments: Sequence[str]) -> int:
    """Run the sub-command that ``arguments`` (without the program's name) ask for."""
    parser = argparse.ArgumentParser(
        prog="procedit",
        description="BPMN procedures from the command line. Without a sub-command the window opens.",
        epilog=_EPILOG,
    )
    parser.add_argument("--version", action="version", version=f"procedit {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for add in COMMANDS.values():
        add(commands)
    parsed = parser.parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:  # a console that knows only its own letters must not stop us
            reconfigure(errors="replace")
    try:
        code = parsed.run(parsed)
        if sys.stdout is not None:  # closed by the caller
            sys.stdout.flush()
    except ProceditError as error:
        tell(None, error)
        return BAD_FILE
    except BrokenPipeError:  # the reader, such as ``head``, has seen enough
        _forget_output()
        return NOT_READ
    except OSError as error:  # files' own are ProceditErrors: what is printed has no place
        tell(None, ProceditError(_NO_OUTPUT, reason=error.strerror or str(error)))
        _forget_output()
        return BAD_FILE
    return code


def _forget_output() -> None:
    """Let Python not try again at its end to write what cannot be written."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
