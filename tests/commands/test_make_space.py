"""Room: what lies beyond a line moves, what the line crosses grows or shrinks, and nothing is crushed."""

import pytest

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.variants import VARIANTS
from procedit.commands.connect import connect
from procedit.commands.create import create
from procedit.commands.labels import set_label
from procedit.commands.lanes import split_lane
from procedit.commands.make_space import make_space, space_at
from procedit.layout.lines import is_orthogonal
from procedit.layout.spacing import Cut


def points(case, key):
    return case.diagram.edge_of(key).waypoints


def test_what_lies_to_the_right_of_the_line_moves_and_flows_across_it_grow(case):
    case.do(make_space, case.diagram, Cut(across=True, at=330), 100)

    assert case.bounds("Check") == (200, 80, 100, 80)
    assert case.bounds("Choice").x == 460
    assert case.bounds("Granted").x == 732
    assert points(case, "F2") == ((300, 120), (460, 120))
    assert points(case, "F4") == ((485, 145), (485, 250), (602, 250))


def test_a_sub_process_that_the_line_crosses_is_stretched(case):
    case.do(make_space, case.diagram, Cut(across=True, at=450), 60)

    assert case.bounds("Sub") == (200, 320, 410, 200)
    assert case.bounds("Inner") == (240, 360, 100, 80)
    assert case.bounds("Choice").x == 360


def test_what_is_attached_moves_with_its_host(case):
    case.do(make_space, case.diagram, Cut(across=True, at=270), 50)

    assert case.bounds("Check").x == 200
    assert case.bounds("Late").x == 262


def test_inverted_the_other_side_moves(case):
    case.do(make_space, case.diagram, Cut(across=True, at=330, inverted=True), -70)

    assert case.bounds("Start").x == 30
    assert case.bounds("Choice").x == 360
    assert points(case, "F2") == ((230, 120), (360, 120))


def test_no_more_room_is_taken_than_there_is(case):
    case.do(make_space, case.diagram, Cut(across=True, at=330), -500)

    assert case.bounds("Choice").x == 320
    assert is_orthogonal(points(case, "F4"))


def test_a_label_of_a_flow_goes_along_where_it_stands_beyond_the_line(case):
    case.do(set_label, case.diagram, case["F3"], Bounds(430, 95, 20, 14))
    case.do(make_space, case.diagram, Cut(across=True, at=420), 40)

    assert case.diagram.edge_of("F3").label_bounds == (470, 95, 20, 14)


def test_only_the_lane_under_the_line_changes_and_the_pool_with_it(pools):
    pools.do(make_space, pools.diagram, Cut(across=False, at=180), 40)

    assert pools.bounds("Desk").height == 160
    assert pools.bounds("Case") == (130, 260, 570, 120)
    assert pools.bounds("Town").height == 280
    assert pools.bounds("Bank").y == 420


def test_a_lane_is_never_crushed_below_its_least_height(pools):
    pools.do(make_space, pools.diagram, Cut(across=False, at=339), -500)

    case, desk = pools.bounds("Case"), pools.bounds("Desk")
    assert case.height >= 60
    assert desk == (130, 100, 570, 120)
    assert pools.bounds("Town").bottom == case.bottom


def test_only_one_nested_lane_shrinks(pools):
    inner = pools.do(split_lane, pools.diagram, pools["Case"], 2)
    before = [pools.bounds(lane.key) for lane in inner]
    pools.do(make_space, pools.diagram, Cut(across=False, at=before[0].y + 10), 50)
    pools.do(make_space, pools.diagram, Cut(across=False, at=before[0].y + 10), -30)

    after = [pools.bounds(lane.key) for lane in inner]
    assert after[0].height == before[0].height + 20
    assert after[1].height == before[1].height
    assert pools.bounds("Case").height == after[0].height + after[1].height


@pytest.mark.parametrize("at", [100, 110, 129, 131])
def test_a_line_through_the_name_of_a_pool_stretches_its_lanes(pools, at):
    pools.do(make_space, pools.diagram, Cut(across=True, at=at), 50)

    assert pools.bounds("Town") == (100, 100, 650, 240)
    assert pools.bounds("Desk") == (130, 100, 620, 120)


def test_a_line_between_two_lanes_leaves_no_gap(pools):
    border = pools.bounds("Case").y
    pools.do(make_space, pools.diagram, Cut(across=False, at=border), 30)

    desk, case = pools.bounds("Desk"), pools.bounds("Case")
    assert desk.bottom == case.y
    assert pools.bounds("Town").bottom == case.bottom


def test_taking_room_stops_at_what_a_pool_holds(pools):
    found = space_at(pools.diagram, Cut(across=True, at=680))

    assert found.limited(-1000) == pytest.approx(-180)
    assert found.limited(1000) == 1000


def test_an_association_to_a_flow_that_moved_is_docked_anew(case):
    note = case.do(create, case.diagram, VARIANTS["textAnnotation"], Bounds(430, 200, 100, 40))
    line = case.do(connect, case.diagram, note, case["F3"])
    before = points(case, line.key)
    case.do(make_space, case.diagram, Cut(across=False, at=190), 40)

    assert points(case, line.key) != before
    assert Point(440, 120) in points(case, line.key)
