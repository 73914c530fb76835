"""A diagram ready for any surface: its title and its pictures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, enclosing
from procedit.canvas.depict import pictures_of
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from collections.abc import Collection

    from procedit.canvas.picture import Picture
    from procedit.canvas.scene import DiagramScene
    from procedit.model.diagram import Diagram
    from procedit.model.document import Document

MARGIN = 20.0
"""Around the content, in diagram pixels."""

_EMPTY = Bounds(0, 0, 160, 80)
_NO_SUCH_DIAGRAM = QT_TRANSLATE_NOOP(
    "Error", "There is no diagram called {wanted}. The diagrams are: {names}. Choose one of them."
)


@dataclass(frozen=True)
class Drawing:
    """Keys and pictures, the lowest first, with the diagram's title and description."""

    title: str
    description: str
    pictures: tuple[tuple[str, Picture], ...]

    @property
    def area(self) -> Bounds:
        """What is to be shown: all pictures with a margin, on whole diagram pixels."""
        content = enclosing(picture.bounds for _, picture in self.pictures) or _EMPTY
        left, top = (content.x - MARGIN) // 1, (content.y - MARGIN) // 1
        right, bottom = -((-content.right - MARGIN) // 1), -((-content.bottom - MARGIN) // 1)
        return Bounds(left, top, right - left, bottom - top)

    def only(self, keys: Collection[str]) -> Drawing:
        """The part of the drawing that shows the elements with these keys."""
        wanted = tuple(each for each in self.pictures if each[0] in keys)
        return Drawing(self.title, self.description, wanted)


def drawings_of(
    document: Document, *, line_jumps: bool = True, law_badges: bool = False
) -> list[Drawing]:
    """All diagrams of ``document`` in the file's order; a layout where the file has none."""
    diagrams = document.diagrams
    drawn = [drawing_of(each, line_jumps=line_jumps, law_badges=law_badges) for each in diagrams]
    return drawn or [_laid_out(document, line_jumps=line_jumps, law_badges=law_badges)]


def drawing_of(diagram: Diagram, *, line_jumps: bool = True, law_badges: bool = False) -> Drawing:
    """One diagram; with ``line_jumps`` flows hop over others, with ``law_badges`` laws are signed."""
    shown = diagram.plane_element
    description = "" if shown is None else shown.documentation
    pictures = pictures_of(diagram.document, diagram, line_jumps=line_jumps, law_badges=law_badges)
    return Drawing(title_of(diagram), description, tuple(pictures))


def drawing_of_scene(scene: DiagramScene) -> Drawing:
    """The diagram that a scene shows, from the pictures it has already."""
    diagram = scene.session.diagram
    if diagram is None:
        return _laid_out(
            scene.session.document,
            line_jumps=scene.plane.has_jumps,
            law_badges=scene.plane.has_badges,
        )
    shown = diagram.plane_element
    description = "" if shown is None else shown.documentation
    return Drawing(title_of(diagram), description, tuple(scene.pictures()))


def _laid_out(document: Document, *, line_jumps: bool, law_badges: bool) -> Drawing:
    """The whole of a document that has no diagrams."""
    named = [each for each in document.elements("collaboration", "process") if each.name]
    title = named[0].name if named else ""
    description = named[0].documentation if named else ""
    return Drawing(
        title,
        description,
        tuple(pictures_of(document, None, line_jumps=line_jumps, law_badges=law_badges)),
    )


def title_of(diagram: Diagram) -> str:
    """The name of the diagram or of what it shows; the id where nothing has a name."""
    shown = diagram.plane_element
    return diagram.name or (shown.name if shown is not None else "") or diagram.id


def find_drawing(
    document: Document, wanted: str = "", *, line_jumps: bool = True, law_badges: bool = False
) -> Drawing:
    """The diagram of that name or id, the first without one; raises ProceditError if there is none."""
    diagrams = document.diagrams
    for each in diagrams:
        shown = each.plane_element
        names = (each.id, title_of(each), "" if shown is None else shown.id)
        if not wanted or wanted in names:
            return drawing_of(each, line_jumps=line_jumps, law_badges=law_badges)
    if not wanted:
        return _laid_out(document, line_jumps=line_jumps, law_badges=law_badges)
    names = ", ".join(f"{title_of(each)} ({each.id})" for each in diagrams) or "–"
    raise ProceditError(_NO_SUCH_DIAGRAM, wanted=wanted, names=names)
