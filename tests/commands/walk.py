"""Random histories: a walk runs commands that a person could run, on whatever file is open.

``Walk(session, seed, actions).run(steps)`` runs so many steps; a refusal counts as a step that
changed nothing.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds, Point
from procedit.commands.draw_missing import draw_missing
from procedit.errors import ProceditError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from procedit.bpmn.types import Family
    from procedit.model.diagram import Diagram
    from procedit.model.element import Element
    from procedit.session import Session


class Walk:
    """One random history on a session; the same seed gives the same one for the same file."""

    def __init__(
        self, session: Session, seed: int, actions: Sequence[Callable[[Walk], None]]
    ) -> None:
        self.session = session
        self._actions = actions
        self.random = random.Random(seed)
        session.document._random = random.Random(seed)
        self.log: list[str] = []

    @property
    def diagram(self) -> Diagram:
        diagrams = self.session.document.diagrams
        return self.random.choice(diagrams)

    def run(self, steps: int) -> None:
        """Take so many steps."""
        for _ in range(steps):
            self.step()

    def step(self) -> str:
        """Take one step; gives the name of the action, in brackets where it was refused."""
        action = self.random.choice(self._actions) if self.session.document.diagrams else draw
        name = action.__name__
        try:
            action(self)
        except ProceditError:
            name = f"({name})"
        self.log.append(name)
        return name

    def do(self, command: Callable[..., object], *args: object, **kwargs: object) -> None:
        """Run a command as one step."""
        self.session.stack.run(command.__name__, command, *args, **kwargs)

    # What to do it with

    def drawn(self, diagram: Diagram, *families: Family) -> list[Element]:
        """What the diagram draws, of these families or of all."""
        found = [item.element for item in diagram.items]
        return [
            each
            for each in found
            if each is not None and (not families or each.type.family in families)
        ]

    def one(self, diagram: Diagram, *families: Family) -> Element:
        """One of these; refused where there is none."""
        return self.pick(self.drawn(diagram, *families))

    def some(self, diagram: Diagram) -> list[Element]:
        """A small selection."""
        found = self.drawn(diagram)
        if not found:
            raise ProceditError("Nothing to choose from.")
        return self.random.sample(found, min(len(found), self.random.randint(1, 4)))

    def pick(self, found: list) -> object:
        """One of a list; refused where it is empty."""
        if not found:
            raise ProceditError("Nothing to choose from.")
        return self.random.choice(found)

    def point(self) -> Point:
        return Point(self.random.randint(-50, 1500), self.random.randint(-50, 900))

    def bounds(self, size: tuple[float, float] = (100, 80)) -> Bounds:
        return Bounds(*self.point(), *size)

    def chance(self) -> bool:
        return self.random.random() < 0.5


def draw(walk: Walk) -> None:
    diagrams = walk.session.document.diagrams
    walk.do(draw_missing, walk.random.choice(diagrams) if diagrams else None)
