"""The sign at steps that rest on a law: in the picture of the step, wherever that is drawn."""

from pathlib import Path

import pytest

from procedit.canvas.badges import with_badge
from procedit.canvas.depict import pictures_of
from procedit.canvas.notation import picture_of
from procedit.canvas.plane import Plane
from procedit.commands.bank.slots import RowGone, Yes
from procedit.commands.fill_in import fill_in
from procedit.model.bank import activity_data
from procedit.publish.drawing import find_drawing
from procedit.publish.svg import svg_of
from procedit.session import open_bytes

SAMPLE = Path("samples/sygedagpenge-foerste-opfoelgning.bpmn")
LAWFUL, PLAIN = "Task_AfholdSamtale", "Task_ForberedSamtale"


@pytest.fixture
def session():
    return open_bytes(SAMPLE.read_bytes())


def _picture(session, key):
    return picture_of(session.diagram.shape_of(key))


def test_a_step_with_a_law_bears_the_sign(session):
    shape = session.diagram.shape_of(LAWFUL)
    picture = _picture(session, LAWFUL)

    signed = with_badge(picture, shape)

    assert len(signed.paths) == len(picture.paths) + 3
    assert signed.bounds.encloses(picture.bounds)
    assert signed.body == picture.body
    assert signed.labels == picture.labels


def test_equal_steps_share_their_marks(session):
    shape = session.diagram.shape_of(LAWFUL)

    first, second = (with_badge(_picture(session, LAWFUL), shape) for _ in range(2))

    assert first.paths is second.paths


def test_what_rests_on_no_law_keeps_its_very_picture(session):
    picture = _picture(session, PLAIN)

    assert with_badge(picture, session.diagram.shape_of(PLAIN)) is picture


def test_what_the_law_requires_is_filled(session):
    shape, element = session.diagram.shape_of(LAWFUL), session.document.find(LAWFUL)
    filled = with_badge(_picture(session, LAWFUL), shape)

    session.stack.run("Change", fill_in, [element], Yes("mandatory"), "false")

    assert with_badge(_picture(session, LAWFUL), shape).paths != filled.paths


def test_the_canvas_shows_the_sign_when_it_is_asked_to(session):
    plane = Plane(session.document)
    plane.load(session.diagram)
    plain = plane.picture_of(LAWFUL)

    plane.has_badges = True

    assert len(plane.picture_of(LAWFUL).paths) > len(plain.paths)
    plane.has_badges = False
    assert plane.picture_of(LAWFUL) == plain


def test_the_sign_goes_with_the_last_law(session):
    plane = Plane(session.document)
    plane.load(session.diagram)
    plane.has_badges = True
    before = plane.picture_of(LAWFUL)
    element = session.document.find(LAWFUL)

    while activity_data(element).laws:
        session.stack.run("Change", fill_in, [element], RowGone("laws", 0), "+")
    areas = plane.update([LAWFUL])

    assert areas
    assert len(plane.picture_of(LAWFUL).paths) == len(before.paths) - 3


def test_pictures_for_others_have_it_only_when_it_is_wanted(session):
    plain = svg_of(find_drawing(session.document))

    signed = svg_of(find_drawing(session.document, law_badges=True))

    assert signed != plain
    assert svg_of(find_drawing(session.document)) == plain
    shown = dict(pictures_of(session.document, session.diagram, law_badges=True))
    plane = Plane(session.document)
    plane.load(session.diagram)
    plane.has_badges = True
    assert shown[LAWFUL] == plane.picture_of(LAWFUL)
