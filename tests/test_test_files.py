"""The files in ``tests/files`` are what their README says."""

from pathlib import Path

import pytest
from lxml import etree

from procedit.errors import RefusedFileError
from procedit.resources import resource
from procedit.xml.read import read_path
from procedit.xml.write import write

FOLDER = Path(__file__).parent / "files"
README = (FOLDER / "README.md").read_text("utf-8")
INVALID = {line.split("`")[1] for line in README.splitlines() if "*invalid*:" in line}

each_file = pytest.mark.parametrize(
    "path", [pytest.param(path, id=path.stem) for path in sorted(FOLDER.glob("*.bpmn"))]
)
each_refused = pytest.mark.parametrize(
    "path", [pytest.param(path, id=path.stem) for path in sorted(FOLDER.glob("refused/*.bpmn"))]
)


@each_file
def test_a_test_file_is_listed_in_the_readme(path):
    assert f"`{path.name}`" in README


@each_refused
def test_a_refused_file_is_listed_in_the_readme(path):
    assert f"`{path.stem}`" in README


@each_file
def test_a_test_file_is_valid_unless_the_readme_says_otherwise(path):
    schema = etree.XMLSchema(file=str(resource("schemas", "BPMN20.xsd")))

    assert schema.validate(etree.parse(path)) is (path.name not in INVALID), schema.error_log


@each_file
def test_a_test_file_opens_and_is_saved_byte_for_byte(path):
    assert write(read_path(path)) == path.read_bytes()


@each_refused
def test_a_refused_file_is_refused_with_a_message(path):
    with pytest.raises(RefusedFileError):
        read_path(path)
