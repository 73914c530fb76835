"""Change of type: what stays, what goes, what can be chosen."""

import pytest

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.types import Family
from procedit.bpmn.variants import VARIANTS, variant_of
from procedit.commands.create import create
from procedit.commands.rename import rename
from procedit.commands.replace import replace
from procedit.commands.replacing import flow_variant, replacements
from procedit.commands.set_expanded import set_expanded
from procedit.errors import ProceditError


def keys(element, diagram=None) -> list[str]:
    return [each.key for each in replacements(element, diagram)]


@pytest.mark.parametrize(
    "key", ["Start", "Check", "Late", "Choice", "Granted", "Sub", "Letter", "F3"]
)
def test_everything_offered_can_be_done_and_is_what_it_says(case, key):
    for variant in replacements(case[key], case.diagram):
        case.do(replace, case.diagram, case[key], variant)
        shape = case.diagram.shape_of(key)
        expanded = shape.is_expanded if shape and case[key].type.is_sub_process else None
        if variant.type.name == "sequenceFlow":
            assert flow_variant(case[key]) == variant.key
        elif variant.key != "dataObjectReference.collection":
            assert variant_of(case[key], expanded=expanded) is variant
        while case.session.stack.undo_title:
            case.session.stack.undo()


def test_pools_become_black_boxes_and_back(pools):
    pools.do(replace, pools.diagram, pools["Town"], VARIANTS["participant.empty"])
    assert pools["A"] is None
    assert pools["M1"].target == pools["Town"]

    pools.do(replace, pools.diagram, pools["Town"], VARIANTS["participant"])
    assert pools["Town"].process is not None


def test_id_name_flows_and_attachments_stay(case):
    case.do(replace, case.diagram, case["Check"], VARIANTS["serviceTask"])

    check = case["Check"]
    assert check.type.name == "serviceTask"
    assert check.name == "Vurdér"
    assert [flow.key for flow in (*check.incoming, *check.outgoing)] == ["F1", "F2"]
    assert check.boundary_events == [case["Late"]]
    assert case.bounds("Check") == (200, 80, 100, 80)


def test_flows_that_cannot_be_any_more_go(case):
    case.do(replace, case.diagram, case["Start"], VARIANTS["endEvent"])

    assert case["F1"] is None
    assert case.lists("Check", "incoming") == []


def test_a_gateway_that_knows_no_default_forgets_it_and_its_x(case):
    case.do(replace, case.diagram, case["Choice"], VARIANTS["parallelGateway"])

    assert case["Choice"].get("default") == ""
    assert case.diagram.shape_of("Choice").get("isMarkerVisible") == ""
    assert case.bounds("Choice") == (360, 95, 50, 50)


def test_event_definitions_that_stay_keep_their_details(case):
    case.do(replace, case.diagram, case["Late"], VARIANTS["boundaryEvent.timer.non-interrupting"])
    assert case["Timer"] is not None
    assert not case["Late"].is_interrupting

    case.do(replace, case.diagram, case["Late"], VARIANTS["boundaryEvent.error"])
    assert case["Timer"] is None
    assert case["Late"].is_interrupting


def test_a_task_becomes_an_open_sub_process_on_the_same_level_and_back(case):
    case.do(replace, case.diagram, case["Check"], VARIANTS["subProcess"])
    assert case.bounds("Check") == (200, 20, 350, 200)
    assert case.diagram.shape_of("Check").is_expanded
    assert [child.type.name for child in case["Check"].children("startEvent")] == ["startEvent"]

    case.do(replace, case.diagram, case["Check"], VARIANTS["task"])
    assert case.bounds("Check") == (200, 80, 100, 80)
    assert case.diagram.shape_of("Check").get("isExpanded") == ""


def test_a_sub_process_that_becomes_a_task_loses_its_content(case):
    case.do(replace, case.diagram, case["Sub"], VARIANTS["task"])

    assert case["Inner"] is None
    assert len(case.document.diagrams) == 1


def test_collapsing_puts_the_content_into_a_diagram_of_its_own_and_back(case):
    case.do(set_expanded, case.diagram, case["Sub"], expanded=False)
    own = case.document.diagram_of("Sub")
    assert own.shape_of("Inner") is not None
    assert case.diagram.shape_of("Inner") is None
    assert case.bounds("Sub").width == 100

    case.do(set_expanded, case.diagram, case["Sub"], expanded=True)
    assert case.document.diagram_of("Sub") is None
    assert case.bounds("Sub").encloses(case.bounds("Inner"))


def test_only_sub_processes_are_opened(case):
    with case.unchanged(), pytest.raises(ProceditError):
        case.session.stack.run("x", set_expanded, case.diagram, case["Check"], expanded=True)


def test_another_family_is_refused(case):
    with case.unchanged(), pytest.raises(ProceditError, match="cannot be turned"):
        case.session.stack.run("x", replace, case.diagram, case["Check"], VARIANTS["endEvent"])


def test_start_events_are_offered_what_their_place_allows(case):
    assert "startEvent.error" not in keys(case["Start"])
    assert {"startEvent.timer", "intermediateThrowEvent", "endEvent"} <= set(keys(case["Start"]))
    inner = case.do(
        create, case.diagram, VARIANTS["startEvent"], Bounds(400, 400, 36, 36), case["Sub"]
    )
    assert [key for key in keys(inner) if key.startswith("startEvent")] == []

    event = case.do(create, case.diagram, VARIANTS["subProcess.event"], Bounds(800, 0, 350, 200))
    start = next(event.children("startEvent"))
    offered = keys(start)
    assert "startEvent.error" in offered
    assert "startEvent" not in offered


def test_cancel_is_offered_in_transactions_only(case):
    assert "boundaryEvent.cancel" not in keys(case["Late"])
    assert "endEvent.cancel" not in keys(case["Granted"])
    case.do(replace, case.diagram, case["Check"], VARIANTS["transaction"])
    assert "boundaryEvent.cancel" in keys(case["Late"])


def test_flows_become_default_and_conditional_where_the_source_chooses(case):
    assert keys(case["F1"]) == []
    assert keys(case["F3"]) == ["sequenceFlow", "sequenceFlow.default"]
    case.do(replace, case.diagram, case["F3"], VARIANTS["sequenceFlow.default"])

    assert case["Choice"].get("default") == "F3"
    assert case["F3"].child("conditionExpression") is None


def test_gateways_are_offered_all_other_gateways(case):
    gateways = [key for key, each in VARIANTS.items() if each.type.family is Family.GATEWAY]

    assert keys(case["Choice"]) == [key for key in gateways if key != "exclusiveGateway"]


def test_what_has_no_other_type_is_offered_nothing(case):
    assert keys(case["Note"]) == []


def test_a_group_is_called_by_its_category(case):
    group = case.do(create, case.diagram, VARIANTS["group"], Bounds(0, 0, 300, 300))
    case.do(rename, group, "Fase 1")
    case.do(rename, group, "Fase 2")

    assert group.name == "Fase 2"
    assert case.xml().count("categoryValue id") == 1
