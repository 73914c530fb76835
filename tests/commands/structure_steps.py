"""What a person may do to the structure of a procedure on a random walk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.fold import fold, unfold
from procedit.commands.reorder_lane import reorder_lane, step_lane
from procedit.commands.turn_pool import turn_pool
from procedit.commands.unwrap_pool import unwrap_pool

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.commands.walk import Walk


def reorder_lanes(walk: Walk) -> None:
    diagram = walk.diagram
    lane = walk.one(diagram, Family.LANE)
    if walk.chance():
        walk.do(step_lane, diagram, lane, walk.random.choice((-1, 1)))
    else:
        walk.do(reorder_lane, diagram, lane, walk.one(diagram, Family.LANE))


def fold_one(walk: Walk) -> None:
    diagram = walk.diagram
    element = walk.one(diagram, Family.POOL, Family.LANE)
    walk.do(unfold if walk.chance() else fold, diagram, element)


def unfold_one(walk: Walk) -> None:
    diagram = walk.diagram
    folded = [each for each in diagram.shapes if each.is_folded and each.element is not None]
    walk.do(unfold, diagram, walk.pick(folded).element)


def turn_one_pool(walk: Walk) -> None:
    diagram = walk.diagram
    walk.do(turn_pool, diagram, walk.one(diagram, Family.POOL))


def unwrap_one_pool(walk: Walk) -> None:
    diagram = walk.diagram
    walk.do(unwrap_pool, diagram, walk.one(diagram, Family.POOL))


ACTIONS: tuple[Callable[[Walk], None], ...] = (
    reorder_lanes,
    fold_one,
    unfold_one,
    turn_one_pool,
    unwrap_one_pool,
)
