"""What a button or a row of a menu would do, shown in the diagram while the pointer rests on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from procedit.canvas.drawn import element_of, read_drawn
from procedit.canvas.items import LinesItem, PicturesItem
from procedit.canvas.notation import picture_of
from procedit.canvas.order import ranks
from procedit.canvas.outlines import box_line
from procedit.canvas.paint import PicturePainter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from procedit.bpmn.geometry import Point
    from procedit.canvas.drawn import Drawn
    from procedit.canvas.picture import Picture
    from procedit.canvas.plane import Plane
    from procedit.canvas.view import DiagramView
    from procedit.model.change import Change
    from procedit.model.diagram import Diagram, Edge, Shape

_REST = 110
"""Milliseconds that the pointer rests before a preview appears."""
_MANY = 80
"""With more elements selected or changed there is none; it would take too long."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command would leave behind: pictures of what it made or changed, the lowest first.

    ``borders`` are those of what holds others, ``gone`` the keys that would not be seen as they are.
    """

    pictures: tuple[Picture, ...] = ()
    borders: tuple[tuple[Point, ...], ...] = ()
    gone: frozenset[str] = frozenset()


def outcome_of(diagram: Diagram | None, plane: Plane, change: Change) -> Outcome:
    """The outcome of a change that has just been made; ``plane`` still shows what was before.

    What looks as before is left out.
    """
    keys = change.keys
    if diagram is None or len(keys) > _MANY:
        return Outcome()
    found = [(key, item) for key in sorted(keys) if (item := diagram.item_of(key)) is not None]
    elements = [element_of(item) for _, item in found]
    heights = ranks(elements)
    pictures: list[Picture] = []
    borders: list[tuple[Point, ...]] = []
    gone = set(change.removed)
    for at in sorted(range(len(found)), key=heights.__getitem__):
        key, item = found[at]
        old = plane.find(key)
        place = at if old is None else old.place
        drawn = read_drawn(item, elements[at], place, heights[at] if old is None else old.rank)
        if old is not None and old.same_place(drawn) and _looks_alike(old, drawn, item):
            continue
        if drawn.is_open:
            borders.append(box_line(drawn.body))
        else:
            pictures.append(picture_of(item))
            gone.add(key)
    return Outcome(tuple(pictures), tuple(borders), frozenset(gone))


def _looks_alike(old: Drawn, new: Drawn, item: Shape | Edge) -> bool:
    return new.is_open or old.picture is None or old.picture == picture_of(item)


class Preview(QObject):
    """Shows outcomes in one view, one at a time; nothing is done to the document."""

    toggled = Signal()
    """An outcome came into sight or went."""

    def __init__(self, view: DiagramView) -> None:
        super().__init__(view)
        self._view = view
        self._run: Callable[[], object] | None = None
        self._items: tuple[PicturesItem | LinesItem, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._show)

    @property
    def is_shown(self) -> bool:
        """Whether an outcome is seen."""
        return bool(self._items)

    def expect(self, run: Callable[[], object]) -> None:
        """Show soon what ``run`` would do; it may use nothing but ``view.run``."""
        self.clear()
        if len(self._view.session.selection) <= _MANY:
            self._run = run
            self._timer.start()

    def clear(self) -> None:
        """Show the diagram as it is."""
        self._timer.stop()
        self._run = None
        if self._items:
            scene = self._view.diagram_scene
            for item in self._items:
                scene.removeItem(item)
            self._items = ()
            scene.lift(())
            self.toggled.emit()

    def _show(self) -> None:
        run, self._run = self._run, None
        scene = self._view.diagram_scene
        if run is None or scene.lifted:
            return
        self._display(self._view.rehearse(run))

    def _display(self, outcomes: Iterable[Outcome]) -> None:
        scene = self._view.diagram_scene
        found = [each for each in outcomes if each.pictures or each.borders or each.gone]
        if not found:
            return
        pictures = PicturesItem(PicturePainter(scene.theme))
        borders = LinesItem(scene.theme)
        self._items = (pictures, borders)
        for item in self._items:
            scene.addItem(item)
        scene.lift((), hide=[key for each in found for key in each.gone])
        pictures.display(*[picture for each in found for picture in each.pictures])
        borders.display(*[border for each in found for border in each.borders])
        self.toggled.emit()
