"""The target namespace of a file."""

from __future__ import annotations

import pytest

from procedit.commands.set_namespace import set_namespace
from procedit.errors import ProceditError
from procedit.model.edit import Edit
from procedit.xml.read import read, read_path
from procedit.xml.write import write
from tests.corpus import HERE


def test_the_namespace_is_changed_and_taken_back():
    path = HERE / "files" / "all_tasks.bpmn"
    document = read_path(path)
    edit = Edit(document)

    set_namespace(edit, document.definitions, "urn:other")

    assert read(write(document)).definitions.get("targetNamespace") == "urn:other"
    edit.undo()
    assert write(document) == path.read_bytes()


def test_it_stays_where_references_carry_its_prefix():
    document = read_path(HERE / "files" / "prefixed_references.bpmn")

    with pytest.raises(ProceditError, match="prefix"):
        set_namespace(Edit(document), document.definitions, "urn:other")


def test_a_file_without_one_is_refused():
    document = read_path(HERE / "files" / "all_tasks.bpmn")

    with pytest.raises(ProceditError, match="needs"):
        set_namespace(Edit(document), document.definitions, "")
