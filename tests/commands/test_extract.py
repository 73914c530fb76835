"""A sub-process moves to a file of its own, and a called procedure is taken in again."""

import pytest

from procedit.commands.extract import extract
from procedit.commands.inline_call import inline_call
from procedit.errors import ProceditError
from procedit.xml.read import read
from tests.commands import checks


def test_a_sub_process_moves_out_and_is_called(case):
    call, data = case.do(extract, case.diagram, [case["Sub"]])

    other = read(data)
    process = next(other.definitions.children("process"))
    assert checks.schema_errors(data) == []
    assert (process.name, other.find("Inner").parent) == ("Del", process)
    assert other.diagrams[0].shape_of("Inner") is not None
    assert call == case["Sub"]
    assert (call.type.name, call.get("calledElement")) == ("callActivity", process.id)
    assert case["Inner"] is None
    assert case.bounds("Sub")[2:] == (100, 80)


def test_several_steps_move_out_in_one_step(case):
    steps = [case["Check"], case["Choice"], case["Grant"], case["Granted"], case["Refused"]]
    call, data = case.do(extract, case.diagram, steps)

    other = read(data)
    assert other.find("Choice").get("default") == "F4"
    assert other.find("Late").attached_to.id == "Check"
    assert case["F1"].target == call
    assert case["Check"] is None
    assert len(case.session.stack.titles) == 1


def test_what_is_called_comes_back_with_new_ids(case):
    call, data = case.do(extract, case.diagram, [case["Sub"]])

    sub = case.do(inline_call, case.diagram, call, data)

    assert sub.type.name == "subProcess"
    assert sub.get("calledElement") == ""
    tasks = list(sub.children("task"))
    assert len(tasks) == 1
    assert case.bounds(sub.key).encloses(case.bounds(tasks[0].key))
    assert len(case.document.diagrams) == 1


def test_a_procedure_with_pools_gives_its_steps(case, pools):
    call, _ = case.do(extract, case.diagram, [case["Sub"]])
    case.session.stack.run("x", lambda edit: edit.set(call, "calledElement", "P"))

    sub = case.do(inline_call, case.diagram, call, pools.data)

    assert len(list(sub.children("task"))) == 2
    assert len(list(sub.children("sequenceFlow"))) == 1
    assert sub.child("laneSet") is None


def test_another_file_is_refused(case, pools):
    call, _ = case.do(extract, case.diagram, [case["Sub"]])
    with case.unchanged(), pytest.raises(ProceditError, match="no process"):
        case.session.stack.run("x", inline_call, case.diagram, call, pools.data)
    with case.unchanged(), pytest.raises(ProceditError, match="Only a call"):
        case.session.stack.run("x", inline_call, case.diagram, case["Check"], pools.data)
