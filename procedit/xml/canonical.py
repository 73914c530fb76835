"""The canonical form of a document: the same model gives the same bytes (profile 4.1.7).

UTF-8 without a byte order mark, line feeds, two blanks a level, attributes in a fixed order, all
prefixes declared on the root and the usual ones by their usual names, ids as they are. Comments and
processing instructions carry no meaning and go, CDATA becomes text. Mixed content (XHTML in a
description) is written as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import PREFIXES, local_name, namespace_of
from procedit.model.copying import prefixes_used, qualified_names
from procedit.model.facade import is_element
from procedit.model.index import is_reference_child
from procedit.model.node import tag_of
from procedit.xml.tags import escaped_text, escaped_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.document import Document
    from procedit.model.node import Node

EXPORTER = (("exporter", "procedit"), ("exporterVersion", "1.0"))
"""What the root says about who wrote it: the version is that of the profile, not of the program."""

_FIRST = ("id", "key", "name", "sourceRef", "targetRef", "x", "y", "width", "height")
_XML = "http://www.w3.org/XML/1998/namespace"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def canonical(document: Document) -> bytes:
    """The document's canonical bytes."""
    return "".join(_Writer(document).lines()).encode("utf-8")


class _Writer:
    """One writing; namespaces and qualified names are worked out once."""

    def __init__(self, document: Document) -> None:
        self._root = document.root
        elements = list(self._root.iter("*"))
        qualified = qualified_names(self._root)
        uris = {uri for each in qualified for uri in each.uris.values()}
        self._prefixes = _prefixes(self._root, uris)
        self._names: dict[tuple[Node, str], str] = {}
        for name in qualified:
            known = {prefix: self._prefixes.get(uri) for prefix, uri in name.uris.items()}
            if any(known.values()):
                self._names[elements[name.position], name.attribute] = name.written(known)

    def lines(self) -> Iterator[str]:
        """The pieces of the file."""
        yield _HEAD
        yield from self._element(self._root, 0)

    def _element(self, node: Node, depth: int) -> Iterator[str]:
        indent = "  " * depth
        children = [each for each in node if is_element(each)]
        yield indent + self._start(node)
        if _is_mixed(node):
            yield f">{self._inner(node)}</{self._name(tag_of(node))}>\n"
        elif children:
            yield ">\n"
            for child in children:
                yield from self._element(child, depth + 1)
            yield f"{indent}</{self._name(tag_of(node))}>\n"
        else:
            text = self._text(node)
            yield f">{escaped_text(text)}</{self._name(tag_of(node))}>\n" if text else "/>\n"

    def _inner(self, node: Node) -> str:
        """Mixed content as it is, without comments and instructions."""
        parts = [escaped_text(node.text or "")]
        for child in node:
            if is_element(child):
                inner = self._inner(child)
                end = f"</{self._name(tag_of(child))}>"
                parts.append(self._start(child) + (f">{inner}{end}" if inner else "/>"))
            parts.append(escaped_text(child.tail or ""))
        return "".join(parts)

    def _text(self, node: Node) -> str:
        known = self._names.get((node, ""))
        if known is not None:
            return known
        parts = [node.text or "", *(child.tail or "" for child in node)]
        text = "".join(parts)
        return (
            text.strip()
            if is_reference_child(local_name(tag_of(node))) or not text.strip()
            else text
        )

    def _start(self, node: Node) -> str:
        parts = [f"<{self._name(tag_of(node))}"]
        values = {str(name): str(value) for name, value in node.items()}
        if node is self._root:
            for uri, prefix in self._prefixes.items():
                parts.append(f' xmlns:{prefix}="{escaped_value(uri)}"')
            values |= dict(EXPORTER)
        for name in sorted(values, key=_rank):
            value = self._names.get((node, name), values[name])
            parts.append(f' {self._name(name)}="{escaped_value(value)}"')
        return "".join(parts)

    def _name(self, name: str) -> str:
        uri, local = namespace_of(name), local_name(name)
        if not uri:
            return local
        return f"xml:{local}" if uri == _XML else f"{self._prefixes[uri]}:{local}"


def _rank(name: str) -> tuple[int, str, str]:
    place = _FIRST.index(name) if name in _FIRST else len(_FIRST)
    return place, namespace_of(name), local_name(name)


def _is_mixed(node: Node) -> bool:
    """Whether text that says something stands between child elements."""
    if not any(is_element(each) for each in node):
        return False
    texts = [node.text, *(each.tail for each in node)]
    return any(text and not text.isspace() for text in texts)


def _prefixes(root: Node, named: set[str]) -> dict[str, str]:
    """The prefix of each namespace that is used, the usual ones first, then by prefix."""
    used = {uri for uri in _used(root) if uri not in ("", _XML)} | named - {""}
    found = {uri: prefix for uri, prefix in PREFIXES.items() if uri in used}
    taken = set(found.values())
    wanted = {uri: prefix for prefix, uri in prefixes_used(root).items()}
    own: dict[str, str] = {}
    for node in root.iter("*"):
        for prefix, uri in node.nsmap.items():
            if prefix:
                own.setdefault(uri, prefix)
    for uri in sorted(
        (used | set(wanted.keys())) - set(found), key=lambda each: (own.get(each, "ns"), each)
    ):
        prefix = base = own.get(uri, "ns")
        number = 0
        while prefix in taken:
            number += 1
            prefix = f"{base}{number}"
        taken.add(prefix)
        found[uri] = prefix
    return found


def _used(root: Node) -> Iterator[str]:
    for node in root.iter("*"):
        yield namespace_of(tag_of(node))
        for name in node.keys():  # noqa: SIM118 - lxml's, not a dict
            uri = namespace_of(str(name))
            if uri:
                yield uri
