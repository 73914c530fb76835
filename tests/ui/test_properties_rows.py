"""Every property of every element of the test files can be written, is found again, and undone."""

from pathlib import Path

import pytest
from lxml import etree

from procedit.commands.fill_in import fill_in
from procedit.commands.slots import FALSE, NEW, TRUE
from procedit.errors import ProceditError
from procedit.files.read import read_file
from procedit.resources import resource
from procedit.session import open_bytes
from procedit.ui.properties.field import Kind
from procedit.ui.properties.groups import sections_of
from procedit.xml.read import read
from procedit.xml.write import write

FILES = sorted([*Path("tests/files").glob("*.bpmn"), *Path("tests/ui/whole").glob("*.bpmn")])
VALUES = {
    "id": "Nyt_id-1",
    "startQuantity": "3",
    "completionQuantity": "4",
    "loopMaximum": "7",
    "timeDuration": "P14D",
    "timeDate": "2026-12-24T18:00",
    "timeCycle": "R/P1W",
    "capacity": "12",
    "minimum": "2",
    "maximum": "5",
    "targetNamespace": "http://example.org/ny",
    "expressionLanguage": "http://example.org/udtryk",
    "calledElement": "Høring_1",
    "loopDataInputRef": "Data_1",
    "loopDataOutputRef": "Data_2",
    "implementation": "https://example.org/service",
    "method": "##Image",
    "structure": "Beloeb",
    "language": "http://example.org/udtryk",
    "typeLanguage": "http://example.org/typer",
}
SHOWN = (Kind.SHOWN, Kind.TREE)


@pytest.fixture(scope="module")
def schema():
    return etree.XMLSchema(file=str(resource("schemas", "BPMN20.xsd")))


def _rows(element, diagram):
    for section in sections_of(element, diagram):
        for row in section.rows:
            yield f"{section.id}/{row.field.id}", row


def _row(element, diagram, name):
    return dict(_rows(element, diagram))[name]


def _other_value(row):
    field = row.field
    if field.kind is Kind.FLAG:
        return FALSE if row.values == [TRUE] else TRUE
    if field.kind is Kind.COLOR:
        return "#dbe9fe"
    if field.kind is Kind.CHOICE:
        others = [choice.value for choice in row.choices if choice.value not in (*row.values, NEW)]
        return others[-1] if others else row.values[0]
    if field.kind is Kind.SEVERAL:
        wanted = [choice.value for choice in row.choices if choice.value]
        return " ".join(wanted) if row.values != [" ".join(wanted)] else " ".join(wanted[:1])
    if field.kind is Kind.ADD:
        return row.choices[-1].value
    name = field.id.rpartition(".")[2]
    return VALUES.get(field.id) or VALUES.get(name, "Høring på ½ side")


class Checked:
    """A session whose every row is written once for each type of element."""

    def __init__(self, path, schema):
        self.session = open_bytes(read_file(path))
        self.schema = schema
        self.before = write(self.session.document)
        self.is_valid = schema.validate(self.session.document.tree)
        self.seen = set()

    def check_all(self):
        document = self.session.document
        for key in [element.key for element in document.elements() if element.id]:
            element = document.find(key)
            for name, row in list(_rows(element, self.session.diagram)):
                if row.field.kind not in SHOWN and (element.type.name, name) not in self.seen:
                    self.seen.add((element.type.name, name))
                    self.check(key, name, row)

    def check(self, key, name, row):
        """Write another value, find it in the tree and in the file, take it back."""
        stack, document = self.session.stack, self.session.document
        value = _other_value(row)
        chosen = document.find(value) if row.field.kind is Kind.CHOICE else None
        try:
            stack.run(row.field.title, fill_in, row.elements, row.field.slot, value)
        except ProceditError:
            assert write(document) == self.before, (key, name)
            return
        value = value if chosen is None else chosen.key  # a nameless one gets an id
        after = read(write(document))
        if row.field.kind is not Kind.ADD:
            found = [row.field.slot.read(row.elements[0])]
            if row.field.id != "id" and self.session.diagram is None:
                there = dict(_rows(after.find(key), None)).get(name)
                assert there or value in ("", FALSE), (key, name)  # said no more, shown no more
                found += there.values if there else [value]
            assert all(sorted(each.split()) == sorted(value.split()) for each in found), (key, name)
        if self.is_valid:
            self.schema.assertValid(after.tree)
        stack.undo()
        assert write(document) == self.before, (key, name)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_property_is_written_found_again_and_undone(path, schema):
    checked = Checked(path, schema)

    checked.check_all()

    assert checked.seen


REFUSED = [
    ("id", "", "1abc"),
    ("id", "", "to ord"),
    ("id", "", "Flow_taken"),
    ("id", "", ""),
    ("startQuantity", "", "0"),
    ("startQuantity", "", "halvanden"),
    ("timeDuration", "", "14 dage"),
    ("timeDate", "", "2026-02-30"),
    ("timeCycle", "", "hver uge"),
    ("targetNamespace", "", "http://example.org/to ord"),
    ("targetNamespace", "", ""),
]
XML = b"""<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D" targetNamespace="urn:a">
  <bpmn:process id="P" isExecutable="false">
    <bpmn:startEvent id="S"><bpmn:outgoing>Flow_taken</bpmn:outgoing>
      <bpmn:timerEventDefinition id="T" />
    </bpmn:startEvent>
    <bpmn:task id="A" name="Behandl"><bpmn:incoming>Flow_taken</bpmn:incoming></bpmn:task>
    <bpmn:sequenceFlow id="Flow_taken" sourceRef="S" targetRef="A" />
  </bpmn:process>
</bpmn:definitions>
"""


@pytest.mark.parametrize(("field", "_", "value"), REFUSED)
def test_a_wrong_value_is_refused_and_does_not_reach_the_file(field, _, value):
    session = open_bytes(XML)
    rows = {
        row.field.id: row
        for key in ("D", "S", "A")
        for _name, row in _rows(session.document.find(key), None)
    }
    before = write(session.document)

    with pytest.raises(ProceditError):
        session.stack.run("x", fill_in, rows[field].elements, rows[field].field.slot, value)

    assert write(session.document) == before


def test_a_timer_says_one_of_date_duration_and_cycle():
    session = open_bytes(XML)
    start = session.document.find("S")

    for name, value in (
        ("timeDuration", "P1D"),
        ("timeCycle", "R/P1D"),
        ("timeDate", "2026-01-31"),
    ):
        row = _row(start, None, f"timerEventDefinition.0/{name}")
        session.stack.run("x", fill_in, row.elements, row.field.slot, value)

    definition = start.event_definitions[0]
    assert [child.type.name for child in definition.children()] == ["timeDate"]
    assert definition.child_text("timeDate") == "2026-01-31"


def test_a_new_message_is_named_after_its_event():
    xml = XML.replace(b"timerEventDefinition", b"messageEventDefinition").replace(
        b'id="S"', b'id="S" name="Klage modtaget"'
    )
    session = open_bytes(xml)
    row = _row(session.document.find("S"), None, "messageEventDefinition.0/message")

    session.stack.run("x", fill_in, row.elements, row.field.slot, NEW)

    message = session.document.definitions.child("message")
    assert message.name == "Klage modtaget"
    names = dict(_rows(session.document.find("S"), None))
    assert names["messageEventDefinition.0/message"].values == [message.key]
    assert names["messageEventDefinition.0/message.name"].values == ["Klage modtaget"]


def test_another_id_is_followed_by_all_references_and_told_as_another_element():
    session = open_bytes(XML)
    changes = []
    session.stack.listen(changes.append)
    row = _row(session.document.find("A"), None, "general/id")

    session.stack.run("x", fill_in, row.elements, row.field.slot, "Behandling")

    flow = session.document.find("Flow_taken")
    assert flow.target.key == "Behandling"
    assert changes[0].added == {"Behandling"}
    assert changes[0].removed == {"A"}
    session.stack.undo()
    assert changes[1].added == {"A"}
    assert flow.target.key == "A"


def test_documentation_with_markup_is_shown_but_not_edited():
    session = open_bytes(read_file(Path("tests/files/xhtml_documentation.bpmn")))
    formatted = [
        element
        for element in session.document.elements()
        if "documentation/formatted" in dict(_rows(element, None))
    ]
    assert formatted
    for element in formatted:
        assert "documentation/documentation" not in dict(_rows(element, None))
