"""What a command changed, told once to everybody who shows the document."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """Keys of elements added, removed and changed; ``diagrams``: whether their list changed.

    An element counts as changed when it, something inside it that has no picture of its own, or the
    way it is drawn changed.
    """

    added: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    changed: frozenset[str] = frozenset()
    diagrams: bool = False

    @property
    def keys(self) -> frozenset[str]:
        """All keys together."""
        return self.added | self.removed | self.changed

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed or self.diagrams)

    def reversed(self) -> Change:
        """The change that undoing this one makes."""
        return Change(self.removed, self.added, self.changed, self.diagrams)
