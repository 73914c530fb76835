"""What is done with an input: all that a user who opens it could meet. Raises for what must not be."""

from __future__ import annotations

import math
import random
from contextlib import suppress
from functools import cache
from itertools import islice

from lxml import etree

from procedit.bank.checking import check_set
from procedit.bank.durations import days_of
from procedit.bank.importing import plan_import
from procedit.bank.law import parse_law, parse_paragraph
from procedit.bank.package.manifest import Sender
from procedit.bank.package.reading import read_package
from procedit.bank.package.writing import Order, build_package
from procedit.bank.reading import digest_of
from procedit.bank.spreadsheet import to_xlsx
from procedit.bank.tables import to_csv, to_html
from procedit.bank.tender import requirements
from procedit.catalogue import facts_of, open_catalogue
from procedit.commands.draw_missing import draw_missing
from procedit.commands.tidy import tidy
from procedit.errors import ProceditError, RefusedFileError
from procedit.publish.drawing import drawings_of
from procedit.publish.svg import svg_of
from procedit.rules.run import validate
from procedit.rules.words import imperative_of, is_imperative, is_noun, is_participle
from procedit.session import Session, open_bytes
from procedit.xml.read import read
from procedit.xml.verify import says_the_same
from procedit.xml.write import write
from tests.commands.walk import Walk
from tests.commands.walks import ACTIONS
from tests.corpus import SAMPLES
from tests.fuzz import mutations

_DRAWINGS = 4
_FARTHEST = 1e7


class NonsenseError(AssertionError):
    """Nothing fell, but what came out is wrong."""


@cache
def _package() -> bytes:
    documents = [
        read((SAMPLES / f"{name}.bpmn").read_bytes())
        for name in ("aktindsigt-anmodning", "aktindsigt-anmodning-god")
    ]
    svg = '<svg xmlns="http://www.w3.org/2000/svg"><title>{0}</title></svg>'
    order = Order(documents, Sender("751", "post@kommune.example"))
    return build_package(order, lambda data: svg.format(digest_of(data)))


def input_of(number: int) -> tuple[str, bytes]:
    """The kind and the bytes of an input."""
    chance = random.Random(number)
    kind = chance.choices(("bpmn", "package", "text"), (85, 8, 7))[0]
    if kind == "bpmn":
        return kind, mutations.diagram_file(chance)
    if kind == "package":
        return kind, mutations.package_file(_package(), chance)
    return kind, mutations.line_of_text(chance).encode("utf-8", "surrogatepass")


def use(kind: str, data: bytes, seed: int) -> str:
    """Do all with it; "refused" or "used"."""
    if kind == "package":
        content = read_package(data)
        list(islice(plan_import([("x.pbpkg", data)]).items, 50))
        return "refused" if content.manifest is None else "used"
    if kind == "text":
        _use_text(data.decode("utf-8", "surrogatepass"))
        return "used"
    try:
        session = open_bytes(data)
    except RefusedFileError:
        return "refused"
    _use_session(session, data, seed)
    return "used"


def _use_text(text: str) -> None:
    for take in (parse_law, parse_paragraph, days_of, is_imperative, is_noun, is_participle):
        take(text)
    for word in text.split():
        imperative_of(word)
    with open_catalogue(None) as catalogue:
        catalogue.search(text)


def _use_session(session: Session, data: bytes, seed: int) -> None:
    document = session.document
    if write(document) != data:
        raise NonsenseError("what was not changed is written as other bytes")
    _look(session)
    list(validate(document))
    list(check_set([("x.bpmn", data)]))
    facts_of(document)
    _tables(session)
    for command in (draw_missing, tidy):
        _try(session, command)
    Walk(session, seed, ACTIONS).run(4)
    _look(session)
    if not says_the_same(write(document), document):
        raise NonsenseError("what is written does not read back as the same procedure")
    while session.stack.undo_title:
        session.stack.undo()
    if write(document) != data:
        raise NonsenseError("undo does not lead back to the bytes that were read")


def _try(session: Session, command) -> None:
    with suppress(ProceditError):
        session.stack.run(command.__name__, command)


def _tables(session: Session) -> None:
    tables = requirements([session.document])
    for language in ("da", "en"):
        to_csv(tables, language)
        to_html(tables, "x", language)
    to_xlsx(tables, "da")


def _look(session: Session) -> None:
    for drawing in drawings_of(session.document)[:_DRAWINGS]:
        if not all(math.isfinite(each) and abs(each) < _FARTHEST for each in drawing.area):
            raise NonsenseError(f"the drawing is {drawing.area}")
        picture = etree.fromstring(svg_of(drawing).encode())
        for node in picture.iter():
            _harmless(node)


def _harmless(node) -> None:
    if not isinstance(node.tag, str):
        return
    if etree.QName(node).localname in ("script", "foreignObject", "iframe", "image"):
        raise NonsenseError(f"{node.tag} in a picture")
    for name, value in node.attrib.items():
        if name.lower().startswith("on") or value.strip().lower().startswith("javascript:"):
            raise NonsenseError(f"{name}={value} in a picture")
        if name in ("x", "y", "width", "height", "d", "transform", "points") and (
            "nan" in value.lower() or "inf" in value.lower()
        ):
            raise NonsenseError(f"{name}={value} in a picture")
