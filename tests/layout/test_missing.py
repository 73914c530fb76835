"""What a file does not draw is shown all the same, and the file stays as it is."""

import pytest

from procedit.layout.missing import layout_of, place_missing
from procedit.xml.read import read
from procedit.xml.write import write

_HEAD = (
    '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" '
    'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" '
    'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" '
    'xmlns:di="http://www.omg.org/spec/DD/20100524/DI" targetNamespace="urn:test">'
)
_PROCESS = """
<process id="P">
  <startEvent id="S" name="Ansøgning modtaget"/>
  <task id="A" name="Vurdér"/>
  <boundaryEvent id="B" attachedToRef="A"><timerEventDefinition/></boundaryEvent>
  <task id="R" name="Ryk"/>
  <exclusiveGateway id="G" name="Fyldestgørende?"/>
  <subProcess id="U"><task id="I"/><endEvent id="J"/>
    <sequenceFlow id="F7" sourceRef="I" targetRef="J"/></subProcess>
  <endEvent id="E"/>
  <textAnnotation id="T"><text>Senest efter 14 dage</text></textAnnotation>
  <dataObjectReference id="D" name="Sag" dataObjectRef="DO"/><dataObject id="DO"/>
  <sequenceFlow id="F1" sourceRef="S" targetRef="A"/>
  <sequenceFlow id="F2" sourceRef="A" targetRef="G"/>
  <sequenceFlow id="F3" sourceRef="G" targetRef="U" name="Ja"/>
  <sequenceFlow id="F4" sourceRef="G" targetRef="A" name="Nej"/>
  <sequenceFlow id="F5" sourceRef="U" targetRef="E"/>
  <sequenceFlow id="F6" sourceRef="B" targetRef="R"/>
  <association id="X" sourceRef="T" targetRef="A"/>
  <association id="Y" sourceRef="D" targetRef="R"/>
</process>
"""
_DRAWN = """
<bpmndi:BPMNDiagram id="DI"><bpmndi:BPMNPlane id="PL" bpmnElement="P">
  <bpmndi:BPMNShape id="S_di" bpmnElement="S"><dc:Bounds x="100" y="122" width="36" height="36"/>
  </bpmndi:BPMNShape>
  <bpmndi:BPMNShape id="A_di" bpmnElement="A"><dc:Bounds x="200" y="100" width="100" height="80"/>
  </bpmndi:BPMNShape>
  <bpmndi:BPMNEdge id="F1_di" bpmnElement="F1">
    <di:waypoint x="136" y="140"/><di:waypoint x="200" y="140"/></bpmndi:BPMNEdge>
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
"""
_POOLS = """
<collaboration id="C"><participant id="PO" processRef="P"/><participant id="BOX" name="Borger"/>
  <messageFlow id="M" sourceRef="BOX" targetRef="S"/></collaboration>
"""


def _document(*parts: str):
    return read((_HEAD + "".join(parts) + "</definitions>").encode())


@pytest.fixture
def drawn():
    return _document(_PROCESS, _DRAWN)


def test_a_file_without_a_diagram_is_laid_out_whole():
    placement = layout_of(_document(_PROCESS))

    assert set(placement.bounds) == set("SABRGUETDIJ")
    assert set(placement.waypoints) == {f"F{number}" for number in range(1, 8)} | {"X", "Y"}
    assert placement.bounds["U"].encloses(placement.bounds["I"])
    assert {"S", "G", "F3", "F4"} <= set(placement.labels)


def test_the_lanes_and_pools_of_a_file_without_a_diagram_are_drawn():
    lanes = (
        '<laneSet><lane id="L1"><flowNodeRef>S</flowNodeRef><flowNodeRef>A</flowNodeRef></lane>'
        '<lane id="L2"><flowNodeRef>G</flowNodeRef><flowNodeRef>U</flowNodeRef>'
        "<flowNodeRef>E</flowNodeRef><flowNodeRef>R</flowNodeRef></lane></laneSet>"
    )
    document = _document(_POOLS, _PROCESS.replace('<process id="P">', f'<process id="P">{lanes}'))

    placement = layout_of(document)

    bounds = placement.bounds
    assert bounds["PO"].encloses(bounds["L1"])
    assert bounds["L1"].bottom == bounds["L2"].y
    assert bounds["L1"].encloses(bounds["A"])
    assert bounds["L2"].encloses(bounds["G"])
    assert not bounds["BOX"].meets(bounds["PO"])
    assert "M" in placement.waypoints


def test_missing_elements_stand_beside_their_neighbours(drawn):
    placement = place_missing(drawn, drawn.diagrams[0])

    bounds = placement.bounds
    assert set(bounds) == set("BRGUETD")
    assert bounds["G"].x == 380
    assert bounds["G"].center.y == 140
    assert bounds["U"].x > bounds["G"].right
    assert bounds["B"].center.y == 180
    assert bounds["R"].y > bounds["B"].bottom
    assert bounds["T"].bottom < 100
    assert bounds["D"].y > bounds["R"].bottom


def test_missing_flows_are_routed_and_drawn_ones_left_alone(drawn):
    placement = place_missing(drawn, drawn.diagrams[0])

    assert set(placement.waypoints) == {"F2", "F3", "F4", "F5", "F6", "X", "Y"}
    assert placement.waypoints["F2"] == ((300, 140), (380, 140))
    assert placement.waypoints["F6"][0].y == 198


def test_showing_what_is_missing_does_not_change_the_file(drawn):
    before = write(drawn)

    place_missing(drawn, drawn.diagrams[0])
    layout_of(drawn)

    assert write(drawn) == before


def test_a_diagram_that_draws_nothing_is_laid_out_whole():
    empty = '<bpmndi:BPMNDiagram id="DI"><bpmndi:BPMNPlane id="PL" bpmnElement="P"/>'
    document = _document(_PROCESS, empty + "</bpmndi:BPMNDiagram>")

    assert "I" in place_missing(document, document.diagrams[0]).bounds


def test_elements_without_drawn_neighbours_stand_below_the_drawing():
    extra = _PROCESS.replace(
        "</process>",
        '<task id="N"/><task id="O"/><sequenceFlow id="F9" sourceRef="N" targetRef="O"/></process>',
    )
    document = _document(extra, _DRAWN)

    placement = place_missing(document, document.diagrams[0])

    assert placement.bounds["N"].y > max(placement.bounds[key].bottom for key in "RGUED")
    assert placement.bounds["O"].x > placement.bounds["N"].right
    assert "F9" in placement.waypoints


def test_a_missing_pool_goes_around_its_drawn_content():
    plane = _DRAWN.replace('bpmnElement="P"', 'bpmnElement="C"')
    document = _document(_POOLS, _PROCESS, plane)

    placement = place_missing(document, document.diagrams[0])

    assert placement.bounds["PO"].holds(250, 140)
    assert not placement.bounds["BOX"].meets(placement.bounds["PO"])


def test_the_content_of_a_closed_pool_is_not_missing():
    plane = _DRAWN.replace('bpmnElement="P"', 'bpmnElement="C"')
    plane = plane.replace('bpmnElement="S"', 'bpmnElement="PO"').replace(
        'bpmnElement="A"', 'bpmnElement="BOX"'
    )
    document = _document(_POOLS, _PROCESS, plane)

    assert not place_missing(document, document.diagrams[0]).bounds


def test_a_plane_that_draws_no_known_element_gets_nothing():
    plane = _DRAWN.replace('bpmnElement="P"', 'bpmnElement="unknown"')
    document = _document(_PROCESS, plane)

    assert not place_missing(document, document.diagrams[0]).bounds
