"""Tidying up a diagram or a part of it is one step that leaves nothing lying over anything else."""

from __future__ import annotations

import random

import pytest

from procedit.commands.move import move
from procedit.commands.tidy import tidy
from procedit.errors import ProceditError
from procedit.layout.surveying import survey
from procedit.session import Session, open_bytes
from procedit.xml.write import write
from tests.corpus import HERE, SAMPLES, all_files, label
from tests.layout.measures import overlaps, through

_UNSETTLED = {"B.2.0"}
"""A group there stands around more once it is tidied."""
_SAMPLE = SAMPLES / "byggetilladelse-ansoegning.bpmn"


def _open(path) -> Session:
    return open_bytes(path.read_bytes())


def _sample() -> Session:
    return _open(_SAMPLE)


@pytest.mark.parametrize("path", all_files(), ids=label)
def test_a_tidy_diagram_has_no_overlaps_and_no_flow_through_a_shape(path):
    session = _open(path)
    before = write(session.document)
    count = max(1, len(session.document.diagrams))

    for place in range(count):
        diagrams = session.document.diagrams
        session.stack.run("Tidy", tidy, diagrams[place] if diagrams else None)

    for diagram in session.document.diagrams:
        sketch, placement = survey(diagram)
        assert not overlaps(sketch, placement)
        assert not through(sketch, placement)
    while session.stack.titles:
        session.stack.undo()
    assert write(session.document) == before


@pytest.mark.parametrize("path", [p for p in all_files() if p.stem not in _UNSETTLED], ids=label)
def test_tidying_twice_changes_nothing_more(path):
    session = _open(path)
    if not session.document.diagrams:
        pytest.skip("nothing is drawn")
    diagram = session.document.diagrams[0]
    session.stack.run("Tidy", tidy, diagram)
    once = write(session.document)

    session.stack.run("Tidy", tidy, diagram)

    assert write(session.document) == once
    assert len(session.stack.titles) <= 1  # none where the drawing was tidy from the first


def test_the_same_diagram_is_always_tidied_to_the_same_bytes():
    found = set()
    for _ in range(2):
        session = _sample()
        session.stack.run("Tidy", tidy, session.document.diagrams[0])
        found.add(write(session.document))

    assert len(found) == 1


def test_lanes_keep_their_order_and_hold_their_steps():
    session = _sample()
    diagram = session.document.diagrams[0]

    session.stack.run("Tidy", tidy, diagram)

    sketch, placement = survey(diagram)
    tops = [placement.bounds[lane.key].y for lane in sketch.lanes]
    assert tops == sorted(tops)
    assert len(tops) == 2
    for node in sketch.nodes:
        if node.band and not node.parent:
            assert placement.bounds[node.band].encloses(placement.bounds[node.key])


def test_branches_keep_the_order_in_which_they_are_drawn():
    session = _sample()
    diagram = session.document.diagrams[0]
    refusal = diagram.shape_of("Task_MeddelAfslag")
    grant = diagram.shape_of("Task_MeddelByggetilladelse")
    assert refusal is not None
    assert grant is not None
    was_above = refusal.bounds.y < grant.bounds.y

    session.stack.run("Tidy", tidy, diagram)

    assert (refusal.bounds.y < grant.bounds.y) == was_above


def test_pools_that_run_down_stay_upright():
    session = _open(HERE / "files" / "pools_lanes.bpmn")
    diagram = session.document.diagrams[0]
    pools = [each for each in diagram.shapes if each.element.type.name == "participant"]
    for shape in diagram.shapes:
        if shape.element.type.name in ("participant", "lane"):
            shape.node.set("isHorizontal", "false")

    session.stack.run("Tidy", tidy, diagram)

    sketch, placement = survey(diagram)
    assert sketch.is_upright
    assert not overlaps(sketch, placement)
    frames = [each.bounds for each in pools]
    assert len({round(each.y) for each in frames}) == 1


def test_a_file_without_a_diagram_gets_one():
    session = _open(HERE / "files" / "no_di.bpmn")

    session.stack.run("Tidy", tidy, None)

    sketch, placement = survey(session.document.diagrams[0])
    assert len(placement.bounds) > 10
    assert not overlaps(sketch, placement)


def test_only_what_is_selected_is_tidied_when_there_is_room():
    session = _sample()
    diagram = session.document.diagrams[0]
    session.stack.run("Tidy", tidy, diagram)
    tidied = survey(diagram)[1].bounds
    one, other = "Task_RegistrerIBBR", "Task_ModtagFaerdigmelding"
    session.stack.run("Move", move, diagram, [session.document.find(one)], 10, 34)

    session.stack.run("Tidy", tidy, diagram, (one, other))

    bounds = survey(diagram)[1].bounds
    assert bounds[one].center.y == bounds[other].center.y
    moved = {key for key, box in bounds.items() if box != tidied[key]}
    assert moved <= {one, other, "Store_BBR"}


@pytest.mark.parametrize("path", all_files(), ids=label)
def test_tidying_a_selection_makes_room_for_it(path):
    session = _open(path)
    if not session.document.diagrams:
        return
    diagram, chance = session.document.diagrams[0], random.Random(1)
    session.stack.run("Tidy", tidy, diagram)
    keys = [node.key for node in survey(diagram)[0].nodes if not node.attached_to]
    chosen = tuple(chance.sample(sorted(keys), min(len(keys), 4)))
    for key in chosen:
        _nudge(session, key, chance)
    already = set(overlaps(*survey(diagram)))

    session.stack.run("Tidy", tidy, diagram, chosen)

    assert set(overlaps(*survey(diagram))) <= already


def _nudge(session: Session, key: str, chance: random.Random) -> None:
    element, diagram = session.document.find(key), session.document.diagrams[0]
    try:
        session.stack.run(
            "Move", move, diagram, [element], chance.randint(-60, 60), chance.randint(-50, 50)
        )
    except ProceditError:
        return
