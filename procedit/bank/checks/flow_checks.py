"""N02–N11: how the flow and the picture are built."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bank.finding import INFO, WARNING, Found, Text, check, named
from procedit.bpmn.types import Family

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.bank.case import Case
    from procedit.bpmn.geometry import Bounds
    from procedit.model.diagram import Diagram
    from procedit.model.element import Element

_ASKING = ("exclusiveGateway", "inclusiveGateway")
_MANY, _TOO_MANY = 30, 50
_SOLID = (Family.ACTIVITY, Family.EVENT, Family.GATEWAY, Family.DATA)


@check(
    "N02",
    Text("Every node on a way from a start to an end", "Alt ligger på en vej fra start til slut"),
)
def start_to_end(case: Case) -> Iterator[Found]:
    """There is a start and an end, and every step lies on a way from one to the other."""
    process = case.process
    if process is None:
        return
    for kind, text in (
        ("startEvent", Text("There is no start event.", "Der er ingen starthændelse.")),
        ("endEvent", Text("There is no end event.", "Der er ingen sluthændelse.")),
    ):
        if next(process.children(kind), None) is None:
            yield Found(text, process)
            return
    reached = case.flow.reached()
    ending = case.flow.leading_to(each.key for each in process.children("endEvent"))
    for node in case.flow_nodes():
        if node.key not in reached:
            text = Text("No way leads to “{name}”.", "Ingen vej fører til »{name}«.")
        elif node.key not in ending and not _ends_inside(node):
            text = Text(
                "No way leads from “{name}” to an end event.",
                "Ingen vej fører fra »{name}« til en sluthændelse.",
            )
        else:
            continue
        if node.type.name != "boundaryEvent" or node.outgoing:  # N09 tells those
            yield Found(text.filled(name=named(node)), node)


def _ends_inside(node: Element) -> bool:
    """Whether it lies in a sub-process that nothing follows: N02 speaks of the sub-process then."""
    container = node.container
    return container is not None and container.type.is_sub_process and not container.outgoing


@check("N03", Text("Activities with one way in and one out", "Aktiviteter med én vej ind og én ud"))
def no_implicit(case: Case) -> Iterator[Found]:
    """Splits and joins are shown by gateways, not hidden at an activity."""
    for node in case.flow_nodes():
        if node.type.family is not Family.ACTIVITY:
            continue
        ways = (len(node.incoming), len(node.outgoing))
        if max(ways) > 1:
            text = Text(
                "“{name}” has {incoming} flows in and {outgoing} out; use gateways.",
                "»{name}« har {incoming} flowpile ind og {outgoing} ud; brug gateways.",
            )
            yield Found(text.filled(name=named(node), incoming=ways[0], outgoing=ways[1]), node)


@check("N04", Text("No gateway both joins and splits", "Ingen gateway både samler og deler"))
def join_or_fork(case: Case) -> Iterator[Found]:
    """A gateway joins or splits, never both."""
    for node in case.flow_nodes():
        both = len(node.incoming) > 1 and len(node.outgoing) > 1
        if node.type.family is Family.GATEWAY and both:
            text = Text(
                "The gateway “{name}” both joins and splits.",
                "Gatewayen »{name}« både samler og deler.",
            )
            yield Found(text.filled(name=named(node)), node)


@check("N05", Text("Answers at questions", "Svar ved spørgsmål"))
def answers(case: Case) -> Iterator[Found]:
    """Each way out of a question says for which answer it is taken; at most one is the default."""
    for node in case.flow_nodes():
        if node.type.name not in _ASKING:
            continue
        if len(node.outgoing) > 1:
            for flow in node.outgoing:
                if not flow.name.strip():
                    text = Text(
                        "A way out of “{name}” has no answer.",
                        "En vej ud af »{name}« har intet svar.",
                    )
                    yield Found(text.filled(name=named(node)), flow)
        default = node.reference("default")
        if default is not None and default not in node.outgoing:
            text = Text(
                "The default way of “{name}” does not start there.",
                "Standardvejen for »{name}« begynder ikke der.",
            )
            yield Found(text.filled(name=named(node)), node)


@check(
    "N06",
    Text(
        "Sequence flow inside, message flow between pools",
        "Flowpile i pools, meddelelsespile mellem pools",
    ),
)
def flows_in_place(case: Case) -> Iterator[Found]:
    """Sequence flows stay within one process or sub-process, message flows go from pool to pool."""
    for flow in case.document.elements("sequenceFlow", "messageFlow"):
        source, target = flow.source, flow.target
        if source is None or target is None:
            continue
        if flow.type.name == "sequenceFlow":
            wrong = source.container != target.container
            text = Text(
                "A sequence flow leads out of the process or sub-process.",
                "En flowpil fører ud af processen eller delprocessen.",
            )
        else:
            wrong = _pool_of(source) == _pool_of(target)
            text = Text(
                "A message flow stays within one pool.", "En meddelelsespil bliver i samme pool."
            )
        if wrong:
            yield Found(text, flow)


def _pool_of(element: Element) -> Element | None:
    each: Element | None = element
    while each is not None and each.type.name not in ("participant", "process"):
        each = each.parent
    if each is not None and each.type.name == "process":
        return each.participant
    return each


@check("N07", Text("Every node in exactly one lane", "Alt ligger i præcis én bane"))
def one_lane(case: Case) -> Iterator[Found]:
    """Where a process has lanes, each of its nodes lies in exactly one."""
    process = case.process
    if process is None or not process.lanes:
        return
    for node in process.children():
        if not node.type.is_flow_node:
            continue
        lanes = [each for each in node.referring("flowNodeRef") if not each.lanes]
        if len(lanes) != 1:
            text = Text(
                "“{name}” lies in {count} lanes; it must lie in one.",
                "»{name}« ligger i {count} baner; det skal ligge i én.",
            )
            yield Found(text.filled(name=named(node), count=len(lanes)), node)


@check(
    "N08",
    Text("Not too much in one diagram", "Ikke for meget i ét diagram"),
    draft=INFO,
    upload=WARNING,
)
def not_too_big(case: Case) -> Iterator[Found]:
    """More than 30 nodes are hard to read at once, more than 50 nobody reads: use sub-processes."""
    for diagram in case.document.diagrams:
        drawn = {item.element for item in diagram.items if item.element is not None}
        count = sum(1 for each in drawn if each.type.is_flow_node)
        if count > _TOO_MANY:
            text = Text(
                "The diagram shows {count} nodes, far too many to read; use sub-processes.",
                "Diagrammet viser {count} knuder, alt for mange at læse; brug delprocesser.",
            )
        elif count > _MANY:
            text = Text(
                "The diagram shows {count} nodes; use sub-processes.",
                "Diagrammet viser {count} knuder; brug delprocesser.",
            )
        else:
            continue
        yield Found(text.filled(count=count), diagram.plane_element)


@check("N09", Text("Boundary events lead somewhere", "Påhæftede hændelser fører et sted hen"))
def boundary_leads_on(case: Case) -> Iterator[Found]:
    """What happens at the border of an activity has a way on."""
    for node in case.flow_nodes():
        if node.type.name == "boundaryEvent" and not node.outgoing:
            text = Text("No way leads on from “{name}”.", "Ingen vej fører videre fra »{name}«.")
            yield Found(text.filled(name=named(node)), node)


@check(
    "N10",
    Text("Parallel ways meet again", "Parallelle veje mødes igen"),
    draft=WARNING,
    upload=WARNING,
)
def parallel_ways_meet(case: Case) -> Iterator[Found]:
    """What a parallel gateway starts at once, a parallel gateway waits for."""
    joins = {
        each.key
        for each in case.flow_nodes()
        if each.type.name == "parallelGateway" and len(each.incoming) > 1
    }
    for node in case.flow_nodes():
        if node.type.name != "parallelGateway" or len(node.outgoing) < 2:
            continue
        met = set(joins)
        for flow in node.outgoing:
            if flow.target is not None:
                met &= {flow.target.key} | case.flow.after(flow.target.key)
        if not met:
            text = Text(
                "The ways that “{name}” starts at once do not meet at a parallel gateway.",
                "Vejene, som »{name}« starter samtidig, mødes ikke ved en parallel gateway.",
            )
            yield Found(text.filled(name=named(node)), node)


@check(
    "N11",
    Text("Shapes have a size and do not overlap", "Figurer har en størrelse og overlapper ikke"),
    draft=WARNING,
    upload=WARNING,
)
def tidy_shapes(case: Case) -> Iterator[Found]:
    """No step, event, gateway or data shape is without size or lies on another one."""
    for diagram in case.document.diagrams:
        yield from _untidy(diagram)


def _untidy(diagram: Diagram) -> Iterator[Found]:
    placed = [
        (shape.element, shape.bounds)
        for shape in diagram.shapes
        if shape.element is not None and shape.element.type.family in _SOLID
    ]
    for element, bounds in placed:
        if bounds.width <= 0 or bounds.height <= 0:
            text = Text("“{name}” is drawn without size.", "»{name}« er tegnet uden størrelse.")
            yield Found(text.filled(name=named(element)), element)
    for one, other in _meeting(placed):
        if one.attached_to != other and other.attached_to != one and not _holds(one, other):
            text = Text("“{name}” lies on “{other}”.", "»{name}« ligger oven på »{other}«.")
            yield Found(text.filled(name=named(one), other=named(other)), one)


def _meeting(placed: list[tuple[Element, Bounds]]) -> Iterator[tuple[Element, Element]]:
    """The pairs of shapes that share more than a border, met from left to right."""
    open_ones: list[tuple[Element, Bounds]] = []
    for element, bounds in sorted(placed, key=lambda each: each[1].x):
        open_ones = [each for each in open_ones if each[1].right > bounds.x]
        for other, theirs in open_ones:
            if bounds.grown(-1).meets(theirs.grown(-1)):
                yield element, other
        open_ones.append((element, bounds))


def _holds(one: Element, other: Element) -> bool:
    """Whether one lies in the other, or is attached to what does."""
    hosts = [each.attached_to or each for each in (one, other)]
    return hosts[0].is_inside(hosts[1]) or hosts[1].is_inside(hosts[0]) or hosts[0] == hosts[1]


CHECKS = (
    start_to_end,
    no_implicit,
    join_or_fork,
    answers,
    flows_in_place,
    one_lane,
    not_too_big,
    boundary_leads_on,
    parallel_ways_meet,
    tidy_shapes,
)
