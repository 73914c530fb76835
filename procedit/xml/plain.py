"""XML from outside that is not BPMN, read as safely as a BPMN file is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.files.read import refuse_too_big
from procedit.xml.encoding import encoding_of, plain_markup
from procedit.xml.kinds import refuse_other_bytes
from procedit.xml.limits import doctype_refused, refuse_unsafe, root_start
from procedit.xml.parse import tree_of

if TYPE_CHECKING:
    from procedit.model.node import Node


def read_plain(data: bytes) -> Node:
    """The root of an XML file; raises RefusedFileError for what is broken, unsafe or no XML."""
    refuse_too_big(len(data))
    refuse_other_bytes(data)
    markup = plain_markup(data, encoding_of(data))
    start = root_start(markup)
    refuse_unsafe(markup, start)
    tree = tree_of(data)
    if tree.docinfo.doctype or tree.docinfo.internalDTD is not None:
        raise doctype_refused(markup, markup.find(b"<!DOCTYPE"))
    return tree.getroot()
