"""The bank's data read from and written to documents."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree

from procedit.bpmn import bank as profile
from procedit.bpmn.bank import pb
from procedit.commands.bank.keys import begin_procedure, fresh_key, give_keys
from procedit.commands.bank.set_data import drop_data, set_activity, set_node, set_procedure
from procedit.errors import ProceditError
from procedit.model.bank import (
    activity_data,
    document_data,
    key_of,
    keyed_elements,
    keys_in,
    kind_of,
    node_data,
    own_process,
)
from procedit.model.bank_rows import ACTIVITY_CHILDREN, PROCEDURE_CHILDREN
from procedit.model.bank_values import (
    ActivityData,
    Authority,
    ChangeNote,
    Deadline,
    Item,
    Kle,
    LawRef,
    Legal,
    NodeData,
    ProcedureData,
    Refines,
)
from procedit.resources import resource
from procedit.session import open_bytes
from procedit.xml.read import read
from procedit.xml.schemas import bank_errors, bpmn_errors
from procedit.xml.verify import says_the_same
from procedit.xml.write import write
from tests.corpus import HERE, SAMPLES

PLAIN = (
    (HERE / "files" / "pools_lanes.bpmn")
    .read_bytes()
    .replace(
        b'<bpmn:task id="Task_A2"',
        b'<bpmn:endEvent id="End_1" name="Slut"/>\n    <bpmn:task id="Task_A2"',
    )
)
SAMPLE = (SAMPLES / "sygedagpenge-foerste-opfoelgning.bpmn").read_bytes()
FULL = ProcedureData(
    id="urn:uuid:5b0c9f6e-5a0e-4f53-9a0e-3d7c1f2a1002",
    version="1.2",
    level="good",
    status="approved",
    valid_from="2024-01-01",
    valid_to="2025-01-01",
    lang="en",
    refines=Refines("urn:uuid:5b0c9f6e-5a0e-4f53-9a0e-3d7c1f2a1001", "1.0"),
    purpose="Kortere forløb <&> æøå",
    kle=(Kle("15.17.06", "G01", "primary"), Kle("15.17")),
    form=("14.40.10.10", "14"),
    legacy_number="10.88.11",
    legal=(
        Legal("SDP", "LBK", "Lov om sygedagpenge", "1179", "2023-09-21", "https://x.example/1"),
    ),
    authority=Authority("municipal", "Eksempel Kommune", "751", "12345674"),
    owner="Teamleder",
    contacts=("post@kommune.example", "https://kommune.example"),
    audience=("citizen", "internal"),
    roles=(Item("SB", "Sagsbehandler", "internal"),),
    systems=(Item("FAG", "Fagsystem", "line-of-business", "urn:kitos:1"),),
    triggers=(Item("T1", "Modtaget"),),
    results=(Item("R1", "Afsluttet"), Item("R2", "Afvist")),
    deadlines=(Deadline("D1", "target", "P35D", "Første dag", "working", "B1", "SDP", "§ 1"),),
    kpis=(Item("K1", "Andel", "percent"),),
    keywords=("syg", "raskmelding"),
    rights="CC0",
    changes=(ChangeNote("1.2", "2024-01-01", "Redaktionen", "Ny.", "approved"),),
)


@pytest.fixture
def session():
    return open_bytes(PLAIN)


def test_all_metadata_is_written_as_the_schema_wants_and_read_back(session):
    process = own_process(session.document)

    session.stack.run("Metadata", set_procedure, process, FULL)

    written = write(session.document)
    assert document_data(read(written)) == FULL
    assert bpmn_errors(session.document) == []
    assert bank_errors(session.document) == []
    assert says_the_same(written, session.document)


def test_the_prefix_is_declared_on_the_root_only(session):
    session.stack.run("Metadata", set_procedure, own_process(session.document), FULL)

    written = write(session.document)

    assert written.count(b"xmlns:pb=") == 1
    assert b"xmlns:pb=" in written.split(b"<bpmn:collaboration")[0]


def test_undo_takes_the_data_and_the_declaration_back(session):
    element = session.document.find("Task_A1")
    session.stack.run("Metadata", set_procedure, own_process(session.document), FULL)
    session.stack.run("Step", set_activity, element, ActivityData(key="A10"))

    session.stack.undo()
    session.stack.undo()

    assert write(session.document) == PLAIN
    session.stack.redo()
    assert document_data(read(write(session.document))) == FULL


def test_a_declaration_left_by_an_undone_step_is_written_again_when_it_is_needed(session):
    element = session.document.find("Task_A1")
    session.stack.run("Step", set_activity, element, ActivityData(key="A10"))
    session.stack.undo()

    session.stack.run("Step", set_activity, element, ActivityData(key="A20"))

    assert key_of(read(write(session.document)).find("Task_A1")) == "A20"


@pytest.mark.parametrize(
    "field",
    [child.field for child in PROCEDURE_CHILDREN]
    + ["version", "level", "status", "valid_from", "valid_to", "lang"],
)
def test_every_field_can_be_cleared_and_set_again(session, field):
    process = own_process(session.document)
    session.stack.run("Metadata", set_procedure, process, FULL)
    full = write(session.document)
    empty = replace(FULL, **{field: getattr(ProcedureData(), field)})
    if field in ("version", "level", "status", "lang"):
        empty = replace(FULL, **{field: {"lang": "da", "version": "2.0"}.get(field, "draft")})

    session.stack.run("Clear", set_procedure, process, empty)
    assert document_data(read(write(session.document))) == empty
    session.stack.run("Set", set_procedure, process, FULL)

    assert document_data(read(write(session.document))) == FULL
    session.stack.undo()
    session.stack.undo()
    assert write(session.document) == full


def test_changing_one_row_leaves_the_others_as_they_are_written():
    session = open_bytes(SAMPLE)
    process = own_process(session.document)
    data = document_data(session.document)

    roles = (data.roles[0], replace(data.roles[1], text="Rådgiver"), *data.roles[3:])
    session.stack.run("Roles", set_procedure, process, replace(data, roles=roles))

    before, after = SAMPLE.decode().splitlines(), write(session.document).decode().splitlines()
    gone = [line.strip() for line in before if line not in after]
    new = [line.strip() for line in after if line not in before]
    assert gone == [
        '<pb:role key="SB" kind="internal">Sagsbehandler</pb:role>',
        '<pb:role key="SM" kind="citizen">Sygemeldt</pb:role>',
    ]
    assert new == ['<pb:role key="SB" kind="internal">Rådgiver</pb:role>']


def test_setting_what_is_there_already_changes_no_byte():
    session = open_bytes(SAMPLE)
    document = session.document
    session.stack.run("Same", set_procedure, own_process(document), document_data(document))
    for element in keyed_elements(document):
        if kind_of(element) == "activity":
            session.stack.run("Same", set_activity, element, activity_data(element))
        elif node_data(element) is not None:
            session.stack.run("Same", set_node, element, node_data(element))

    assert write(document) == SAMPLE


def test_unknown_attributes_and_foreign_children_stay(session):
    data = SAMPLE.replace(b'<pb:role key="SB"', b'<pb:role data-x="1" key="SB"').replace(
        b"      </pb:procedure>", b'        <z:own xmlns:z="urn:z">a</z:own>\n      </pb:procedure>'
    )
    session = open_bytes(data)
    process = own_process(session.document)
    known = document_data(session.document)
    roles = (known.roles[0], replace(known.roles[1], text="X"))

    session.stack.run(
        "Roles", set_procedure, process, replace(known, roles=roles, rights="CC0", keywords=())
    )

    written = write(session.document)
    assert b'<pb:role data-x="1" key="SB" kind="internal">X</pb:role>' in written
    assert written.index(b"<pb:rights>") < written.index(b"<z:own")


def test_step_and_node_data_are_written_and_read_back(session):
    activity = session.document.find("Task_A1")
    step = ActivityData(
        key="B20",
        mandatory=True,
        discretion=True,
        kind="decide",
        role="SB",
        systems=("FAG", "ESDH"),
        traces=("A20", "A30"),
        work="PT45M",
        wait="P14D",
        laws=(LawRef("SDP", "§ 13 b, stk. 1"), LawRef("FVL", "§ 19")),
        advice=("Ring først.",),
    )
    end = next(session.document.elements("endEvent"))
    node = NodeData("R1", ("R1",), "SDP", "§ 2")
    session.stack.run("Step", set_activity, activity, step)
    session.stack.run("Node", set_node, end, node)

    document = read(write(session.document))

    assert activity_data(document.find(activity.id)) == step
    assert node_data(document.find(end.id)) == node
    assert bank_errors(document) == []
    session.stack.run("Drop", drop_data, activity)
    assert activity_data(session.document.find(activity.id)) is None
    assert b"<bpmn:extensionElements/>" not in write(session.document)


def test_data_at_an_element_that_has_none_is_refused(session):
    lane = next(session.document.elements("lane"))

    with pytest.raises(ProceditError, match="Choose the procedure"):
        session.stack.run("Step", set_activity, lane, ActivityData(key="A1"))


def test_a_new_procedure_gets_an_identifier_and_keys_everywhere(session):
    process = own_process(session.document)

    session.stack.run("Begin", begin_procedure, process, "correct")

    data = document_data(session.document)
    keyed = [each for each in keyed_elements(session.document) if each.is_inside(process)]
    assert profile.UUID.fullmatch(data.id)
    assert all(key_of(each) for each in keyed)
    assert len({key_of(each) for each in keyed}) == len(keyed)
    assert {each.key for each in data.results} == {
        key_of(each) for each in keyed if each.type.name == "endEvent"
    }


def test_keys_given_later_do_not_repeat_those_that_were_given_before():
    session = open_bytes(SAMPLE)
    task = session.document.find("Task_VurderVarighed")
    before = keys_in(session.document)
    session.stack.run("Drop", drop_data, task)

    session.stack.run("Keys", give_keys, own_process(session.document), before)

    assert key_of(task) not in ("", *before)
    assert fresh_key("A", ["A10", "A25", "B90", "x"]) == "A30"
    assert fresh_key("T", []) == "T1"


def test_the_profile_restates_the_schema():
    tree = etree.parse(resource("schemas", "procedure-bank-1.0.xsd"))
    xs = {"xs": "http://www.w3.org/2001/XMLSchema"}
    procedure = tree.xpath(
        "//xs:element[@name='procedure']/*/xs:sequence/xs:element", namespaces=xs
    )
    activity = tree.xpath("//xs:element[@name='activity']/*/xs:sequence/xs:element", namespaces=xs)
    limits = {
        each.get("name"): int(each.get("maxOccurs"))
        for each in (*procedure, *activity)
        if each.get("maxOccurs")
    }

    assert tree.getroot().get("targetNamespace") == profile.PB
    assert tuple(each.get("name") for each in procedure) == profile.PROCEDURE_ORDER
    assert tuple(each.get("name") for each in activity) == profile.ACTIVITY_ORDER
    assert limits == profile.LIMITS
    assert [child.tag for child in PROCEDURE_CHILDREN] == list(profile.PROCEDURE_ORDER)
    assert [child.tag for child in ACTIVITY_CHILDREN] == list(profile.ACTIVITY_ORDER)


@pytest.mark.parametrize("limit", ["-P5D", "P5W", "5 dage"])
def test_a_duration_the_schema_refuses_is_told_with_its_line(limit):
    document = read(SAMPLE.replace(b'limit="P56D"', f'limit="{limit}"'.encode()))

    [error, *_] = bank_errors(document)

    assert error.node.tag == pb("procedure")
    assert "limit" in error.message
