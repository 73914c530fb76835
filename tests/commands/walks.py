"""What a step of a random history can be: ``ACTIONS``. A new command gets a new function here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.types import Family
from procedit.bpmn.variants import VARIANTS
from procedit.commands import set_attribute as attributes
from procedit.commands import set_definition as definitions
from procedit.commands.align import align, distribute
from procedit.commands.append import append
from procedit.commands.attach import attach
from procedit.commands.connect import connect
from procedit.commands.copy import copy
from procedit.commands.create import create
from procedit.commands.delete import delete
from procedit.commands.insert_on_flow import insert_on_flow
from procedit.commands.labels import place_label, set_label
from procedit.commands.lanes import add_lane, split_lane
from procedit.commands.make_space import make_space
from procedit.commands.move import move
from procedit.commands.move_onto import detach_and_move, move_and_attach, move_and_insert
from procedit.commands.parts import add_part, remove_part
from procedit.commands.paste import duplicate, paste
from procedit.commands.reconnect import reconnect
from procedit.commands.reference_slots import ChildReference, Pick
from procedit.commands.rename import rename
from procedit.commands.replace import replace
from procedit.commands.replacing import replacements
from procedit.commands.resize import resize
from procedit.commands.set_colors import set_colors
from procedit.commands.set_default import set_condition, set_default
from procedit.commands.set_expanded import set_expanded
from procedit.commands.set_label_style import set_label_style
from procedit.commands.set_loop import set_loop
from procedit.commands.set_resource import set_assignment, set_resource
from procedit.commands.set_waypoints import reroute, set_waypoints
from procedit.commands.slots import NEW, Written
from procedit.commands.tidy import tidy
from procedit.layout.spacing import Cut
from tests.commands import bank_steps, structure_steps
from tests.commands.walk import draw

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.commands.walk import Walk

_NAMES = ("", "Behandl sag", 'Æ & <ø> "å"', "To\nlinjer", "  x  ", "Afgørelse truffet?")
_CREATED = [variant for variant in VARIANTS.values() if variant.type.is_shape]
_APPENDED = [
    variant for variant in _CREATED if variant.type.name not in ("startEvent", "boundaryEvent")
]


def create_something(walk: Walk) -> None:
    diagram, variant = walk.diagram, walk.random.choice(_CREATED)
    into = None if walk.chance() else walk.one(diagram)
    name = walk.random.choice(_NAMES)
    walk.do(create, diagram, variant, walk.bounds(variant.size), into, name=name)


def append_something(walk: Walk) -> None:
    diagram, variant = walk.diagram, walk.random.choice(_APPENDED)
    walk.do(append, diagram, walk.one(diagram), variant)


def append_step(walk: Walk) -> None:
    diagram = walk.diagram
    keys = (
        "userTask",
        "exclusiveGateway",
        "endEvent",
        "intermediateCatchEvent.timer",
        "textAnnotation",
    )
    flow_nodes = (Family.ACTIVITY, Family.EVENT, Family.GATEWAY)
    variant = VARIANTS[walk.random.choice(keys)]
    walk.do(append, diagram, walk.one(diagram, *flow_nodes), variant)


def insert_something(walk: Walk) -> None:
    diagram, step = walk.diagram, walk.random.choice(_CREATED)
    flow = walk.one(diagram, Family.FLOW)
    walk.do(insert_on_flow, diagram, flow, step, walk.point() if walk.chance() else None)


def insert_existing(walk: Walk) -> None:
    diagram = walk.diagram
    walk.do(insert_on_flow, diagram, walk.one(diagram, Family.FLOW), walk.one(diagram))


def connect_two(walk: Walk) -> None:
    diagram = walk.diagram
    walk.do(connect, diagram, walk.one(diagram), walk.one(diagram))


def reconnect_one(walk: Walk) -> None:
    diagram = walk.diagram
    end = "source" if walk.chance() else "target"
    walk.do(reconnect, diagram, walk.one(diagram, Family.FLOW), **{end: walk.one(diagram)})


def bend(walk: Walk) -> None:
    diagram = walk.diagram
    points = [walk.point() for _ in range(walk.random.randint(1, 5))]
    walk.do(set_waypoints, diagram, walk.one(diagram, Family.FLOW), points)


def straighten(walk: Walk) -> None:
    diagram = walk.diagram
    walk.do(reroute, diagram, walk.one(diagram, Family.FLOW))


def move_some(walk: Walk) -> None:
    diagram = walk.diagram
    into = walk.one(diagram) if walk.random.random() < 0.3 else None
    by = (walk.random.randint(-120, 120), walk.random.randint(-120, 120))
    walk.do(move, diagram, walk.some(diagram), *by, into)


def move_into(walk: Walk) -> None:
    diagram = walk.diagram
    holders = [each for each in walk.drawn(diagram) if each.is_container or each.process]
    walk.do(move, diagram, [walk.one(diagram)], 10, 15, walk.pick(holders))


def attach_one(walk: Walk) -> None:
    diagram = walk.diagram
    event, host = walk.one(diagram, Family.EVENT), walk.one(diagram, Family.ACTIVITY)
    walk.do(attach, diagram, event, host, walk.point())


def move_onto_border(walk: Walk) -> None:
    diagram = walk.diagram
    events = [each for each in walk.drawn(diagram, Family.EVENT) if each.attached_to]
    event, host = walk.pick(events), walk.one(diagram, Family.ACTIVITY)
    walk.do(move_and_attach, diagram, event, host, 30, -20)


def move_off_border(walk: Walk) -> None:
    diagram = walk.diagram
    events = [each for each in walk.drawn(diagram, Family.EVENT) if each.attached_to]
    event = walk.pick(events)
    walk.do(detach_and_move, diagram, event, event.container, 30, 60)


def move_onto_flow(walk: Walk) -> None:
    diagram = walk.diagram
    flow = walk.one(diagram, Family.FLOW)
    walk.do(move_and_insert, diagram, walk.one(diagram, Family.ACTIVITY), flow, 40, 40)


def resize_one(walk: Walk) -> None:
    diagram = walk.diagram
    element = walk.one(diagram, Family.POOL, Family.LANE, Family.ACTIVITY, Family.ARTIFACT)
    shape = diagram.shape_of(element.key)
    if shape is not None:
        x, y, width, height = shape.bounds
        by = [walk.random.randint(-80, 80) for _ in range(4)]
        new = Bounds(x + by[0], y + by[1], max(1, width + by[2]), max(1, height + by[3]))
        walk.do(resize, diagram, element, new)


def delete_some(walk: Walk) -> None:
    walk.do(delete, walk.some(walk.diagram))


def rename_one(walk: Walk) -> None:
    size = (60, 28) if walk.chance() else None
    element = walk.one(walk.diagram)
    walk.do(rename, element, walk.random.choice(_NAMES), label_size=size)


def replace_one(walk: Walk) -> None:
    diagram = walk.diagram
    element = walk.one(diagram)
    walk.do(replace, diagram, element, walk.pick(replacements(element, diagram)))


def add_one_lane(walk: Walk) -> None:
    diagram = walk.diagram
    side = "above" if walk.chance() else "below"
    walk.do(add_lane, diagram, walk.one(diagram, Family.POOL, Family.LANE), side)


def split_one_lane(walk: Walk) -> None:
    diagram = walk.diagram
    at = walk.one(diagram, Family.POOL, Family.LANE)
    walk.do(split_lane, diagram, at, walk.random.choice((2, 3)))


def add_one_pool(walk: Walk) -> None:
    key = walk.random.choice(("participant", "participant.empty"))
    walk.do(create, walk.diagram, VARIANTS[key], walk.bounds(VARIANTS[key].size))


def toggle(walk: Walk) -> None:
    diagram = walk.diagram
    found = [each for each in walk.drawn(diagram, Family.ACTIVITY) if each.type.is_sub_process]
    walk.do(set_expanded, diagram, walk.pick(found), expanded=walk.chance())


def describe(walk: Walk) -> None:
    element = walk.one(walk.diagram)
    walk.do(attributes.set_documentation, element, walk.random.choice(_NAMES))


def change_id(walk: Walk) -> None:
    element = walk.one(walk.diagram)
    walk.do(attributes.set_id, element, f"id_{walk.random.randint(0, 999)}")


def condition(walk: Walk) -> None:
    found = [each for each in walk.drawn(walk.diagram) if each.type.name == "sequenceFlow"]
    flow = walk.pick(found)
    if walk.chance():
        walk.do(set_default, flow, default=walk.chance())
    else:
        walk.do(set_condition, flow, walk.random.choice(("", "beløb > 5", None)))


def loop(walk: Walk) -> None:
    kind = walk.random.choice(("", "standard", "parallel", "sequential"))
    walk.do(set_loop, walk.one(walk.diagram, Family.ACTIVITY), kind)


def define(walk: Walk) -> None:
    events = walk.drawn(walk.diagram, Family.EVENT)
    found = [each for event in events for each in event.event_definitions]
    definition = walk.pick(found)
    if definition.type.name == "timerEventDefinition":
        kind = walk.random.choice(("timeDate", "timeDuration", "timeCycle"))
        walk.do(definitions.set_timer, definition, kind, walk.random.choice(("P1D", "")))
    elif definition.type.name == "conditionalEventDefinition":
        walk.do(definitions.set_event_condition, definition, "x = 1")
    else:
        walk.do(definitions.set_root_name, definition, walk.random.choice(_NAMES))


_PARTS = (
    *("property", "dataInput", "dataOutput", "inputSet", "performer", "potentialOwner"),
    *("timerEventDefinition", "signalEventDefinition", "documentation"),
)


def add_one_part(walk: Walk) -> None:
    element = walk.one(walk.diagram, Family.ACTIVITY, Family.EVENT)
    name = walk.random.choice(_PARTS)
    if name.endswith("Definition") != (element.type.family is Family.EVENT):
        name = "documentation"
    walk.do(add_part, element, name)


def remove_one_part(walk: Walk) -> None:
    element = walk.one(walk.diagram, Family.ACTIVITY, Family.EVENT)
    holder = element.child("ioSpecification") or element
    found = list(holder.children(*_PARTS))
    walk.do(remove_part, walk.pick(found))


def name_a_resource(walk: Walk) -> None:
    element = walk.one(walk.diagram, Family.ACTIVITY)
    role = walk.pick(list(element.children("performer", "potentialOwner")))
    if walk.chance():
        walk.do(set_assignment, role, walk.random.choice(_NAMES))
    else:
        resource = Written(ChildReference("resourceRef").read, set_resource)
        walk.do(Pick(resource, "resource").write, role, NEW)


def interrupt(walk: Walk) -> None:
    event = walk.one(walk.diagram, Family.EVENT)
    if event.type.name == "boundaryEvent":
        walk.do(definitions.set_interrupting, event, interrupting=walk.chance())


def color(walk: Walk) -> None:
    diagram = walk.diagram
    colors = walk.random.choice((("#ffe0b2", "#6b3c00"), ("", ""), (None, "#205022")))
    walk.do(set_colors, diagram, walk.some(diagram), fill=colors[0], stroke=colors[1])


def write_otherwise(walk: Walk) -> None:
    diagram = walk.diagram
    size = walk.random.choice((None, 0, 10, 18))
    bold = walk.random.choice((None, True, False))
    color = walk.random.choice((None, "", "#0d47a1"))
    walk.do(set_label_style, diagram, walk.some(diagram), size=size, bold=bold, color=color)


def line_up(walk: Walk) -> None:
    diagram = walk.diagram
    if walk.chance():
        walk.do(
            align, diagram, walk.some(diagram), walk.random.choice(("left", "middle", "bottom"))
        )
    else:
        walk.do(distribute, diagram, walk.some(diagram), horizontally=walk.chance())


def spread_out(walk: Walk) -> None:
    at = walk.point()
    across = walk.chance()
    cut = Cut(across, at.x if across else at.y, inverted=walk.chance())
    walk.do(make_space, walk.diagram, cut, walk.random.randint(-150, 150))


def label(walk: Walk) -> None:
    diagram = walk.diagram
    element = walk.one(diagram)
    if walk.chance():
        walk.do(place_label, diagram, element)
    else:
        walk.do(set_label, diagram, element, walk.bounds((50, 14)) if walk.chance() else None)


def copy_and_paste(walk: Walk) -> None:
    diagram = walk.diagram
    text = copy(diagram, walk.some(diagram))
    into = walk.one(diagram) if walk.random.random() < 0.3 else None
    walk.do(paste, walk.diagram, text, into, walk.point() if walk.chance() else None)


def duplicate_some(walk: Walk) -> None:
    diagram = walk.diagram
    walk.do(duplicate, diagram, walk.some(diagram))


def tidy_up(walk: Walk) -> None:
    diagram = walk.diagram
    keys = tuple(each.key for each in walk.some(diagram)) if walk.chance() else ()
    walk.do(tidy, diagram, keys)


def go_back(walk: Walk) -> None:
    walk.session.stack.undo()


def go_forth(walk: Walk) -> None:
    walk.session.stack.redo()


ACTIONS: tuple[Callable[[Walk], None], ...] = (
    create_something,
    create_something,
    append_something,
    append_step,
    append_step,
    insert_something,
    insert_existing,
    connect_two,
    connect_two,
    reconnect_one,
    bend,
    straighten,
    move_some,
    move_some,
    move_into,
    attach_one,
    move_onto_border,
    move_off_border,
    move_onto_flow,
    resize_one,
    delete_some,
    rename_one,
    replace_one,
    replace_one,
    add_one_lane,
    split_one_lane,
    add_one_pool,
    toggle,
    describe,
    change_id,
    condition,
    loop,
    define,
    add_one_part,
    remove_one_part,
    name_a_resource,
    interrupt,
    color,
    write_otherwise,
    line_up,
    spread_out,
    label,
    copy_and_paste,
    duplicate_some,
    draw,
    tidy_up,
    go_back,
    go_forth,
    *bank_steps.ACTIONS,
    *structure_steps.ACTIONS,
)
