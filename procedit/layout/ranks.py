"""Columns: which step stands how far to the right, and which flows lead back.

Steps are numbers here, flows pairs of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Link = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Ranking:
    """The column of every step, the flows that lead back, and how far it is to the end.

    ``back`` holds indices of flows; ``ahead`` counts the steps on the longest way on.
    """

    rank: list[int]
    back: frozenset[int]
    ahead: list[int]


def rank_steps(count: int, flows: Sequence[Link], weak: Sequence[Link] = ()) -> Ranking:
    """Put every step right of its predecessors, loops aside.

    ``weak`` links (message flows) only ask not to lead back, and only where they can.
    """
    leaving: list[list[tuple[int, int]]] = [[] for _ in range(count)]
    entered = [0] * count
    for index, (source, target) in enumerate(flows):
        if source != target:
            leaving[source].append((index, target))
            entered[target] += 1
    back = _back_flows(leaving, entered)
    back |= {index for index, (source, target) in enumerate(flows) if source == target}
    ahead_of: list[list[tuple[int, int]]] = [
        [(target, 1) for index, target in ways if index not in back] for ways in leaving
    ]
    for source, target in weak:
        if source != target and not _leads_to(ahead_of, target, source):
            ahead_of[source].append((target, 0))
    order = _topological(ahead_of)
    rank, ahead = _longest(ahead_of, order)
    _pull_starts(rank, ahead_of)
    return Ranking(rank, frozenset(back), ahead)


def _back_flows(leaving: list[list[tuple[int, int]]], entered: list[int]) -> set[int]:
    """The flows that return to a step on the way to them, found depth first."""
    back: set[int] = set()
    state = [0] * len(leaving)
    starts = [step for step, count in enumerate(entered) if not count]
    for start in (*starts, *range(len(leaving))):
        if state[start]:
            continue
        state[start] = 1
        path = [(start, iter(leaving[start]))]
        while path:
            step, ways = path[-1]
            for index, target in ways:
                if state[target] == 1:
                    back.add(index)
                elif not state[target]:
                    state[target] = 1
                    path.append((target, iter(leaving[target])))
                    break
            else:
                state[step] = 2
                path.pop()
    return back


def _leads_to(ahead_of: list[list[tuple[int, int]]], start: int, goal: int) -> bool:
    seen, open_steps = {start}, [start]
    while open_steps:
        step = open_steps.pop()
        if step == goal:
            return True
        for target, _ in ahead_of[step]:
            if target not in seen:
                seen.add(target)
                open_steps.append(target)
    return False


def _topological(ahead_of: list[list[tuple[int, int]]]) -> list[int]:
    waiting = [0] * len(ahead_of)
    for ways in ahead_of:
        for target, _ in ways:
            waiting[target] += 1
    order = [step for step, count in enumerate(waiting) if not count]
    for step in order:
        for target, _ in ahead_of[step]:
            waiting[target] -= 1
            if not waiting[target]:
                order.append(target)
    return order


def _longest(
    ahead_of: list[list[tuple[int, int]]], order: list[int]
) -> tuple[list[int], list[int]]:
    rank, ahead = [0] * len(ahead_of), [0] * len(ahead_of)
    for step in order:
        for target, least in ahead_of[step]:
            rank[target] = max(rank[target], rank[step] + least)
    for step in reversed(order):
        ahead[step] = max((ahead[target] + least for target, least in ahead_of[step]), default=0)
    return rank, ahead


def _pull_starts(rank: list[int], ahead_of: list[list[tuple[int, int]]]) -> None:
    """Bring steps that nothing leads to close to what follows them."""
    entered = {target for ways in ahead_of for target, _ in ways}
    for step, ways in enumerate(ahead_of):
        if ways and step not in entered:
            rank[step] = max(0, min(rank[target] - least for target, least in ways))
