"""Ids and references, also the odd ones that real files contain."""

from __future__ import annotations

from procedit.model.edit import Edit
from procedit.xml.read import read

HEAD = (
    b'<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:t="urn:t" '
    b'xmlns:o="urn:other" targetNamespace="urn:t">'
)


def document_of(body: bytes):
    return read(HEAD + body + b"</definitions>")


def test_a_prefix_of_the_own_namespace_is_no_part_of_a_reference():
    document = document_of(
        b'<process id="P"><task id="A"/><task id="B"/>'
        b'<sequenceFlow id="F" sourceRef="t:A" targetRef="o:B"/></process>'
    )

    assert document.find("F").source == document.find("A")
    assert document.find("F").target is None
    assert document.find("A").outgoing == [document.find("F")]


def test_elements_with_the_same_id_have_keys_of_their_own():
    document = document_of(b'<process id="P"><task id="A"/><task id="A" name="second"/></process>')

    first, second = document.find("P").children()

    assert first.key == "A"
    assert second.key != "A"
    assert document.find(second.key).name == "second"


def test_an_element_without_id_can_be_found_again():
    document = document_of(b'<process id="P"><task name="nameless"/></process>')

    key = next(document.find("P").children()).key

    assert document.find(key).name == "nameless"


def test_a_key_made_up_comes_back_with_its_element():
    document = document_of(b'<process id="P"><task id="A"/><task id="A" name="second"/></process>')
    second = list(document.find("P").children())[1]
    key = second.key
    edit = Edit(document)

    edit.remove(second)
    assert document.find(key) is None
    edit.undo()

    assert document.find(key).name == "second"


def test_references_by_child_elements_lead_back_to_their_owner():
    document = document_of(
        b'<process id="P"><laneSet><lane id="L"><flowNodeRef>A</flowNodeRef></lane></laneSet>'
        b'<task id="A"/></process>'
    )

    assert document.find("A").lane == document.find("L")


def test_a_changed_reference_is_found_under_its_new_target():
    document = document_of(
        b'<process id="P"><task id="A"/><task id="B"/>'
        b'<sequenceFlow id="F" sourceRef="A" targetRef="B"/></process>'
    )

    Edit(document).set(document.find("F"), "targetRef", "A")

    assert document.find("B").incoming == []
    assert document.find("A").incoming == [document.find("F")]


def test_new_ids_are_unused():
    document = document_of(b'<process id="P"/>')

    ids = {document.new_id("Activity") for _ in range(100)}

    assert len(ids) == 100
    assert all(each.startswith("Activity_") for each in ids)
