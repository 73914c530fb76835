"""Where two pictures of one element look different.

A pool or a lane is mostly ground that others stand on: when one of its borders moves, only the strip
between the old and the new border has to be painted again, not all that stands in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, strips_between
from procedit.canvas.picture import extent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.bpmn.geometry import Point
    from procedit.canvas.picture import Command, Label, Path, Picture

_CORNER = 16.0
"""How far a rounded corner may reach, in diagram pixels."""


_OVERHANG = 4.0
"""How far letters may reach beyond the box their widths make."""


def differing(old: Picture, new: Picture) -> list[Bounds]:
    """The areas to paint again when ``new`` takes the place of ``old``, as high up as before."""
    if len(old.paths) != len(new.paths):
        return [old.bounds, new.bounds]
    areas: list[Bounds] = []
    for before, after in zip(old.paths, new.paths, strict=True):
        if before != after or old.origin != new.origin:
            areas += _of_paths(before, old.origin, after, new.origin)
    if old.labels != new.labels or old.origin != new.origin:
        areas += _of_labels(old.labels, old.origin)
        areas += _of_labels(new.labels, new.origin)
    return _outermost(areas)


def _outermost(areas: list[Bounds]) -> list[Bounds]:
    """The areas without those that lie within others."""
    found: list[Bounds] = []
    for area in sorted(set(areas), key=lambda each: -each.width * each.height):
        if not any(other.encloses(area) for other in found):
            found.append(area)
    return found


def _of_paths(old: Path, at: Point, new: Path, to: Point) -> Iterator[Bounds]:
    before, after = _area(old, at), _area(new, to)
    if _is_alike(old, new) and _is_frame(old) and _is_frame(new):
        reach = old.width + (_CORNER if any(each[0] == "C" for each in old.commands) else 0.0)
        for strip in strips_between(before, after):
            yield strip.grown(reach)
    else:
        yield before
        yield after


def _area(path: Path, origin: Point) -> Bounds:
    area = extent((path,))
    return Bounds(*origin, 0, 0) if area is None else area.moved(*origin)


def _of_labels(labels: tuple[Label, ...], origin: Point) -> Iterator[Bounds]:
    for label in labels:
        yield label.bounds.grown(_OVERHANG).moved(*origin)


def _is_alike(old: Path, new: Path) -> bool:
    """Whether pen and brush are the same, with nothing that runs on around corners."""
    return (old.stroke, old.fill, old.width) == (new.stroke, new.fill, new.width) and not (
        old.dash or new.dash
    )


def _is_frame(path: Path) -> bool:
    """Whether a path is a box, its corners rounded or not: nothing of it runs through the middle."""
    box = extent((path,))
    if box is None or path.commands[-1] != ("Z",) or path.commands[0][0] != "M":
        return False
    reach = _CORNER + path.width
    here = path.commands[0][1:]
    for command in path.commands[1:-1]:
        if not _keeps_to_border(command, here[-2:], box, reach):
            return False
        here = command[1:]
    return _keeps_to_border(("L", *path.commands[0][1:]), here[-2:], box, reach)


def _keeps_to_border(command: Command, start: tuple[float, ...], box: Bounds, reach: float) -> bool:
    """Whether a line runs along one border of ``box``, or a curve through one of its corners."""
    numbers = (*start, *command[1:])
    xs, ys = numbers[::2], numbers[1::2]
    beside = any(_is_near(xs, border, reach) for border in (box.x, box.right))
    level = any(_is_near(ys, border, reach) for border in (box.y, box.bottom))
    if command[0] == "C":
        return beside and level
    upright, lying = min(xs) == max(xs), min(ys) == max(ys)
    return command[0] == "L" and ((upright and beside) or (lying and level))


def _is_near(values: tuple[float, ...], border: float, reach: float) -> bool:
    return all(abs(value - border) <= reach for value in values)
