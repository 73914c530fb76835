"""The samples and templates that procedit ships: valid, whole, and neatly laid out."""

from __future__ import annotations

import itertools
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from procedit.bpmn.geometry import Bounds, Point, around
from procedit.bpmn.names import BPMN, bpmn, bpmndi, dc, di, local_name
from procedit.bpmn.types import Family, type_of
from procedit.layout.docking import nearest_on_outline
from procedit.resources import resource

SAMPLES = sorted((Path(__file__).parents[1] / "samples").glob("*.bpmn"))
TEMPLATES = sorted(resource("templates").glob("*.bpmn"))
SHIPPED = [pytest.param(path, id=path.stem) for path in (*SAMPLES, *TEMPLATES)]

each_file = pytest.mark.parametrize("path", SHIPPED)
each_sample = pytest.mark.parametrize("path", [pytest.param(p, id=p.stem) for p in SAMPLES])

SOLID = (Family.EVENT, Family.ACTIVITY, Family.GATEWAY, Family.DATA)
MARK = "Eksempel – ikke retsgrundlag"
REVIEW = "gennemgås af en sagsbehandler"
BANK = "{urn:procedit:procedure-bank:1.0}"


class Drawn:
    """A file as the checks see it: elements by id, bounds, labels and lines."""

    def __init__(self, path: Path) -> None:
        self.root = etree.parse(path).getroot()
        self.elements = {node.get("id"): node for node in self.root.iter(f"{{{BPMN}}}*")}
        shapes = list(self.root.iter(bpmndi("BPMNShape")))
        edges = list(self.root.iter(bpmndi("BPMNEdge")))
        self.shapes = {s.get("bpmnElement"): _bounds(s.find(dc("Bounds"))) for s in shapes}
        self.edges = {e.get("bpmnElement"): _points(e) for e in edges}
        self.labels = {
            item.get("bpmnElement"): _bounds(found)
            for item in (*shapes, *edges)
            if (found := item.find(f"{bpmndi('BPMNLabel')}/{dc('Bounds')}")) is not None
        }

    def family(self, key: str) -> Family:
        return type_of(local_name(self.elements[key].tag)).family

    def all_of(self, *names: str) -> list[etree._Element]:
        return [node for node in self.elements.values() if local_name(node.tag) in names]

    def solids(self) -> dict[str, Bounds]:
        """What no line may run through: events, activities, gateways, data and notes."""
        return {
            key: bounds
            for key, bounds in self.shapes.items()
            if self.family(key) in SOLID or local_name(self.elements[key].tag) == "textAnnotation"
        }

    def ends(self, key: str) -> tuple[str, str]:
        """The ids at both ends of a flow, an association or a data association."""
        flow = self.elements[key]
        holder = flow.getparent().get("id")
        source = flow.get("sourceRef") or flow.findtext(bpmn("sourceRef"))
        target = flow.get("targetRef") or flow.findtext(bpmn("targetRef"))
        if local_name(flow.tag) == "dataInputAssociation":
            target = holder
        return source or holder, target

    def touches(self, key: str) -> set[str]:
        """The ids at both ends, and the boundary event or host that sits there."""
        ends = set(self.ends(key))
        hosts = {self.elements[end].get("attachedToRef") for end in ends}
        return ends | hosts - {None}


def _bounds(node: etree._Element) -> Bounds:
    return Bounds(*(float(node.get(name)) for name in ("x", "y", "width", "height")))


def _points(edge: etree._Element) -> list[Point]:
    return [Point(float(p.get("x")), float(p.get("y"))) for p in edge.findall(di("waypoint"))]


def _overlap(one: Bounds, other: Bounds) -> bool:
    """Whether the two share more than a border."""
    return one.grown(-0.5).meets(other.grown(-0.5))


def _segments(points: list[Point]) -> list[Bounds]:
    return [around(pair) for pair in itertools.pairwise(points)]


@cache
def drawn(path: Path) -> Drawn:
    return Drawn(path)


@cache
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(file=str(resource("schemas", "BPMN20.xsd")))


def test_there_are_twelve_correct_and_four_good_samples_and_four_templates():
    good = [path for path in SAMPLES if path.stem.endswith("-god")]

    assert [len(SAMPLES), len(good), len(TEMPLATES)] == [16, 4, 4]


@each_file
def test_a_shipped_file_is_valid_to_the_omg_schema(path):
    assert schema().validate(etree.parse(path)), schema().error_log


@each_file
def test_every_element_of_the_diagram_is_drawn_exactly_once(path):
    file = drawn(path)
    nodes = {k for k in file.elements if k and file.family(k) in (*SOLID[:3], Family.LANE)}
    flows = {node.get("id") for node in file.all_of("sequenceFlow", "messageFlow", "association")}
    pools = {node.get("id") for node in file.all_of("participant", "group", "textAnnotation")}
    drawings = [s.get("bpmnElement") for s in file.root.iter(bpmndi("BPMNShape"))]
    lines = [e.get("bpmnElement") for e in file.root.iter(bpmndi("BPMNEdge"))]

    assert nodes | pools <= set(drawings)
    assert flows <= set(lines)
    assert len(drawings + lines) == len(set(drawings + lines))
    assert set(drawings + lines) <= set(file.elements)


@each_file
def test_every_node_lies_on_a_way_from_a_start_to_an_end(path):
    file = drawn(path)
    flows = [file.ends(node.get("id")) for node in file.all_of("sequenceFlow")]
    hosted = [(n.get("attachedToRef"), n.get("id")) for n in file.all_of("boundaryEvent")]
    starts = {node.get("id") for node in file.all_of("startEvent")}
    ends = {node.get("id") for node in file.all_of("endEvent")}
    nodes = {key for key in file.shapes if file.family(key) in SOLID[:3]}

    assert nodes == _reached(starts, flows + hosted)
    if ends:
        assert nodes == _reached(ends, [(target, source) for source, target in flows + hosted])


def _reached(begin: set[str], steps: list[tuple[str, str]]) -> set[str]:
    reached = set(begin)
    while new := {target for source, target in steps if source in reached} - reached:
        reached |= new
    return reached


@each_file
def test_nothing_overlaps(path):
    file = drawn(path)
    labels = {f"label of {key}": bounds for key, bounds in file.labels.items()}
    things = file.solids() | labels

    overlaps = [
        (a, b)
        for a, b in itertools.combinations(things, 2)
        if _overlap(things[a], things[b])
        and "boundaryEvent"
        not in {local_name(file.elements[k].tag) for k in {a, b} & file.shapes.keys()}
    ]

    assert not overlaps


@each_file
def test_boundary_events_sit_on_their_activity_and_leave_its_middle_free(path):
    file = drawn(path)
    for event in file.all_of("boundaryEvent"):
        host = file.shapes[event.get("attachedToRef")]
        bounds = file.shapes[event.get("id")]
        assert host.grown(0.01).holds(*bounds.center)
        assert not host.grown(-1).holds(*bounds.center)


@each_file
def test_lines_run_at_right_angles_and_dock_on_the_outlines(path):
    file = drawn(path)
    for key, points in file.edges.items():
        assert all(a.x == b.x or a.y == b.y for a, b in itertools.pairwise(points)), key
        source, target = file.ends(key)
        assert _docks(file, source, points[0]), key
        assert _docks(file, target, points[-1]), key


def _docks(file: Drawn, key: str, end: Point) -> bool:
    """Whether the line ends where the shape's outline really is."""
    outline = type_of(local_name(file.elements[key].tag)).outline
    nearest = nearest_on_outline(outline, file.shapes[key], end)
    return abs(nearest.x - end.x) < 0.5 and abs(nearest.y - end.y) < 0.5


@each_file
def test_no_line_runs_through_a_shape_or_a_label(path):
    file = drawn(path)
    hits = [
        (key, other)
        for key, points in file.edges.items()
        for other, bounds in file.solids().items()
        if other not in file.touches(key)
        and any(_overlap(segment, bounds.grown(4)) for segment in map(_thick, _segments(points)))
    ]
    hits += [
        (key, f"label of {other}")
        for key, points in file.edges.items()
        for other, bounds in file.labels.items()
        if any(bounds.meets(segment) for segment in _segments(points))
    ]

    assert not hits


def _thick(segment: Bounds) -> Bounds:
    return segment.grown(1)


@each_file
def test_no_two_lines_cross_or_run_on_top_of_each_other(path):
    file = drawn(path)
    hits = [
        (a, b)
        for a, b in itertools.combinations(file.edges, 2)
        if not _meet_at_a_gateway(file, a, b)
        and any(
            one.meets(other)
            for one in _segments(file.edges[a])
            for other in _segments(file.edges[b])
        )
    ]

    assert not hits


def _meet_at_a_gateway(file: Drawn, one: str, other: str) -> bool:
    """Lines that share an end may touch there."""
    ends = {file.edges[one][0], file.edges[one][-1]}
    return bool(ends & {file.edges[other][0], file.edges[other][-1]})


@each_file
def test_everything_lies_inside_its_lane(path):
    file = drawn(path)
    for lane in file.all_of("lane"):
        for reference in lane.findall(bpmn("flowNodeRef")):
            assert file.shapes[lane.get("id")].encloses(file.shapes[reference.text]), reference.text
    if file.all_of("lane"):
        placed = [
            node.text for node in file.all_of("lane") for node in node.findall(bpmn("flowNodeRef"))
        ]
        nodes = [key for key in file.shapes if file.family(key) in SOLID[:3]]
        assert sorted(placed) == sorted(nodes)


@each_sample
def test_a_sample_says_that_it_is_no_legal_basis(path):
    file = drawn(path)
    notes = [text.text for text in file.root.iter(bpmn("text"))]
    documentation = file.all_of("process")[0].findtext(bpmn("documentation"))

    assert MARK in documentation
    assert REVIEW in documentation
    assert any(MARK in note and REVIEW in note for note in notes)


@each_sample
def test_a_sample_documents_every_activity(path):
    file = drawn(path)
    bare = [
        key
        for key in file.shapes
        if file.family(key) is Family.ACTIVITY
        and not file.elements[key].findtext(bpmn("documentation"))
    ]

    assert not bare


@each_sample
def test_questions_are_asked_and_answered(path):
    file = drawn(path)
    for gateway in file.all_of("exclusiveGateway"):
        answers = [
            flow.get("name")
            for flow in file.all_of("sequenceFlow")
            if flow.get("sourceRef") == gateway.get("id")
        ]
        if len(answers) > 1:
            assert gateway.get("name").endswith("?")
            assert all(answers)
        else:
            assert gateway.get("name") is None


@each_sample
def test_a_sample_keeps_to_the_naming_rules(path):
    file = drawn(path)
    names = {key: file.elements[key].get("name") or "" for key in file.shapes}
    activities = [names[key] for key in names if file.family(key) is Family.ACTIVITY]

    assert all(0 < len(name) <= 60 and name[0].isupper() for name in activities)
    level = "(God)" if path.stem.endswith("-god") else "(Korrekt)"
    assert file.all_of("process")[0].get("name").endswith(level)
    assert file.all_of("process")[0].get("name").count(" – ") >= 1


@each_sample
def test_the_keys_of_the_bank_data_hang_together(path):
    file = drawn(path)
    keys = [n.get("key") for n in file.root.iter(f"{BANK}activity", f"{BANK}node")]
    procedure = next(file.root.iter(f"{BANK}procedure"))
    laws = {n.get("key") for n in procedure.iter(f"{BANK}legal")}
    roles = {n.get("key") for n in procedure.iter(f"{BANK}role")}
    named = {n.get("key") for n in procedure.iter(f"{BANK}trigger", f"{BANK}result")}
    used = list(file.root.iter(f"{BANK}law", f"{BANK}node", f"{BANK}deadline"))

    assert len(keys) == len(set(keys))
    assert named <= set(keys)
    assert {n.get("legal") for n in used} - {None} <= laws
    assert {n.get("role") for n in file.root.iter(f"{BANK}activity")} <= roles
    assert {n.get("until") for n in procedure.iter(f"{BANK}deadline")} <= set(keys)
    for activity in file.root.iter(f"{BANK}activity"):
        assert activity.get("mandatory") != "true" or activity.find(f"{BANK}law") is not None
