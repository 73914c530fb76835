"""What prefixes mean where a node stood in the source and where it stands now.

A moved node may be written as its piece of the source only if every prefix in that piece still
means the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from procedit.xml.tags import value_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.model.node import Node

Scope = dict["str | None", str]
"""Namespaces by prefix, None for the default namespace."""

_DECLARATION = re.compile(r"""\sxmlns(?::([^\s=]+))?\s*=\s*("[^"]*"|'[^']*')""")
_PREFIX = re.compile(r"([\w.-]+):")


def scope_of(start_tags: Iterable[str]) -> Scope:
    """What start tags declare together, the innermost given first."""
    scope: Scope = {}
    for tag in start_tags:
        for match in _DECLARATION.finditer(tag):
            scope.setdefault(match[1], value_of(match[2]))
    return {prefix: uri for prefix, uri in scope.items() if uri}


def scope_around(node: Node) -> Scope:
    """What is declared around a node where it stands now."""
    parent = node.getparent()
    return {} if parent is None else dict(parent.nsmap)


def prefixes_in(markup: str) -> set[str | None]:
    """Whatever may be a prefix in a piece of markup, its values and texts included."""
    return {None, *_PREFIX.findall(markup)}
