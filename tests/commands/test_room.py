"""What stands around a sub-process makes way when it opens, and closes up behind it again."""

import pytest

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.variants import VARIANTS
from procedit.commands.create import create
from procedit.commands.move import move
from procedit.commands.set_expanded import set_expanded
from procedit.session import open_bytes
from tests.corpus import all_files, label


def boxes(case) -> dict[str, Bounds]:
    return {shape.key: shape.bounds for shape in case.diagram.shapes}


def test_opening_pushes_what_is_beyond_and_nothing_else(pools):
    sub = VARIANTS["subProcess.collapsed"]
    step = pools.do(create, pools.diagram, sub, Bounds(200, 240, 100, 80), pools["Town"])
    before = boxes(pools)

    pools.do(set_expanded, pools.diagram, step, expanded=True)

    assert pools.bounds(step.key) == (200, 180, 350, 200)
    assert pools.bounds("B") == (650, 240, 100, 80)
    assert pools.bounds("A") == (200, 60, 100, 80)
    assert pools.bounds("Town") == (100, 40, 850, 360)
    assert pools.bounds("Case").height == 240
    assert pools.bounds("Bank") == (100, 440, 600, 150)
    assert pools.bounds("Citizen") == (100, -40, 600, 60)
    assert pools.lists("Case", "flowNodeRef") == ["B", step.key]

    pools.do(set_expanded, pools.diagram, step, expanded=False)
    assert boxes(pools) == before


def test_what_was_added_meanwhile_is_not_run_over(pools):
    sub = VARIANTS["subProcess"]
    step = pools.do(create, pools.diagram, sub, Bounds(800, 200, 350, 200), pools["Town"])
    later = VARIANTS["task"]
    mine = pools.do(create, pools.diagram, later, Bounds(1180, 260, 100, 80), pools["Town"])
    above = pools.do(create, pools.diagram, later, Bounds(1000, 110, 100, 80), pools["Town"])
    beyond = pools.do(create, pools.diagram, later, Bounds(1180, 110, 100, 80), pools["Town"])

    pools.do(set_expanded, pools.diagram, step, expanded=False)

    assert pools.bounds(above.key).right <= pools.bounds(beyond.key).x
    assert pools.bounds("Town").encloses(pools.bounds(mine.key))
    assert pools.bounds(step.key).right < pools.bounds(mine.key).x


def test_room_is_given_back_after_other_edits(case):
    case.do(set_expanded, case.diagram, case["Sub"], expanded=False)
    case.do(set_expanded, case.diagram, case["Sub"], expanded=True)
    case.do(move, case.diagram, [case["Letter"]], 40, 0)
    opened = boxes(case)
    case.do(set_expanded, case.diagram, case["Sub"], expanded=False)
    closed = boxes(case)

    case.do(set_expanded, case.diagram, case["Sub"], expanded=True)
    assert boxes(case).keys() == opened.keys()
    case.do(set_expanded, case.diagram, case["Sub"], expanded=False)

    assert boxes(case) == closed


@pytest.mark.parametrize("path", all_files(), ids=label)
def test_opening_and_collapsing_leaves_every_shape_where_it_was(path):
    data = path.read_bytes()
    if len(data) > 300_000:
        pytest.skip("a small file shows the same")
    session = open_bytes(data)
    for element in session.document.elements("subProcess"):
        own = session.document.diagram_of(element.key)
        for diagram in session.document.diagrams:
            shape = diagram.shape_of(element.key)
            if shape is None or shape.is_expanded or own is None:
                continue
            if (shape.bounds.width, shape.bounds.height) != (100, 80):
                continue
            before = {each.key: each.bounds for each in diagram.shapes}
            session.stack.run("x", set_expanded, diagram, element, expanded=True)
            session.stack.run("x", set_expanded, diagram, element, expanded=False)
            after = {each.key: each.bounds for each in diagram.shapes}
            assert after == before
            session.stack.undo()
            session.stack.undo()
