"""Steps put together another way: wrapped, unwrapped, swapped, flows reversed."""

import pytest

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.variants import VARIANTS
from procedit.commands.append import append
from procedit.commands.connect import connect
from procedit.commands.create import create
from procedit.commands.replace_all import common_replacements, replace_all
from procedit.commands.reverse_flow import reverse_flow
from procedit.commands.set_expanded import set_expanded
from procedit.commands.swap_steps import swap_steps
from procedit.commands.unwrap import unwrap
from procedit.commands.wrap import wrap
from procedit.errors import ProceditError
from procedit.session import open_bytes
from tests.corpus import SAMPLES


def ends(case, key):
    flow = case[key]
    return flow.source.id, flow.target.id


def test_steps_become_a_sub_process_in_their_place(case):
    note = case["ToNote"]
    sub = case.do(wrap, case.diagram, [case["Check"], case["F2"]])

    assert case["Check"].parent == sub
    assert case["Late"].parent == sub
    assert ends(case, "F1") == ("Start", sub.id)
    assert sub.outgoing[0].target.id == "Choice"
    assert [each.type.name for each in sub.children() if each.type.is_flow_node] == [
        "userTask",
        "boundaryEvent",
        "startEvent",
        "endEvent",
    ]
    assert case["F2"].source.id == "Check"
    assert case["F2"].target.type.name == "endEvent"
    assert case.bounds(sub.key).encloses(case.bounds("Check"))
    assert case.bounds("Choice").x > case.bounds(sub.key).right
    assert note.is_attached


def test_wrapping_and_unwrapping_gives_the_same_flow(case):
    sub = case.do(wrap, case.diagram, [case["Check"]])
    steps = case.do(unwrap, case.diagram, sub)

    assert case["Check"] in steps
    assert ends(case, "F1") == ("Start", "Check")
    assert ends(case, "F2") == ("Check", "Choice")
    assert len(case["Choice"].incoming) == 1
    assert case["Late"].attached_to == case["Check"]
    assert not any(
        each.type.name == "subProcess" for each in case["P"].children() if each.id != "Sub"
    )


def test_a_collapsed_sub_process_is_unwrapped_where_it_stands(case):
    sub = case.do(
        wrap,
        case.diagram,
        [case["Check"], case["Choice"], case["Grant"], case["Granted"], case["Refused"]],
    )
    case.do(set_expanded, case.diagram, sub, expanded=False)
    case.do(unwrap, case.diagram, sub)

    assert ends(case, "F1") == ("Start", "Check")
    assert case.diagram.shape_of("Grant") is not None
    assert case["Choice"].get("default") == "F4"
    assert len(case.document.diagrams) == 1


def test_wrapped_steps_leave_their_lanes_to_the_sub_process(pools):
    sub = pools.do(wrap, pools.diagram, [pools["B"]])

    assert pools.lists("Case", "flowNodeRef") == [sub.id]
    assert pools.bounds("Case").encloses(pools.bounds(sub.key))


def test_several_ways_out_or_in_are_refused(case):
    with case.unchanged(), pytest.raises(ProceditError, match="several places"):
        case.session.stack.run("x", wrap, case.diagram, [case["Choice"]])
    with case.unchanged(), pytest.raises(ProceditError, match="Select the steps"):
        case.session.stack.run("x", wrap, case.diagram, [case["F1"]])


def test_a_sub_process_that_means_more_is_not_unwrapped(case):
    case.do(
        create, case.diagram, VARIANTS["boundaryEvent.error"], Bounds(532, 402, 36, 36), case["Sub"]
    )
    with case.unchanged(), pytest.raises(ProceditError, match="as a whole"):
        case.session.stack.run("x", unwrap, case.diagram, case["Sub"])


def test_two_steps_change_places(case):
    check, grant = case.bounds("Check"), case.bounds("Grant")
    case.do(swap_steps, case.diagram, case["Check"], case["Grant"])

    assert case.bounds("Check") == grant
    assert case.bounds("Grant") == check
    assert ends(case, "F1") == ("Start", "Grant")
    assert ends(case, "F2") == ("Grant", "Choice")
    assert ends(case, "F3") == ("Choice", "Check")
    assert case.points("F2") == ((300, 120), (360, 120))
    assert case.bounds("Late").center == (550, 160)


def test_neighbours_change_places_and_the_flow_between_keeps_its_direction(case):
    task = case.do(append, case.diagram, case["Check"], VARIANTS["task"])
    flow = task.incoming[0]
    case.do(swap_steps, case.diagram, case["Check"], task)

    assert (flow.source, flow.target) == (task, case["Check"])
    assert case["F1"].target == task


def test_the_default_flow_stays_with_the_place(case):
    other = case.do(create, case.diagram, VARIANTS["inclusiveGateway"], Bounds(700, 400, 50, 50))
    case.do(swap_steps, case.diagram, case["Choice"], other)

    assert other.get("default") == "F4"
    assert case["Choice"].get("default") == ""
    assert case["F4"].source == other


def test_what_may_not_stand_there_is_not_swapped(case):
    with case.unchanged(), pytest.raises(ProceditError):
        case.session.stack.run("x", swap_steps, case.diagram, case["Start"], case["Check"])
    with case.unchanged(), pytest.raises(ProceditError, match="Two steps"):
        case.session.stack.run("x", swap_steps, case.diagram, case["Inner"], case["Check"])


def test_a_flow_runs_the_other_way(case):
    points = case.points("F3")
    case.do(reverse_flow, case.diagram, case["F3"])

    assert ends(case, "F3") == ("Grant", "Choice")
    assert case.points("F3") == points[::-1]
    assert case["F3"].child("conditionExpression") is not None
    assert "F3" in case.lists("Choice", "incoming")


def test_a_reversed_default_flow_is_none_any_more(case):
    task = case.do(create, case.diagram, VARIANTS["task"], Bounds(700, 400, 100, 80))
    flow = case.do(connect, case.diagram, case["Choice"], task)
    case.session.stack.run("x", lambda edit: edit.set(case["Choice"], "default", flow.id))
    case.do(reverse_flow, case.diagram, flow)

    assert case["Choice"].get("default") == ""


def test_nothing_leads_back_to_a_start(case):
    with case.unchanged(), pytest.raises(ProceditError):
        case.session.stack.run("x", reverse_flow, case.diagram, case["F1"])


def test_messages_go_the_other_way(pools):
    pools.do(reverse_flow, pools.diagram, pools["M1"])

    assert ends(pools, "M1") == ("A", "Citizen")


def test_several_steps_get_one_type_at_once(case):
    elements = [case["Check"], case["Grant"], case["Inner"]]
    offers = {variant.key for variant in common_replacements(elements, case.diagram)}
    assert {"userTask", "serviceTask", "subProcess"} <= offers
    assert not common_replacements([case["Check"], case["Choice"]], case.diagram)

    case.do(replace_all, case.diagram, elements, VARIANTS["userTask"])

    assert [case[key].type.name for key in ("Check", "Grant", "Inner")] == ["userTask"] * 3


@pytest.mark.parametrize(
    ("sample", "first", "second", "gateway"),
    [
        ("alkoholbevilling", "Node_A40", "Node_A50", "Node_G10"),
        ("aktindsigt-anmodning", "Node_A90", "Node_A100", "Node_G20"),
    ],
)
def test_a_swap_leaves_the_name_of_the_gateway_behind_the_steps_alone(
    sample, first, second, gateway
):
    session = open_bytes((SAMPLES / f"{sample}.bpmn").read_bytes())
    diagram, find = session.diagram, session.document.find
    before = diagram.shape_of(gateway).label_bounds

    session.stack.run("Swap", swap_steps, diagram, find(first), find(second))

    assert diagram.shape_of(gateway).label_bounds == before
