"""Names beside and inside their elements, and the ids of what is gone."""

import pytest

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.variants import VARIANTS
from procedit.commands import di
from procedit.commands.attach import attach
from procedit.commands.connect import connect
from procedit.commands.create import create
from procedit.commands.delete import delete
from procedit.commands.labels import place_label, set_label
from procedit.commands.move import move
from procedit.commands.reconnect import reconnect
from procedit.commands.rename import rename
from procedit.commands.replace import replace
from procedit.commands.resize import resize
from procedit.commands.set_attribute import set_id
from procedit.commands.set_waypoints import set_waypoints


def new(case, key, x, y, into=None, name=""):
    variant = VARIANTS[key]
    return case.do(create, case.diagram, variant, Bounds(x, y, *variant.size), into, name=name)


def label(case, key):
    return case.diagram.item_of(key).label_bounds


def side(case, key) -> str:
    """At which side of its shape a label stands."""
    box, own = label(case, key), case.bounds(key)
    if box.bottom <= own.y:
        return "top"
    if box.y >= own.bottom:
        return "bottom"
    return "left" if box.right <= own.x else "right"


def test_an_event_created_with_a_name_has_its_label_drawn_below(case):
    event = new(case, "intermediateThrowEvent", 700, 600, name="Afgjort")

    box, own = label(case, event.key), case.bounds(event.key)
    assert box.center.x == own.center.x
    assert box.y > own.bottom


def test_a_label_makes_way_for_a_flow_that_comes_to_run_there(case):
    event = new(case, "intermediateThrowEvent", 700, 600, name="Afgjort")
    below = new(case, "task", 668, 750)
    assert side(case, event.key) == "bottom"

    case.do(connect, case.diagram, event, below)

    assert side(case, event.key) == "top"
    assert label(case, event.key).bottom == case.bounds(event.key).y - 10


def test_a_label_makes_way_when_a_flow_is_led_to_its_side(case):
    event = new(case, "intermediateThrowEvent", 700, 600, name="Afgjort")
    right = new(case, "task", 900, 578)
    flow = case.do(connect, case.diagram, event, right)
    assert side(case, event.key) == "bottom"

    points = [Point(718, 636), Point(718, 700), Point(950, 700), Point(950, 658)]
    case.do(set_waypoints, case.diagram, flow, points)

    assert side(case, event.key) == "top"


def test_a_label_makes_way_when_a_flow_is_reconnected_to_its_element(case):
    event = new(case, "intermediateThrowEvent", 502, 400, name="Afgjort")
    case.do(set_label, case.diagram, event, Bounds(495, 380, 50, 14))
    assert side(case, event.key) == "top"

    case.do(reconnect, case.diagram, case["F5"], target=event)

    assert case.points("F5")[-1].y == 400
    assert side(case, event.key) != "top"


def test_a_label_put_over_a_line_by_hand_stays_when_the_line_moves_there(case):
    case.do(rename, case["Granted"], "Bevilget")
    case.do(set_label, case.diagram, case["Granted"], Bounds(580, 113, 50, 14))  # over F5
    assert side(case, "Granted") == "left"

    case.do(move, case.diagram, [case["Grant"]], 0, 4)

    assert side(case, "Granted") == "left"


def test_the_sides_of_the_host_are_taken_for_the_label_of_a_boundary_event(case):
    case.do(rename, case["Late"], "14 dage")
    case.do(place_label, case.diagram, case["Late"])
    assert side(case, "Late") == "bottom"
    below = new(case, "task", 230, 260)

    case.do(connect, case.diagram, case["Late"], below)

    assert side(case, "Late") in ("left", "right")


def test_where_a_line_runs_at_every_side_the_label_stands_beside_it(case):
    host = new(case, "task", 600, 600)
    late = new(case, "boundaryEvent.timer", 632, 662, host)
    case.do(rename, late, "14 dage")
    case.do(place_label, case.diagram, late)
    below = new(case, "task", 600, 800)

    flow = case.do(connect, case.diagram, late, below)

    box, [first, last] = label(case, late.key), case.diagram.edge_of(flow.key).waypoints
    assert first.x == last.x
    assert not box.x < first.x < box.right
    assert not box.meets(case.bounds(host.key))


def test_the_labels_of_lines_are_no_obstacle(case):
    before = label(case, "F3")
    case.do(connect, case.diagram, case["Grant"], case["Refused"])

    assert label(case, "F3") == before


def test_a_label_stays_where_it_is_when_its_element_is_replaced(case):
    case.do(set_label, case.diagram, case["Choice"], Bounds(362, 60, 46, 14))

    case.do(replace, case.diagram, case["Choice"], VARIANTS["inclusiveGateway"])
    assert label(case, "Choice") == (362, 60, 46, 14)


def test_a_label_goes_with_its_element_when_it_moves(case):
    case.do(set_label, case.diagram, case["Choice"], Bounds(362, 60, 46, 14))

    case.do(move, case.diagram, [case["Choice"]], 5, 20)

    assert label(case, "Choice") == (367, 80, 46, 14)


def test_a_label_follows_the_border_nearest_to_it_when_its_shape_is_resized(case):
    group = new(case, "group", 600, 400)
    case.do(set_label, case.diagram, group, Bounds(860, 690, 40, 14))  # at the lower right corner

    case.do(resize, case.diagram, group, Bounds(600, 400, 400, 350))

    assert label(case, group.key) == (960, 740, 40, 14)


def test_a_label_is_as_high_as_its_text(case):
    case.do(rename, case["Choice"], "Ja?")
    case.do(place_label, case.diagram, case["Choice"])
    low = label(case, "Choice")

    case.do(rename, case["Choice"], "Er borgeren berettiget til den ydelse der er søgt om?")

    assert label(case, "Choice").height > low.height
    assert label(case, "Choice").center.x == low.center.x


def test_a_label_goes_with_the_name(case):
    case.do(place_label, case.diagram, case["Choice"])
    case.do(rename, case["Choice"], "")

    assert label(case, "Choice") is None


def say_place(edit, shape, bounds):
    di.set_label_bounds(edit, shape, bounds)


@pytest.mark.parametrize(
    ("key", "size"), [("Sub", (400, 260)), ("Note", (200, 40))], ids=["sub-process", "annotation"]
)
def test_bounds_of_a_name_inside_a_shape_go_when_it_is_resized(case, key, size):
    case.do(say_place, case.diagram.shape_of(key), Bounds(*case.bounds(key)[:2], 60, 14))
    x, y = case.bounds(key)[:2]

    case.do(move, case.diagram, [case[key]], 10, 0)
    assert label(case, key) is not None

    case.do(resize, case.diagram, case[key], Bounds(x + 10, y, *size))
    assert label(case, key) is None


def test_bounds_of_a_pools_name_go_when_it_is_resized(pools):
    pools.do(say_place, pools.diagram.shape_of("Bank"), Bounds(105, 420, 14, 60))

    pools.do(resize, pools.diagram, pools["Bank"], Bounds(100, 380, 700, 150))

    assert label(pools, "Bank") is None


def test_an_attached_event_keeps_its_label(case):
    event = new(case, "intermediateCatchEvent.timer", 700, 500, name="Frist")
    case.do(attach, case.diagram, event, case["Grant"], Point(520, 160))

    assert label(case, event.key) is not None
    assert case[event.key].name == "Frist"


def test_the_id_of_a_deleted_element_can_be_given_again(case):
    case.do(delete, [case["Refused"]])

    case.do(set_id, case["Granted"], "Refused")

    assert case["Refused"].type.name == "endEvent"
    assert case["F5"].target == case["Refused"]


def test_an_id_comes_back_to_its_element_with_undo(case):
    case.do(delete, [case["Refused"]])
    case.session.stack.undo()

    with case.unchanged(), pytest.raises(Exception, match="Refused"):
        case.session.stack.run("x", set_id, case["Granted"], "Refused")
