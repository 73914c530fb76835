"""Take a pool away and keep what stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.delete import insist_free
from procedit.commands.fold import unfold
from procedit.commands.pools import dissolve
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_EMPTY = QT_TRANSLATE_NOOP(
    "Error", "This pool is a black box and holds nothing. Delete it instead."
)
_BETWEEN_POOLS = ("messageFlow",)


def unwrap_pool(edit: Edit, diagram: Diagram, pool: Element) -> None:
    """Remove a pool but not its process: steps, lanes and flows stay where they are drawn.

    The process of the last pool becomes what the diagram draws; beside other pools it stands without
    one (clause 9.3). Message flows run between pools only, so those of the pool and its steps go.
    Raises ProceditError for a black box.
    """
    process = pool.process
    collaboration = pool.container
    if pool.type.family is not Family.POOL or process is None or collaboration is None:
        raise ProceditError(_EMPTY)
    insist_free(pool, set())
    shape = diagram.shape_of(pool.key)
    if shape is not None and shape.is_folded:
        unfold(edit, diagram, pool)
    for flow in _message_flows(pool, process):
        edit.remove(flow)
    edit.set(pool, "processRef", None)
    others = [each for each in collaboration.children() if each != pool and _needs_pools(each)]
    if others:
        edit.remove(pool)
    else:
        dissolve(edit, collaboration, process)


def _message_flows(pool: Element, process: Element) -> list[Element]:
    inside = [pool, *(each for each in process.descendants() if each.type.is_flow_node)]
    found = [line for each in inside for line in each.connections]
    return [line for line in dict.fromkeys(found) if line.type.name in _BETWEEN_POOLS]


def _needs_pools(element: Element) -> bool:
    """Whether a child of a collaboration keeps it from turning back into a process."""
    return element.type.name not in ("messageFlow", "textAnnotation", "group", "association") and (
        element.type.family is not Family.OTHER
    )
