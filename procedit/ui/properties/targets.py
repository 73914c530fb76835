"""What a call activity can call: processes of the open files and of the catalogue."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QStringListModel, Signal


@dataclass(frozen=True, slots=True)
class Target:
    """A process: its id, its name, and the file or entry it is in. ``procedure`` is the entry's id."""

    id: str
    name: str
    place: str
    procedure: int = 0


class Targets(QObject):
    """The processes that are known; ``changed`` tells that they are other ones now.

    ``look_requested`` asks whoever knows to look for them and to ``show`` what there is.
    """

    changed = Signal()
    look_requested = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.known: tuple[Target, ...] = ()
        self.is_complete = True
        """False while it is still being looked for more."""
        self.labels: dict[str, str] = {}
        """How each id is offered, by label."""
        self.model = QStringListModel(self)
        """The labels, to complete what is typed."""
        self._by_id: dict[str, Target] = {}

    def show(self, known: tuple[Target, ...], *, is_complete: bool = True) -> None:
        """Take these from now on, of two with one id the first."""
        if (known, is_complete) == (self.known, self.is_complete):
            return
        self.known, self.is_complete = known, is_complete
        self._by_id = {}
        for each in known:
            self._by_id.setdefault(each.id, each)
        self.labels = {label_of(each): each.id for each in self._by_id.values()}
        self.model.setStringList(list(self.labels))
        self.changed.emit()

    def find(self, key: str) -> Target | None:
        """The process of that id, those of open files first."""
        return self._by_id.get(key)


def label_of(target: Target) -> str:
    """Name, place and id on one line; two processes of one name differ by their ids."""
    words = (target.name, f"({target.place})", f"· {target.id}")
    return " ".join(" ".join(words).split())
