"""The clipboard is BPMN: what is copied, what it becomes when it is pasted, here or elsewhere."""

import pytest

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.variants import VARIANTS
from procedit.commands.attach import attach
from procedit.commands.copy import copy
from procedit.commands.create import create
from procedit.commands.delete import delete
from procedit.commands.draw_missing import draw_missing
from procedit.commands.paste import duplicate, paste
from procedit.commands.rename import rename
from procedit.commands.set_colors import set_colors
from procedit.commands.set_definition import root_of, set_root_name
from procedit.errors import ProceditError
from procedit.session import open_bytes
from procedit.xml.write import write
from tests.commands import checks
from tests.commands.diagrams import POOLS, PROCESS, Case
from tests.corpus import HERE


def named(found, name):
    return next(each for each in found if each.name == name)


def test_the_copy_is_a_valid_file_with_the_drawing(case):
    text = copy(case.diagram, [case["Check"], case["Choice"], case["Letter"]])

    clip = open_bytes(text.encode())
    assert checks.schema_errors(text.encode()) == []
    assert checks.dangling(clip.document) == set()
    drawn = {item.element.id for item in clip.diagram.items}
    assert drawn == {"Check", "Choice", "Letter", "Late", "F2"}


def test_copying_changes_nothing(case):
    with case.unchanged():
        copy(case.diagram, [case["Check"]])


def test_pasted_elements_have_new_ids_and_refer_to_each_other(case):
    text = copy(case.diagram, [case["Check"], case["Choice"]])

    added = case.do(paste, case.diagram, text)

    check = named(added, "Vurdér")
    assert check.key != "Check"
    assert [flow.target.name for flow in check.outgoing] == ["Ja?"]
    assert check.incoming == []
    assert [event.type.name for event in check.boundary_events] == ["boundaryEvent"]
    assert case.bounds(check.key) == case.bounds("Check").moved(20, 20)
    assert case.lists(check.key, "incoming") == []
    assert named(added, "Ja?").get("default") == ""


def test_a_paste_at_a_point_is_centred_there(case):
    text = copy(case.diagram, [case["Grant"]])

    (task,) = case.do(paste, case.diagram, text, None, Point(1000, 700))

    assert case.bounds(task.key).center == (1000, 700)


def test_pasting_into_a_pool_of_another_file(case, pools):
    text = copy(case.diagram, [case["Check"], case["Grant"]])

    added = pools.do(paste, pools.diagram, text, pools["Town"], Point(300, 280))

    assert {each.container for each in added} == {pools["P"]}
    assert named(added, "Vurdér").lane == pools["Case"]


def test_without_a_target_the_pool_under_the_point_is_taken(case, pools):
    text = copy(case.diagram, [case["Grant"]])

    (task,) = pools.do(paste, pools.diagram, text, None, Point(500, 450))

    assert task.container == pools["Q"]


def test_steps_beside_the_pools_are_refused(case, pools):
    text = copy(case.diagram, [case["Grant"]])

    with pools.unchanged(), pytest.raises(ProceditError, match="pool"):
        pools.session.stack.run("x", paste, pools.diagram, text, None, Point(0, 900))


def test_steps_pasted_beside_the_only_pool_go_into_it(case):
    case.do(create, case.diagram, VARIANTS["participant"], Bounds(100, 50, 1200, 500))
    (pool,) = case.diagram.plane_element.children("participant")
    text = copy(case.diagram, [case["Grant"]])

    (task,) = case.do(paste, case.diagram, text, None, Point(400, 2500))

    assert task.container == pool.process
    assert case.bounds(pool.key).encloses(case.bounds(task.key))


def test_a_pool_too_small_for_what_is_pasted_grows(case, pools):
    text = copy(case.diagram, [case["Sub"], case["Check"], case["Grant"], case["Letter"]])
    small = pools.bounds("Bank")

    added = pools.do(paste, pools.diagram, text, pools["Bank"], Point(500, 450))

    drawn = [pools.bounds(each.key) for each in added if each.type.is_flow_node]
    assert not any(small.encloses(box) for box in drawn[:1])
    assert all(pools.bounds("Bank").encloses(box) for box in drawn)


def test_pools_are_copied_with_their_process_and_the_flows_between_them(pools):
    text = copy(pools.diagram, [pools["Town"], pools["Citizen"]])

    added = pools.do(paste, pools.diagram, text, None, Point(400, 900))

    town = named(added, "Kommune")
    assert town.process not in (None, pools["P"])
    assert [lane.name for lane in town.lanes] == ["Skranke", "Sagsbehandler"]
    flows = [each for each in added if each.type.name == "messageFlow"]
    assert [flow.source.name for flow in flows] == ["Borger"]
    assert flows[0].target.lane.name == "Skranke"


def test_pools_pasted_into_a_process_make_it_a_collaboration(case, pools):
    text = copy(pools.diagram, [pools["Town"]])

    case.do(paste, case.diagram, text, None, Point(400, 900))

    assert case.diagram.plane_element.type.name == "collaboration"
    assert case["P"].participant is not None


def test_message_flows_need_both_ends_and_lanes_their_pool(pools):
    text = copy(pools.diagram, [pools["Town"], pools["Desk"]])
    assert "messageFlow" not in text

    assert "participant" not in copy(pools.diagram, [pools["A"]])
    text = copy(pools.diagram, [pools["Desk"]])
    with pools.unchanged(), pytest.raises(ProceditError, match="nothing to paste"):
        pools.session.stack.run("x", paste, pools.diagram, text)


def test_messages_are_shared_within_a_file_and_copied_to_another(case, pools):
    event = case.do(create, case.diagram, VARIANTS["endEvent.message"], Bounds(900, 0, 36, 36))
    case.do(set_root_name, event.event_definitions[0], "Brev")
    text = copy(case.diagram, [event])

    (here,) = case.do(paste, case.diagram, text)
    (there,) = pools.do(paste, pools.diagram, text, pools["Bank"])

    assert root_of(here.event_definitions[0]) == root_of(event.event_definitions[0])
    assert root_of(there.event_definitions[0]).name == "Brev"


def test_a_copied_group_has_a_category_of_its_own(case):
    group = case.do(create, case.diagram, VARIANTS["group"], Bounds(0, 0, 300, 300))
    case.do(rename, group, "Fase")
    (other,) = case.do(paste, case.diagram, copy(case.diagram, [group]))

    case.do(rename, other, "Anden fase")

    assert group.name == "Fase"


def test_a_collapsed_sub_process_comes_with_its_diagram(case):
    sub = case.do(create, case.diagram, VARIANTS["subProcess.collapsed"], Bounds(0, 600, 100, 80))
    own = case.document.diagram_of(sub.key)
    case.do(create, own, VARIANTS["task"], Bounds(0, 0, 100, 80), name="Inde")

    (other,) = case.do(paste, case.diagram, copy(case.diagram, [sub]))

    below = case.document.diagram_of(other.key)
    assert [item.element.name for item in below.items] == ["Inde"]
    assert below != own


def test_an_event_copied_without_its_activity_goes_on_as_an_intermediate_one(case):
    (event,) = case.do(paste, case.diagram, copy(case.diagram, [case["Late"]]))

    assert event.type.name == "intermediateCatchEvent"


def test_colours_and_conditions_are_copied(case):
    case.do(set_colors, case.diagram, [case["Choice"]], fill="#ffe0b2", stroke="#6b3c00")

    added = case.do(paste, case.diagram, copy(case.diagram, [case["Choice"], case["Grant"]]))

    gateway = named(added, "Ja?")
    assert case.diagram.shape_of(gateway.key).fill == "#ffe0b2"
    assert gateway.outgoing[0].child_text("conditionExpression") == "ok"


def test_type_names_keep_their_meaning_under_other_prefixes():
    prefixed = POOLS.replace("<", "<bpmn:").replace("<bpmn:/", "</bpmn:").replace("<bpmn:?", "<?")
    prefixed = prefixed.replace("bpmn:bpmndi:", "bpmndi:").replace("bpmn:dc:", "dc:")
    prefixed = prefixed.replace("bpmn:di:", "di:").replace("xmlns=", "xmlns:bpmn=")
    case, other = Case(PROCESS), Case(prefixed)
    text = copy(case.diagram, [case["Choice"], case["Grant"]])

    other.do(paste, other.diagram, text, other["Bank"])

    assert 'xsi:type="bpmn:tFormalExpression"' in other.xml()


def test_snippets_of_other_tools_without_a_drawing_are_laid_out(case):
    snippet = """<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">
      <process id="P"><startEvent id="S"/><task id="T" name="Ny"/>
      <sequenceFlow id="F" sourceRef="S" targetRef="T"/></process></definitions>"""

    added = case.do(paste, case.diagram, snippet)

    assert sorted(each.type.name for each in added) == ["sequenceFlow", "startEvent", "task"]
    assert all(case.diagram.item_of(each.key) is not None for each in added)


@pytest.mark.parametrize("text", ["", "hello", "<html/>", "<definitions/>"])
def test_other_texts_are_refused(case, text):
    with case.unchanged(), pytest.raises(ProceditError):
        case.session.stack.run("x", paste, case.diagram, text)


def test_text_that_is_no_reference_is_left_alone_in_copies(case):
    case.do(rename, case["Check"], "Check")
    edit = "Check"
    case.session.stack.run(
        "x",
        lambda e: e.set_child_text(
            case["Check"], case["Check"].tag.replace("userTask", "documentation"), edit
        ),
    )

    (task,) = [
        each
        for each in case.do(paste, case.diagram, copy(case.diagram, [case["Check"]]))
        if each.type.name == "userTask"
    ]

    assert task.name == task.documentation == "Check"


def test_duplicates_stay_where_the_original_is(case):
    (task,) = case.do(duplicate, case.diagram, [case["Inner"]])

    assert task.container == case["Sub"]
    case.do(delete, [task])
    assert case["Inner"] is not None


def test_references_written_with_the_files_own_prefix_are_copied_along():
    session = open_bytes((HERE / "files" / "prefixed_references.bpmn").read_bytes())
    document, diagram = session.document, session.document.diagrams[0]
    pools = list(document.elements("participant"))

    text = copy(diagram, pools)
    session.stack.run("Paste", paste, diagram, text)

    kommune = list(document.elements("participant"))[2]
    assert kommune.name == "Kommune"
    assert kommune.process not in (None, pools[0].process)
    (boundary,) = kommune.process.children("boundaryEvent")
    assert boundary.attached_to.parent == kommune.process
    assert document.referring(kommune.process.child("startEvent").key, "targetRef")
    assert checks.reads_alike(document)


def test_names_of_types_keep_their_namespace_in_a_file_with_other_prefixes():
    source = open_bytes((HERE / "files" / "correlation.bpmn").read_bytes())
    pools = list(source.document.elements("participant"))
    text = copy(source.document.diagrams[0], pools)
    other = open_bytes((HERE / "files" / "default_namespace.bpmn").read_bytes())
    was_valid = checks.schema_errors(text.encode()) == []

    other.stack.run("Paste", paste, other.document.diagrams[0], text)

    assert was_valid
    assert checks.schema_errors(write(other.document)) == []
    item = next(other.document.elements("itemDefinition"))
    prefix = item.get("structureRef").partition(":")[0]
    assert item.node.nsmap[prefix] == "urn:example:sag"


_ITEMS = b"""<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
  <itemDefinition id="Item_1" structureRef="%s"/>
  <message id="Message_1" name="Brev" itemRef="Item_1"/>
  <resource id="Resource_1" name="Sagsbehandler"/>
  <process id="Process_1">
    <sendTask id="Send" messageRef="Message_1"/>
    <userTask id="Judge"><performer id="Who"><resourceRef>Resource_1</resourceRef></performer></userTask>
    <userTask id="Own"/>
  </process>
</definitions>
"""


def _items(structure):
    session = open_bytes(_ITEMS % structure)
    session.stack.run("Draw", draw_missing)
    return session


def test_what_a_copied_message_consists_of_comes_along_to_another_file():
    source, other = _items(b"Brev"), open_bytes((HERE / "files" / "planes.bpmn").read_bytes())
    text = copy(source.diagram, [source.document.find("Send")])

    (task,) = other.stack.run("Paste", paste, other.diagram, text)

    assert task.reference("messageRef").reference("itemRef").get("structureRef") == "Brev"


def test_a_part_without_a_name_is_not_taken_for_another_one_with_its_id():
    source, other = _items(b"Brev"), _items(b"Faktura")
    source.stack.run("Rename", rename, source.document.find("Message_1"), "Nyt brev")
    text = copy(source.diagram, [source.document.find("Send")])

    (task,) = other.stack.run("Paste", paste, other.diagram, text)

    assert task.reference("messageRef").name == "Nyt brev"
    assert task.reference("messageRef").reference("itemRef").get("structureRef") == "Brev"
    assert other.document.find("Item_1").get("structureRef") == "Faktura"


def test_a_copied_task_keeps_who_performs_it():
    session = _items(b"Brev")

    (task,) = session.stack.run(
        "Duplicate", duplicate, session.diagram, [session.document.find("Judge")]
    )

    assert task.child("performer").child_text("resourceRef") == "Resource_1"


def test_a_pasted_event_keeps_what_its_prefixes_mean_wherever_it_is_moved():
    source = open_bytes((HERE / "files" / "prefixed_references.bpmn").read_bytes())
    text = copy(source.diagram, [source.document.find("Pool_1")])
    session = open_bytes((HERE / "files" / "all_tasks.bpmn").read_bytes())
    session.stack.run("Paste", paste, session.diagram, text)
    document = session.document
    event = next(document.elements("boundaryEvent"))
    others = (each for each in document.elements("task") if each.container != event.container)

    session.stack.run("Attach", attach, session.diagram, event, next(others))

    written = write(document)
    (definition,) = event.event_definitions
    prefix, _, name = definition.get("errorRef").partition(":")
    assert (definition.node.nsmap[prefix], name) == ("urn:procedit:tests:other", "Error_9")
    session.stack.undo()
    session.stack.redo()
    assert write(document) == written
    assert checks.schema_errors(written) == []


def _with_prefix(prefix: str) -> Case:
    expression = f"/{prefix}:sag/{prefix}:beloeb &gt; 10 and @{prefix}:a != '{prefix}:b' and x = 1"
    text = PROCESS.replace("<definitions ", f'<definitions xmlns:{prefix}="urn:sag" ', 1)
    return Case(text.replace(">ok<", f">{expression}<"))


def test_prefixes_inside_an_expression_keep_their_meaning():
    case, other = _with_prefix("sag"), _with_prefix("s")
    text = copy(case.diagram, [case["Choice"], case["Grant"]])

    added = other.do(paste, other.diagram, text)

    flow = next(each for each in added if each.type.is_connection)
    condition = flow.child("conditionExpression")
    assert condition.node.text == "/s:sag/s:beloeb > 10 and @s:a != 'sag:b' and x = 1"
    assert condition.node.nsmap["s"] == "urn:sag"


def test_a_part_whose_id_is_there_twice_gets_one_id_only():
    faulty = PROCESS.replace('<task id="Inner"/>', '<task id="Inner"/><task id="Inner" name="to"/>')
    case = Case(faulty)

    (sub,) = case.session.stack.run("x", duplicate, case.diagram, [case["Sub"]])

    ids = [each.id for each in sub.children("task")]
    assert len(ids) == 2
    assert len(set(ids) - {""}) == 1


def test_a_free_place_between_the_pools_is_sought_in_the_nearest(pools):
    text = copy(pools.diagram, [pools["X"]])

    (task,) = pools.do(paste, pools.diagram, text, None, Point(400, 372), free=True)

    bounds = pools.bounds(task.key)
    assert task.container == pools["Bank"].process
    assert pools.bounds("Bank").encloses(bounds)
    assert not bounds.meets(pools.bounds("X"))
