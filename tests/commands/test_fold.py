"""Pools and lanes are collapsed without losing anything, and expanded again."""

import pytest

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.variants import VARIANTS
from procedit.commands.create import create
from procedit.commands.delete import delete
from procedit.commands.fold import fold, folded_shape, may_fold, unfold
from procedit.commands.move import move
from procedit.errors import ProceditError
from procedit.session import open_bytes
from tests.corpus import all_files, label


def drawing(diagram):
    """Where everything is drawn."""
    return {
        item.element.key: getattr(item, "waypoints", None) or item.bounds for item in diagram.items
    }


def test_a_collapsed_pool_keeps_its_content_in_a_diagram_of_its_own(pools):
    pools.do(fold, pools.diagram, pools["Town"])

    assert pools.bounds("Town") == (100, 100, 600, 60)
    assert pools.bounds("Bank") == (100, 200, 600, 150)
    assert pools.diagram.shape_of("A") is None
    own = folded_shape(pools.diagram, pools["Town"]).diagram
    assert own.shape_of("A").bounds == (200, 120, 100, 80)
    assert own.edge_of("F1") is not None
    assert own.name == "Kommune"
    assert own.plane_element.key == "C"
    assert [flow.id for flow in pools["A"].outgoing] == ["F1"]
    assert pools.lists("Desk", "flowNodeRef") == ["A"]


def test_message_flows_end_at_the_collapsed_pool_and_follow_it(pools):
    pools.do(fold, pools.diagram, pools["Town"])

    edge = pools.diagram.edge_of("M1")
    assert edge.get("targetElement") == "Town_di"
    assert edge.waypoints[-1].y == 100
    assert pools["M1"].target == pools["A"]
    pools.do(move, pools.diagram, [pools["Town"]], 0, 30)
    assert pools.points("M1")[-1].y == 130
    assert pools.points("M1")[0].y == 80


def test_lines_run_on_outside_as_they_did(pools):
    pools.do(fold, pools.diagram, pools["Case"])
    assert pools.points("F1") == ((300, 160), (450, 160), (450, 220))

    pools.do(fold, pools.diagram, pools["Town"])
    assert pools.points("M1") == ((250, 80), (250, 100))


def test_expanding_brings_everything_back(pools):
    before = drawing(pools.diagram)
    pools.do(fold, pools.diagram, pools["Town"])
    pools.do(unfold, pools.diagram, pools["Town"])

    assert drawing(pools.diagram) == before
    assert len(pools.document.diagrams) == 1
    assert not pools.diagram.edge_of("M1").get("targetElement")


def test_content_comes_back_where_the_pool_is_now(pools):
    pools.do(fold, pools.diagram, pools["Town"])
    pools.do(move, pools.diagram, [pools["Town"], pools["Bank"]], 50, 10)
    pools.do(unfold, pools.diagram, pools["Town"])

    assert pools.bounds("Town") == (150, 110, 600, 240)
    assert pools.bounds("A") == (250, 130, 100, 80)
    assert pools.bounds("Bank").y == 390
    assert pools.bounds("A").grown(1).holds(*pools.points("M1")[-1])


def test_a_lane_is_collapsed_and_expanded_with_its_flows(pools):
    before = drawing(pools.diagram)
    pools.do(fold, pools.diagram, pools["Case"])

    assert pools.bounds("Case") == (130, 220, 570, 40)
    assert pools.bounds("Town") == (100, 100, 600, 160)
    assert pools.diagram.shape_of("B") is None
    assert pools.points("F1")[-1].y == 220
    assert pools.diagram.edge_of("F1").get("targetElement") == "Case_di"
    pools.do(unfold, pools.diagram, pools["Case"])
    assert drawing(pools.diagram) == before


def test_a_pool_with_a_collapsed_lane_is_collapsed_and_expanded(pools):
    before = drawing(pools.diagram)
    pools.do(fold, pools.diagram, pools["Case"])
    middle = drawing(pools.diagram)
    pools.do(fold, pools.diagram, pools["Town"])
    pools.do(unfold, pools.diagram, pools["Town"])
    assert drawing(pools.diagram) == middle
    assert pools.diagram.edge_of("F1").get("targetElement") == "Case_di"
    pools.do(unfold, pools.diagram, pools["Case"])

    assert drawing(pools.diagram) == before


def test_nothing_is_dropped_into_what_is_collapsed(pools):
    pools.do(fold, pools.diagram, pools["Town"])

    stack, place = pools.session.stack, Bounds(300, 110, 100, 80)
    with pools.unchanged(), pytest.raises(ProceditError, match="collapsed"):
        stack.run("x", create, pools.diagram, VARIANTS["task"], place, pools["Town"])


def test_what_was_added_in_its_own_diagram_comes_along(pools):
    pools.do(fold, pools.diagram, pools["Town"])
    own = folded_shape(pools.diagram, pools["Town"]).diagram
    later = pools.do(create, own, VARIANTS["task"], Bounds(560, 130, 100, 80), pools["Town"])
    pools.do(unfold, pools.diagram, pools["Town"])

    assert pools.bounds(later.key) == (560, 130, 100, 80)
    assert later.key in pools.lists("Desk", "flowNodeRef")


def test_a_collapsed_pool_is_deleted_with_its_diagram(pools):
    pools.do(fold, pools.diagram, pools["Town"])
    pools.do(delete, [pools["Town"]])

    assert pools["A"] is None
    assert len(pools.document.diagrams) == 1


def test_a_black_box_has_nothing_to_collapse(pools):
    with pools.unchanged(), pytest.raises(ProceditError, match="can be collapsed"):
        pools.session.stack.run("x", fold, pools.diagram, pools["Citizen"])


@pytest.mark.parametrize("path", all_files(), ids=label)
def test_every_pool_and_lane_comes_back_as_it_was(path):
    data = path.read_bytes()
    if len(data) > 150_000:
        pytest.skip("small files show the same")
    session = open_bytes(data)
    diagram, stack = session.diagram, session.stack
    for element in session.document.elements("participant", "lane"):
        shape = None if diagram is None else diagram.shape_of(element.key)
        if shape is None or shape.is_folded or shape.is_band or not may_fold(element):
            continue
        before = {each.key: each.bounds for each in diagram.shapes}
        stack.run("x", fold, diagram, element)
        stack.run("x", unfold, diagram, element)
        after = {each.key: each.bounds for each in diagram.shapes}
        assert after.keys() == before.keys()
        for key, box in after.items():
            assert tuple(box) == pytest.approx(tuple(before[key]), abs=0.02)
        stack.undo()
        stack.undo()
