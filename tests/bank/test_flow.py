"""Reachability: sub-processes are flattened, boundary events branch, links are joined, loops are fine."""

from __future__ import annotations

import pytest

from procedit.bank.durations import days_of
from procedit.bank.flow import Flow
from procedit.bank.versions import next_version, version_key
from procedit.model.bank import own_process
from procedit.rules.words import imperative_of, is_imperative, is_noun, is_participle
from procedit.xml.read import read

HEAD = '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"><process id="P">'


def flow_of(content: str, *ways: str) -> Flow:
    """The flow of a process with these elements and ways such as ``A>B``."""
    flows = "".join(
        f'<sequenceFlow id="F{number}" sourceRef="{way.split(">")[0]}" targetRef="{way.split(">")[1]}"/>'
        for number, way in enumerate(ways)
    )
    return Flow(own_process(read(f"{HEAD}{content}{flows}</process></definitions>".encode())))


def nodes(*names: str) -> str:
    return "".join(f'<task id="{name}"/>' for name in names)


ENDS = '<startEvent id="S"/><endEvent id="E"/>'


def test_what_comes_behind_a_step_is_not_reached_without_it():
    flow = flow_of(ENDS + nodes("A", "B"), "S>A", "A>B", "B>E")

    assert flow.reached() == {"S", "A", "B", "E"}
    assert flow.reached(["A"]) == {"S"}
    assert flow.guards("E") == {"S", "A", "B"}
    assert flow.leading_to(["E"]) == {"S", "A", "B", "E"}
    assert flow.after("A") == {"B", "E"}


def test_a_way_around_is_seen():
    flow = flow_of(ENDS + nodes("A") + '<exclusiveGateway id="G"/>', "S>G", "G>A", "A>E", "G>E")

    assert "E" in flow.reached(["A"])
    assert flow.guards("E") == {"S", "G"}


def test_a_loop_changes_nothing():
    flow = flow_of(
        ENDS + nodes("A", "B") + '<exclusiveGateway id="G"/>', "S>A", "A>G", "G>B", "B>A", "G>E"
    )

    assert flow.guards("E") == {"S", "A", "G"}
    assert flow.after("A") == {"G", "B", "A", "E"}


def test_a_sub_process_is_passed_through_its_content():
    inner = '<subProcess id="U"><startEvent id="s"/><task id="X"/><endEvent id="e"/><sequenceFlow id="f1" sourceRef="s" targetRef="X"/><sequenceFlow id="f2" sourceRef="X" targetRef="e"/></subProcess>'
    flow = flow_of(ENDS + inner, "S>U", "U>E")

    assert flow.reached(["X"]) == {"S", "U", "s"}
    assert flow.guards("E") == {"S", "U", "s", "X", "e"}


def test_a_sub_process_without_a_start_event_begins_at_what_nothing_leads_to():
    flow = flow_of(ENDS + f'<subProcess id="U">{nodes("X", "Y")}</subProcess>', "S>U", "U>E")

    assert flow.reached() == {"S", "U", "X", "Y", "E"}
    assert "E" in flow.reached(["X"])
    assert "E" not in flow.reached(["X", "Y"])


def test_an_empty_sub_process_is_a_step():
    flow = flow_of(ENDS + '<subProcess id="U"/>', "S>U", "U>E")

    assert flow.guards("E") == {"S", "U"}


def test_a_boundary_event_is_a_branch_of_its_activity():
    border = '<boundaryEvent id="V" attachedToRef="A"/><endEvent id="Z"/>'
    flow = flow_of(ENDS + nodes("A") + border, "S>A", "A>E", "V>Z")

    assert flow.guards("Z") == {"S", "A", "V"}
    assert flow.reached(["A"]) == {"S"}


def test_links_are_joined_by_name():
    links = (
        '<intermediateThrowEvent id="T"><linkEventDefinition name="L"/></intermediateThrowEvent>'
        '<intermediateCatchEvent id="C"><linkEventDefinition name="L"/></intermediateCatchEvent>'
        '<intermediateCatchEvent id="O"><linkEventDefinition name="other"/></intermediateCatchEvent>'
    )
    flow = flow_of(ENDS + links, "S>T", "C>E")

    assert flow.reached() == {"S", "T", "C", "E"}


def test_an_event_sub_process_can_always_begin():
    inner = '<subProcess id="U" triggeredByEvent="true"><startEvent id="s"/></subProcess>'

    assert flow_of(ENDS + inner, "S>E").reached() == {"S", "E", "U", "s"}


def test_nothing_is_reached_in_nothing():
    assert Flow(None).reached() == set()
    assert Flow(None).guards("x") == frozenset()
    assert Flow(None).after("x") == set()


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("P5D", (5, 5)),
        ("PT12H", (0.5, 0.5)),
        ("P1M", (28, 31)),
        ("P1Y", (365, 366)),
        ("P1DT24H", (2, 2)),
        ("P5W", None),
        ("P", None),
        ("-P5D", None),
        ("", None),
    ],
)
def test_durations_in_days(text, bounds):
    assert days_of(text) == bounds


def test_versions_are_ordered_as_numbers():
    assert version_key("1.10") > version_key("1.9") > version_key("0.1") > version_key("x")
    assert next_version("1.9") == "1.10"
    assert next_version("1.9", major=True) == "2.0"
    assert next_version("x") == "0.1"


@pytest.mark.parametrize(
    ("word", "verb"),
    [
        ("Oplyser", "Oplys"),
        ("Registrerer", "Registrér"),
        ("vurderer", "vurdér"),
        ("Modtager", "Modtag"),
        ("Sender", "Send"),
    ],
)
def test_the_imperative_of_a_present_tense(word, verb):
    assert imperative_of(word) == verb


@pytest.mark.parametrize("word", ["Modtag", "Registrer", "Registrér", "PARTSHØR", "Ring", "Bring"])
def test_an_imperative_stays(word):
    assert is_imperative(word) or word == "Bring"
    assert imperative_of(word) == ""


def test_nouns_and_participles_are_told_by_their_endings():
    assert all(map(is_noun, ("Behandling", "Afgørelse", "Notifikation", "Uenighed")))
    assert not is_noun("Modtag")
    assert all(map(is_participle, ("modtaget", "sendt", "klar", "udløbet")))
    assert not is_participle("Start!")
