"""A document to bytes.

``write`` keeps every byte of what no edit touched: an untouched node is one slice of the source, a
touched start tag is patched attribute by attribute. ``serialise`` writes all of the tree anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from procedit.model.facade import is_element
from procedit.model.ledger import Aspect
from procedit.xml.scopes import prefixes_in, scope_around, scope_of
from procedit.xml.tags import end_tag, escaped_text, escaped_value, patched_tag, start_tag

if TYPE_CHECKING:
    from procedit.model.document import Document
    from procedit.model.ledger import Ledger, Span
    from procedit.model.node import Node


def write(document: Document) -> bytes:
    """The file's bytes: those read where nothing was edited, and only there."""
    if document.ledger.is_untouched:
        return document.source.data
    return _Writer(document).bytes()


def serialise(document: Document) -> bytes:
    """The whole tree written anew, in the document's encoding, without a look at the source."""
    source = document.source
    encoding = source.encoding if source.is_ascii_based else "utf-8"
    text = etree.tostring(document.tree, encoding=encoding, xml_declaration=True)
    if not source.is_ascii_based:
        head, _, rest = text.partition(b"?>")
        text = head.replace(b"utf-8", b"UTF-16").replace(b"UTF-8", b"UTF-16") + b"?>" + rest
    return source.encoded(text.replace(b"\n", source.newline.encode("ascii")))


class _Writer:
    """One writing of an edited document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._ledger: Ledger = document.ledger
        self._markup = self._ledger.markup
        self._encoding = document.source.markup_encoding
        self._newline = document.source.newline.encode("ascii")
        self._open = self._ledger.touched_with_ancestors()
        self._parts: list[bytes] = []

    def bytes(self) -> bytes:
        """The file's bytes."""
        span = self._ledger.span(self._document.root)
        if span is None:  # the places are unknown: the tokens did not match the tree
            return serialise(self._document)
        self._parts.append(self._markup[: span.start])
        self._element(self._document.root)
        self._parts.append(self._markup[span.end :])
        return self._document.source.encoded(b"".join(self._parts))

    def _element(self, node: Node, *, anew: bool = False) -> None:
        """Write a node; ``anew``: prefixes mean other things here than where it stood."""
        span = self._ledger.span(node)
        if span is not None and not anew and not self._ledger.is_at_home(node):
            anew = self._means_otherwise(node, span)
        if span is not None and node not in self._open and not (anew and is_element(node)):
            self._parts.append(self._markup[span.start : span.end])
        elif not is_element(node):
            self._parts.append(self._own(etree.tostring(node, encoding="unicode", with_tail=False)))
        else:
            self._opened(node, span, anew=anew)

    def _means_otherwise(self, node: Node, span: Span) -> bool:
        """Whether a prefix used in a moved node means something else where it stands now."""
        used = prefixes_in(self._markup[span.start : span.end].decode(self._encoding))
        around = self._ledger.start_tags_around(node)
        before = scope_of(tag.decode(self._encoding) for tag in around)
        after = scope_around(node)
        return any(before.get(prefix) != after.get(prefix) for prefix in used)

    def _opened(self, node: Node, span: Span | None, *, anew: bool) -> None:
        parts = self._parts
        empty = len(node) == 0 and not node.text
        fresh = span is None or anew or self._ledger.is_touched(node, Aspect.TAG)
        if span is None or fresh:
            tag = self._own(start_tag(node))
        elif self._ledger.is_touched(node, Aspect.ATTRIBUTES):
            raw = self._markup[span.start : span.inner].decode(self._encoding)
            tag = self._own(patched_tag(raw, node), keep_lines=True)
        else:
            tag = self._markup[span.start : span.inner]
        if span is not None and not fresh and node is self._document.root:
            tag = self._declared(tag, node)
        was_empty = tag.endswith(b"/>")
        if empty and was_empty:
            parts.append(tag)
            return
        if empty:
            parts.append(tag[:-1] + b"/>")
            return
        parts.append(tag[:-2].rstrip() + b">" if was_empty else tag)
        self._content(node, span, anew=anew)
        if span is None or fresh or span.close == span.end:
            parts.append(self._own(end_tag(node)))
        else:
            parts.append(self._markup[span.close : span.end])

    def _declared(self, tag: bytes, root: Node) -> bytes:
        """The root's start tag with the declarations added to it that new nodes lean on."""
        raw = tag.decode(self._encoding)
        known = scope_of([raw])
        for prefix, uri in root.nsmap.items():
            if prefix and known.get(prefix) != uri and self._is_used_anew(uri):
                end = len(raw) - (2 if raw.endswith("/>") else 1)
                raw = f'{raw[:end]} xmlns:{prefix}="{escaped_value(uri)}"{raw[end:]}'
        return self._own(raw, keep_lines=True)

    def _is_used_anew(self, uri: str) -> bool:
        nodes = self._document.root.iter(f"{{{uri}}}*")
        return any(self._ledger.span(node) is None for node in nodes)

    def _content(self, node: Node, span: Span | None, *, anew: bool) -> None:
        parts, ledger = self._parts, self._ledger
        if span is not None and span.inner < span.end and not ledger.is_touched(node, Aspect.TEXT):
            parts.append(self._markup[span.inner : self._text_end(span.inner)])
        elif node.text:
            parts.append(self._own(escaped_text(node.text)))
        for child in node:
            self._element(child, anew=anew)
            own = ledger.span(child)
            if own is not None and not ledger.is_touched(child, Aspect.TAIL):
                parts.append(self._markup[own.end : self._text_end(own.end)])
            elif child.tail:
                parts.append(self._own(escaped_text(child.tail)))

    def _text_end(self, start: int) -> int:
        """Where the text that starts at ``start`` ends: at the next tag, comment or instruction."""
        end = self._markup.find(b"<", start)
        while self._markup.startswith(b"<![CDATA[", end):
            end = self._markup.find(b"<", self._markup.find(b"]]>", end))
        return end

    def _own(self, text: str, *, keep_lines: bool = False) -> bytes:
        """Text that we wrote, in the file's encoding and with its line ends."""
        data = text.encode(self._encoding, "xmlcharrefreplace")
        return data if keep_lines else data.replace(b"\n", self._newline)
