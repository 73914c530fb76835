"""Choreographies, conversations, vertical pools, several diagrams: the rarer kinds of files."""

import pytest

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.variants import VARIANTS
from procedit.commands.append import append
from procedit.commands.connect import connect
from procedit.commands.create import create
from procedit.commands.create_after import create_after
from procedit.commands.delete import delete
from procedit.commands.lanes import add_lane
from procedit.commands.move_onto import detach_and_move, move_and_attach, move_and_insert
from procedit.commands.paste import paste
from procedit.commands.resize import resize
from procedit.commands.set_attribute import set_id
from procedit.errors import ProceditError
from tests.commands.diagrams import POOLS, Case
from tests.corpus import HERE


def opened(name: str) -> Case:
    return Case((HERE / "files" / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("key", ["choreographyTask", "callChoreography", "subChoreography"])
def test_choreography_activities_have_two_participants(key):
    case = opened("choreography.bpmn")

    activity = case.do(create, case.diagram, VARIANTS[key], Bounds(900, 400, 100, 80))

    assert len(case.lists(activity.key, "participantRef")) == 2
    assert activity.get("initiatingParticipantRef") == case.lists(activity.key, "participantRef")[0]


def test_choreography_activities_follow_each_other():
    case = opened("choreography.bpmn")
    first = case.do(create, case.diagram, VARIANTS["callChoreography"], Bounds(900, 400, 100, 80))

    second = case.do(append, case.diagram, first, VARIANTS["choreographyTask"])

    assert [flow.source for flow in second.incoming] == [first]


@pytest.mark.parametrize("key", ["conversation", "subConversation", "callConversation"])
def test_conversations_are_linked_with_pools(key, pools):
    node = pools.do(create, pools.diagram, VARIANTS[key], Bounds(900, 400, 40, 36))

    link = pools.do(connect, pools.diagram, pools["Bank"], node)

    assert link.type.name == "conversationLink"
    pools.do(delete, [node])
    assert pools[link.key] is None
    pools.session.stack.undo()
    assert pools[link.key] == link


def test_a_message_is_a_root_element_drawn_in_the_collaboration(pools):
    message = pools.do(create, pools.diagram, VARIANTS["message"], Bounds(900, 400, 30, 20))

    assert message.parent == pools.document.definitions


def test_vertical_pools_have_their_lanes_side_by_side():
    text = POOLS.replace('isHorizontal="true"', 'isHorizontal="false"')
    text = text.replace(
        'x="130" y="100" width="570" height="120"', 'x="100" y="130" width="300" height="210"'
    )
    text = text.replace(
        'x="130" y="220" width="570" height="120"', 'x="400" y="130" width="300" height="210"'
    )
    case = Case(text)

    lane = case.do(add_lane, case.diagram, case["Desk"], "below")

    assert case.bounds(lane.key) == (400, 130, 120, 210)
    assert case.bounds("Case").x == 520
    assert case.bounds("Town").width == 720
    case.do(resize, case.diagram, case["Desk"], Bounds(100, 130, 340, 210))
    assert case.bounds(lane.key) == (440, 130, 80, 210)
    case.do(delete, [lane])
    assert case.bounds("Case").x - case.bounds("Desk").right == 0


def test_process_without_pool_keeps_its_lanes_together():
    text = POOLS.replace('processRef="P"', "")
    case = Case(
        text.replace('<messageFlow id="M1" sourceRef="Citizen" targetRef="A"/>', "").replace(
            text[
                text.index('      <bpmndi:BPMNEdge id="M1_di"') : text.index(
                    "    </bpmndi:BPMNPlane>"
                )
            ],
            "",
        )
    )

    case.do(resize, case.diagram, case["Case"], Bounds(130, 220, 600, 140))

    assert case.bounds("Desk").width == 600


def test_an_event_is_moved_onto_a_border_and_off_it(case):
    case.do(move_and_attach, case.diagram, case["Late"], case["Grant"], 258, 0)
    assert case["Late"].attached_to == case["Grant"]
    assert case.bounds("Late").center == (538, 160)

    case.do(detach_and_move, case.diagram, case["Late"], case["P"], 0, 60)
    assert case["Late"].type.name == "intermediateCatchEvent"
    assert case.bounds("Late").center == (538, 220)


def test_a_step_is_moved_onto_a_flow(case):
    task = case.do(create, case.diagram, VARIANTS["task"], Bounds(800, 400, 100, 80))

    case.do(move_and_insert, case.diagram, task, case["F4"], -465, -210)

    assert [flow.key for flow in task.incoming] == ["F4"]


def test_the_next_step_is_created_where_it_was_dropped(case):
    place = Bounds(700, 400, 36, 36)

    event = case.do(create_after, case.diagram, case["Grant"], VARIANTS["endEvent"], place, None)
    note = case.do(
        create_after,
        case.diagram,
        case["Grant"],
        VARIANTS["textAnnotation"],
        Bounds(0, 0, 100, 40),
        None,
    )

    assert case.bounds(event.key) == place
    assert event.incoming[0].source == case["Grant"]
    assert note.outgoing == []
    assert note.connections[0].target == case["Grant"]


def test_an_element_without_an_id_gets_one_when_it_is_connected(case):
    text = (
        case.xml()
        .replace('<task id="Grant">', "<task>")
        .replace('sourceRef="Grant"', 'sourceRef="Check"')
    )
    text = text.replace('targetRef="Grant"', 'targetRef="Check"').replace(
        'bpmnElement="Grant"', 'bpmnElement="Inner"'
    )
    other = Case(text)
    nameless = next(each for each in other["P"].children("task") if not each.id)
    told = []
    other.session.stack.listen(told.append)
    old = nameless.key

    flow = other.session.stack.run("x", connect, other.diagram, nameless, other["Refused"])

    assert nameless.id.startswith("Activity_")
    assert nameless.key == nameless.id
    assert flow.source == nameless
    assert (old in told[0].removed, nameless.id in told[0].added) == (True, True)
    other.session.stack.undo()
    assert nameless.key == old
    assert other.document.find(old) == nameless


def test_ids_are_renamed_in_prefixed_references_too():
    case = opened("prefixed_references.bpmn")
    flow = next(case.document.elements("sequenceFlow"))
    source = flow.source

    case.session.stack.run("x", set_id, source, "Nyt_id")

    assert flow.source.id == "Nyt_id"
    assert ":" in flow.get("sourceRef") or flow.get("sourceRef") == "Nyt_id"


def test_a_file_without_a_process_takes_nothing():
    text = """<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
      xmlns:b="http://www.omg.org/spec/BPMN/20100524/DI" targetNamespace="x"><message id="M"/>
      <b:BPMNDiagram id="Diagram"><b:BPMNPlane id="Plane"/></b:BPMNDiagram></definitions>"""
    case = Case(text)

    for command, argument in ((create, VARIANTS["task"]), (paste, POOLS)):
        rest = (Bounds(0, 0, 100, 80),) if command is create else ()
        with pytest.raises(ProceditError):
            case.session.stack.run("x", command, case.diagram, argument, *rest)
