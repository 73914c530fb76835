"""The shapes and edges of one diagram: where they are, what lies under a point, their pictures."""

from __future__ import annotations

from itertools import chain, zip_longest
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds
from procedit.canvas.badges import with_badge
from procedit.canvas.depict import items_of
from procedit.canvas.difference import differing
from procedit.canvas.drawn import element_of, key_of, read_drawn
from procedit.canvas.grid import Grid
from procedit.canvas.hitting import innermost, is_at, is_within, topmost
from procedit.canvas.jumps import JUMPING, jumps_over
from procedit.canvas.notation import picture_of
from procedit.canvas.order import rank, ranks

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from procedit.bpmn.geometry import Point
    from procedit.canvas.drawn import Drawn
    from procedit.canvas.picture import Picture
    from procedit.model.change import Carried
    from procedit.model.diagram import Diagram, Edge, Shape
    from procedit.model.document import Document

_MANY = 200
"""From so many changed elements on, a quarter of the diagram or more is read anew as a whole."""


class Plane:
    """What is drawn of a diagram, by the key of its element. Pictures are made when first needed."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._diagram: Diagram | None = None
        self._imagined: dict[str, Shape | Edge] = {}
        self._loose: set[str] = set()  # shapes that stand for no element but for themselves
        self._drawn: dict[str, Drawn] = {}
        self._grid = Grid()
        self._has_jumps = True
        self._has_badges = False
        self._flows = Grid()  # the lines that hop and are hopped over
        self._jumps: dict[str, tuple[Point, ...]] = {}  # where lines hop, of those with a picture
        self._stirred: list[Bounds] = []  # where lines that may be hopped over came or went

    def __len__(self) -> int:
        return len(self._drawn)

    def __iter__(self) -> Iterator[str]:
        return iter(self._drawn)

    def __contains__(self, key: object) -> bool:
        return key in self._drawn

    def find(self, key: str) -> Drawn | None:
        """What is drawn of the element of that key."""
        return self._drawn.get(key)

    def all(self, keys: Iterable[str]) -> list[Drawn]:
        """What is drawn of the elements of these keys."""
        find = self._drawn.get
        return [drawn for key in keys if (drawn := find(key)) is not None]

    @property
    def extent(self) -> Bounds | None:
        """The rectangle around everything, None in an empty diagram."""
        return self._grid.extent

    @property
    def diagram(self) -> Diagram | None:
        """The diagram shown, None for a document without any."""
        return self._diagram

    def load(self, diagram: Diagram | None) -> None:
        """Read a diagram; for None the document is laid out as a whole."""
        self._diagram = diagram
        items, added = items_of(self._document, diagram)
        self._imagined = {key_of(item): item for item in added}
        self._read(items + added, {})

    def _read(self, items: list[Shape | Edge], known: dict[str, Drawn]) -> None:
        """Take in everything that is drawn; pictures of what is ``known`` and stays are kept."""
        self._drawn = {}
        self._grid.clear()
        self._flows.clear()
        self._jumps.clear()
        elements = [element_of(item) for item in items]
        self._loose = {key_of(items[at]) for at, each in enumerate(elements) if each is None}
        for place, height in enumerate(ranks(elements)):
            drawn = read_drawn(items[place], elements[place], place, height)
            if drawn.key in self._drawn:
                continue
            old = known.get(drawn.key)
            if old is not None and old.same_place(drawn) and drawn.type.name != JUMPING:
                drawn.picture = old.picture
            self._drawn[drawn.key] = drawn
            self._put(drawn)

    def is_many(self, keys: Collection[str]) -> bool:
        """Whether it is quicker to read the whole diagram than to look for these."""
        return len(keys) > max(_MANY, len(self._drawn) // 4)

    def update(self, keys: Collection[str]) -> list[Bounds] | None:
        """Read what is drawn of these anew; the areas to paint again, None for everything."""
        if self.is_many(keys):
            return self._read_again({})
        if self._imagined and self._diagram is not None:
            keys = {*keys, *self._imagine()}
        keys = {*keys, *(key for key in self._loose if key not in self._document.index)}
        items = [(key, self._item_of(key)) for key in keys]
        if sum(item is not None and key not in self._drawn for key, item in items) > _MANY:
            known = {key: each for key, each in self._drawn.items() if key not in keys}
            return self._read_again(known)
        areas = list(chain.from_iterable(self._update(key, item) for key, item in items))
        return areas + self._renew_jumps()

    def _imagine(self) -> set[str]:
        """Lay out anew what the diagram does not draw; the keys of what is elsewhere now."""
        before = self._imagined
        _, added = items_of(self._document, self._diagram)
        self._imagined = {key_of(item): item for item in added}
        return {
            key
            for key in (*before, *self._imagined)
            if key not in before
            or key not in self._imagined
            or not _is_alike(before[key], self._imagined[key])
        }

    def may_carry(self, carried: Carried) -> bool:
        """Whether it is this diagram in which they were moved, and nothing of it is laid out by us."""
        own = self._diagram
        return own is not None and own.key == carried.diagram and not self._imagined

    def carry(self, carried: Carried) -> list[Bounds]:
        """Move what a command only moved, without reading it anew; the areas to paint again."""
        areas: list[Bounds] = []
        for old in self.all(carried.keys):
            new = self._drawn[old.key] = old.moved(carried.dx, carried.dy)
            self._put(new)
            areas += (old.reach, new.reach)
            self._stir(old, new)
        if len(areas) >= 2 * len(self._drawn):  # all together: what crosses what stays the same
            self._stirred.clear()
            self._jumps = {
                key: tuple(at.moved(carried.dx, carried.dy) for at in jumps)
                for key, jumps in self._jumps.items()
            }
        return areas + self._renew_jumps()

    def _read_again(self, known: dict[str, Drawn]) -> None:
        if self._diagram is None or self._imagined:
            self.load(self._diagram)
        else:
            self._read(list(self._diagram.items), known)

    @property
    def imagined(self) -> int:
        """How many elements are shown that the diagram does not draw."""
        return len(self._imagined)

    def _item_of(self, key: str) -> Shape | Edge | None:
        item = None if self._diagram is None else self._diagram.item_of(key)
        if item is None and key in self._document.index:
            return self._imagined.get(key)
        return item if item is None or key_of(item) == key else None

    def _update(self, key: str, item: Shape | Edge | None) -> Iterator[Bounds]:
        old = self._drawn.get(key)
        if item is None:
            if old is not None:
                del self._drawn[key]
                self._grid.take(key)
                self._flows.take(key)
                self._stir(old)
                yield old.reach
            return
        place = self._place_of(item, old)
        element = element_of(item)
        height = old.rank if old is not None and old.place == place else rank(element, place)
        new = read_drawn(item, element, place, height)
        if old is not None and old.same_place(new):
            if old.picture is None:
                return
            new.picture = self._depict(item, self._jumps.get(key, ()))
            if new.picture == old.picture:
                return
        elif new.is_open:
            new.picture = self._depict(item)
        self._drawn[key] = new
        if new.picture is not None:
            new.reach = new.reach.joined(new.picture.bounds)
        self._put(new)
        self._stir(old, new)
        yield from _to_paint(old, new)

    def _place_of(self, item: Shape | Edge, old: Drawn | None) -> float:
        """Where it was, or between what stands before and after it in the plane."""
        if old is not None and old.key in self._imagined:
            return old.place
        low = self._known_place(item, _below)
        high = self._known_place(item, _above)
        if old is not None and _between(low, old.place, high):
            return old.place
        if low is None:
            return 0.0 if high is None else high - 1
        return low + 1 if high is None else (low + high) / 2

    def _known_place(
        self, item: Shape | Edge, go: Callable[[Shape | Edge], Shape | Edge | None]
    ) -> float | None:
        """The place of the next one that way which was read; what is new may have new neighbours."""
        other = go(item)
        while other is not None:
            drawn = self._drawn.get(key_of(other))
            if drawn is not None:
                return drawn.place
            other = go(other)
        return None

    def picture_of(self, key: str) -> Picture | None:
        """The picture of the element of that key, None where it is not drawn here."""
        drawn = self._drawn.get(key)
        return None if drawn is None else self.picture(drawn)

    def picture(self, drawn: Drawn) -> Picture:
        """The picture, made now where there is none yet."""
        if drawn.picture is None:
            item = self._item_of(drawn.key)
            if item is None:
                raise KeyError(drawn.key)
            jumps = self._jumps_of(drawn)
            if jumps:
                self._jumps[drawn.key] = jumps
            drawn.picture = self._depict(item, jumps)
            if not drawn.reach.encloses(drawn.picture.bounds):
                drawn.reach = drawn.reach.joined(drawn.picture.bounds)
                self._grid.put(drawn.key, drawn.reach)
        return drawn.picture

    def _depict(self, item: Shape | Edge, jumps: tuple[Point, ...] = ()) -> Picture:
        picture = picture_of(item, jumps)
        return with_badge(picture, item) if self._has_badges else picture

    @property
    def has_badges(self) -> bool:
        """Whether steps that rest on a law bear a sign."""
        return self._has_badges

    @has_badges.setter
    def has_badges(self, has_badges: bool) -> None:
        if has_badges != self._has_badges:
            self._has_badges = has_badges
            for drawn in self._drawn.values():
                if not drawn.line:
                    drawn.picture = None

    # Lines that hop over others

    @property
    def has_jumps(self) -> bool:
        """Whether sequence flows hop over others that they cross."""
        return self._has_jumps

    @has_jumps.setter
    def has_jumps(self, has_jumps: bool) -> None:
        if has_jumps != self._has_jumps:
            self._has_jumps = has_jumps
            self._forget_jumps()

    def _forget_jumps(self) -> None:
        self._jumps.clear()
        for drawn in self._drawn.values():
            if drawn.type.name == JUMPING:
                drawn.picture = None

    def _jumps_of(self, drawn: Drawn) -> tuple[Point, ...]:
        if not self._has_jumps or drawn.type.name != JUMPING:
            return ()
        near = self._flows.near(drawn.body)
        return jumps_over(drawn.line, [self._drawn[key].line for key in near if key != drawn.key])

    def _put(self, drawn: Drawn) -> None:
        """Note where something is drawn."""
        self._grid.put(drawn.key, drawn.reach)
        if drawn.type.name == JUMPING:
            self._flows.put(drawn.key, drawn.body)

    def _stir(self, *changed: Drawn | None) -> None:
        self._stirred += [
            each.body for each in changed if each is not None and each.type.name == JUMPING
        ]

    def _renew_jumps(self) -> list[Bounds]:
        """Let the lines near those that came or went hop as they should; the areas to paint again."""
        stirred, self._stirred = self._stirred, []
        if not self._has_jumps or not stirred:
            return []
        if len(stirred) > _MANY:
            areas = [self._drawn[key].reach for key in self._jumps if key in self._drawn]
            self._forget_jumps()
            return areas
        areas: list[Bounds] = []
        for key in {key for area in stirred for key in self._flows.near(area)}:
            drawn = self._drawn[key]
            if drawn.picture is None:
                continue
            jumps = self._jumps_of(drawn)
            if jumps != self._jumps.get(key, ()):
                self._jumps[key] = jumps
                drawn.picture = None
                areas.append(drawn.reach)
        return areas

    def near(self, area: Bounds) -> list[Drawn]:
        """What may be painted in ``area``, the lowest first."""
        drawn = self._drawn
        found = [drawn[key] for key in self._grid.near(area)]
        found.sort(key=_rank)
        return found

    def within(self, area: Bounds) -> list[str]:
        """The keys of what ``area`` encloses wholly, in z-order."""
        return [drawn.key for drawn in self.near(area) if is_within(drawn, area)]

    def hit(self, point: Point, tolerance: float) -> str:
        """The key of the element whose shape or line lies under a point, empty for none."""
        found = topmost(self._around(point, tolerance), point, tolerance)
        return "" if found is None else found.key

    def lines_at(self, point: Point, tolerance: float) -> list[Drawn]:
        """The lines that run within ``tolerance`` of a point, the lowest first."""
        around = self._around(point, tolerance)
        return [each for each in around if each.line and is_at(each, point, tolerance)]

    def hit_label(self, point: Point) -> str:
        """The key of the element whose name, beside its shape, lies under a point."""
        for drawn in reversed(self._around(point, 1.0)):
            if drawn.type.has_external_label:
                box = self.picture(drawn).text_bounds
                if box is not None and box.holds(*point):
                    return drawn.key
        return ""

    def container_at(self, point: Point, without: Collection[str] = ()) -> str:
        """The key of the innermost pool, lane, group or open sub-process around a point."""
        candidates = (each for each in self._around(point, 0.0) if each.key not in without)
        found = innermost(candidates, point)
        return "" if found is None else found.key

    def _around(self, point: Point, tolerance: float) -> list[Drawn]:
        return self.near(Bounds(point.x, point.y, 0, 0).grown(tolerance))


def _to_paint(old: Drawn | None, new: Drawn) -> Iterable[Bounds]:
    """The areas to paint again when ``new`` is shown instead of ``old``."""
    if old is None:
        return (new.reach,)
    if old.picture is not None and new.picture is not None and old.rank == new.rank:
        return differing(old.picture, new.picture)
    return old.reach, new.reach


def _is_alike(one: Shape | Edge, other: Shape | Edge) -> bool:
    """Whether two imagined shapes or edges of one element stand in the same place."""
    nodes = zip_longest(one.placed_nodes, other.placed_nodes)
    return all(a is not None and b is not None and a.items() == b.items() for a, b in nodes)


def _between(low: float | None, place: float, high: float | None) -> bool:
    return (low is None or low < place) and (high is None or place < high)


def _rank(drawn: Drawn) -> float:
    return drawn.rank


def _below(item: Shape | Edge) -> Shape | Edge | None:
    return item.below


def _above(item: Shape | Edge) -> Shape | Edge | None:
    return item.above
