"""A pool is taken away and what stands in it stays."""

import pytest

from procedit.commands.delete import delete
from procedit.commands.fold import fold
from procedit.commands.unwrap_pool import unwrap_pool
from procedit.errors import ProceditError


def test_steps_lanes_and_flows_stay_where_they_are(pools):
    pools.do(unwrap_pool, pools.diagram, pools["Town"])

    assert pools["Town"] is None
    assert pools.diagram.shape_of("Town") is None
    assert pools.bounds("A") == (200, 120, 100, 80)
    assert pools.points("F1") == ((300, 160), (450, 160), (450, 240))
    assert pools.lists("Desk", "flowNodeRef") == ["A"]
    assert pools["M1"] is None
    assert pools["Citizen"] is not None


def test_the_last_pool_leaves_a_plain_process(pools):
    pools.do(delete, [pools["Citizen"], pools["Bank"]])

    pools.do(unwrap_pool, pools.diagram, pools["Town"])

    assert pools["C"] is None
    assert pools.diagram.plane_element.key == "P"
    assert {shape.element.key for shape in pools.diagram.shapes} == {"Desk", "Case", "A", "B"}


def test_a_collapsed_pool_is_expanded_first(pools):
    pools.do(fold, pools.diagram, pools["Town"])

    pools.do(unwrap_pool, pools.diagram, pools["Town"])

    assert pools.bounds("A") == (200, 120, 100, 80)
    assert len(pools.document.diagrams) == 1


def test_a_black_box_holds_nothing_to_keep(pools):
    with pools.unchanged(), pytest.raises(ProceditError, match="holds nothing"):
        pools.session.stack.run("x", unwrap_pool, pools.diagram, pools["Citizen"])
