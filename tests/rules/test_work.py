"""No rule does more than the document is large: what it calls is counted, not timed."""

from __future__ import annotations

import sys

import pytest

from procedit.rules.facts import Facts
from procedit.rules.run import RULES, validate
from procedit.xml.read import read
from tests.benchmarks.generate import procedure

TIMES = 4
_HEAD = (
    '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" '
    'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" '
    'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:pb="urn:procedit:procedure-bank:1.0" '
    'targetNamespace="urn:x">'
)
_CORRECT = (
    '<extensionElements><pb:procedure version="1" level="correct" status="draft" '
    'formatVersion="1.0"/></extensionElements>'
)
_CHAIN = ("inclusiveGateway", "exclusiveGateway")
_PIECE = """
<task id="T{n}" name="Send brev {n}"/>
<endEvent id="E{n}" name="Slut {n}"><terminateEventDefinition/></endEvent>
<intermediateThrowEvent id="A{n}" name="L"><linkEventDefinition name="{n}"/></intermediateThrowEvent>
<intermediateCatchEvent id="B{n}" name="L"><linkEventDefinition name="{n}"/></intermediateCatchEvent>
<boundaryEvent id="C{n}" attachedToRef="Sub"><errorEventDefinition errorRef="F{n}"/></boundaryEvent>
<sequenceFlow id="G{n}" sourceRef="Choice" targetRef="T{n}"/>
<sequenceFlow id="H{n}" sourceRef="T{n}" targetRef="E{n}"/>
<{kind} id="J{n}"/>
<sequenceFlow id="K{n}" sourceRef="J{n}" targetRef="J{next}"/>
<sequenceFlow id="L{n}" sourceRef="J{n}" targetRef="J{next}"/>
"""
_INSIDE = '<endEvent id="D{n}" name="Fejl {n}"><errorEventDefinition errorRef="F{n}"/></endEvent>'
_GLOBAL = '<error id="F{n}" name="Fejl {n}"/><message id="M{n}" name="Brev {n}"/>'
_PLANE = (
    '<bpmndi:BPMNDiagram id="Diagram"><bpmndi:BPMNPlane id="Plane" bpmnElement="Flat">{}'
    "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>"
)
_SHAPE = '<bpmndi:BPMNShape bpmnElement="{id}"><dc:Bounds x="{x}" y="{y}" width="90" height="90"/></bpmndi:BPMNShape>'


def flat(count: int) -> bytes:
    """One level on which everything stands side by side: ``count`` of each, and as many pools."""

    def each(text: str) -> str:
        return "".join(
            text.format(n=n, next=n + 1, kind=_CHAIN[n % 2] if "{kind}" in text else "")
            for n in range(count)
        )

    shapes = "".join(
        _SHAPE.format(id=f"{letter}{n}", x=100 * n, y=100 * row)
        for n in range(count)
        for row, letter in enumerate("TEABJ")
    )
    pools = each('<participant id="P{n}" name="Enhed {n}"/>')
    return (
        f'{_HEAD}{each(_GLOBAL)}<collaboration id="Pools">{pools}</collaboration>'
        f'<process id="Flat">{_CORRECT}<laneSet><lane id="Lane" name="Jura"/></laneSet>'
        f'<exclusiveGateway id="Choice" default="G0"/>'
        f'<subProcess id="Sub">{each(_INSIDE)}</subProcess>'
        f'{each(_PIECE)}<exclusiveGateway id="J{count}"/></process>'
        f"{_PLANE.format(shapes)}</definitions>"
    ).encode()


@pytest.fixture(scope="module", params=[(flat, 60), (procedure, 240)], ids=["flat", "pools"])
def small_and_large(request):
    make, small = request.param
    return [read(make(small * times)) for times in (1, TIMES)]


def calls(work) -> int:
    """How many functions are called and generators resumed while working."""
    count = 0

    def note(_frame, event, _argument):
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("rule", RULES, ids=[each.id for each in RULES])
def test_four_times_the_steps_make_about_four_times_the_work(rule, small_and_large):
    def work(document):
        return calls(lambda: list(validate(document, [rule])))

    small, large = map(work, small_and_large)

    assert large < 1.5 * TIMES * small


def test_a_fact_is_worked_out_once_for_each_element_and_question():
    document = read(flat(2))
    asked = []

    def tag(element):
        asked.append(element.id)
        return element.tag

    facts = Facts()
    process, task = document.find("Flat"), document.find("T0")
    answers = [facts.about(each, tag) for each in (process, task, document.find("Flat"))]

    assert answers == [process.tag, task.tag, process.tag]
    assert asked == ["Flat", "T0"]


def test_another_run_asks_the_changed_document_anew():
    document = read(flat(2))
    [rule] = [each for each in RULES if each.id == "end-states"]
    assert list(validate(document, [rule])) == []

    document.find("E0").node.set("name", "Slut 1")

    assert [each.key for each in validate(document, [rule])] == ["E0", "E1"]
