"""Whatever lane or pool is moved or turned: flows stay clear of steps and names of pool borders."""

import pytest

from procedit.bpmn.types import Family
from procedit.commands.reorder_lane import ordered_lanes, reorder_lane
from procedit.commands.turn_pool import turn_pool
from procedit.layout.surveying import survey
from procedit.session import open_bytes
from tests.corpus import SAMPLES, label
from tests.layout.measures import covering_names, messages_through, through

FILES = sorted(SAMPLES.glob("*.bpmn"))


@pytest.fixture(params=FILES, ids=label)
def session(request):
    return open_bytes(request.param.read_bytes())


def of_family(diagram, family):
    elements = [shape.element for shape in diagram.shapes]
    return [each for each in elements if each is not None and each.type.family is family]


def test_a_lane_put_elsewhere_leaves_flows_and_names_clear(session):
    diagram, before = session.diagram, faults(session.diagram)
    for lane in of_family(diagram, Family.LANE):
        lanes = ordered_lanes(diagram, lane)
        for other in (each for each in (*lanes, None) if each != lane):
            session.stack.run("x", reorder_lane, diagram, lane, other)
            assert faults(diagram) <= before
            if session.stack.undo_title:
                session.stack.undo()


def test_a_pool_turned_leaves_flows_and_names_clear(session):
    diagram, before = session.diagram, faults(session.diagram)
    for pool in of_family(diagram, Family.POOL):
        if pool.process is None:
            continue
        covered = covering_names(*survey(diagram))
        session.stack.run("x", turn_pool, diagram, pool)
        assert faults(diagram) <= before
        assert len(covering_names(*survey(diagram))) <= len(covered) + 5
        session.stack.undo()


def faults(diagram):
    """The flows that run through foreign steps, and those whose name a pool's border runs through."""
    measured = survey(diagram)
    pools = [diagram.shape_of(each.key).bounds for each in of_family(diagram, Family.POOL)]
    names = {
        edge.element.key: edge.label_bounds.grown(-2)
        for edge in diagram.edges
        if edge.element is not None and edge.element.name and edge.label_bounds is not None
    }
    on_border = {
        key
        for key, name in names.items()
        if any(pool.meets(name) and not pool.encloses(name) for pool in pools)
    }
    return {*through(*measured), *messages_through(*measured), *on_border}
