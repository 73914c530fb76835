"""Sub-processes that open and close, and root elements that come along in copies."""

import pytest

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.variants import VARIANTS
from procedit.commands.connect import connect
from procedit.commands.copy import copy
from procedit.commands.create import create
from procedit.commands.delete import delete
from procedit.commands.move import move
from procedit.commands.paste import paste
from procedit.commands.replace import replace
from procedit.commands.set_definition import set_root_name
from procedit.commands.set_expanded import set_expanded


def new(case, key, bounds, into=None, name=""):
    return case.do(create, case.diagram, VARIANTS[key], Bounds(*bounds), into, name=name)


def collapse(case, key="Sub"):
    case.do(set_expanded, case.diagram, case[key], expanded=False)
    return case.document.diagram_of(key)


def test_a_collapsed_sub_process_owns_a_diagram_and_gives_its_content_back(case):
    event = new(case, "endEvent", (450, 400, 36, 36), case["Sub"], "Slut")
    flow = case.do(connect, case.diagram, case["Inner"], event)
    note = new(case, "textAnnotation", (400, 340, 100, 40), case["Sub"])
    label = case.diagram.shape_of(event.key).label_bounds

    own = collapse(case)
    keys = ("Inner", event.key, flow.key, note.key)
    assert [own.item_of(key) is not None for key in keys] == [True] * 4
    assert [case.diagram.item_of(key) for key in keys] == [None] * 4
    moved = own.shape_of(event.key)
    assert moved.label_bounds.x - moved.bounds.x == label.x - 450

    case.do(set_expanded, case.diagram, case["Sub"], expanded=True)
    assert case.document.diagram_of("Sub") is None
    assert all(case.bounds("Sub").encloses(case.bounds(key)) for key in ("Inner", event.key))


def test_annotations_drawn_in_a_sub_process_go_into_its_diagram_too(case):
    note = new(case, "textAnnotation", (400, 340, 100, 40))
    line = case.do(connect, case.diagram, note, case["Inner"])
    assert note.parent == case["P"]

    own = collapse(case)

    assert note.parent == case["Sub"]
    assert own.shape_of(note.key) is not None
    assert own.edge_of(line.key) is not None
    assert line.parent == case["Sub"]


def test_a_new_collapsed_sub_process_has_a_diagram_that_goes_with_it(case):
    closed = new(case, "subProcess.collapsed", (700, 500, 100, 80))
    own = case.document.diagram_of(closed.key)
    assert own.plane_element == closed

    case.do(create, own, VARIANTS["task"], Bounds(100, 100, 100, 80))
    assert [child.type.name for child in closed.children("task")] == ["task"]

    case.do(delete, [closed])
    assert len(case.document.diagrams) == 1


def test_the_diagram_of_a_collapsed_sub_process_is_copied_along(case):
    collapse(case)

    added = case.do(paste, case.diagram, copy(case.diagram, [case["Sub"]]), case["P"])

    (twin,) = [each for each in added if each.type.name == "subProcess"]
    own = case.document.diagram_of(twin.key)
    (inner,) = twin.children("task")
    assert inner.key != "Inner"
    assert own.shape_of(inner.key) is not None


def test_collapsing_and_expanding_switches_between_the_usual_size_and_that_of_the_content(case):
    collapse(case)
    assert case.bounds("Sub")[2:] == (100, 80)

    case.do(set_expanded, case.diagram, case["Sub"], expanded=True)
    assert case.bounds("Sub") == (200, 320, 350, 200)

    wide = new(case, "task", (900, 400, 100, 80), case["Sub"])
    collapse(case)
    case.do(set_expanded, case.diagram, case["Sub"], expanded=True)
    assert case.bounds("Sub").width > 700
    assert case.bounds("Sub").encloses(case.bounds(wide.key))


def test_elements_without_a_name_have_no_label_after_expanding(case):
    event = new(case, "endEvent", (450, 400, 36, 36), case["Sub"])
    collapse(case)

    case.do(set_expanded, case.diagram, case["Sub"], expanded=True)

    assert case.diagram.shape_of(event.key).label is None


def test_message_flows_into_a_sub_process_end_at_it_when_it_is_collapsed(pools):
    sub = new(pools, "subProcess", (300, 400, 350, 120), pools["Bank"])
    (start,) = sub.children("startEvent")
    inner = new(pools, "task", (400, 420, 100, 80), sub)
    into = pools.do(connect, pools.diagram, pools["B"], inner)
    out = pools.do(connect, pools.diagram, inner, pools["Citizen"])
    inside = pools.do(connect, pools.diagram, start, inner)

    pools.do(set_expanded, pools.diagram, sub, expanded=False)

    assert (into.source, into.target) == (pools["B"], sub)
    assert (out.source, out.target) == (sub, pools["Citizen"])
    assert (inside.source, inside.target) == (start, inner)
    box = pools.bounds(sub.key)
    end = pools.points(into.key)[-1]
    assert end.y in (box.y, box.bottom) or end.x in (box.x, box.right)
    assert pools.diagram.edge_of(into.key) is not None


def test_annotations_and_data_outside_connect_to_the_collapsed_sub_process(case):
    line = case.do(connect, case.diagram, case["Note"], case["Inner"])
    data = case.do(connect, case.diagram, case["Letter"], case["Inner"])
    assert data.parent == case["Inner"]

    collapse(case)

    assert line.target == case["Sub"]
    (moved,) = case["Letter"].referring("sourceRef")
    assert moved.target == case["Sub"]
    assert case.diagram.edge_of(moved.key) is not None
    assert list(case["Inner"].children("property")) == []


@pytest.mark.parametrize(
    ("key", "starts"),
    [("subProcess", 1), ("transaction", 1), ("adHocSubProcess", 0), ("subProcess.collapsed", 0)],
)
def test_a_task_that_becomes_an_open_sub_process_gets_a_start_event(case, key, starts):
    case.do(replace, case.diagram, case["Grant"], VARIANTS[key])

    assert len(list(case["Grant"].children("startEvent"))) == starts


def test_naming_a_message_makes_a_root_element_that_goes_with_undo(case):
    event = new(case, "endEvent.message", (700, 500, 36, 36))
    definition = event.event_definitions[0]

    case.do(set_root_name, definition, "Afgørelse")

    message = definition.reference("messageRef")
    assert (message.type.name, message.name) == ("message", "Afgørelse")
    assert message.parent == case.document.definitions
    case.session.stack.undo()
    assert next(case.document.elements("message"), None) is None


@pytest.mark.parametrize(
    ("key", "root"),
    [
        ("endEvent.message", "message"),
        ("endEvent.error", "error"),
        ("endEvent.escalation", "escalation"),
        ("endEvent.signal", "signal"),
    ],
)
def test_root_elements_are_copied_to_another_file_and_shared_in_the_same(case, pools, key, root):
    event = new(case, key, (700, 500, 36, 36))
    case.do(set_root_name, event.event_definitions[0], "Fælles")
    text = copy(case.diagram, [event])

    pools.do(paste, pools.diagram, text, pools["P"])
    (there,) = pools.document.elements(root)
    assert there.name == "Fælles"
    assert there.parent == pools.document.definitions

    case.do(paste, case.diagram, text, case["P"])
    assert len(list(case.document.elements(root))) == 1


def test_a_lane_is_copied_with_its_pool_only(pools):
    with_pool = copy(pools.diagram, [pools["Town"]])
    assert "<bpmn:laneSet" in with_pool

    alone = copy(pools.diagram, [pools["Desk"], pools["A"]])
    assert "<bpmn:lane" not in alone
    assert 'id="A"' in alone


def test_a_message_flow_is_copied_with_both_pools_only(pools):
    pools.do(connect, pools.diagram, pools["Town"], pools["Bank"])

    both = copy(pools.diagram, [pools["Town"], pools["Bank"], pools["M1"]])
    one = copy(pools.diagram, [pools["Town"], pools["M1"]])
    steps = copy(pools.diagram, [pools["A"], pools["X"]])

    assert both.count("<bpmn:messageFlow ") == 1
    assert "messageFlow" not in one
    assert "messageFlow" not in steps


def test_what_lies_in_a_sub_process_moves_as_it_stands(case):
    case.do(move, case.diagram, [case["Sub"]], 30, 40)

    assert case.bounds("Inner") == (270, 400, 100, 80)
