"""Honest files made hostile, where a file has its meaning: numbers, references, ids, structure, bytes."""

from __future__ import annotations

import copy
import io
import warnings
import zipfile
from functools import cache
from typing import TYPE_CHECKING

from lxml import etree

from tests.corpus import all_files
from tests.fuzz.hostile import NUMBERS, TEXTS

if TYPE_CHECKING:
    import random
    from collections.abc import Callable
    from pathlib import Path

_LARGEST = 80_000
"""Bytes of a file that is worth starting from: many small inputs find more than a few large ones."""
_NUMERIC = ("x", "y", "width", "height")
_ENCODINGS = ("utf-16", "utf-32", "latin-1", "cp1252", "utf-8-sig", "cp037", "utf-7")


@cache
def bases() -> list[Path]:
    """The files to start from."""
    return [path for path in all_files() if path.stat().st_size <= _LARGEST]


class Mutant:
    """One file on its way to become another."""

    def __init__(self, data: bytes, chance: random.Random) -> None:
        self.root = etree.fromstring(data, etree.XMLParser(resolve_entities=False))
        self.chance = chance

    @property
    def nodes(self) -> list[etree._Element]:
        """All elements."""
        return [each for each in self.root.iter() if isinstance(each.tag, str)]

    def node(self) -> etree._Element:
        """Any element but the outermost."""
        return self.chance.choice(self.nodes[1:] or self.nodes)

    def ids(self) -> list[str]:
        """All ids."""
        return [each.get("id") for each in self.nodes if each.get("id")] or [""]


def number(mutant: Mutant) -> None:
    """Another coordinate or size."""
    drawn = [each for each in mutant.nodes if any(name in each.attrib for name in _NUMERIC)]
    for node in mutant.chance.sample(drawn, min(len(drawn), mutant.chance.choice((1, 1, 3, 50)))):
        node.set(mutant.chance.choice(_NUMERIC), mutant.chance.choice(NUMBERS))


def reference(mutant: Mutant) -> None:
    """A reference to something else: to itself, to nothing, to what it must not."""
    ids = set(mutant.ids())
    found = [
        (node, name)
        for node in mutant.nodes
        for name, value in node.attrib.items()
        if name != "id" and value in ids
    ]
    if found:
        node, name = mutant.chance.choice(found)
        node.set(name, mutant.chance.choice((node.get("id", ""), "Nowhere", "", *ids)))


def text_reference(mutant: Mutant) -> None:
    """A reference in a text, to something else."""
    ids = mutant.ids()
    found = [node for node in mutant.nodes if (node.text or "").strip() in ids and node.text]
    if found:
        mutant.chance.choice(found).text = mutant.chance.choice(("Nowhere", "", *ids))


def identity(mutant: Mutant) -> None:
    """An id twice, or none."""
    node = mutant.node()
    if mutant.chance.random() < 0.3:
        node.attrib.pop("id", None)
    else:
        node.set("id", mutant.chance.choice((*mutant.ids(), "", "1 2", "å", "a:b", "x" * 5_000)))


def move(mutant: Mutant) -> None:
    """An element somewhere else."""
    node, target = mutant.node(), mutant.node()
    if node is not target and node not in target.iterancestors():
        target.insert(mutant.chance.randrange(len(target) + 1), node)


def repeat(mutant: Mutant) -> None:
    """An element many times."""
    node = mutant.node()
    parent = node.getparent()
    size = sum(1 for _ in node.iter())
    if parent is not None:
        for _ in range(mutant.chance.choice((1, 2, min(40, 2_000 // size + 1)))):
            parent.insert(mutant.chance.randrange(len(parent) + 1), copy.deepcopy(node))


def nest(mutant: Mutant) -> None:
    """An element in itself, deeper and deeper."""
    node = mutant.node()
    if sum(1 for _ in node.iter()) < 30:
        for _ in range(mutant.chance.choice((1, 3, 20))):
            inner = copy.deepcopy(node)
            for each in node:
                node.remove(each)
            node.append(inner)


def remove(mutant: Mutant) -> None:
    """One element less."""
    node = mutant.node()
    parent = node.getparent()
    if parent is not None:
        parent.remove(node)


def drop_attribute(mutant: Mutant) -> None:
    """One attribute less."""
    node = mutant.node()
    if node.attrib:
        del node.attrib[mutant.chance.choice(list(node.attrib))]


def rename(mutant: Mutant) -> None:
    """An element that is called as another."""
    mutant.node().tag = mutant.node().tag


def words(mutant: Mutant) -> None:
    """A hostile text in an attribute or between tags."""
    node, text = mutant.node(), mutant.chance.choice(TEXTS)
    if mutant.chance.random() < 0.6:
        names = [name for name in node.attrib if name != "id"] or ["name"]
        node.set(mutant.chance.choice([*names, "name"]), text)
    else:
        node.text = text


MUTATIONS: tuple[Callable[[Mutant], None], ...] = (
    *(number, number, reference, reference, text_reference, identity, move, repeat, nest),
    *(remove, drop_attribute, rename, words),
)


def _damaged(data: bytes, chance: random.Random) -> bytes:
    """Other bytes: cut off, flipped, doubled, or written in an encoding that is not the declared one."""
    kind = chance.randrange(4)
    if kind == 0:
        return data[: chance.randrange(len(data) + 1)]
    if kind == 1:
        text = data.decode("utf-8", "replace")
        return text.encode(chance.choice(_ENCODINGS), "replace")
    if kind == 2:
        start = chance.randrange(len(data) + 1)
        return data[:start] + data[start : start + chance.randrange(3_000)] * 3 + data[start:]
    bytes_ = bytearray(data)
    for _ in range(chance.choice((1, 4, 30))):
        bytes_[chance.randrange(len(bytes_))] = chance.randrange(256)
    return bytes(bytes_)


def diagram_file(chance: random.Random) -> bytes:
    """One BPMN file, or what is left of it."""
    data = chance.choice(bases()).read_bytes()
    if chance.random() < 0.9:
        mutant = Mutant(data, chance)
        for _ in range(chance.choice((1, 1, 2, 3, 6, 12))):
            chance.choice(MUTATIONS)(mutant)
        data = etree.tostring(mutant.root, xml_declaration=True, encoding="UTF-8")
    return _damaged(data, chance) if chance.random() < 0.12 else data


def package_file(package: bytes, chance: random.Random) -> bytes:
    """One upload package, with other names, contents or bytes."""
    if chance.random() < 0.3:
        return _damaged(package, chance)
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(package)) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made,
        warnings.catch_warnings(action="ignore"),  # of names that are there twice
    ):
        for info in source.infolist():
            name, content = info.filename, source.read(info)
            if chance.random() < 0.25:
                content = _other_content(name, content, chance)
            if chance.random() < 0.15:
                name = chance.choice(
                    ("../x.bpmn", "/etc/x", "C:\\x", "a\\..\\b", "CON", name + "/", "å" * 300)
                )
            entry = zipfile.ZipInfo(name)
            if chance.random() < 0.05:
                entry.external_attr = 0o120777 << 16  # a link
            made.writestr(entry, content)
    return target.getvalue()


def _other_content(name: str, content: bytes, chance: random.Random) -> bytes:
    if name.endswith(".json") and chance.random() < 0.8:
        values = (b"null", b"[]", b"{}", b"-1", b"1e999", b'""', b"true", b'"../x"')
        colons = [place for place, byte in enumerate(content) if byte == ord(":")]
        place = chance.choice(colons or [0])
        end = min(
            (content.find(sign, place) % (len(content) + 1) for sign in b",}]"), default=place
        )
        return content[: place + 1] + chance.choice(values) + content[end:]
    if chance.random() < 0.1:
        return bytes(3_000_000)
    return _damaged(content, chance) if content else b"x"


def line_of_text(chance: random.Random) -> str:
    """A label or a reference to a law, as somebody may type it."""
    pieces = (
        *(
            "LBK",
            "nr.",
            "1179",
            "af",
            "21/09/2023",
            "§",
            "§§",
            "8",
            "stk.",
            "2",
            "a",
            "nr",
            "31-02-2023",
        ),
        *(
            "Behandling",
            "af",
            "ansøgning",
            "og",
            "Lov",
            "bekendtgørelse",
            "eli",
            "https://",
            "/",
            "–",
        ),
        *TEXTS,
    )
    text = " ".join(chance.choice(pieces) for _ in range(chance.randrange(12)))
    letters = list(text[:400])
    for _ in range(chance.choice((0, 0, 2, 20))):
        letters.insert(
            chance.randrange(len(letters) + 1),
            chr(chance.choice((0, 9, 10, 0x2028, 0xD7FF, 0x1F600, chance.randrange(32, 0x3000)))),
        )
    return "".join(letters)
