"""``procedit bank export``: procedures in the canonical form, as a package, or in another format."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from procedit.bank.exporting import BlockedError, export_procedure
from procedit.bank.finding import Finding
from procedit.bank.formats import FORMATS
from procedit.bank.package.manifest import Sender
from procedit.bank.package.writing import Order
from procedit.bank.reading import digest_of, read_procedure
from procedit.bank.shelf import Shelf
from procedit.cli.bank.check import add_kle, kle_list
from procedit.cli.bank.telling import add_language, as_json, print_findings
from procedit.cli.report import BAD_FILE, FINE, FOUND, add_files, print_json, tell
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.files import atomic_write, read_file

if TYPE_CHECKING:
    import argparse

    from procedit.bank.formats import Format
    from procedit.cli.report import Commands
    from procedit.model.document import Document

_ENDINGS = (".bpmn", *(each.suffix for each in FORMATS))
_ONE = QT_TRANSLATE_NOOP(
    "Error", "{file} can hold one procedure. Give a name that ends in .pbpkg for several."
)
_ENDING = QT_TRANSLATE_NOOP("Error", "The name must end in one of {endings}.")


def add(commands: Commands) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser(
        "export",
        help="hand procedures over to the bank",
        description="Writes one procedure in the bank's canonical form (.bpmn), or a selection as a "
        "package (.pbpkg) or as XProzess 2 (.xml). What the bank would not take is not written.",
    )
    add_files(parser)
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="OUT", help="out.pbpkg, .bpmn or .xml"
    )
    parser.add_argument("--municipality", default="", help="the sender's three-digit code")
    parser.add_argument("--mailbox", default="", help="the sender's shared mailbox")
    parser.add_argument(
        "--created", default="", metavar="TIME", help="2024-09-01T00:00:00Z (the newest change)"
    )
    add_kle(parser)
    add_language(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the file; 1 where the bank would not take a procedure, 2 where one cannot be read."""
    documents: list[Document] = []
    for path in arguments.files:
        try:
            document = read_procedure(read_file(path))
        except ProceditError as error:
            tell(path, error)
            return BAD_FILE
        if isinstance(document, Finding):
            print_findings(str(path), [document], arguments.lang)
            return FOUND
        documents.append(document)
    try:
        data = _written(arguments, documents)
    except BlockedError as error:
        return _tell_blocked(arguments, error)
    atomic_write(arguments.output, data)
    result = {"file": str(arguments.output), "size": len(data), "sha256": digest_of(data)}
    if arguments.json:
        print_json(result)
    else:
        print(arguments.output)
    return FINE


def _tell_blocked(arguments: argparse.Namespace, error: BlockedError) -> int:
    if arguments.json:
        print_json({"error": str(error), "findings": [as_json(each) for each in error.findings]})
    else:
        print_findings(str(error.values["title"]), error.findings, arguments.lang)
    tell(None, error)
    return FOUND


def _written(arguments: argparse.Namespace, documents: list[Document]) -> bytes:
    ending = arguments.output.suffix.lower()
    if ending == ".bpmn":
        if len(documents) != 1:
            raise ProceditError(_ONE, file=arguments.output)
        return export_procedure(documents[0], Shelf(documents), kle_list(arguments.kle))
    order = Order(
        documents,
        Sender(arguments.municipality, arguments.mailbox),
        arguments.lang,
        arguments.created,
        kle=kle_list(arguments.kle),
    )
    return _format(ending).write(order, draw, lambda _done, _of: None, lambda: False)


def _format(ending: str) -> Format:
    for each in FORMATS:
        if each.suffix == ending:
            return each
    raise ProceditError(_ENDING, endings=", ".join(_ENDINGS))


def draw(data: bytes) -> str:
    """The preview of a procedure: the same pictures as in the window."""
    from procedit.publish.drawing import find_drawing  # noqa: PLC0415 - Qt for pictures only
    from procedit.publish.svg import svg_of  # noqa: PLC0415
    from procedit.xml.read import read  # noqa: PLC0415

    return svg_of(find_drawing(read(data)))
