"""Groups with their categories, annotations, data objects and data stores."""

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.variants import VARIANTS
from procedit.commands.connect import connect
from procedit.commands.copy import copy
from procedit.commands.create import create
from procedit.commands.delete import delete
from procedit.commands.move import move
from procedit.commands.paste import paste
from procedit.commands.reconnect import reconnect
from procedit.commands.rename import rename
from procedit.commands.replace import replace
from procedit.commands.resize import resize


def new(case, key, bounds, into=None, name=""):
    return case.do(create, case.diagram, VARIANTS[key], Bounds(*bounds), into, name=name)


def around_check(case):
    return new(case, "group", (190, 70, 120, 120))


def value_of(group) -> str:
    return group.get("categoryValueRef")


def test_a_new_group_has_a_category_with_a_value_in_the_root(case):
    group = around_check(case)

    value = group.reference("categoryValueRef")
    assert value.type.name == "categoryValue"
    assert value.parent.type.name == "category"
    assert value.parent.parent == case.document.definitions


def test_naming_a_group_writes_its_category_value(case):
    group = around_check(case)
    value = value_of(group)

    case.do(rename, group, "Fase 1")

    assert value_of(group) == value
    assert case[value].get("value") == "Fase 1"


def test_a_category_shared_by_two_groups_is_not_renamed_for_both(case):
    first, second = around_check(case), new(case, "group", (600, 280, 120, 120))
    case.do(lambda edit: edit.set(second, "categoryValueRef", value_of(first)))

    case.do(rename, second, "Fase 2")

    assert value_of(first) != value_of(second)
    assert (first.name, second.name) == ("", "Fase 2")


def test_a_category_goes_with_its_last_group_and_only_then(case):
    first, second = around_check(case), new(case, "group", (190, 70, 120, 130))
    spare = value_of(second)
    case.do(lambda edit: edit.set(second, "categoryValueRef", value_of(first)))
    value = value_of(first)

    case.do(delete, [first])
    assert case[value] is not None

    case.do(delete, [second])
    assert case[value] is None
    assert [each.key for each in case.document.elements("categoryValue")] == [spare]


def test_what_a_group_encloses_is_of_its_category(case):
    group = around_check(case)

    assert case.lists("Check", "categoryValueRef") == [value_of(group)]
    assert case.lists("Choice", "categoryValueRef") == []


def test_an_element_moved_into_a_group_and_out_of_it_changes_its_category(case):
    group = around_check(case)

    case.do(move, case.diagram, [case["Check"]], 0, 300)
    assert case.lists("Check", "categoryValueRef") == []

    case.do(move, case.diagram, [case["Check"]], 0, -300)
    assert case.lists("Check", "categoryValueRef") == [value_of(group)]


def test_a_group_moved_or_resized_takes_in_and_gives_back(case):
    group = around_check(case)

    case.do(move, case.diagram, [group], 265, 0)
    assert case.lists("Check", "categoryValueRef") == []
    assert case.lists("Grant", "categoryValueRef") == [value_of(group)]

    case.do(resize, case.diagram, group, Bounds(190, 70, 400, 120))
    value = [value_of(group)]
    assert case.lists("Check", "categoryValueRef") == case.lists("Choice", "categoryValueRef")
    assert case.lists("Check", "categoryValueRef") == value


def test_data_and_boundary_events_are_of_a_category_too(case):
    group = new(case, "group", (190, 70, 500, 300))

    for key in ("Letter", "Late", "Grant"):
        assert case.lists(key, "categoryValueRef") == [value_of(group)]
    assert case.lists("F3", "categoryValueRef") == []


def test_deleting_a_group_takes_its_category_from_what_it_enclosed(case):
    group = around_check(case)
    value = value_of(group)

    case.do(delete, [group])

    assert case[value] is None
    assert case.lists("Check", "categoryValueRef") == []


def test_an_element_copied_out_of_a_group_is_of_no_category_until_it_stands_in_one(case):
    group = around_check(case)
    text = copy(case.diagram, [case["Check"]])
    assert "category" not in text

    far = case.do(paste, case.diagram, text, case["P"], Point(900, 700))
    near = case.do(paste, case.diagram, text, case["P"], Point(250, 130))

    (far,) = [each for each in far if each.type.name == "userTask"]
    (near,) = [each for each in near if each.type.name == "userTask"]
    assert case.lists(far.key, "categoryValueRef") == []
    assert case.lists(near.key, "categoryValueRef") == [value_of(group)]


def test_a_copied_group_has_a_category_of_its_own(case):
    group = around_check(case)
    case.do(rename, group, "Fase")
    text = copy(case.diagram, [group, case["Check"]])

    added = case.do(paste, case.diagram, text, case["P"], Point(900, 700))

    twin = next(each for each in added if each.type.name == "group")
    task = next(each for each in added if each.type.name == "userTask")
    assert twin.name == "Fase"
    assert value_of(twin) != value_of(group)
    assert case.lists(task.key, "categoryValueRef") == [value_of(twin)]


def test_a_group_belongs_to_what_the_diagram_draws_wherever_it_is_dropped(case, pools):
    in_sub = new(case, "group", (220, 340, 200, 150), case["Sub"])
    in_lane = new(pools, "group", (150, 110, 300, 100), pools["Desk"])

    assert in_sub.parent == case["P"]
    assert in_lane.parent == pools["C"]


def test_artifacts_within_a_pool_move_with_it(pools):
    group = new(pools, "group", (180, 110, 150, 100))
    note = new(pools, "textAnnotation", (500, 120, 100, 40))
    outside = new(pools, "textAnnotation", (900, 120, 100, 40))
    assert note.parent == pools["C"]

    pools.do(move, pools.diagram, [pools["Town"]], 0, 300)

    assert pools.bounds(group.key).y == 410
    assert pools.bounds(note.key).y == 420
    assert pools.bounds(outside.key).y == 120


def test_artifacts_within_a_sub_process_move_with_it(case):
    group = new(case, "group", (220, 340, 200, 150), case["Sub"])
    note = new(case, "textAnnotation", (400, 340, 100, 40))
    assert note.parent == case["P"]

    case.do(move, case.diagram, [case["Sub"]], 100, 50)

    assert case.bounds(group.key) == (320, 390, 200, 150)
    assert case.bounds(note.key)[:2] == (500, 390)
    assert case.bounds("Note")[:2] == (320, 0)


def test_artifacts_within_a_pool_are_deleted_with_it(pools):
    group = new(pools, "group", (180, 110, 150, 100)).key
    note = new(pools, "textAnnotation", (500, 120, 100, 40)).key
    outside = new(pools, "textAnnotation", (900, 120, 100, 40)).key

    pools.do(delete, [pools["Town"]])

    assert pools[group] is None
    assert pools[note] is None
    assert pools[outside] is not None
    assert next(pools.document.elements("category"), None) is None


def test_artifacts_within_a_sub_process_are_deleted_with_it(case):
    group = new(case, "group", (220, 340, 200, 150), case["Sub"]).key
    note = new(case, "textAnnotation", (400, 340, 100, 40)).key

    case.do(delete, [case["Sub"]])

    assert case[group] is None
    assert case[note] is None
    assert case["Note"] is not None


def test_an_annotation_is_as_high_as_its_text(case):
    text = "Husk at sende brevet til borgeren inden fjorten dage efter afgørelsen er truffet."
    case.do(rename, case["Note"], text)
    high = case.bounds("Note")
    assert high[:3] == (320, 0, 100)
    assert high.height > 70

    case.do(resize, case.diagram, case["Note"], Bounds(320, 0, 300, 999))
    assert case.bounds("Note").width == 300
    assert 40 <= case.bounds("Note").height < high.height

    case.do(rename, case["Note"], "Husk", label_size=(30, 14))
    assert case.bounds("Note").height == 40


def test_a_measured_text_decides_how_high_an_annotation_is(case):
    case.do(rename, case["Note"], "Husk brevet", label_size=(80, 60))

    assert case.bounds("Note").height == 66


def test_annotations_and_data_stores_never_enlarge_what_they_are_dropped_in(case, pools):
    new(case, "textAnnotation", (500, 480, 100, 40), case["Sub"])
    new(pools, "dataStoreReference", (680, 150, 50, 50), pools["Town"])
    assert case.bounds("Sub") == (200, 320, 350, 200)
    assert pools.bounds("Town") == (100, 100, 600, 240)

    case.do(move, case.diagram, [case["Note"]], 200, 480, case["Sub"])
    assert case.bounds("Sub") == (200, 320, 350, 200)


def test_each_data_object_reference_has_a_data_object_of_its_own(case):
    one = new(case, "dataObjectReference", (700, 400, 36, 50))
    many = new(case, "dataObjectReference.collection", (800, 400, 36, 50))

    data = [each.reference("dataObjectRef") for each in (one, many)]
    assert data[0] != data[1]
    assert [each.get("isCollection") for each in data] == ["", "true"]
    assert [each.parent for each in data] == [case["P"]] * 2


def test_a_copied_data_object_reference_gets_its_own_object_as_much_a_collection(case):
    many = new(case, "dataObjectReference.collection", (800, 400, 36, 50))
    text = copy(case.diagram, [many])

    added = case.do(paste, case.diagram, text, case["P"])

    (twin,) = [each for each in added if each.type.name == "dataObjectReference"]
    data = twin.reference("dataObjectRef")
    assert data != many.reference("dataObjectRef")
    assert data.get("isCollection") == "true"


def test_a_data_object_goes_with_its_last_reference(case):
    case.do(delete, [case["Letter"]])

    assert case["Data"] is None


def test_a_placeholder_is_there_as_long_as_data_comes_in(case):
    first = case.do(connect, case.diagram, case["Letter"], case["Check"])
    other = new(case, "dataStoreReference", (700, 400, 50, 50))
    second = case.do(connect, case.diagram, other, case["Check"])
    (placeholder,) = case["Check"].children("property")
    ends = [case[each.key].reference("targetRef") for each in (first, second)]
    assert ends == [placeholder, placeholder]

    case.do(delete, [other])
    assert case[placeholder.key] is not None

    case.do(reconnect, case.diagram, first, target=case["Grant"])
    assert list(case["Check"].children("property")) == []
    assert len(list(case["Grant"].children("property"))) == 1


def test_a_data_store_beside_the_pools_moves_to_another_process_when_its_pool_goes(pools):
    beside = new(pools, "dataStoreReference", (900, 400, 50, 50))
    inside = new(pools, "dataStoreReference", (600, 150, 50, 50), pools["Town"]).key
    assert beside.parent == pools["P"]

    pools.do(delete, [pools["Town"]])

    assert pools[beside.key].parent == pools["Q"]
    assert pools[inside] is None


def test_a_data_store_beside_the_last_pool_stays_in_the_process(pools):
    beside = new(pools, "dataStoreReference", (900, 400, 50, 50)).key
    pools.do(delete, [pools["Bank"], pools["Citizen"]])

    pools.do(delete, [pools["Town"]])

    assert pools[beside].parent == pools["P"]
    assert pools["A"] is None


def test_a_data_object_turned_into_a_store_keeps_id_and_name(case):
    case.do(replace, case.diagram, case["Letter"], VARIANTS["dataStoreReference"])

    assert case["Letter"].name == "Brev"
    assert case["Data"] is None
