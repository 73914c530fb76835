"""Which diagrams a procedure has, and which lies inside which."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from procedit.model.diagram import Shape
from procedit.ui.naming import diagram_label

if TYPE_CHECKING:
    from procedit.model.diagram import Diagram
    from procedit.session import Session


@dataclass(frozen=True)
class Place:
    """A diagram of the procedure: its key, its name, and how deep inside others it lies."""

    key: str
    label: str
    depth: int


def outer_of(diagram: Diagram) -> Diagram | None:
    """The diagram that shows the collapsed sub-process which ``diagram`` opens up."""
    element = diagram.plane_element
    if element is None or not element.type.is_sub_process:
        return None
    for node in diagram.document.depicting(element.key):
        outer = Shape(diagram.document, node).diagram
        if outer is not None and outer.key != diagram.key and outer.shape_of(element.key):
            return outer
    return None


def path_to(diagram: Diagram) -> list[Diagram]:
    """The diagrams from the outermost to this one."""
    path = [diagram]
    while (outer := outer_of(path[0])) is not None and outer not in path:
        path.insert(0, outer)
    return path


def places(session: Session) -> list[Place]:
    """All diagrams, each behind the one it lies in."""
    diagrams = session.document.diagrams
    numbers = {diagram.key: number for number, diagram in enumerate(diagrams, 1)}
    outers = {diagram.key: outer_of(diagram) for diagram in diagrams}
    found: list[Place] = []

    def add(diagram: Diagram, depth: int) -> None:
        label = diagram_label(diagram, numbers[diagram.key])
        found.append(Place(diagram.key, label, depth))
        for inner in diagrams:
            if outers[inner.key] == diagram:
                add(inner, depth + 1)

    for diagram in diagrams:
        if outers[diagram.key] is None:
            add(diagram, 0)
    return found
