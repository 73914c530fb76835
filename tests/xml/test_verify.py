"""The check of what was written, before a file is replaced."""

from __future__ import annotations

import pytest

from procedit.commands.rename import rename
from procedit.commands.set_colors import set_colors
from procedit.session import open_bytes
from procedit.xml.verify import says_the_same
from procedit.xml.write import write
from tests.corpus import HERE, SAMPLES, all_files, label

FILES = HERE / "files"


@pytest.mark.parametrize("path", all_files(), ids=label)
def test_every_file_reads_back_as_it_was_after_an_edit(path):
    session = open_bytes(path.read_bytes())
    for element in list(session.document.elements("task", "userTask", "startEvent"))[:3]:
        session.stack.run("Rename", rename, element, "Æ <&> \"'\n\t ny")

    assert says_the_same(write(session.document), session.document)


def test_other_and_damaged_bytes_are_noticed():
    session = open_bytes(next(SAMPLES.glob("*.bpmn")).read_bytes())
    data = write(session.document)

    assert not says_the_same(data[:-3], session.document)
    assert not says_the_same(data.replace(b"<", b"<x", 1), session.document)
    assert not says_the_same(data.replace(b'name="', b'name="x', 1), session.document)


def test_a_colour_taken_back_does_not_keep_a_file_from_being_saved():
    session = open_bytes((FILES / "all_tasks.bpmn").read_bytes())
    diagram = session.document.diagrams[0]
    task = next(session.document.elements("task"))
    assert b"biocolor" not in write(session.document)

    session.stack.run("Colour", set_colors, diagram, [task], fill="#ff0000")
    session.stack.undo()
    session.stack.run("Rename", rename, task, "Ny")

    assert says_the_same(write(session.document), session.document)


def test_the_same_type_name_under_a_prefix_of_another_meaning_is_noticed():
    data = (FILES / "correlation.bpmn").read_bytes()
    document = open_bytes(data).document
    more = data.replace(b"<bpmn:from ", b'<bpmn:from xmlns:more="urn:more" ')
    other = data.replace(b"<bpmn:from ", b'<bpmn:from xmlns:sag="urn:other" ')

    assert more != data != other
    assert says_the_same(more, document)
    assert not says_the_same(other, document)


def test_two_prefixes_of_one_namespace_are_kept_when_a_tag_is_edited():
    data = (FILES / "all_tasks.bpmn").read_bytes()
    data = data.replace(
        b"<bpmn:definitions", b'<bpmn:definitions xmlns:a="urn:u" xmlns:b="urn:u"', 1
    )
    session = open_bytes(data.replace(b"<bpmn:userTask", b'<bpmn:userTask b:x="1"'))

    for task in session.document.elements("userTask"):
        session.stack.run("Rename", rename, task, "Ny")

    written = write(session.document)
    assert b'b:x="1"' in written
    assert says_the_same(written, session.document)
