"""The check of what was written, before a file is replaced."""

from __future__ import annotations

import pytest

from procedit.commands.rename import rename
from procedit.session import open_bytes
from procedit.xml.verify import says_the_same
from procedit.xml.write import write
from tests.corpus import SAMPLES, all_files, label


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
