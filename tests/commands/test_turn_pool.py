"""A pool is turned to stand or lie, with all that is in it."""

import pytest

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.variants import VARIANTS
from procedit.commands.create import create
from procedit.commands.fold import fold
from procedit.commands.turn_pool import turn_pool
from procedit.errors import ProceditError
from procedit.layout.lines import is_orthogonal
from procedit.session import open_bytes
from tests.corpus import all_files, label


def test_a_pool_stands_with_its_lanes_and_steps(pools):
    pools.do(turn_pool, pools.diagram, pools["Town"])

    assert pools.bounds("Town") == (100, 100, 300, 600)
    assert pools.bounds("Desk") == (100, 130, 150, 570)
    assert pools.bounds("Case") == (250, 130, 150, 570)
    assert pools.bounds("A") == (125, 210, 100, 80)
    assert pools.bounds("B") == (275, 410, 100, 80)
    assert not pools.diagram.shape_of("Desk").is_horizontal
    assert pools.lists("Case", "flowNodeRef") == ["B"]
    assert is_orthogonal(pools.points("F1"))
    assert pools.points("F1")[0].y == 290
    assert pools.bounds("Bank").y == 740


def test_turned_twice_everything_is_where_it_was(pools):
    event = VARIANTS["boundaryEvent.error"]
    pools.do(create, pools.diagram, event, Bounds(232, 182, 36, 36), pools["A"])
    before = {shape.key: shape.bounds for shape in pools.diagram.shapes}

    pools.do(turn_pool, pools.diagram, pools["Town"])
    pools.do(turn_pool, pools.diagram, pools["Town"])

    assert {shape.key: shape.bounds for shape in pools.diagram.shapes} == before


def test_a_boundary_event_stays_on_the_border(pools):
    event = VARIANTS["boundaryEvent.error"]
    late = pools.do(create, pools.diagram, event, Bounds(232, 182, 36, 36), pools["A"])

    pools.do(turn_pool, pools.diagram, pools["Town"])

    assert pools.bounds(late.key).center == (225, 250)


def test_collapsed_lanes_are_expanded_first(pools):
    pools.do(fold, pools.diagram, pools["Case"])

    pools.do(turn_pool, pools.diagram, pools["Town"])

    assert pools.bounds("Case") == (250, 130, 150, 570)
    assert len(pools.document.diagrams) == 1


def test_only_pools_are_turned(case):
    with case.unchanged(), pytest.raises(ProceditError, match="Only pools"):
        case.session.stack.run("x", turn_pool, case.diagram, case["Check"])


@pytest.mark.parametrize("path", all_files(), ids=label)
def test_steps_stay_in_their_lanes_and_lines_at_their_steps(path):
    data = path.read_bytes()
    if len(data) > 150_000:
        pytest.skip("small files show the same")
    session = open_bytes(data)
    diagram, document = session.diagram, session.document
    for pool in list(document.elements("participant")):
        shape = None if diagram is None else diagram.shape_of(pool.key)
        if shape is None or shape.is_band or pool.process is None:
            continue
        lanes = {each.key: each.lane and each.lane.key for each in pool.process.descendants()}
        session.stack.run("x", turn_pool, diagram, pool)
        assert shape.is_horizontal or shape.get("isHorizontal") == "false"
        steps = [each for each in pool.process.descendants() if each.type.is_flow_node]
        drawn = {each: diagram.shape_of(each.key) for each in steps}
        inside = [
            each for each in steps if drawn[each] and shape.bounds.encloses(drawn[each].bounds)
        ]
        assert all(lanes[each.key] in (None, each.lane and each.lane.key) for each in inside)
        for flow in pool.process.children("sequenceFlow"):
            assert meets_its_ends(diagram, flow)
        session.stack.undo()


def meets_its_ends(diagram, flow) -> bool:
    edge, ends = diagram.edge_of(flow.key), (flow.source, flow.target)
    if edge is None or not all(ends) or not edge.waypoints:
        return True
    shapes = [diagram.shape_of(end.key) for end in ends]
    points = (edge.waypoints[0], edge.waypoints[-1])
    pairs = zip(shapes, points, strict=True)
    return all(shape is None or shape.bounds.grown(1).holds(*point) for shape, point in pairs)
