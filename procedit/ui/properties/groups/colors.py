"""The colours an element is drawn in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from procedit.commands.set_colors import set_colors
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Field, Kind, Section, section

if TYPE_CHECKING:
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_COLOUR = _T("Command", "Colour")


@dataclass(frozen=True, slots=True)
class Fill:
    """The colour inside, as a slot."""

    diagram: Diagram

    def read(self, element: Element) -> str:
        """``#rrggbb`` or a colour's name, empty for the usual one."""
        item = self.diagram.item_of(element.key)
        return "" if item is None else item.fill

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Colour the inside."""
        set_colors(edit, self.diagram, [element], fill=value)


@dataclass(frozen=True, slots=True)
class Stroke:
    """The colour of the line, as a slot."""

    diagram: Diagram

    def read(self, element: Element) -> str:
        """``#rrggbb`` or a colour's name, empty for the usual one."""
        item = self.diagram.item_of(element.key)
        return "" if item is None else item.stroke

    def write(self, edit: Edit, element: Element, value: str) -> None:
        """Colour the line."""
        set_colors(edit, self.diagram, [element], stroke=value)


def colors(element: Element, diagram: Diagram | None) -> list[Section]:
    """Colours of what is drawn in the diagram."""
    item = None if diagram is None else diagram.item_of(element.key)
    if diagram is None or item is None or item.get("participantBandKind"):
        return []  # a participant of choreographies is drawn at each of them
    fill = Field("fill", _T("Property", "Inside"), Fill(diagram), Kind.COLOR, title=_COLOUR)
    stroke = Field("stroke", _T("Property", "Line"), Stroke(diagram), Kind.COLOR, title=_COLOUR)
    wanted = (stroke,) if element.type.is_connection else (fill, stroke)
    return section("colors", _T("Property", "Colours"), element, *wanted)
