"""``procedit render``: a diagram as SVG, PNG or PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from procedit.cli.report import BAD_FILE, FINE, tell
from procedit.errors import ProceditError
from procedit.xml.read import read_path

if TYPE_CHECKING:
    import argparse

    from procedit.cli.report import Commands


def add(commands: Commands) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser(
        "render",
        help="a diagram as SVG, PNG or PDF",
        description="Draws a diagram as the window shows it. The ending of OUT says how: .svg, .png "
        "or .pdf. A PDF gets all diagrams, a page each, unless one is named.",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="a BPMN file")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="OUT",
        help="out.svg, out.png or out.pdf",
    )
    parser.add_argument(
        "--scale", type=float, default=1.0, metavar="N", help="pixels for each diagram pixel (1)"
    )
    parser.add_argument(
        "--diagram", default="", metavar="NAME", help="a diagram's name or id (the first; PDF: all)"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Draw one diagram into a file."""
    from procedit.publish.files import publish  # noqa: PLC0415 - Qt is loaded for pictures only

    try:
        publish(
            read_path(arguments.file),
            arguments.output,
            scale=arguments.scale,
            diagram=arguments.diagram,
        )
    except ProceditError as error:
        tell(arguments.file, error)
        return BAD_FILE
    return FINE
