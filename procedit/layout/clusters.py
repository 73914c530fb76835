"""A step with what clings to it: boundary events, its name, annotations above and data below."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.types import Outline
from procedit.layout.grid import Cell
from procedit.layout.labels import DEFAULT_GAP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.layout.specs import NodeSpec, Size

_EVENT_STEP, _EVENT_INSET, _EVENT = 44.0, 30.0, 36.0
_NOTE_GAP, _DATA_GAP, _DATA_STEP = 20.0, 25.0, 66.0
_LOOP_ROOM = 30.0
_BESIDE = 30.0
"""How far right of the middle annotations stand that leave it free for flows."""


@dataclass(slots=True)
class Cluster:
    """Shapes and names around the middle of a step, and the room they take together."""

    size: Size
    is_gateway: bool = False
    shapes: dict[str, Bounds] = field(default_factory=dict[str, Bounds])
    labels: dict[str, Bounds] = field(default_factory=dict[str, Bounds])
    drops: dict[str, float] = field(default_factory=dict[str, float])
    extra: float = 0.0

    @property
    def cell(self) -> Cell:
        """The room as the grid counts it."""
        boxes = (*self.shapes.values(), *self.labels.values())
        return Cell(
            up=-min(box.y for box in boxes),
            down=max(box.bottom for box in boxes) + self.extra,
            left=-min(box.x for box in boxes),
            right=max(box.right for box in boxes) + self.extra,
            width=self.size[0],
            height=self.size[1],
            is_gateway=self.is_gateway,
            has_events=bool(self.drops),
        )

    @property
    def _top(self) -> float:
        return min(box.y for box in (*self.shapes.values(), *self.labels.values()))

    @property
    def _bottom(self) -> float:
        return max(box.bottom for box in (*self.shapes.values(), *self.labels.values()))

    def add_name(self, node: NodeSpec) -> None:
        """The name of an event below it, of a gateway above it."""
        width, height = node.label
        if not width:
            return
        half = self.size[1] / 2
        y = -half - DEFAULT_GAP - height if self.is_gateway else half + DEFAULT_GAP
        self.labels[node.key] = Bounds(-width / 2, y, width, height)

    def add_events(self, events: Sequence[NodeSpec]) -> None:
        """Boundary events along the lower border, the first rightmost.

        Their names stand beside their flows: right of the rightmost of several, else left.
        """
        right, bottom = self.size[0] / 2, self.size[1] / 2
        widest = max((event.label[0] for event in events), default=0.0) + 12
        room = (self.size[0] - 2 * _EVENT_INSET) / max(1, len(events) - 1)
        step = max(_EVENT_STEP, min(widest, room))
        for index, event in enumerate(events):
            x = right - _EVENT_INSET - index * step
            width, height = event.size
            self.drops[event.key] = x
            self.shapes[event.key] = Bounds(x - width / 2, bottom - height / 2, width, height)
            if event.label[0]:
                label_width, label_height = event.label
                is_right = index == 0 and len(events) > 1
                left = x + 8 if is_right else x - 8 - label_width
                top = bottom + height / 2 + 2
                self.labels[event.key] = Bounds(left, top, label_width, label_height)

    def exchange_events(self, events: Sequence[str]) -> dict[str, float]:
        """Let these boundary events change places, so that the first is the rightmost of them.

        Gives the x of all events, seen from the middle of the step.
        """
        places = sorted((self.drops[key] for key in events), reverse=True)
        rightmost = max(self.drops.values())
        for key, x in zip(events, places, strict=True):
            self.shapes[key] = self.shapes[key].moved(x - self.drops[key], 0)
            self.drops[key] = x
            if key in self.labels:
                label = self.labels[key]
                left = x + 8 if x == rightmost and len(self.drops) > 1 else x - 8 - label.width
                self.labels[key] = label._replace(x=left)
        return self.drops

    def add_notes(self, notes: Sequence[NodeSpec], *, keeps_top: bool) -> None:
        """Annotations above, one over the other; beside the middle line where a flow may run there."""
        x = -self.size[0] / 2 if self.size[0] > 60 else self.size[0] / 2
        if keeps_top:
            x = _BESIDE
        for note in notes:
            width, height = note.size
            self.shapes[note.key] = Bounds(x, self._top - _NOTE_GAP - height, width, height)

    def add_data(self, data: Sequence[NodeSpec]) -> None:
        """Data below, in rows that leave the middle line free for flows."""
        if not data:
            return
        widest = max(max(one.size[0], one.label[0]) for one in data)
        step = max(_DATA_STEP, widest + 12)
        per_row = 1 if self.drops else max(2, int(self.size[0] // step))
        start = -max(self.size[0] / 2, 50)
        top = self._bottom + _DATA_GAP
        for index, one in enumerate(data):
            if index and index % per_row == 0:
                top = self._bottom + _DATA_GAP
            width, height = one.size
            x = start + (index % per_row) * step
            self.shapes[one.key] = Bounds(x, top, width, height)
            if one.label[0]:
                left = x + (width - one.label[0]) / 2
                self.labels[one.key] = Bounds(left, top + height + 4, *one.label)


def build_cluster(
    node: NodeSpec,
    size: Size,
    events: Sequence[NodeSpec] = (),
    satellites: Sequence[NodeSpec] = (),
    *,
    has_loop: bool = False,
    keeps_top: bool = False,
) -> Cluster:
    """The cluster of ``node``, drawn at least ``size`` large and wide enough for its events.

    ``keeps_top`` leaves the middle above it free, for a message flow or one that leads back.
    """
    needed = _EVENT_STEP * len(events) + 2 * _EVENT_INSET - _EVENT if events else 0.0
    width, height = max(size[0], needed if len(events) > 2 else 0.0), size[1]
    cluster = Cluster((width, height), node.outline is Outline.DIAMOND)
    cluster.shapes[node.key] = Bounds(-width / 2, -height / 2, width, height)
    cluster.add_events(events)
    cluster.add_name(node)
    cluster.add_notes([one for one in satellites if one.is_note], keeps_top=keeps_top)
    cluster.add_data([one for one in satellites if not one.is_note])
    cluster.extra = _LOOP_ROOM if has_loop else 0.0
    return cluster
