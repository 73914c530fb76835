"""Correct and good: deriving, suggested traces, the coverage matrix."""

from __future__ import annotations

from dataclasses import replace

import pytest

from procedit.bank.case import Case
from procedit.bank.coverage import coverage_of, matrix, suggest_traces
from procedit.bank.deriving import derive_good
from procedit.bank.run import examine
from procedit.bank.shelf import Shelf
from procedit.bank.tables import to_html
from procedit.commands.bank.derive import set_traces
from procedit.commands.bank.set_data import set_activity
from procedit.errors import ProceditError
from procedit.model.bank import activity_data, document_data, element_data, keyed_elements
from procedit.session import open_bytes
from procedit.xml.read import read
from procedit.xml.write import write
from tests.corpus import SAMPLES

CORRECT = (SAMPLES / "sygedagpenge-foerste-opfoelgning.bpmn").read_bytes()
GOOD = (SAMPLES / "sygedagpenge-foerste-opfoelgning-god.bpmn").read_bytes()
ID = "urn:uuid:00000000-0000-4000-8000-000000000001"


@pytest.fixture
def correct():
    return read(CORRECT)


def derived(correct):
    return read(derive_good(correct, "Teamleder", "2024-10-01", ID))


def test_a_derived_procedure_refines_the_correct_one_and_traces_all_of_it(correct):
    good = derived(correct)

    data = document_data(good)
    assert (data.level, data.status, data.version, data.id) == ("good", "draft", "0.1", ID)
    assert data.refines.id == document_data(correct).id
    assert Case(good).process.name.endswith("(God)")
    for element in keyed_elements(good):
        own = element_data(element)
        if own is not None:
            assert own.traces == (own.key,)
    assert not any(step.mandatory for _, step in Case(good).activities)
    assert write(correct) == CORRECT


def test_a_derived_procedure_covers_everything(correct):
    good = derived(correct)

    found = examine(good, Shelf([correct, good]))

    assert [each.id for each in found if each.id.startswith("C")] == []
    coverage = coverage_of(Case(good), Case(correct))
    assert coverage.percent == 100
    assert coverage.added == ()
    assert not any(row.is_missing for row in coverage.rows)


def test_only_a_correct_procedure_can_be_the_basis():
    with pytest.raises(ProceditError, match="correct"):
        derive_good(read(GOOD), "Teamleder")


def test_the_coverage_tells_what_is_missing_and_added(correct):
    session = open_bytes(GOOD)
    task = session.document.find("Node_B50")
    session.stack.run("Traces", set_traces, task, ())

    coverage = coverage_of(Case(session.document), Case(correct))

    assert coverage.percent == 75
    assert [row.key for row in coverage.rows if row.is_missing] == ["A50"]
    assert ("B75", "Del dagsorden med sygemeldt") in coverage.added
    assert ("B50", "Visitér til kategori 1") in coverage.added
    [row] = [row for row in coverage.rows if row.key == "A100"]
    assert row.covered_by == (("B90", "Afhold samtale og visitér sag"),)
    assert row.laws == ("Lov om sygedagpenge § 12",)


def test_the_matrix_is_a_table_in_both_languages(correct):
    table = matrix(coverage_of(Case(read(GOOD)), Case(correct)), "Sygedagpenge")

    page = to_html([table], "Dækningsoversigt", "da").decode()

    assert '<th scope="col">Dækkes af</th>' in page
    assert "dækket" in page
    assert "tilføjet" in page
    assert {len(row) for row in table.rows} == {len(table.columns)}


def test_traces_are_suggested_by_name_order_and_position(correct):
    session = open_bytes(derive_good(correct, "Teamleder", "2024-10-01", ID))
    for element in list(keyed_elements(session.document)):
        if element_data(element) is not None:
            session.stack.run("Traces", set_traces, element, ())
    reworded = session.document.find("Task_VurderVarighed")
    session.stack.run(
        "Rename", lambda edit: edit.set(reworded, "name", "Vurdér varighed af fravær")
    )

    found = suggest_traces(Case(session.document), Case(correct))

    by_element = {each.element: each for each in found}
    assert by_element["Task_AfholdSamtale"].trace == "A90"
    assert by_element["Task_AfholdSamtale"].same_name
    assert by_element["Task_VurderVarighed"].trace == "A40"
    assert not by_element["Task_VurderVarighed"].same_name
    assert len({each.trace for each in found}) == len(found)
    assert all(
        each.trace == element_data(session.document.find(each.element)).key for each in found
    )


def test_nothing_is_suggested_that_is_traced_or_of_another_kind(correct):
    found = suggest_traces(Case(read(GOOD)), Case(correct))

    assert found == []


def test_a_step_traces_each_key_once(correct):
    session = open_bytes(GOOD)
    task = session.document.find("Node_B50")
    before = activity_data(task)

    session.stack.run("Traces", set_traces, task, ["A50", "A40", "A50"])

    assert activity_data(task) == replace(before, traces=("A50", "A40"))
    session.stack.run("Back", set_activity, task, before)
    assert write(session.document) == GOOD
