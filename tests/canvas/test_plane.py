"""What is drawn of a diagram, also where shapes stand for nothing or many for one."""

from __future__ import annotations

import pytest

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.variants import VARIANTS
from procedit.canvas.dependents import dependents
from procedit.canvas.plane import Plane
from procedit.commands.create import create
from procedit.model.edit import Edit
from procedit.resources import resource
from procedit.xml.read import read_path
from tests.corpus import HERE, all_files, label

CHOREOGRAPHY = HERE / "files" / "choreography.bpmn"


def load(path):
    document = read_path(path)
    planes = []
    for diagram in document.diagrams:
        planes.append(Plane(document))
        planes[-1].load(diagram)
    return document, planes


@pytest.mark.parametrize("path", all_files(), ids=label)
def test_everything_drawn_can_be_painted(path):
    _, planes = load(path)

    for plane in planes:
        for key in plane:
            assert plane.picture_of(key) is not None


def test_every_band_of_a_choreography_is_drawn_above_its_activity():
    document, [plane] = load(CHOREOGRAPHY)

    bands = [shape for shape in document.diagrams[0].shapes if shape.is_band]

    assert len({band.key for band in bands}) == len(bands) > 2
    for band in bands:
        activity = document.find_node(band.get("choreographyActivityShape"))
        task = document.facade(activity).element
        assert plane.find(band.key).rank > plane.find(task.key).rank


def test_a_renamed_participant_is_drawn_anew_in_all_its_bands():
    document, [plane] = load(CHOREOGRAPHY)
    band = next(shape for shape in document.diagrams[0].shapes if shape.is_band)
    before = plane.picture_of(band.key)

    Edit(document).set(band.element, "name", "Anden")
    plane.update(dependents(document, [band.element.key]))

    assert plane.picture_of(band.key) != before
    assert band.element.key not in plane


def test_a_removed_band_is_not_drawn_any_more():
    document, [plane] = load(CHOREOGRAPHY)
    band = next(shape for shape in document.diagrams[0].shapes if shape.is_band)
    key, participant, edit = band.key, band.element.key, Edit(document)

    edit.remove(band)
    plane.update(dependents(document, [participant]))
    assert key not in plane

    edit.undo()
    plane.update(dependents(document, [participant]))
    assert plane.picture_of(key) is not None


def test_what_is_new_together_lies_in_the_order_of_the_plane():
    document, [plane] = load(resource("templates", "ansoegning-og-afgoerelse.bpmn"))
    diagram, edit = document.diagrams[0], Edit(document)
    new = [
        create(
            edit, diagram, VARIANTS["textAnnotation"], Bounds(9000 + at, 9000, 100, 80), None
        ).key
        for at in range(3)
    ]

    for key in reversed(new):
        plane.update([key])

    assert sorted(plane, key=lambda key: plane.all([key])[0].rank)[-3:] == new
