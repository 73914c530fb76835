"""What a document says, for comparing it before and after a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from procedit.model.document import Document


def meaning(document: Document) -> bytes:
    """The document's canonical form, in which a declaration that nothing uses does not count.

    lxml leaves such declarations at new nodes when a move of them is taken back.
    """
    return etree.tostring(document.tree, method="c14n", exclusive=True)
