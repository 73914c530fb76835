"""What differs between two trees, down to comments, white space and the bindings of prefixes.

Used to check that a written file says what was read: after a save, and by ``procedit roundtrip``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from procedit.model.facade import is_element
from procedit.model.node import tag_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.model.node import Node, Tree

_SHOWN = 60


class Difference(NamedTuple):
    """One difference: ``path`` of the node in the first tree, its line there, and what differs."""

    path: str
    line: int
    what: str


def differences(before: Tree, after: Tree) -> Iterator[Difference]:
    """What ``after`` says differently from ``before``, in document order."""
    pairs = zip_nodes(list(_top_level(before)), list(_top_level(after)))
    yield from _list_differences(before, pairs, "the document")


def _top_level(tree: Tree) -> Iterator[Node]:
    """The root with the comments and instructions around it, in order."""
    root = tree.getroot()
    yield from reversed(list(root.itersiblings(preceding=True)))
    yield root
    yield from root.itersiblings()


def zip_nodes(first: list[Node], second: list[Node]) -> list[tuple[Node | None, Node | None]]:
    """The nodes of two lists pair by pair, None where one list is shorter."""
    longest = max(len(first), len(second))
    return [
        (first[at] if at < len(first) else None, second[at] if at < len(second) else None)
        for at in range(longest)
    ]


def _list_differences(
    tree: Tree, pairs: list[tuple[Node | None, Node | None]], where: str
) -> Iterator[Difference]:
    todo = list(reversed(pairs))  # a stack, not recursion: files may be deep
    while todo:
        before, after = todo.pop()
        if before is None or after is None:
            yield _lone(tree, before, after, where)
            continue
        what = list(_own_differences(before, after))
        if what:
            path, line = tree.getpath(before), before.sourceline or 0
            yield from (Difference(path, line, each) for each in what)
        if is_element(before) and tag_of(before) == tag_of(after):
            todo.extend(reversed(zip_nodes(list(before), list(after))))


def _lone(tree: Tree, before: Node | None, after: Node | None, where: str) -> Difference:
    if before is not None:
        return Difference(tree.getpath(before), before.sourceline or 0, "missing afterwards")
    added = tag_of(after) or "a comment or instruction" if after is not None else ""
    return Difference(where, 0, f"added: {added}")


def _own_differences(before: Node, after: Node) -> Iterator[str]:
    if before.tag != after.tag:
        yield f"{_shown(tag_of(before))} became {_shown(tag_of(after))}"
        return
    if (before.text or "") != (after.text or ""):
        yield f"text {_shown(before.text)} became {_shown(after.text)}"
    if (before.tail or "") != (after.tail or "") and before.getparent() is not None:
        yield f"what follows, {_shown(before.tail)}, became {_shown(after.tail)}"
    if is_element(before):
        yield from _attribute_differences(before, after)


def _attribute_differences(before: Node, after: Node) -> Iterator[str]:
    first, second = dict(before.items()), dict(after.items())
    if first == second and list(first) != list(second):
        yield "the attributes changed their order"
    for name in dict.fromkeys((*first, *second)):
        if first.get(name) != second.get(name):
            yield f"{name} {_shown(first.get(name))} became {_shown(second.get(name))}"
    if before.nsmap != after.nsmap:
        yield f"the prefixes {before.nsmap} became {after.nsmap}"


def _shown(text: str | None) -> str:
    if text is None:
        return "nothing"
    return repr(text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…")
