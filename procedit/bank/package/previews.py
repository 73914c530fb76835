"""Previews: pictures that do nothing but show."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from procedit.bpmn.names import local_name, namespace_of
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError, RefusedFileError
from procedit.model.node import tag_of
from procedit.xml.plain import read_plain

if TYPE_CHECKING:
    from procedit.model.node import Node

_ACTIVE = QT_TRANSLATE_NOOP(
    "Error",
    "A preview holds {what}, which pictures in a package must not have. It was not packed.",
)
_SVG = "http://www.w3.org/2000/svg"
_FORBIDDEN = frozenset(
    "script foreignObject iframe object embed audio video animate set use image a handler".split()  # noqa: SIM905
)
_OUTSIDE = re.compile(r"url\s*\(\s*['\"]?(?!#)|@import|javascript:|expression\s*\(", re.IGNORECASE)


def what_is_active(data: bytes) -> str:
    """What in an SVG could run or fetch something, or why it is no SVG; empty for a mere picture."""
    try:
        root = read_plain(data)
    except RefusedFileError:
        return "no readable SVG"
    if local_name(tag_of(root)) != "svg" or namespace_of(tag_of(root)) != _SVG:
        return "no SVG"
    for node in root.iter("*"):
        found = _active(node)
        if found:
            return found
    return ""


def refuse_active(data: bytes) -> None:
    """Raise ProceditError for a picture that could do more than show."""
    what = what_is_active(data)
    if what:
        raise ProceditError(_ACTIVE, what=what)


def _active(node: Node) -> str:
    name = local_name(tag_of(node))
    if name in _FORBIDDEN or namespace_of(tag_of(node)) != _SVG:
        return name
    if name == "style" and _OUTSIDE.search(node.text or ""):
        return "style"
    for attribute, value in node.items():
        own = local_name(str(attribute)).lower()
        if own.startswith("on") or (own in ("href", "src") and not str(value).startswith("#")):
            return own
        if _OUTSIDE.search(str(value)):
            return own
    return ""
