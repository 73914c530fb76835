"""Moving: what goes along, what follows, and what changes with the surroundings."""

import pytest

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.variants import VARIANTS
from procedit.commands.attach import attach
from procedit.commands.create import create
from procedit.commands.labels import place_label, set_label
from procedit.commands.move import move
from procedit.errors import ProceditError


def test_a_moved_step_takes_its_boundary_event_along_and_its_flows_follow(case):
    case.do(move, case.diagram, [case["Check"]], 0, 100)

    assert case.bounds("Check") == (200, 180, 100, 80)
    assert case.bounds("Late") == (262, 242, 36, 36)
    assert case.points("F1")[0] == (136, 120)
    assert case.points("F1")[-1] == (200, 220)
    assert case.points("F3") == ((410, 120), (470, 120))


def test_flows_between_moved_steps_move_as_they_are(case):
    case.do(move, case.diagram, [case["Choice"], case["Refused"]], 30, 7)

    assert case.points("F4") == ((415, 152), (415, 257), (532, 257))


def test_labels_move_along(case):
    case.do(place_label, case.diagram, case["Start"])
    before = case.diagram.shape_of("Start").label_bounds

    case.do(move, case.diagram, [case["Start"]], 5, -5)

    assert case.diagram.shape_of("Start").label_bounds == before.moved(5, -5)


def test_a_sub_process_moves_with_its_content(case):
    case.do(move, case.diagram, [case["Sub"]], 10, 10)

    assert case.bounds("Inner") == (250, 370, 100, 80)


def test_a_pool_moves_with_all_it_holds_and_a_lane_takes_its_pool(pools):
    pools.do(move, pools.diagram, [pools["Case"]], 0, 300)

    assert pools.bounds("Town").y == 400
    assert pools.bounds("Desk").y == 400
    assert pools.bounds("A") == (200, 420, 100, 80)
    assert pools.points("F1") == ((300, 460), (450, 460), (450, 540))
    assert pools.points("M1")[0].y == 80


def test_a_step_moved_to_another_lane_is_listed_there(pools):
    pools.do(move, pools.diagram, [pools["A"]], 0, 120, pools["Case"])

    assert pools.lists("Desk", "flowNodeRef") == []
    assert pools.lists("Case", "flowNodeRef") == ["B", "A"]


def test_a_step_moved_into_a_sub_process_belongs_to_it_and_loses_its_flows(case):
    case.do(move, case.diagram, [case["Grant"]], -100, 300, case["Sub"])

    assert case["Grant"].container == case["Sub"]
    assert case["F3"] is None
    assert case["F5"] is None
    items = [item.element.key for item in case.diagram.items]
    assert items.index("Grant") > items.index("Sub")


def test_a_step_moved_to_another_pool_gets_message_flows(pools):
    pools.do(move, pools.diagram, [pools["B"]], 0, 170, pools["Bank"])

    assert pools["B"].container == pools["Q"]
    assert [each.type.name for each in pools["B"].connections] == ["messageFlow"]
    assert pools.lists("Case", "flowNodeRef") == []


def test_a_message_flow_within_one_pool_becomes_a_sequence_flow(pools):
    pools.do(move, pools.diagram, [pools["B"]], 0, 170, pools["Bank"])

    pools.do(move, pools.diagram, [pools["B"]], 0, -170, pools["Town"])

    assert [each.type.name for each in pools["B"].connections] == ["sequenceFlow"]


def test_moving_where_it_cannot_stand_is_refused(pools, case):
    with pools.unchanged(), pytest.raises(ProceditError, match="black box"):
        pools.session.stack.run("x", move, pools.diagram, [pools["A"]], 0, -90, pools["Citizen"])
    with case.unchanged(), pytest.raises(ProceditError, match="into itself"):
        case.session.stack.run("x", move, case.diagram, [case["Sub"]], 9, 9, case["Sub"])


def test_a_data_object_follows_its_only_reference(case):
    case.do(move, case.diagram, [case["Letter"]], -300, 100, case["Sub"])

    assert case["Data"].container == case["Sub"]


def test_an_event_dropped_on_a_border_is_attached_and_one_dropped_off_it_goes_on(case):
    event = case.do(
        create, case.diagram, VARIANTS["intermediateCatchEvent.timer"], Bounds(480, 180, 36, 36)
    )
    case.do(attach, case.diagram, event, case["Grant"], Point(500, 170))

    assert event.type.name == "boundaryEvent"
    assert event.attached_to == case["Grant"]
    assert case.bounds(event.key).center == (500, 160)

    case.do(move, case.diagram, [event], 0, 100, case["P"])
    assert case[event.key].type.name in ("boundaryEvent", "intermediateCatchEvent")


def test_a_boundary_event_moved_into_another_scope_becomes_an_intermediate_one(case):
    case.do(move, case.diagram, [case["Late"]], 100, 300, case["Sub"])

    assert case["Late"].type.name == "intermediateCatchEvent"
    assert case["Late"].container == case["Sub"]
    assert case["Late"].get("attachedToRef") == ""


@pytest.mark.parametrize("host", ["Choice", "Start"])
def test_events_are_attached_to_activities_only(case, host):
    with case.unchanged(), pytest.raises(ProceditError):
        case.session.stack.run("x", attach, case.diagram, case["Late"], case[host])


def test_a_label_is_put_somewhere_else_and_back(case):
    case.do(set_label, case.diagram, case["Choice"], Bounds(0, 0, 40, 14))
    assert case.diagram.shape_of("Choice").label_bounds == (0, 0, 40, 14)

    case.do(set_label, case.diagram, case["Choice"], None)
    assert "BPMNLabel" not in case.xml()
