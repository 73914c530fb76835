"""Start tags, end tags and text as markup."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from procedit.bpmn.names import local_name, namespace_of
from procedit.model.node import tag_of

if TYPE_CHECKING:
    from procedit.model.node import Node

_ATTRIBUTE = re.compile(r"(\s+)([^\s=/>]+)(\s*=\s*)(\"[^\"]*\"|'[^']*')")
_XML = "http://www.w3.org/XML/1998/namespace"


def escaped_text(text: str) -> str:
    """Character data as markup."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("\r", "&#13;")


def escaped_value(value: str, quote: str = '"') -> str:
    """An attribute's value as markup between ``quote`` characters."""
    value = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    value = value.replace(quote, "&quot;" if quote == '"' else "&apos;")
    return value.replace("\n", "&#10;").replace("\r", "&#13;").replace("\t", "&#9;")


def start_tag(node: Node) -> str:
    """The start tag of a node, ``/>`` at its end if the node is empty."""
    parent = node.getparent()
    around = {} if parent is None else parent.nsmap
    parts = [f"<{_tag_name(node)}"]
    for prefix, uri in node.nsmap.items():
        if around.get(prefix) != uri:
            parts.append(f' xmlns{":" + prefix if prefix else ""}="{escaped_value(uri)}"')
    for name, value in node.items():
        parts.append(f' {_prefixed(node, name)}="{escaped_value(value)}"')
    return "".join(parts) + ("/>" if len(node) == 0 and not node.text else ">")


def end_tag(node: Node) -> str:
    """The end tag of a node."""
    return f"</{_tag_name(node)}>"


def patched_tag(raw: str, node: Node) -> str:
    """The start tag ``raw`` with the node's present attributes; what did not change stays as it is."""
    left = {str(name): str(value) for name, value in node.items()}

    def patch(match: re.Match[str]) -> str:
        blank, name, equals, quoted = match.groups()
        if name == "xmlns" or name.startswith("xmlns:"):
            return match.group()
        qualified = _qualified(node, name)
        if qualified not in left:
            return ""
        value = left.pop(qualified)
        if value_of(quoted) == value:
            return match.group()
        return f"{blank}{name}{equals}{quoted[0]}{escaped_value(value, quoted[0])}{quoted[0]}"

    end = re.search(r"\s*/?>$", raw)
    cut = end.start() if end else len(raw)
    body = _ATTRIBUTE.sub(patch, raw[:cut])
    new = {_prefixed(node, name): value for name, value in left.items()}
    added = "".join(f' {name}="{escaped_value(value)}"' for name, value in new.items())
    return body + _missing_declarations(body, node, new) + added + raw[cut:]


def _missing_declarations(body: str, node: Node, names: dict[str, str]) -> str:
    parent = node.getparent()
    around = {} if parent is None else parent.nsmap
    found: list[str] = []
    for prefix in dict.fromkeys(name.partition(":")[0] for name in names if ":" in name):
        uri = node.nsmap.get(prefix)
        if uri and around.get(prefix) != uri and f"xmlns:{prefix}" not in body:
            found.append(f' xmlns:{prefix}="{escaped_value(uri)}"')
    return "".join(found)


def _qualified(node: Node, name: str) -> str:
    prefix, colon, local = name.rpartition(":")
    if not colon:
        return name
    return f"{{{_XML if prefix == 'xml' else node.nsmap.get(prefix, '')}}}{local}"


def value_of(quoted: str) -> str:
    """The value an XML reader sees for a quoted attribute."""
    text = quoted[1:-1].replace("\r\n", " ")
    return unescape(re.sub(r"[\t\r\n]", " ", text))


def _tag_name(node: Node) -> str:
    local = local_name(tag_of(node))
    return f"{node.prefix}:{local}" if node.prefix else local


def _prefixed(node: Node, name: str) -> str:
    uri = namespace_of(name)
    if not uri:
        return name
    if uri == _XML:
        return f"xml:{local_name(name)}"
    prefix = next(prefix for prefix, known in node.nsmap.items() if known == uri and prefix)
    return f"{prefix}:{local_name(name)}"
