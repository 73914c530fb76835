"""Aligning, spacing, colouring, drawing what is not drawn; and diffs that stay small."""

import difflib
from itertools import pairwise

import pytest

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.variants import VARIANTS
from procedit.commands import di
from procedit.commands.align import align, distribute
from procedit.commands.attach import on_border
from procedit.commands.create import create
from procedit.commands.delete import delete
from procedit.commands.draw_missing import draw_missing
from procedit.commands.dropping import fitting, may_drop
from procedit.commands.labels import adapt_label, estimated_size, place_label
from procedit.commands.move import move
from procedit.commands.resize import resize
from procedit.commands.set_colors import set_colors
from tests.commands.diagrams import PROCESS, Case


def lines_changed(case, do) -> int:
    before = case.xml().splitlines()
    do()
    diff = difflib.unified_diff(before, case.xml().splitlines(), n=0, lineterm="")
    return sum(line[:1] in "+-" and line[:3] not in ("+++", "---") for line in diff)


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("left", (200, 232)),
        ("center", (367, 232)),
        ("right", (534, 232)),
        ("top", (502, 80)),
        ("middle", (502, 156)),
        ("bottom", (502, 232)),
    ],
)
def test_borders_and_middles_are_brought_in_line(case, at, expected):
    case.do(align, case.diagram, [case["Check"], case["Grant"], case["Refused"]], at)

    assert (case.bounds("Refused").x, case.bounds("Refused").y) == expected


def test_the_primary_element_stays_and_boundary_events_go_along(case):
    case.do(
        align, case.diagram, [case["Check"], case["Late"], case["Refused"]], "top", case["Refused"]
    )

    assert case.bounds("Refused").y == case.bounds("Check").y == 232
    assert case.bounds("Late").y == 294


def test_gaps_become_equal(case):
    case.do(
        distribute,
        case.diagram,
        [case["Start"], case["Choice"], case["Check"], case["Grant"]],
        horizontally=True,
    )

    boxes = [case.bounds(key) for key in ("Start", "Check", "Choice", "Grant")]
    gaps = [b.x - a.right for a, b in pairwise(boxes)]
    assert max(gaps) - min(gaps) < 0.02
    assert boxes[0].x == 100
    assert boxes[-1].right == 570


def test_gaps_can_be_of_a_given_size(case):
    case.do(distribute, case.diagram, [case["Check"], case["Sub"]], horizontally=False, gap=30)

    assert case.bounds("Sub").y == 190


def test_colours_are_written_in_both_ways_and_taken_away(case):
    elements = [case["Check"], case["F1"]]
    case.do(set_colors, case.diagram, elements, fill="#ffe0b2", stroke="#6b3c00")

    shape, edge = case.diagram.shape_of("Check"), case.diagram.edge_of("F1")
    assert (shape.fill, shape.stroke) == ("#ffe0b2", "#6b3c00")
    assert (edge.fill, edge.stroke) == ("", "#6b3c00")
    assert "biocolor" in case.xml()
    assert "non-normative/color" in case.xml()
    case.do(set_colors, case.diagram, elements, fill="", stroke="")
    assert "#" not in case.xml()


def test_a_moved_step_changes_its_own_lines_only(case):
    def moves():
        case.do(move, case.diagram, [case["Granted"]], 0, 50)

    assert lines_changed(case, moves) == 4  # its bounds and the flow that leads to it


def test_waypoints_that_stay_are_left_as_they_are(case):
    edge = case.diagram.edge_of("F4")

    def bends():
        points = [*edge.waypoints[:2], Point(400, 260), edge.waypoints[-1]]
        case.session.stack.run("x", di.set_waypoints, edge, points)

    bends()
    assert [node.get("x") for node in edge.node] == ["385", "385", "400", "502"]


def test_numbers_are_written_short():
    assert [di.number(value) for value in (12.0, 12.5, 12.256, -0.001, 1e6)] == [
        "12",
        "12.5",
        "12.26",
        "0",
        "1000000",
    ]


def test_a_file_without_any_drawing_gets_one():
    case = Case(PROCESS[: PROCESS.index("  <bpmndi:BPMNDiagram")] + "</definitions>\n")
    assert case.session.diagram is None

    drawn = case.do(draw_missing)

    assert case.session.diagram.shape_of("Check") is not None
    assert case.session.diagram.edge_of("F4") is not None
    assert case.session.diagram.shape_of("Sub").is_expanded
    assert len(drawn) > 15


def test_what_is_missing_is_drawn_beside_the_rest(case):
    shape = case.diagram.shape_of("Granted")
    case.session.stack.run("x", lambda edit: edit.remove(shape))

    drawn = case.do(draw_missing, case.diagram)

    assert case["Granted"] in drawn
    assert case.bounds("Granted").width == 36


def test_labels_are_placed_where_no_line_runs(case):
    case.do(place_label, case.diagram, case["Choice"])
    first = case.diagram.shape_of("Choice").label_bounds
    assert first.bottom <= 95  # a flow leaves below
    case.do(place_label, case.diagram, case["F3"])
    assert case.diagram.edge_of("F3").label_bounds.bottom < 120

    di_below = Bounds(first.x, 152, first.width, first.height)
    shape = case.diagram.shape_of("Choice")
    case.session.stack.run("x", di.set_label_bounds, shape, di_below)
    case.do(adapt_label, case.diagram, case["Choice"])
    assert case.diagram.shape_of("Choice").label_bounds.bottom <= 95


def test_a_name_stays_in_the_lane_of_its_event(pools):
    place = Bounds(400, 180, 36, 36)

    event = pools.do(create, pools.diagram, VARIANTS["endEvent"], place, pools["Desk"], name="Slut")

    label = pools.diagram.shape_of(event.key).label_bounds
    assert pools.bounds("Desk").encloses(label)


def test_a_name_stands_where_no_step_is(case):
    below = Bounds(1000, 560, 100, 80)
    case.do(create, case.diagram, VARIANTS["task"], below)

    event = case.do(
        create, case.diagram, VARIANTS["endEvent"], Bounds(1032, 515, 36, 36), name="Slut"
    )

    assert not case.diagram.shape_of(event.key).label_bounds.meets(below)


def test_texts_are_taken_to_wrap():
    assert estimated_size("Ja")[1] == 14
    assert estimated_size("Et meget langt navn på en hændelse")[1] > 28


@pytest.mark.parametrize(
    ("key", "on", "allowed"),
    [
        ("task", "P", True),
        ("task", "Sub", True),
        ("task", "Check", False),
        ("group", "Check", True),
        ("participant", "P", True),
        ("participant", "Sub", False),
        ("lane", "P", False),
        ("boundaryEvent.timer", "P", True),
        ("boundaryEvent.error", "P", False),
        ("boundaryEvent.timer.non-interrupting", "P", False),
        ("choreographyTask", "P", False),
        ("conversation", "P", False),
    ],
)
def test_where_things_may_be_dropped(case, key, on, allowed):
    assert (may_drop(VARIANTS[key], case[on], case.diagram) is None) is allowed


def test_collapsed_sub_processes_take_nothing(case):
    shape = case.diagram.shape_of("Sub")
    case.session.stack.run("x", lambda edit: di.set_trait(edit, shape, "isExpanded", value=False))

    assert "collapsed" in str(may_drop(VARIANTS["task"], case["Sub"], case.diagram))


@pytest.mark.parametrize(
    ("key", "scope", "expected"),
    [
        ("startEvent.error", "P", "startEvent"),
        ("startEvent.timer", "P", "startEvent.timer"),
        ("startEvent.timer", "Sub", "startEvent"),
        ("endEvent.cancel", "P", "endEvent"),
        ("task", "Sub", "task"),
    ],
)
def test_events_become_what_fits(case, key, scope, expected):
    assert fitting(VARIANTS[key], case[scope]).key == expected


def test_an_event_on_a_border_has_its_middle_there():
    host, event = Bounds(0, 0, 100, 80), Bounds(0, 0, 36, 36)

    assert on_border(host, event, Point(120, 40)).center == (100, 40)


def test_the_direction_is_said_where_a_pool_is_touched(pools):
    text = pools.xml().replace(' isHorizontal="true"', "")
    other = Case(text)

    other.do(resize, other.diagram, other["Bank"], Bounds(100, 380, 700, 150))

    assert other.diagram.shape_of("Bank").get("isHorizontal") == "true"
    assert other.diagram.shape_of("Town").get("isHorizontal") == ""


def test_an_emptied_diagram_is_still_sound(case):
    case.do(delete, [item.element for item in case.diagram.items])

    assert case.diagram.items == []
