"""Copy elements as a small BPMN file of their own, which any tool can read from the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from procedit.bpmn.names import BPMN, BPMNDI, DC, DI, XSI, bpmn
from procedit.bpmn.types import Family
from procedit.commands import di
from procedit.commands.pruning import prune
from procedit.commands.roots import roots_behind
from procedit.commands.scopes import pool_of
from procedit.model.diagram import Edge
from procedit.model.edit import Edit
from procedit.xml.read import read
from procedit.xml.write import write

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from procedit.model.diagram import Diagram, Shape
    from procedit.model.element import Element

_EMPTY = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    f'<bpmn:definitions xmlns:bpmn="{BPMN}" xmlns:bpmndi="{BPMNDI}" xmlns:dc="{DC}" '
    f'xmlns:di="{DI}" xmlns:xsi="{XSI}" id="Clipboard" targetNamespace=%s>\n</bpmn:definitions>\n'
)
_BETWEEN_POOLS = frozenset({"messageFlow", "conversationLink"})
_NOT_ALONE = frozenset({Family.LANE, Family.CHOREOGRAPHY})
_PARAMETERS = frozenset({"dataInput", "dataOutput"})
_IN_ACTIVITIES = frozenset({"dataInputAssociation", "dataOutputAssociation"})


def copy(diagram: Diagram, elements: Sequence[Element]) -> str:
    """The elements, what belongs to them and the connections between them, as BPMN XML.

    Boundary events go with their activity, lanes with their pool, message flows with both ends; a
    connection is copied when what it connects is.
    """
    chosen = _chosen(elements)
    inside = {each.key: each for root in chosen for each in _with_content(root)}
    chosen += _connections(inside)
    target = diagram.document.definitions.get("targetNamespace") or "http://bpmn.io/schema/bpmn"
    clip = read((_EMPTY % quoteattr(target)).encode())
    edit = Edit(clip)
    homes = _homes(edit, chosen)
    for element in chosen:
        data = element.reference("dataObjectRef")
        for each in (data, element):
            if each is not None:
                _add(edit, homes[_home_of(element)], each)
        if element.type.family is Family.POOL and element.process is not None:
            _add(edit, clip.definitions, element.process)
    for root in roots_behind([*inside.values(), *chosen]):
        _add(edit, clip.definitions, root)
    prune(edit, list(clip.definitions.children()))
    _draw(edit, diagram, homes, [*inside.values(), *chosen])
    return write(clip).decode("utf-8")


def _chosen(elements: Sequence[Element]) -> list[Element]:
    """What is copied for itself: not what lies in something else that is copied, and no lanes."""
    found: dict[Element, None] = {}
    keys = {element.key for element in elements}
    for element in elements:
        kind = element.type
        alone = kind.family in _NOT_ALONE or kind.name in _PARAMETERS
        if alone or kind.is_connection:
            continue
        if not _is_covered(element, keys):
            found[element] = None
            found.update(dict.fromkeys(element.boundary_events))
    return list(found)


def _is_covered(element: Element, keys: set[str]) -> bool:
    """Whether something around the element, or its pool, is among ``keys``."""
    each = element.parent
    while each is not None:
        pool = each.participant if each.type.name == "process" else None
        if each.key in keys or (pool is not None and pool.key in keys):
            return True
        each = each.parent
    return False


def _with_content(element: Element) -> Iterator[Element]:
    yield element
    inside = element.process if element.type.family is Family.POOL else element
    if inside is not None:
        if inside != element:
            yield inside
        yield from inside.descendants()


def _connections(inside: dict[str, Element]) -> list[Element]:
    """The connections between what is copied that do not lie in it."""
    found: dict[Element, None] = {}
    for element in inside.values():
        if not element.type.is_shape:
            continue
        for connection in element.connections:
            source, target = connection.source, connection.target
            if source is None or target is None or connection.key in inside:
                continue
            if connection.type.name in _IN_ACTIVITIES:
                continue
            if all(end.key in inside for end in _needed_ends(connection, source, target)):
                found[connection] = None
    return list(found)


def _needed_ends(connection: Element, source: Element, target: Element) -> Iterator[Element]:
    """What must be copied for a connection to be: for a message flow the pools, too."""
    yield from (source, target)
    if connection.type.name in _BETWEEN_POOLS:
        yield from (pool for end in (source, target) if (pool := pool_of(end)) is not None)


def _home_of(element: Element) -> str:
    pools = element.type.family in (Family.POOL, Family.CONVERSATION)
    if pools or element.type.name in _BETWEEN_POOLS:
        return "collaboration"
    if element.type.name == "message":
        return "definitions"
    container = element.container
    kind = "" if container is None else container.type.name
    return kind if kind == "collaboration" else "process"


def _homes(edit: Edit, chosen: Iterable[Element]) -> dict[str, Element]:
    """What holds the copies: a process, and a collaboration where pools or the like are copied."""
    clip = edit.document
    needed = {_home_of(each) for each in chosen}
    homes = {"definitions": clip.definitions}
    for name in ("collaboration", "process"):
        if name in needed:
            key = clip.new_id(name.capitalize())
            homes[name] = edit.add(clip.definitions, bpmn(name), id=key)
    return homes


def _add(edit: Edit, parent: Element, element: Element) -> None:
    if not element.id or edit.document.find(element.id) is None:
        edit.add_copy(parent, element, {}, keep_ids=True)


def _draw(
    edit: Edit, diagram: Diagram, homes: dict[str, Element], parts: Iterable[Element]
) -> None:
    """Copy how the elements are drawn: shapes with their content above them, then edges."""
    drawn = homes.get("collaboration") or homes.get("process")
    plane = di.add_diagram(edit, drawn or homes["definitions"]).plane
    items: list[Shape | Edge] = []
    own: list[Diagram] = []
    for part in parts:
        item = diagram.item_of(part.key)
        if item is not None:
            items.append(item)
        below = part.document.diagram_of(part.key) if part.type.is_sub_process else None
        if below is not None and below != diagram:
            own.append(below)
    items.sort(key=lambda item: isinstance(item, Edge))
    for item in dict.fromkeys(items):
        element = item.element
        if plane is None or element is None or edit.document.find(element.key) is None:
            continue
        copied = edit.add_copy(plane, item, {}, keep_ids=True)
        edit.set(copied, "bpmnElement", element.id)
    for below in dict.fromkeys(own):
        edit.add_copy(edit.document.definitions, below, {}, keep_ids=True)
