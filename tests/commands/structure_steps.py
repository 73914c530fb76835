"""What a person may do to the structure of a procedure on a random walk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.extract import extract
from procedit.commands.fold import fold, unfold
from procedit.commands.inline_call import inline_call
from procedit.commands.reorder_lane import reorder_lane, step_lane
from procedit.commands.replace_names import Wanted, named_elements, renamings, replace_names
from procedit.commands.reverse_flow import reverse_flow
from procedit.commands.swap_steps import swap_steps
from procedit.commands.turn_pool import turn_pool
from procedit.commands.unwrap import unwrap
from procedit.commands.unwrap_pool import unwrap_pool
from procedit.commands.wrap import wrap
from procedit.xml.write import write

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


def wrap_some(walk: Walk) -> None:
    diagram = walk.diagram
    step = walk.one(diagram, Family.ACTIVITY, Family.EVENT, Family.GATEWAY)
    after = [flow.target for flow in step.outgoing if walk.chance() and flow.target is not None]
    walk.do(wrap, diagram, [step, *after])


def unwrap_one(walk: Walk) -> None:
    diagram = walk.diagram
    found = [each for each in walk.drawn(diagram, Family.ACTIVITY) if each.type.is_sub_process]
    walk.do(unwrap, diagram, walk.pick(found))


def swap_two(walk: Walk) -> None:
    diagram = walk.diagram
    step = walk.one(diagram, Family.ACTIVITY, Family.EVENT, Family.GATEWAY)
    others = [each for each in walk.drawn(diagram) if each.container == step.container]
    walk.do(swap_steps, diagram, step, walk.pick(others))


def reverse_one(walk: Walk) -> None:
    diagram = walk.diagram
    walk.do(reverse_flow, diagram, walk.one(diagram, Family.FLOW))


def extract_some(walk: Walk) -> None:
    diagram = walk.diagram
    found = [each for each in walk.drawn(diagram, Family.ACTIVITY) if each.type.is_sub_process]
    walk.do(extract, diagram, [walk.pick(found)] if walk.chance() else walk.some(diagram))


def inline_some(walk: Walk) -> None:
    diagram = walk.diagram
    called = [each for each in walk.drawn(diagram) if each.type.name == "callActivity"]
    data = write(walk.session.document)
    walk.do(inline_call, diagram, walk.pick(called), data)


def replace_some_names(walk: Walk) -> None:
    document = walk.session.document
    found = renamings(named_elements(document), Wanted("e", walk.random.choice(("", "Æ"))))
    walk.do(replace_names, {each.key: each.new for each in found[:5]})


ACTIONS: tuple[Callable[[Walk], None], ...] = (
    reorder_lanes,
    fold_one,
    unfold_one,
    turn_one_pool,
    unwrap_one_pool,
    wrap_some,
    unwrap_one,
    swap_two,
    reverse_one,
    extract_some,
    inline_some,
    replace_some_names,
)
