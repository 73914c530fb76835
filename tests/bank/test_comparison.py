"""What differs between two documents, and what another tool dropped."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from procedit.bank.comparison import Difference, compare
from procedit.bank.matching import match
from procedit.bank.reattaching import likely_origin, offer, put_back, unkeyed
from procedit.bpmn.names import bpmn
from procedit.bpmn.variants import VARIANTS
from procedit.commands.bank.set_data import set_activity, set_procedure
from procedit.commands.delete import delete
from procedit.commands.move import move
from procedit.commands.rename import rename
from procedit.commands.replace import replace as change_type
from procedit.model.bank import activity_data, document_data, key_of, own_process
from procedit.session import open_bytes
from procedit.xml.read import read
from procedit.xml.write import write
from tests.corpus import SAMPLES

DATA = (SAMPLES / "aktindsigt-anmodning.bpmn").read_bytes()
OTHER = (SAMPLES / "flytteanmeldelse-indland.bpmn").read_bytes()


@pytest.fixture
def session():
    return open_bytes(DATA)


def renumbered(data: bytes) -> bytes:
    """The file after a tool that gives all elements other ids."""
    text = data.decode()
    ids = sorted(set(re.findall(r'\bid="([^"]+)"', text)) - {"", *re.findall(r"urn:[^\"]+", text)})
    for number, each in enumerate(sorted(ids, key=len, reverse=True)):
        text = re.sub(rf'(["> ]){re.escape(each)}(["< ])', rf"\g<1>x{number}\g<2>", text)
    return text.encode()


def without_bank_data(data: bytes) -> bytes:
    """The file after a tool that drops what it does not know."""
    return re.sub(
        rb"\s*<bpmn:extensionElements>.*?</bpmn:extensionElements>", b"", data, flags=re.DOTALL
    )


def test_a_document_does_not_differ_from_itself_however_it_is_written():
    assert not compare(read(DATA), read(DATA.replace(b"\n", b"\r\n")))


def test_a_new_name_is_told_with_old_and_new(session):
    session.stack.run("Rename", rename, session.document.find("Node_A20"), "Afklar emne")

    comparison = compare(read(DATA), session.document)

    [changed] = comparison.changed
    assert (changed.before, changed.after) == ("Node_A20", "Node_A20")
    assert changed.differences == (Difference("name", "Afklar tema", "Afklar emne"),)
    assert (comparison.added, comparison.removed, comparison.moved) == ((), (), ())


def test_bank_data_and_metadata_are_told_field_by_field(session):
    document = session.document
    task, process = document.find("Node_A20"), own_process(document)
    session.stack.run("Step", set_activity, task, replace(activity_data(task), mandatory=True))
    data = replace(document_data(document), owner="Ny ejer", kle=document_data(document).kle[:1])
    session.stack.run("Metadata", set_procedure, process, data)

    found = {each.before: each.differences for each in compare(read(DATA), document).changed}

    assert found["Node_A20"] == (Difference("pb:mandatory", "", "true"),)
    assert [each.attribute for each in found["Process_1"]] == ["pb:kle", "pb:owner"]
    assert found["Process_1"][1].after == "Ny ejer"


def test_a_removed_step_goes_with_its_flows_and_comes_back_the_other_way_round(session):
    session.stack.run("Delete", delete, [session.document.find("Node_A50")])

    there, back = compare(read(DATA), session.document), compare(session.document, read(DATA))

    assert "Node_A50" in there.removed
    assert set(there.removed) == set(back.added)
    assert set(there.added) == set(back.removed)


def test_a_moved_step_is_moved_and_not_changed(session):
    session.stack.run("Move", move, session.diagram, [session.document.find("Note_1")], 40, 0)

    comparison = compare(read(DATA), session.document)

    assert comparison.moved == (("Note_1", "Note_1"),)
    assert not comparison.changed


def test_another_type_and_documentation_are_told(session):
    task = session.document.find("Node_A20")
    session.stack.run("Replace", change_type, session.diagram, task, VARIANTS["manualTask"])
    session.stack.run(
        "Describe",
        lambda edit: edit.set_child_text(
            session.document.find("Node_A20"), bpmn("documentation"), "Ny"
        ),
    )

    [changed] = compare(read(DATA), session.document).changed

    assert [each.attribute for each in changed.differences] == ["type", "documentation"]


def test_elements_are_found_again_when_all_ids_are_other_ones():
    before, after = read(DATA), read(renumbered(DATA))

    pairs = match(before, after)

    named = {each.key: each.name for each in before.elements() if each.type.is_flow_node}
    assert {key: after.find(pairs[key]).name for key in named} == named
    assert not compare(before, after).changed
    assert not compare(before, after).added


def test_without_ids_and_keys_names_and_neighbours_tell_who_is_who():
    bare = without_bank_data(renumbered(DATA)).replace(b"Afklar tema", b"Afklar emnet")
    before, after = read(DATA), read(bare)

    pairs = match(before, after)

    assert after.find(pairs["Node_A20"]).name == "Afklar emnet"
    assert "Node_J10" in pairs


def test_two_different_procedures_have_little_in_common():
    comparison = compare(read(DATA), read(OTHER))

    assert len(comparison.removed) > 10
    assert len(comparison.added) > 10


@pytest.mark.parametrize("renumber", [False, True], ids=["same ids", "other ids"])
def test_what_another_tool_dropped_is_offered_and_put_back(renumber):
    dropped = without_bank_data(renumbered(DATA) if renumber else DATA)
    session, known = open_bytes(dropped), read(DATA)

    offered = offer(session.document, known)

    assert offered
    assert offered.procedure == document_data(known)
    assert {each.by_id for each in offered.elements} == {not renumber}
    assert offered.gone == ()
    put_back(session.stack, offered)
    assert document_data(session.document) == document_data(known)
    keys = sorted(key_of(each) for each in session.document.elements() if key_of(each))
    assert keys == sorted(key_of(each) for each in known.elements() if key_of(each))
    assert unkeyed(session.document) == []
    assert not offer(session.document, known)
    session.stack.undo()
    assert write(session.document) == dropped


def test_only_the_chosen_elements_get_their_data_back_and_what_is_gone_is_told():
    session, known = open_bytes(without_bank_data(DATA)), read(DATA)
    session.stack.run("Delete", delete, [session.document.find("Node_A50")])

    offered = offer(session.document, known)
    put_back(session.stack, offered, {"Node_A20"})

    assert offered.gone == (("A50", "Giv besked om forsinkelse"),)
    assert key_of(session.document.find("Node_A20")) == "A20"
    assert key_of(session.document.find("Node_A30")) == ""
    assert "Node_A30" in unkeyed(session.document)


def test_the_origin_of_a_file_without_metadata_is_found_among_the_known():
    known = [("other", read(OTHER)), ("same", read(DATA))]

    assert likely_origin(read(without_bank_data(DATA)), known) == "same"
    assert likely_origin(read(without_bank_data(renumbered(DATA))), known) == "same"
    bare = b'<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="P"/></definitions>'
    assert likely_origin(read(bare), known) is None
