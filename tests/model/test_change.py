"""A change says who only moved, and goes together with the change after it."""

from __future__ import annotations

import pytest

from procedit.bpmn.names import dc
from procedit.model.change import Carried, Change
from procedit.model.edit import Edit
from procedit.xml.read import read

_XML = b"""<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
 xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
 targetNamespace="t"><process id="P"><task id="A"/><task id="B"/></process>
<di:BPMNDiagram id="D"><di:BPMNPlane id="Plane" bpmnElement="P">
<di:BPMNShape id="SA" bpmnElement="A"><dc:Bounds x="0.5" y="0" width="100" height="80"/></di:BPMNShape>
<di:BPMNShape id="SB" bpmnElement="B"><dc:Bounds x="here" y="0" width="90" height="80"/></di:BPMNShape>
</di:BPMNPlane></di:BPMNDiagram></definitions>"""


@pytest.fixture
def document():
    return read(_XML)


def carried(*keys, dx=20.0, dy=-5.0):
    return Carried("D", frozenset(keys), dx, dy)


def test_what_one_step_carried_is_told_with_the_way_it_went(document):
    edit = Edit(document)

    edit.translate([document.diagrams[0].shape_of("A")], 20, -5)

    change = edit.change()
    assert change.changed == {"A"}
    assert change.carried == carried("A")
    assert change.reversed().carried == carried("A", dx=-20.0, dy=5.0)


def test_what_has_a_coordinate_that_is_no_number_stays_where_it_is(document):
    edit = Edit(document)

    edit.translate(document.diagrams[0].shapes, 20, -5)

    assert edit.change().carried == carried("A")
    assert document.diagrams[0].shape_of("B").node.find(dc("Bounds")).get("y") == "0"


def test_a_coordinate_along_which_nothing_moves_is_left_as_it_is_written(document):
    bounds = document.diagrams[0].shape_of("A").node.find(dc("Bounds"))
    bounds.set("x", "0.500")

    Edit(document).translate([document.diagrams[0].shape_of("A")], 0, 7)

    assert (bounds.get("x"), bounds.get("y")) == ("0.500", "7")


def test_what_was_changed_besides_was_not_only_carried(document):
    edit = Edit(document)

    edit.translate([document.diagrams[0].shape_of("A")], 20, -5)
    edit.set(document.find("A"), "name", "Ny")

    assert edit.change().changed == {"A"}
    assert edit.change().carried == carried()


def test_the_same_elements_carried_twice_were_carried_the_whole_way():
    first = Change(changed=frozenset("A"), carried=carried("A"))

    assert first.then(first).carried == carried("A", dx=40.0, dy=-10.0)
    assert first.then(Change(changed=frozenset("B"), carried=carried("B"))).carried is None
    assert first.then(Change(changed=frozenset("B"))).changed == {"A", "B"}
