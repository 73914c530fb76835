"""Recorded edits: what they change in the file, and that they can be taken back."""

from __future__ import annotations

import pytest

from procedit.bpmn.names import BIOC, bpmn, bpmndi, dc
from procedit.model.edit import Edit
from procedit.xml.read import read
from procedit.xml.write import write

SMALL = b"""<?xml version="1.0" encoding="UTF-8"?>
<!-- by hand -->
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="D" targetNamespace="urn:t">
  <bpmn:process id="P" isExecutable='false'>
    <bpmn:startEvent   id="Start"  name='a &#62; b' />
    <!-- kept -->
    <bpmn:task
        id="Check"
        name="Kontroll&#233;r">
      <bpmn:incoming>F1</bpmn:incoming>
    </bpmn:task>
    <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Check"/>
  </bpmn:process>
  <bpmndi:BPMNDiagram id="DI">
    <bpmndi:BPMNPlane id="PL" bpmnElement="P">
      <bpmndi:BPMNShape id="Start_di" bpmnElement="Start"><dc:Bounds x="10" y="10" width="36" height="36"/></bpmndi:BPMNShape>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
"""


@pytest.fixture
def document():
    return read(SMALL)


def lines_changed(document):
    """The lines that stand only in the old and only in the new text."""
    old, new = SMALL.decode().splitlines(), write(document).decode().splitlines()
    return [line for line in old if line not in new], [line for line in new if line not in old]


def test_an_untouched_document_is_written_as_it_was_read(document):
    assert write(document) == SMALL


def test_a_changed_attribute_changes_only_its_own_value(document):
    Edit(document).set(document.find("Start"), "name", 'c "d"')

    gone, new = lines_changed(document)

    assert gone == ["    <bpmn:startEvent   id=\"Start\"  name='a &#62; b' />"]
    assert new == ['    <bpmn:startEvent   id="Start"  name=\'c "d"\' />']


def test_a_start_tag_on_several_lines_stays_on_them(document):
    Edit(document).set(document.find("Check"), "name", "Vurdér")

    assert lines_changed(document) == (
        ['        name="Kontroll&#233;r">'],
        ['        name="Vurdér">'],
    )


def test_removing_an_attribute_leaves_the_others_as_they_were(document):
    Edit(document).set(document.find("Start"), "name", None)

    assert lines_changed(document)[1] == ['    <bpmn:startEvent   id="Start" />']


def test_a_new_element_stands_where_the_schema_wants_it_and_is_indented(document):
    edit = Edit(document)

    edit.add(document.find("P"), bpmn("endEvent"), id="End", name="Slut æøå")

    assert lines_changed(document) == ([], ['    <bpmn:endEvent id="End" name="Slut æøå"/>'])


def test_a_child_of_a_lower_rank_stands_before_the_others(document):
    edit = Edit(document)

    edit.set_child_text(document.find("Check"), bpmn("documentation"), "To\nlinjer <b>")

    assert lines_changed(document)[1] == [
        "      <bpmn:documentation>To",
        "linjer &lt;b&gt;</bpmn:documentation>",
    ]
    children = [child.type.name for child in document.find("Check").children()]
    assert children == ["documentation", "incoming"]


def test_the_first_child_of_an_empty_element_opens_it(document):
    edit = Edit(document)

    edit.set_child_text(document.find("Start"), bpmn("documentation"), "Hej")

    assert lines_changed(document)[1] == [
        "    <bpmn:startEvent   id=\"Start\"  name='a &#62; b'>",
        "      <bpmn:documentation>Hej</bpmn:documentation>",
        "    </bpmn:startEvent>",
    ]


def test_removing_the_only_child_closes_the_element_again(document):
    task = document.find("Check")

    Edit(document).remove(task.child("incoming"))

    assert lines_changed(document)[1] == ['        name="Kontroll&#233;r"/>']


def test_a_removed_element_takes_its_line_along(document):
    Edit(document).remove(document.find("F1"))

    assert lines_changed(document) == (
        ['    <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Check"/>'],
        [],
    )


def test_another_type_keeps_id_attributes_and_children(document):
    Edit(document).rename_tag(document.find("Check"), bpmn("userTask"))

    text = write(document).decode()
    assert '<bpmn:userTask id="Check" name="Kontrollér">' in text
    assert "</bpmn:userTask>" in text
    assert document.find("Check").type.name == "userTask"


def test_a_foreign_attribute_brings_its_declaration_along(document):
    shape = document.diagrams[0].shape_of("Start")

    Edit(document).set(shape, f"{{{BIOC}}}fill", "#ff0000")

    again = read(write(document))
    assert again.diagrams[0].shape_of("Start").fill == "#ff0000"


def test_characters_that_xml_forbids_never_reach_the_file(document):
    Edit(document).set(document.find("Start"), "name", "a\x00b\x0bc")

    assert read(write(document)).find("Start").name == "ab\nc"


@pytest.mark.parametrize(
    "change",
    [
        lambda edit: edit.set(edit.document.find("Start"), "name", "x"),
        lambda edit: edit.set(edit.document.find("Start"), "id", "Begin"),
        lambda edit: edit.remove(edit.document.find("Check")),
        lambda edit: edit.remove(edit.document.find("P")),
        lambda edit: edit.rename_tag(edit.document.find("P"), bpmn("subProcess")),
        lambda edit: edit.add(edit.document.find("P"), bpmn("task"), id="New", name="n"),
        lambda edit: edit.move(edit.document.find("Start"), edit.document.definitions),
        lambda edit: edit.set_child_text(edit.document.find("Start"), bpmn("documentation"), "d"),
        lambda edit: edit.add_copy(
            edit.document.find("P"), edit.document.find("Check"), {"Check": "C2", "F1": "F2"}
        ),
    ],
)
def test_what_is_undone_leaves_every_byte_and_every_reference_as_it_was(document, change):
    edit = Edit(document)
    change(edit)
    edited = write(document)
    assert edited != SMALL

    edit.undo()

    assert write(document) == SMALL
    assert document.find("F1").source == document.find("Start")
    assert document.find("Start").outgoing == [document.find("F1")]
    edit.redo()
    assert write(document) == edited


def test_a_copy_gets_new_ids_and_references(document):
    edit = Edit(document)

    edit.add_copy(document.find("P"), document.find("Check"), {"Check": "C2", "F1": "F2"})

    copy = document.find("C2")
    assert copy.name == "Kontrollér"
    assert copy.child_text("incoming") == "F2"


def test_the_change_names_what_came_went_and_was_touched(document):
    edit = Edit(document)
    edit.remove(document.find("F1"))
    edit.add(document.find("P"), bpmn("task"), id="New")
    shape = document.diagrams[0].shape_of("Start")
    edit.set(document.facade(shape.node.find(dc("Bounds"))), "x", "99")

    change = edit.change()

    assert change.added == {"New"}
    assert change.removed == {"F1"}
    assert "Start" in change.changed
    assert "Check" not in change.keys


def test_a_new_shape_changes_its_element(document):
    edit = Edit(document)

    edit.add_part(
        document.diagrams[0].plane,
        bpmndi("BPMNShape"),
        attributes={"id": "S", "bpmnElement": "Check"},
    )

    assert "Check" in edit.change().changed


def test_a_comment_further_down_does_not_hold_documentation_back_from_its_place():
    data = (
        b'<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">'
        b'<process id="P"><task id="A"/><!-- note --><task id="B"/><!-- end --></process></definitions>'
    )
    document = read(data)
    process = document.find("P")

    edit = Edit(document)
    edit.set_child_text(process, bpmn("documentation"), "Beskrivelse")
    edit.add(process, bpmn("task"), id="C")

    children = [each.get("id") or each.tag for each in process.node]
    assert children[0] == bpmn("documentation")
    assert children[-1] == "C"
