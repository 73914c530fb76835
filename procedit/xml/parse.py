"""Bytes to a tree, safely: the only place where XML from outside is parsed.

Entities are never resolved, nothing is loaded, a DOCTYPE is refused, size and depth are bounded, and
what cannot be opened is refused in words that say what it is and what to do.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from lxml import etree

from procedit.files.read import refuse_too_big
from procedit.xml.encoding import encoding_of, plain_markup
from procedit.xml.kinds import refuse_other_bytes, refuse_other_root, refuse_other_text
from procedit.xml.limits import doctype_refused, line_at, refuse_unsafe, root_start
from procedit.xml.syntax import broken_xml

if TYPE_CHECKING:
    from procedit.model.node import Node, Tree

Newline = Literal["\n", "\r\n", "\r"]


@dataclass(frozen=True)
class Parsed:
    """A BPMN file's tree, and how its bytes were written.

    ``encoding`` is the Python codec of the bytes after ``bom``, the byte order mark or empty;
    ``newline`` is the line end that most lines have.
    """

    tree: Tree
    encoding: str
    bom: bytes
    newline: Newline


def parse(data: bytes) -> Parsed:
    """The tree of a BPMN 2.0 file; raises RefusedFileError for anything else or unsafe."""
    refuse_too_big(len(data))
    refuse_other_bytes(data)
    encoding = encoding_of(data)
    markup = plain_markup(data, encoding)
    start = root_start(markup)
    refuse_other_text(markup, start)
    refuse_unsafe(markup, start)
    tree = tree_of(data)
    if tree.docinfo.doctype or tree.docinfo.internalDTD is not None:
        raise doctype_refused(markup, markup.find(b"<!DOCTYPE"))
    refuse_other_root(str(tree.getroot().tag), line_at(markup, start))
    return Parsed(tree, encoding.codec, encoding.bom, _newline_of(markup))


def tree_of(data: bytes) -> Tree:
    """The tree of XML without resolving, loading or dropping anything; raises RefusedFileError."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        recover=False,
        strip_cdata=False,
        remove_blank_text=False,
        remove_comments=False,
        remove_pis=False,
        collect_ids=False,
    )
    try:
        root: Node = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise broken_xml(error) from error
    return root.getroottree()


def _newline_of(markup: bytes) -> Newline:
    """The line end that most lines have, a line feed where there is none."""
    returns = markup.count(b"\r")
    if not returns:
        return "\n"
    both = markup.count(b"\r\n")
    feeds = markup.count(b"\n") - both
    if both >= max(feeds, returns - both):
        return "\r\n"
    return "\n" if feeds >= returns - both else "\r"
