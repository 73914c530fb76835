"""Which shapes stand near a place is known without asking all of them."""

import pytest

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.names import bpmndi, dc
from procedit.model.edit import Edit
from procedit.xml.read import read

_XML = b"""<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
 xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
 targetNamespace="t"><process id="P"><task id="A"/><task id="B"/></process>
<di:BPMNDiagram id="D"><di:BPMNPlane id="Plane" bpmnElement="P">
<di:BPMNShape id="SA" bpmnElement="A"><dc:Bounds x="0" y="0" width="100" height="80"/></di:BPMNShape>
<di:BPMNShape id="SB" bpmnElement="B"><dc:Bounds x="-500" y="0" width="90000" height="80"/></di:BPMNShape>
</di:BPMNPlane></di:BPMNDiagram></definitions>"""


@pytest.fixture
def document():
    return read(_XML)


def near(document, x, y):
    return {shape.id for shape in document.diagrams[0].shapes_near(Bounds(x, y, 10, 10))}


def test_shapes_are_found_where_they_stand_however_large(document):
    assert near(document, 50, 50) == {"SA", "SB"}
    assert near(document, 80_000, 50) == {"SB"}
    assert near(document, 50, 500) == set()


def test_a_moved_shape_is_found_at_its_new_place_and_after_undo_at_the_old(document):
    near(document, 0, 0)
    edit = Edit(document)
    bounds = document.diagrams[0].shape_of("A").node.find(dc("Bounds"))

    edit.set(document.facade(bounds), "y", "1000")

    assert near(document, 50, 50) == {"SB"}
    assert near(document, 50, 1050) == {"SA"}
    edit.undo()
    assert near(document, 50, 50) == {"SA", "SB"}


def test_added_and_removed_shapes_are_followed(document):
    near(document, 0, 0)
    edit = Edit(document)

    edit.remove(document.diagrams[0].shape_of("A"))
    shape = edit.add_part(document.diagrams[0].plane, bpmndi("BPMNShape"), attributes={"id": "N"})
    values = {"x": "40", "y": "40", "width": "5", "height": "5"}
    edit.add_part(shape, dc("Bounds"), attributes=values)

    assert near(document, 42, 42) == {"SB", "N"}
    edit.undo()
    assert near(document, 42, 42) == {"SA", "SB"}
    edit.redo()
    assert near(document, 42, 42) == {"SB", "N"}


def test_shapes_carried_together_are_found_where_they_went_and_after_undo_where_they_were(document):
    near(document, 0, 0)
    edit = Edit(document)

    edit.translate(document.diagrams[0].shapes, 0, 5000)

    assert near(document, 50, 50) == set()
    assert near(document, 50, 5050) == {"SA", "SB"}
    edit.undo()
    assert near(document, 50, 50) == {"SA", "SB"}


def test_a_shape_carried_and_then_removed_is_not_found_any_more(document):
    near(document, 0, 0)
    edit = Edit(document)

    edit.translate(document.diagrams[0].shapes, 0, 5000)
    edit.remove(document.diagrams[0].shape_of("A"))

    assert near(document, 50, 5050) == {"SB"}
