"""What a command changed, told once to everybody who shows the document."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Carried:
    """Elements of which nothing changed but their place in one diagram: all moved alike.

    ``dx`` and ``dy`` are diagram pixels; coordinates of the file with more than two decimals may end
    up a hundredth beside that.
    """

    diagram: str
    keys: frozenset[str]
    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class Change:
    """Keys of elements added, removed and changed; ``diagrams``: whether their list changed.

    An element counts as changed when it, something inside it that has no picture of its own, or the
    way it is drawn changed. Those among the changed ones that only moved together are ``carried``.
    """

    added: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    changed: frozenset[str] = frozenset()
    diagrams: bool = False
    carried: Carried | None = None

    @property
    def keys(self) -> frozenset[str]:
        """All keys together."""
        return self.added | self.removed | self.changed

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed or self.diagrams)

    def reversed(self) -> Change:
        """The change that undoing this one makes."""
        way = self.carried
        back = None if way is None else replace(way, dx=-way.dx, dy=-way.dy)
        return Change(self.removed, self.added, self.changed, self.diagrams, back)

    def then(self, after: Change) -> Change:
        """What this change and one that followed it make together."""
        added = (self.added | after.added) - after.removed
        removed = (self.removed | after.removed) - after.added
        changed = (self.changed | after.changed) - added - removed
        carried = _carried_twice(self.carried, after.carried)
        return Change(added, removed, changed, self.diagrams or after.diagrams, carried)


def _carried_twice(first: Carried | None, second: Carried | None) -> Carried | None:
    """Two moves of the same elements as one; others are changes like any other."""
    if first is None or second is None:
        return None
    if (first.diagram, first.keys) != (second.diagram, second.keys):
        return None
    return replace(first, dx=first.dx + second.dx, dy=first.dy + second.dy)
