"""Paste BPMN XML: what ``copy`` gave, here or in another window, or a snippet from another tool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands import di
from procedit.commands.copy import copy
from procedit.commands.draw_missing import draw_missing
from procedit.commands.dropping import may_drop
from procedit.commands.growing import ROOM, grow_around, needs_room
from procedit.commands.ids import id_prefix
from procedit.commands.pools import content_bounds, ensure_collaboration
from procedit.commands.pruning import prune
from procedit.commands.refusal import insist
from procedit.commands.roots import roots_behind
from procedit.commands.scopes import flow_scope, home_for, main_scope, pool_of
from procedit.commands.surroundings import REACH, steps_near
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.layout.placing import nearest_free
from procedit.model.diagram import Edge, Shape
from procedit.model.edit import Edit
from procedit.model.element import Element
from procedit.xml.read import read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from procedit.bpmn.geometry import Bounds, Point
    from procedit.model.diagram import Diagram
    from procedit.model.document import Document
    from procedit.model.facade import Facade

_OFFSET = 20.0
_NOTHING = QT_TRANSLATE_NOOP(
    "Error", "There is nothing to paste: the copied file draws no elements."
)
_NO_PLACE = QT_TRANSLATE_NOOP("Error", "The file has no process to paste into.")
_NAMED_ROOTS = frozenset({"message", "signal", "error", "escalation", "dataStore"})
_WRAPPERS = ("process", "collaboration")
_PLAIN = frozenset({"dataObject"})


def paste(
    edit: Edit,
    diagram: Diagram,
    text: str,
    into: Element | None = None,
    at: Point | None = None,
    *,
    free: bool = False,
) -> list[Element]:
    """Add the elements of a BPMN file given as ``text``, drawn around ``at`` or a little shifted.

    With ``free`` they stand at the place nearest to ``at`` where they cover nothing. ``into`` is the
    pool, lane, sub-process or process to put them in; steps that would stand beside the only pool
    there is are put inside, and the pool grows where it is too small. Everything gets a new id.
    Gives the new elements; raises ProceditError for text that is no BPMN, or that has no place here.
    """
    clip = read(text.encode("utf-8"))
    if not clip.diagrams:
        draw_missing(Edit(clip))
    roots = list(_content(clip))
    if not clip.diagrams or not roots:
        raise ProceditError(_NOTHING)
    return _paste(edit, diagram, clip, roots, _Target(into, at, is_free=free))


class _Target:
    """Where pasted elements go."""

    def __init__(self, into: Element | None, at: Point | None, *, is_free: bool = False) -> None:
        self.into = into
        self.at = at
        self.is_free = is_free


def _paste(
    edit: Edit, diagram: Diagram, clip: Document, roots: list[Element], target: _Target
) -> list[Element]:
    if _is_astray(diagram, roots, target):
        target.is_free = True
    if target.is_free and target.at is not None:
        target.into = target.into or _nearest_pool(diagram, target.at)
        target.at = _free_place(diagram, clip, roots, target)
    holder = _holder(edit, diagram, roots, target)
    renamed = _new_ids(edit, roots)
    added: list[Element] = []
    adopted = _adopt_roots(edit, _everything(roots), renamed)
    for root in roots:
        insist(may_drop(root, holder, diagram) if _is_dropped(root) else None)
        on = main_scope(edit.document, diagram) if root.type.name == "group" else None
        added += _add(edit, root, home_for(root.type, on or holder), renamed)
    prune(edit, [*adopted, *added])
    _draw(edit, diagram, clip, renamed, target.at)
    _grow(edit, diagram, holder, added)
    return [each for each in added if each.is_attached and each.type.name not in _HIDDEN]


def _is_astray(diagram: Diagram, roots: Iterable[Element], target: _Target) -> bool:
    """Whether the elements are steps meant for a place outside the only pool there is."""
    pools = _open_pools(diagram)
    if target.into is not None or target.at is None or len(pools) != 1:
        return False
    kinds = [root.type for root in roots if root.type.is_shape]
    bounds, is_free = pools[0][1], any(kind.family is Family.POOL for kind in kinds)
    outside = bounds is not None and not bounds.holds(*target.at)
    return outside and not is_free and any(needs_room(kind) for kind in kinds)


def _grow(edit: Edit, diagram: Diagram, holder: Element, added: Iterable[Element]) -> None:
    """Enlarge what the new elements were put into, so that it holds them."""
    for element in added:
        shape = diagram.shape_of(element.key) if element.is_attached else None
        inside = element.is_inside(flow_scope(holder) or holder)
        if shape is not None and inside and needs_room(element.type):
            grow_around(edit, diagram, holder, shape.bounds)


_HIDDEN = frozenset({"process", "dataObject"})


def _content(clip: Document) -> Iterator[Element]:
    """What is pasted for itself; a pool's process comes with the pool."""
    for root in clip.definitions.children(*_WRAPPERS):
        if root.type.name == "process" and root.participant is not None:
            continue
        pools = root.child("participant") is not None
        for child in root.children():
            kind = child.type
            if kind.name == "messageFlow" and not pools:
                continue
            known = kind.family is not Family.OTHER
            if known and (kind.is_shape or kind.is_connection or kind.name in _PLAIN):
                yield child


def _is_dropped(root: Element) -> bool:
    if root.type.is_connection or root.type.name in _PLAIN:
        return False
    return root.type.name != "boundaryEvent"


def _holder(edit: Edit, diagram: Diagram, roots: Iterable[Element], target: _Target) -> Element:
    """What the elements are put into; a process turns into a collaboration for pools."""
    pools = any(root.type.family is Family.POOL for root in roots)
    if pools:
        return ensure_collaboration(edit, diagram)
    found = target.into or _pool_at(diagram, target.at) or main_scope(edit.document, diagram)
    if found is None:
        raise ProceditError(_NO_PLACE)
    return found


def _pool_at(diagram: Diagram, at: Point | None) -> Element | None:
    """The pool under a point, or the only one there is to paste into."""
    pools = _open_pools(diagram)
    for pool, bounds in pools:
        if at is not None and bounds is not None and bounds.holds(*at):
            return pool
    return pools[0][0] if len(pools) == 1 else None


def _nearest_pool(diagram: Diagram, at: Point) -> Element | None:
    """The pool to paste into that is nearest to a point."""
    drawn = [(_distance(bounds, at), pool) for pool, bounds in _open_pools(diagram) if bounds]
    return min(drawn, key=lambda each: each[0])[1] if drawn else None


def _open_pools(diagram: Diagram) -> list[tuple[Element, Bounds | None]]:
    """The pools that can hold something, and where they are drawn."""
    main = diagram.plane_element
    if main is None or main.type.name != "collaboration":
        return []
    pools = [pool for pool in main.children("participant") if pool.process is not None]
    shapes = [(pool, diagram.shape_of(pool.key)) for pool in pools]
    return [(pool, None if shape is None else shape.bounds) for pool, shape in shapes]


def _distance(box: Bounds, at: Point) -> float:
    return max(box.x - at.x, at.x - box.right, 0) + max(box.y - at.y, at.y - box.bottom, 0)


def _free_place(
    diagram: Diagram, clip: Document, roots: Iterable[Element], target: _Target
) -> Point | None:
    """Where nearest to the place meant the pasted shapes cover no others, in the pool if it is one."""
    content, at = content_bounds(clip.diagrams[0]), target.at
    if content is None or at is None:
        return at
    pools = any(root.type.family is Family.POOL for root in roots)
    pool = None if pools or target.into is None else pool_of(target.into)
    shape = None if pool is None else diagram.shape_of(pool.key)
    around = None if shape is None else shape.bounds
    wanted = content.moved(at.x - content.center.x, at.y - content.center.y)
    if around is not None:
        wanted = _drawn_into(wanted, around.grown(-ROOM))
    reach = wanted.grown(REACH) if around is None else wanted.grown(REACH).joined(around)
    occupied = [each.bounds for each in diagram.shapes] if pools else steps_near(diagram, reach)
    return nearest_free(wanted, occupied, around).center


def _drawn_into(box: Bounds, area: Bounds) -> Bounds:
    """The rectangle moved into an area, at its upper left corner where it is too large."""
    x = max(area.x, min(box.x, area.right - box.width))
    y = max(area.y, min(box.y, area.bottom - box.height))
    return box.moved(x - box.x, y - box.y)


def _new_ids(edit: Edit, roots: Iterable[Element]) -> dict[str, str]:
    """A new id for everything that is pasted."""
    renamed: dict[str, str] = {}
    for element in _everything(roots):
        if element.id:
            renamed[element.id] = edit.document.new_id(id_prefix(element.type))
    return renamed


def _everything(roots: Iterable[Element]) -> Iterator[Element]:
    for root in roots:
        inside = root.process if root.type.family is Family.POOL else None
        for each in (root, inside):
            if each is not None:
                yield each
                yield from each.descendants()


def _adopt_roots(edit: Edit, elements: Iterable[Element], renamed: dict[str, str]) -> list[Element]:
    """Find or add the root elements behind ``elements``, note their ids here; gives those added."""
    added = [
        _adopt(edit, root, renamed)
        for root in roots_behind(elements)
        if root.id and root.id not in renamed
    ]
    return [each for each in added if each is not None]


def _adopt(edit: Edit, root: Element, renamed: dict[str, str]) -> Element | None:
    document = edit.document
    twin = None if root.type.name == "category" else _twin(document, root)
    if twin is not None:
        renamed[root.id] = twin.id
        if _adopt_parts(root, twin, renamed):
            return None
    for each in (root, *root.descendants()):
        if each.id:
            renamed[each.id] = document.new_id(id_prefix(each.type))
    return Element(document, edit.add_copy(document.definitions, root, renamed).node)


def _adopt_parts(root: Element, twin: Element, renamed: dict[str, str]) -> bool:
    """Whether the parts of a root element are those of its twin, by their ids."""
    parts = {each.id for each in root.descendants() if each.id}
    known = {each.id for each in twin.descendants()}
    if parts <= known:
        renamed.update({part: part for part in parts})
    return parts <= known


def _twin(document: Document, root: Element) -> Element | None:
    """The same root element in the document: of the same id and name, or of the same name.

    Without a name only the same attributes tell that it is the same; tools count their ids up.
    """
    same = document.find(root.id)
    if same is not None and same.tag == root.tag and same.name == root.name:
        alike = root.name or same.attributes == root.attributes
        return same if alike else None
    if root.type.name in _NAMED_ROOTS and root.name:
        for each in document.definitions.children(root.type.name):
            if each.name == root.name and each.id:
                return each
    return None


def _add(edit: Edit, root: Element, home: Element, renamed: dict[str, str]) -> list[Element]:
    """Copy an element, a pool with its process."""
    pairs: list[tuple[Element, Element]] = [(root, home)]
    if root.type.family is Family.POOL and root.process is not None:
        pairs.append((root.process, edit.document.definitions))
    added: list[Element] = []
    for original, parent in pairs:
        copied = edit.add_copy(parent, original, renamed)
        added.append(Element(edit.document, copied.node))
    return added


def _draw(
    edit: Edit, diagram: Diagram, clip: Document, renamed: dict[str, str], at: Point | None
) -> None:
    """Copy the drawing: the first diagram into this one, those of sub-processes beside it."""
    first, *others = clip.diagrams
    content = content_bounds(first)
    dx, dy = _shift(content, at)
    plane = diagram.plane
    for item in first.items:
        element = item.element
        if plane is None or element is None or element.id not in renamed:
            continue
        copied = edit.add_copy(plane, item, _di_names(edit, item, element, renamed))
        _place(edit, copied, dx, dy)
    for other in others:
        drawn = other.plane_element
        if drawn is not None and drawn.id in renamed:
            names = dict(renamed)
            for each in other.node.iter():
                own = each.get("id")
                if own:
                    names[own] = edit.document.new_id("BPMNDI")
            edit.add_copy(edit.document.definitions, other, names)


def _di_names(
    edit: Edit, item: Shape | Edge, element: Element, renamed: dict[str, str]
) -> dict[str, str]:
    new = renamed[element.id]
    names = {element.id: new}
    if item.id:
        own = f"{new}_di"
        taken = edit.document.find_node(own) is not None
        names[item.id] = edit.document.new_id("BPMNDI") if taken else own
    return names


def _shift(content: Bounds | None, at: Point | None) -> tuple[float, float]:
    if content is None or at is None:
        return _OFFSET, _OFFSET
    return round(at.x - content.center.x), round(at.y - content.center.y)


def _place(edit: Edit, item: Facade, dx: float, dy: float) -> None:
    """Shift a copied shape or edge, and drop what it says about styles and shapes left behind."""
    document = edit.document
    if isinstance(item, Shape):
        di.set_bounds(edit, item, item.bounds.moved(dx, dy))
        edit.set(item, "choreographyActivityShape", None)
    elif isinstance(item, Edge):
        di.set_waypoints(edit, item, [point.moved(dx, dy) for point in item.waypoints])
        for name in ("sourceElement", "targetElement"):
            edit.set(item, name, None)
    if isinstance(item, Shape | Edge):
        di.move_label(edit, item, dx, dy)
        label = item.label
        if label is not None and document.find_node(label.get("labelStyle", "")) is None:
            edit.set(document.facade(label), "labelStyle", None)


def duplicate(
    edit: Edit, diagram: Diagram, elements: Sequence[Element], at: Point | None = None
) -> list[Element]:
    """Copy and paste in one step, into where the elements are."""
    homes = [each.container for each in elements if not each.type.is_connection]
    first = homes[0] if homes else None
    into = first if all(home == first for home in homes) else None
    return paste(edit, diagram, copy(diagram, elements), into, at)
