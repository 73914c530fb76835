"""What only moves is not read anew, and yet stands where the document says."""

from __future__ import annotations

import random

import pytest

from procedit.canvas.plane import Plane
from procedit.canvas.scene import DiagramScene
from procedit.canvas.theme import LIGHT
from procedit.commands.move import move
from procedit.commands.rename import rename
from procedit.errors import ProceditError
from procedit.session import open_bytes
from tests.corpus import all_files, label

_ROUNDS, _MOVED = 6, 4


def places_of(plane, key):
    """All the coordinates that a plane knows of an element."""
    drawn, picture = plane.find(key), plane.picture_of(key)
    boxes = (drawn.body, drawn.label, picture.origin, picture.body, picture.label_bounds)
    places = [*drawn.line, *picture.line, *(box for box in boxes if box is not None)]
    return [value for place in places for value in place]


def looks_of(plane, key):
    """All else."""
    drawn, picture = plane.find(key), plane.picture_of(key)
    own = (drawn.rank, drawn.type, drawn.fill, drawn.is_open, drawn.is_horizontal)
    letters = [(line.text for line in label.lines) for label in picture.labels]
    return own, picture.outline, len(picture.paths), [list(each) for each in letters]


def assert_as_read_anew(scene):
    fresh = Plane(scene.session.document)
    fresh.load(scene.session.diagram)
    assert set(scene.plane) == set(fresh)
    for key in fresh:
        assert places_of(scene.plane, key) == pytest.approx(places_of(fresh, key), abs=0.02), key
        assert looks_of(scene.plane, key) == looks_of(fresh, key), key
        body = fresh.find(key).body
        if max(map(abs, body)) < 100_000:
            around = {each.key for each in fresh.near(body) if each.body.meets(body)}
            assert {each.key for each in scene.plane.near(body.grown(1))} >= around


@pytest.mark.parametrize("path", all_files(), ids=label)
def test_after_any_moves_the_plane_is_as_if_it_was_read_anew(path, qapp):
    session = open_bytes(path.read_bytes())
    scene = DiagramScene(session, LIGHT)
    chance = random.Random(path.name)
    ranks = [drawn.rank for drawn in scene.plane.all(scene.plane)]

    for _ in range(0 if scene.plane.imagined else _ROUNDS):
        shapes = [each.element for each in session.diagram.shapes if each.element is not None]
        chosen = chance.sample(shapes, min(len(shapes), chance.choice((1, _MOVED, len(shapes)))))
        by = chance.choice(((20, 0), (-30, 10), (0.25, -700.75)))
        try:
            session.stack.run("Move", move, session.diagram, chosen, *by)
        except ProceditError:
            continue
        assert_as_read_anew(scene)
        if chance.random() < 0.5:
            session.stack.undo()
            assert_as_read_anew(scene)
            session.stack.redo()
            assert_as_read_anew(scene)

    while session.stack.undo_title:
        session.stack.undo()
    assert_as_read_anew(scene)
    assert [drawn.rank for drawn in scene.plane.all(scene.plane)] == ranks
    scene.dispose()


def test_a_task_that_moves_keeps_the_marks_of_its_picture(scene, session):
    task = next(each.element for each in session.diagram.shapes if each.element.type.name == "task")
    before = scene.picture_of(task.key)

    session.stack.run("Move", move, session.diagram, [task], 20, 30)

    after = scene.picture_of(task.key)
    assert after.paths is before.paths
    assert after.origin == before.origin.moved(20, 30)


def test_what_is_renamed_and_moved_in_one_step_is_read_anew(scene, session):
    task = next(each.element for each in session.diagram.shapes if each.element.type.name == "task")

    def rename_and_move(edit):
        rename(edit, task, "Et helt andet navn")
        move(edit, session.diagram, [task], 20, 30)

    session.stack.run("Both", rename_and_move)

    assert_as_read_anew(scene)
