"""How the sub-commands take their files and tell what they found."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from procedit.errors import ProceditError, RefusedFileError
from procedit.xml.read import read_path

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping, Sequence

    from procedit.model.document import Document

FINE, FOUND, BAD_FILE = 0, 1, 2
"""The exit codes."""
NOT_READ = 141
"""When the reader of the output went away: what shells give a program that SIGPIPE ended."""

Json: TypeAlias = "str | int | float | bool | Sequence[Json] | Mapping[str, Json] | None"


class Commands(Protocol):
    """What argparse gives for declaring sub-commands."""

    def add_parser(
        self,
        name: str,
        *,
        help: str | None = None,
        description: str | None = None,
    ) -> argparse.ArgumentParser:
        """Declare a sub-command."""
        ...


def add_files(parser: argparse.ArgumentParser) -> None:
    """Declare the ``FILES`` argument and ``--json``."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILES", help="BPMN files")
    add_json(parser)


def add_json(parser: argparse.ArgumentParser) -> None:
    """Declare ``--json``."""
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def tell(path: Path | None, error: ProceditError) -> None:
    """One line on standard error: file, line, what is wrong and what to do."""
    line = error.line if isinstance(error, RefusedFileError) else None
    where = "" if path is None else f"{path}:{line}: " if line else f"{path}: "
    text = " ".join(str(error).split())
    print(text if text.startswith(f"{path} ") else where + text, file=sys.stderr)


def for_each_file(
    files: list[Path], work: Callable[[Path, Document], tuple[int, Json]]
) -> tuple[int, list[Json]]:
    """Do ``work`` with every readable file; the worst exit code and the results.

    ``work`` gives an exit code and its result. A file that is refused is told and passed over.
    """
    worst, results = FINE, list[Json]()
    for path in files:
        try:
            code, result = work(path, read_path(path))
        except ProceditError as error:
            tell(path, error)
            code, result = BAD_FILE, {"file": str(path), "error": str(error)}
        worst = max(worst, code)
        results.append(result)
    return worst, results


def print_json(value: Json) -> None:
    """Print a result for machines."""
    print(json.dumps(value, ensure_ascii=False, indent=2))
