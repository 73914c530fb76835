"""Whether bytes say what a document says: the check before a file is replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from procedit.model.document import Document


def says_the_same(data: bytes, document: Document) -> bool:
    """Whether ``data``, which ``write`` made of ``document``, reads back as the same tree.

    It is read the quick way, without the search for harm that a stranger's file gets.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, strip_cdata=False
    )
    try:
        read_back = etree.fromstring(data, parser).getroottree()
    except etree.XMLSyntaxError:
        return False
    return etree.tostring(read_back, encoding="UTF-8") == etree.tostring(
        document.tree, encoding="UTF-8"
    )
