"""Lanes change places with all that stands in them."""

import pytest

from procedit.commands.lanes import add_lane
from procedit.commands.reorder_lane import reorder_lane, step_lane
from procedit.errors import ProceditError
from tests.commands.diagrams import POOLS, Case


def test_a_lane_changes_places_with_its_content(pools):
    pools.do(reorder_lane, pools.diagram, pools["Desk"], None)

    assert pools.bounds("Case") == (130, 100, 570, 120)
    assert pools.bounds("Desk") == (130, 220, 570, 120)
    assert pools.bounds("A") == (200, 240, 100, 80)
    assert pools.bounds("B") == (400, 120, 100, 80)
    assert pools.lists("Desk", "flowNodeRef") == ["A"]
    assert pools.lists("Case", "flowNodeRef") == ["B"]
    assert [lane.id for lane in pools["P"].lanes] == ["Case", "Desk"]


def test_lines_follow_to_both_sides(pools):
    pools.do(reorder_lane, pools.diagram, pools["Case"], pools["Desk"])

    start, *_, end = pools.points("F1")
    assert pools.bounds("A").grown(1).holds(*start)
    assert pools.bounds("B").grown(1).holds(*end)
    assert pools.bounds("A").grown(1).holds(*pools.points("M1")[-1])


def test_lanes_of_other_breadth_close_up(pools):
    third = pools.do(add_lane, pools.diagram, pools["Case"], "below")

    pools.do(reorder_lane, pools.diagram, third, pools["Desk"])

    tops = [pools.bounds(key).y for key in (third.key, "Desk", "Case")]
    assert tops == [100, 220, 340]
    assert pools.bounds("Bank").y == 500


def test_a_step_by_key_goes_one_place_and_stops_at_the_end(pools):
    pools.do(step_lane, pools.diagram, pools["Desk"], 1)
    assert pools.bounds("Desk").y == 220

    with pools.unchanged(), pytest.raises(ProceditError, match="no neighbour"):
        pools.session.stack.run("x", step_lane, pools.diagram, pools["Desk"], 1)


def test_standing_lanes_go_left_and_right():
    text = POOLS.replace('height="240"/>', 'height="600"/>').replace(
        '<dc:Bounds x="130" y="100" width="570" height="120"/>',
        '<dc:Bounds x="100" y="130" width="300" height="570"/>',
    )
    text = text.replace(
        '<dc:Bounds x="130" y="220" width="570" height="120"/>',
        '<dc:Bounds x="400" y="130" width="300" height="570"/>',
    )
    text = text.replace(
        'bpmnElement="Desk" isHorizontal="true"', 'bpmnElement="Desk" isHorizontal="false"'
    )
    text = text.replace(
        'bpmnElement="Case" isHorizontal="true"', 'bpmnElement="Case" isHorizontal="false"'
    )
    case = Case(text)

    case.do(step_lane, case.diagram, case["Case"], -1)

    assert case.bounds("Case").x == 100
    assert case.bounds("Desk").x == 400
    assert case.bounds("A") == (500, 120, 100, 80)


def test_another_pool_is_no_neighbour(pools):
    with pools.unchanged(), pytest.raises(ProceditError, match="its own neighbours"):
        pools.session.stack.run("x", reorder_lane, pools.diagram, pools["Desk"], pools["Bank"])
