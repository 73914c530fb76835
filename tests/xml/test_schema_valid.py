"""What was valid to the OMG schema stays valid, written anew or edited."""

from __future__ import annotations

from functools import cache

import pytest
from lxml import etree

from procedit.bpmn.names import bpmn
from procedit.model.edit import Edit
from procedit.resources import resource
from procedit.xml.parse import parse
from procedit.xml.read import read
from procedit.xml.write import serialise, write
from tests.corpus import all_files, label


@cache
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(resource("schemas", "BPMN20.xsd")))


def is_valid(data: bytes) -> bool:
    return schema().validate(parse(data).tree)


VALID = [path for path in all_files() if is_valid(path.read_bytes())]


def test_most_test_files_are_valid():
    assert len(VALID) > len(all_files()) / 2


@pytest.mark.parametrize("path", VALID, ids=label)
def test_a_valid_file_is_valid_after_it_is_written_anew(path):
    assert is_valid(serialise(read(path.read_bytes())))


@pytest.mark.parametrize("path", VALID, ids=label)
def test_a_valid_file_is_valid_after_names_and_documentation_were_added_everywhere(path):
    document = read(path.read_bytes())
    edit = Edit(document)
    for element in [each for each in document.elements() if each.id and each.type.is_flow_node]:
        edit.set(element, "name", "Ny æøå")
        edit.set_child_text(element, bpmn("documentation"), "Beskrivelse")

    assert is_valid(write(document)), schema().error_log.last_error


@pytest.mark.parametrize("path", VALID, ids=label)
def test_a_valid_file_is_valid_after_elements_were_added(path):
    document = read(path.read_bytes())
    edit = Edit(document)
    for process in list(document.elements("process", "subProcess", "adHocSubProcess")):
        first = edit.add(process, bpmn("task"), id=document.new_id("Activity"), name="Ét")
        second = edit.add(process, bpmn("endEvent"), id=document.new_id("Event"))
        edit.add(second, bpmn("messageEventDefinition"), id=document.new_id("Definition"))
        edit.add(
            process,
            bpmn("sequenceFlow"),
            id=document.new_id("Flow"),
            sourceRef=first.id,
            targetRef=second.id,
        )
        edit.add(process, bpmn("textAnnotation"), id=document.new_id("Note"))
    edit.add(document.definitions, bpmn("message"), id=document.new_id("Message"))

    assert is_valid(write(document)), schema().error_log.last_error
    edit.undo()
    assert write(document) == path.read_bytes()
