"""The user's own KLE files: the subject plan and the facets, versions 1.1 and 2.0.

The list is copyrighted and never shipped. The two versions differ in what stands around numbers and
titles, not in these; a namespace, if there is one, is not looked at.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from procedit.bpmn.names import local_name
from procedit.errors import QT_TRANSLATE_NOOP, RefusedFileError
from procedit.model.facade import text_of
from procedit.model.node import tag_of
from procedit.xml.plain import read_plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.node import Node

_LEVELS = ("Hovedgruppe", "Gruppe", "Emne")
_FACET = "Handlingsfacet"
_ROOTS = {"KLE-Emneplan": _LEVELS, "KLE-Handlingsfacetter": (_FACET,)}
_GONE = re.compile(r"\[?\s*\(?udgå(?:r|et)(?:\s+(?:pr\.?\s*)?[\d.\-/]+)?\)?\s*\]?", re.IGNORECASE)
_ENDED = ("UdgaaetDato", "UdgåetDato", "HistoriskDato", "GyldigTil")
_KEYWORDS = ("Stikord", "EmneStikord", "GruppeStikord")

_OTHER = QT_TRANSLATE_NOOP(
    "Error",
    "The file is no KLE list: its root is {root}. Choose the subject plan or the facets that you got "
    "from KLE-online as XML.",
)
_EMPTY = QT_TRANSLATE_NOOP(
    "Error", "The KLE file has no numbers in it. Get it again from KLE-online."
)


@dataclass(frozen=True, slots=True)
class KleEntry:
    """A main group, group, subject (``15``, ``15.17``, ``15.17.06``) or facet (``G01``).

    ``expired`` says that KLE marks it as ending or ended.
    """

    number: str
    title: str
    expired: bool = False
    keywords: tuple[str, ...] = ()
    uuid: str = ""


@dataclass(frozen=True, slots=True)
class KleFile:
    """What a KLE file holds; ``published`` is its date as written."""

    published: str
    entries: tuple[KleEntry, ...]


def read_kle(data: bytes) -> KleFile:
    """The numbers in a KLE file; raises RefusedFileError for any other file."""
    root = read_plain(data)
    name = local_name(tag_of(root))
    levels = _ROOTS.get(name)
    if levels is None:
        raise RefusedFileError(_OTHER, root=name)
    entries = tuple(_entries(root, levels))
    if not entries:
        raise RefusedFileError(_EMPTY)
    return KleFile(_text(root, "UdgivelsesDato"), entries)


def _entries(root: Node, levels: tuple[str, ...]) -> Iterator[KleEntry]:
    for node in root.iter("{*}*"):
        level = local_name(tag_of(node))
        if level not in levels:
            continue
        number, title = _text(node, f"{level}Nr"), _text(node, f"{level}Titel")
        if number:
            info = _child(node, f"{level}AdministrativInfo")
            ended = info is not None and any(_text(info, each) for each in _ENDED)
            yield KleEntry(
                number,
                " ".join(_GONE.sub(" ", title).split()),
                ended or _GONE.search(title) is not None,
                tuple(_keywords(node)),
                _text(node, "UUID"),
            )


def _keywords(node: Node) -> Iterator[str]:
    """The keywords of a node itself, not of the groups and subjects in it."""
    for child in node.iterchildren("{*}*"):
        if local_name(tag_of(child)) in _KEYWORDS:
            words = " ".join(text_of(child).split())
            if words:
                yield words


def _child(node: Node, name: str) -> Node | None:
    return next(node.iterchildren(f"{{*}}{name}"), None)


def _text(node: Node, name: str) -> str:
    child = _child(node, name)
    return "" if child is None else " ".join(text_of(child).split())
