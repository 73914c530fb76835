"""Random procedures like real ones, for measuring layouts; the same seed gives the same one."""

import random

from procedit.bpmn.types import Outline
from procedit.layout.specs import FlowSpec, LaneSpec, NodeSpec, PoolSpec, Sketch


class _Writer:
    def __init__(self, seed: int, lanes: int) -> None:
        self.chance = random.Random(seed)
        self.nodes: list[NodeSpec] = []
        self.flows: list[FlowSpec] = []
        self.lanes = [f"lane{number}" for number in range(lanes)]
        self.lane = self.lanes[0] if lanes else ""

    def node(self, outline: Outline, size: tuple[float, float], **more) -> str:
        key = f"node{len(self.nodes)}"
        self.nodes.append(NodeSpec(key, size, outline, self.lane, **more))
        return key

    def task(self) -> str:
        return self.node(Outline.ROUNDED, (100, 80))

    def event(self, host: str = "") -> str:
        return self.node(Outline.CIRCLE, (36, 36), attached_to=host)

    def gateway(self) -> str:
        return self.node(Outline.DIAMOND, (50, 50), label=(70, 28))

    def flow(self, source: str, target: str, label: tuple[float, float] = (0, 0)) -> None:
        self.flows.append(FlowSpec(f"flow{len(self.flows)}", source, target, label=label))

    def step(self, before: str) -> str:
        task = self.task()
        self.flow(before, task)
        if self.chance.random() < 0.12:
            handler = self.task()
            self.flow(self.event(task), handler)
            self.flow(handler, self.event())
        return task

    def branches(self, before: str) -> str:
        split, join = self.gateway(), self.gateway()
        self.flow(before, split)
        for branch in range(self.chance.choice((2, 2, 3))):
            last = split
            for _ in range(self.chance.choice((1, 2)) if not branch else self.chance.randint(0, 3)):
                task = self.task()
                self.flow(last, task, (20, 14) if last == split else (0, 0))
                last = task
            self.flow(last, join)
        return join

    def loop(self, before: str, earlier: list[str]) -> str:
        gateway = self.gateway()
        self.flow(before, gateway)
        self.flow(gateway, self.chance.choice(earlier[-8:]), (20, 14))
        return gateway


def procedure(size: int, seed: int, lanes: int = 0) -> Sketch:
    """A process of about ``size`` nodes with branches, loops and boundary events."""
    writer = _Writer(seed, lanes)
    last = writer.event()
    earlier = [last]
    while len(writer.nodes) < size:
        if writer.lanes and writer.chance.random() < 0.3:
            writer.lane = writer.chance.choice(writer.lanes)
        kind = writer.chance.random()
        if kind < 0.6:
            last = writer.step(last)
        elif kind < 0.9 or len(earlier) < 3:
            last = writer.branches(last)
        else:
            last = writer.loop(last, earlier)
        earlier.append(last)
    writer.flow(last, writer.event())
    pools = (PoolSpec("pool"),) if lanes else ()
    return Sketch(
        tuple(writer.nodes),
        tuple(writer.flows),
        tuple(LaneSpec(key, "pool") for key in writer.lanes),
        pools,
    )
