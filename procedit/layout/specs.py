"""What automatic layout is given and what it gives: values only, keyed by element key."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from procedit.bpmn.types import Outline

if TYPE_CHECKING:
    from procedit.bpmn.geometry import Bounds, Point

Size = tuple[float, float]
"""Width and height in diagram pixels."""

FlowKind = Literal["sequence", "message", "association"]


@dataclass(frozen=True, slots=True)
class NodeSpec:
    """A shape to place.

    ``band`` is the lane it belongs to (or the pool, where that has no lanes); ``parent`` the
    expanded sub-process that holds it; ``attached_to`` the host of a boundary event; ``beside``
    the node that data or an annotation belongs to; ``around`` the nodes that a group encloses;
    ``label`` the size of a name outside the shape; ``at`` where its middle is drawn now. A group
    that ``has_title`` shows it inside, at the top.
    """

    key: str
    size: Size
    outline: Outline = Outline.ROUNDED
    band: str = ""
    parent: str = ""
    attached_to: str = ""
    beside: str = ""
    label: Size = (0.0, 0.0)
    around: tuple[str, ...] = ()
    at: Point | None = None
    has_title: bool = False

    @property
    def is_note(self) -> bool:
        """Whether it is an annotation, which stands above what it explains."""
        return self.outline is Outline.BRACKET


@dataclass(frozen=True, slots=True)
class FlowSpec:
    """A connection to route; ``label`` is the size of its name. Ends may be flows themselves."""

    key: str
    source: str
    target: str
    kind: FlowKind = "sequence"
    label: Size = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class LaneSpec:
    """A lane; ``parent`` is the lane around it, or "" when it lies directly in the pool."""

    key: str
    pool: str
    parent: str = ""


@dataclass(frozen=True, slots=True)
class PoolSpec:
    """A pool; one that shows no process is a black box of the given height."""

    key: str
    is_black_box: bool = False


@dataclass(frozen=True, slots=True)
class Sketch:
    """Everything that one diagram shows, in document order; ``is_upright`` where it runs down."""

    nodes: tuple[NodeSpec, ...] = ()
    flows: tuple[FlowSpec, ...] = ()
    lanes: tuple[LaneSpec, ...] = ()
    pools: tuple[PoolSpec, ...] = ()
    is_upright: bool = False


@dataclass(frozen=True, slots=True)
class Placement:
    """Where everything stands: shapes and names as bounds, flows as waypoints, by key."""

    bounds: dict[str, Bounds] = field(default_factory=dict["str", "Bounds"])
    waypoints: dict[str, tuple[Point, ...]] = field(
        default_factory=dict["str", "tuple[Point, ...]"]
    )
    labels: dict[str, Bounds] = field(default_factory=dict["str", "Bounds"])
