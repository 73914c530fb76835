"""Deleting takes along what cannot stay, and closes the flow."""

import pytest

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.variants import VARIANTS
from procedit.commands.connect import connect
from procedit.commands.create import create
from procedit.commands.delete import delete
from procedit.commands.rename import rename
from procedit.errors import ProceditError
from tests.commands.diagrams import Case
from tests.corpus import HERE


def test_a_step_is_taken_out_of_its_flow(case):
    case.do(delete, [case["Check"]])

    flow = case["F1"]
    assert (flow.source, flow.target) == (case["Start"], case["Choice"])
    assert case["F2"] is None
    assert case.points("F1") == ((136, 120), (360, 120))
    assert case.lists("Choice", "incoming") == ["F1"]


def test_what_was_attached_and_connected_goes_along(case):
    case.do(delete, [case["Check"]])

    assert case["Late"] is None
    assert case["ToNote"] is None
    assert case["Note"] is not None
    assert case.diagram.shape_of("Late") is None


def test_several_steps_in_a_row_are_taken_out_together(case):
    case.do(delete, [case["Check"], case["Late"]])
    case.do(delete, [case["Choice"], case["Grant"]])

    assert case["Granted"].incoming == []
    assert case["Start"].outgoing == []


def test_a_whole_flow_goes_without_leaving_pieces(case):
    keys = ("Start", "Check", "Choice", "Grant", "Refused", "Granted")

    case.do(delete, [case[key] for key in keys])

    assert list(case["P"].children("sequenceFlow")) == []
    assert "F1" not in case.xml()


def test_no_second_flow_is_made_between_two_steps(case):
    case.do(connect, case.diagram, case["Start"], case["Choice"])

    case.do(delete, [case["Check"]])

    assert len(case["Choice"].incoming) == 1


def test_a_removed_default_flow_is_forgotten(case):
    case.do(delete, [case["F4"]])

    assert case["Choice"].get("default") == ""
    assert case.lists("Choice", "outgoing") == ["F3"]


def test_a_sub_process_goes_with_its_content(case):
    case.do(delete, [case["Sub"]])

    assert case["Inner"] is None
    assert case.diagram.shape_of("Inner") is None


def test_a_data_object_goes_with_its_last_reference(case):
    case.do(connect, case.diagram, case["Check"], case["Letter"])

    case.do(delete, [case["Letter"]])

    assert case["Data"] is None
    assert list(case["Check"].children("dataOutputAssociation")) == []


def test_a_category_goes_with_its_last_group(case):
    group = case.do(create, case.diagram, VARIANTS["group"], Bounds(0, 0, 300, 300))
    case.do(rename, group, "Fase 1")
    assert "categoryValue" in case.xml()

    case.do(delete, [group])

    assert "category" not in case.xml()


def test_a_lane_leaves_its_room_to_its_neighbour(pools):
    pools.do(delete, [pools["Desk"]])

    assert pools.bounds("Case") == (130, 100, 570, 240)
    assert pools.lists("Case", "flowNodeRef") == ["B", "A"]


def test_the_last_lane_goes_with_its_lane_set(pools):
    pools.do(delete, [pools["Desk"]])
    pools.do(delete, [pools["Case"]])

    assert pools["Lanes"] is None


def test_a_pool_goes_with_its_process_and_message_flows(pools):
    pools.do(delete, [pools["Town"]])

    assert pools["P"] is None
    assert pools["A"] is None
    assert pools["M1"] is None
    assert pools["Q"] is not None


def test_the_last_pool_turns_the_collaboration_back_into_a_process(pools):
    pools.do(delete, [pools["Town"], pools["Citizen"]])
    pools.do(delete, [pools["Bank"]])

    assert pools["C"] is None
    assert pools.diagram.plane_element == pools["Q"]
    assert list(pools["Q"].children()) == []


def test_a_black_box_as_the_last_pool_leaves_a_new_process(pools):
    pools.do(delete, [pools["Town"], pools["Bank"]])
    pools.do(delete, [pools["Citizen"]])

    assert pools.diagram.plane_element.type.name == "process"


def test_the_diagram_of_a_collapsed_sub_process_goes_with_it(case):
    sub = case.do(create, case.diagram, VARIANTS["subProcess.collapsed"], Bounds(0, 600, 100, 80))
    assert len(case.document.diagrams) == 2

    case.do(delete, [sub])

    assert len(case.document.diagrams) == 1


def test_a_participant_of_a_choreography_activity_is_not_deleted():
    case = Case((HERE / "files" / "choreography.bpmn").read_text(encoding="utf-8"))
    task = next(case.document.elements("choreographyTask"))
    participant = task.reference("initiatingParticipantRef")

    with case.unchanged(), pytest.raises(ProceditError, match="choreography activity"):
        case.session.stack.run("x", delete, [participant])
