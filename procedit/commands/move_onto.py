"""Move one element onto a border or a flow, or off a border, as one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.attach import attach, detach
from procedit.commands.dropping import may_drop
from procedit.commands.insert_on_flow import insert_on_flow
from procedit.commands.move import move
from procedit.commands.refusal import insist

if TYPE_CHECKING:
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element


def move_and_attach(
    edit: Edit, diagram: Diagram, event: Element, host: Element, dx: float, dy: float
) -> None:
    """Move an event and attach it to the border of ``host`` that it comes to."""
    move(edit, diagram, [event], dx, dy)
    attach(edit, diagram, event, host)


def detach_and_move(
    edit: Edit, diagram: Diagram, event: Element, into: Element, dx: float, dy: float
) -> None:
    """Take a boundary event off its host and move it into a container, or refuse."""
    insist(may_drop(event, into, diagram))
    move(edit, diagram, [detach(edit, event)], dx, dy, into)


def move_and_insert(
    edit: Edit, diagram: Diagram, step: Element, flow: Element, dx: float, dy: float
) -> None:
    """Move a step and let ``flow`` run through it."""
    move(edit, diagram, [step], dx, dy)
    insert_on_flow(edit, diagram, flow, step)
