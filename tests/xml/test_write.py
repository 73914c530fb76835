"""Writing: the bytes that were read, and the same meaning written anew."""

from __future__ import annotations

import difflib

import pytest

from procedit.model.edit import Edit
from procedit.xml.compare import differences
from procedit.xml.parse import parse
from procedit.xml.read import read
from procedit.xml.write import serialise, write
from tests.corpus import all_files, label

FILES = all_files()


@pytest.mark.parametrize("path", FILES, ids=label)
def test_an_untouched_file_is_written_byte_for_byte(path):
    data = path.read_bytes()

    assert write(read(data)) == data


@pytest.mark.parametrize("path", FILES, ids=label)
def test_a_file_written_anew_says_the_same(path):
    document = read(path.read_bytes())

    again = parse(serialise(document)).tree

    assert list(differences(document.tree, again)) == []


@pytest.mark.parametrize("path", FILES, ids=label)
def test_a_renamed_element_changes_only_lines_of_its_start_tag(path):
    data = path.read_bytes()
    document = read(data)
    named = [each for each in document.elements() if each.get("name")]
    if not named:
        pytest.skip("nothing in the file has a name")

    Edit(document).set(named[-1], "name", "Ændret")

    codec = document.source.encoding
    old, new = data.decode(codec).splitlines(), write(document).decode(codec).splitlines()
    steps = [line for line in difflib.ndiff(old, new) if line[0] in "+-"]
    assert 2 <= len(steps) <= 4
    assert [step for step in steps if step[0] == "+" and "ndret" in step]


@pytest.mark.parametrize("path", FILES, ids=label)
def test_a_touched_file_reads_as_the_edited_tree(path):
    document = read(path.read_bytes())
    edit = Edit(document)
    for element in list(document.elements())[::3]:
        edit.set(element, "name", element.get("name") + " æøå – \n&\"'<")

    again = parse(write(document)).tree

    assert list(differences(document.tree, again)) == []
    edit.undo()
    assert write(document) == path.read_bytes()


def test_every_removal_can_be_written_and_taken_back():
    for path in FILES:
        document = read(path.read_bytes())
        edit = Edit(document)
        for node in list(document.root.iter())[5::7]:
            if node.getparent() is not None:
                edit.remove(document.facade(node))
        again = parse(write(document)).tree
        assert [
            each for each in differences(document.tree, again) if "what follows" not in each.what
        ] == []
        edit.undo()
        assert write(document) == path.read_bytes()


def test_a_document_in_latin1_keeps_its_encoding_and_writes_other_letters_as_references():
    data = (
        '<?xml version="1.0" encoding="ISO-8859-1"?>\r\n'
        '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">\r\n'
        '  <process id="P" name="Æble"/>\r\n</definitions>\r\n'
    ).encode("latin-1")
    document = read(data)

    Edit(document).set(document.find("P"), "name", "Ærø – ø")

    assert '  <process id="P" name="Ærø &#8211; ø"/>\r\n'.encode("latin-1") in write(document)


def test_utf16_stays_utf16():
    text = (
        '<?xml version="1.0" encoding="UTF-16"?>\n'
        '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">\n'
        '  <process id="P" name="Æble"/>\n</definitions>\n'
    )
    document = read(text.encode("utf-16"))

    Edit(document).set(document.find("P"), "name", "Ærø")

    assert write(document).decode("utf-16") == text.replace("Æble", "Ærø")
    assert read(serialise(document)).find("P").name == "Ærø"
