"""New elements: what the file gets for each, and where appended ones go."""

from itertools import pairwise

import pytest

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.types import Family
from procedit.bpmn.variants import VARIANTS, variant_of
from procedit.commands.append import append
from procedit.commands.create import create
from procedit.commands.pools import first_pool_bounds
from procedit.errors import ProceditError

_IN_PROCESS = [
    variant
    for variant in VARIANTS.values()
    if variant.type.is_shape
    and variant.type.family
    not in (Family.POOL, Family.LANE, Family.CHOREOGRAPHY, Family.CONVERSATION, Family.MESSAGE)
    and variant.type.name != "boundaryEvent"
]


@pytest.mark.parametrize("variant", _IN_PROCESS, ids=lambda variant: variant.key)
def test_everything_can_be_created_in_a_process_and_is_what_it_should_be(case, variant):
    place = Bounds(800, 500, *variant.size)

    element = case.do(create, case.diagram, variant, place, name="Ny")

    assert case.bounds(element.key) == place
    assert element.name == "Ny"
    assert element.type == variant.type
    if variant.only_in or variant.key == "dataObjectReference.collection":
        return  # becomes a blank one here; the collection is said in the data object
    assert variant_of(element, expanded=variant.expanded) is variant


def test_a_boundary_event_is_attached_to_its_activity(case):
    variant = VARIANTS["boundaryEvent.message.non-interrupting"]

    event = case.do(create, case.diagram, variant, Bounds(230, 62, 36, 36), case["Check"])

    assert event.attached_to == case["Check"]
    assert event.get("cancelActivity") == "false"
    assert event.container == case["P"]


def test_an_open_sub_process_comes_with_a_start_event_and_a_collapsed_one_with_a_diagram(case):
    opened = case.do(create, case.diagram, VARIANTS["subProcess"], Bounds(800, 0, 350, 200))
    closed = case.do(
        create, case.diagram, VARIANTS["subProcess.collapsed"], Bounds(0, 600, 100, 80)
    )

    assert [child.type.name for child in opened.children()] == ["startEvent"]
    assert case.diagram.shape_of(opened.key).is_expanded
    assert case.document.diagram_of(closed.key) is not None
    assert not case.diagram.shape_of(closed.key).is_expanded


def test_a_data_object_gets_the_object_it_refers_to(case):
    variant = VARIANTS["dataObjectReference.collection"]

    reference = case.do(create, case.diagram, variant, Bounds(800, 0, 36, 50))

    data = reference.reference("dataObjectRef")
    assert data.get("isCollection") == "true"
    assert data != case["Data"]


def test_the_first_pool_wraps_the_whole_process(case):
    pool = case.do(create, case.diagram, VARIANTS["participant"], Bounds(0, 0, 600, 250))

    assert pool.process == case["P"]
    assert case.diagram.plane_element.type.name == "collaboration"
    for key in ("Start", "Sub", "Note", "Letter"):
        assert case.bounds(pool.key).encloses(case.bounds(key))
    assert case.diagram.items[0].element == pool  # drawn under everything else


def test_the_first_pool_stays_where_it_is_dropped_if_it_covers_the_process_there(case):
    wanted = Bounds(-300, -400, 3000, 1500)
    foretold = first_pool_bounds(case.diagram, wanted)

    pool = case.do(create, case.diagram, VARIANTS["participant"], wanted)

    assert case.bounds(pool.key) == foretold == wanted


def test_a_black_box_as_the_first_pool_stands_beside_the_pool_of_the_process(case):
    box = case.do(create, case.diagram, VARIANTS["participant.empty"], Bounds(0, 700, 400, 60))

    assert box.process is None
    assert case["P"].participant is not None


def test_more_pools_get_a_process_each(pools):
    pool = pools.do(create, pools.diagram, VARIANTS["participant"], Bounds(0, 700, 600, 250))

    assert pool.process not in (None, pools["P"], pools["Q"])
    assert pools.diagram.shape_of(pool.key).is_horizontal


def test_a_step_dropped_in_a_lane_is_listed_there_and_the_pool_grows_around_it(pools):
    place = Bounds(680, 240, 100, 80)

    task = pools.do(create, pools.diagram, VARIANTS["task"], place, pools["Case"])

    assert task.container == pools["P"]
    assert task.lane == pools["Case"]
    assert pools.bounds("Town").right == 800
    assert pools.bounds("Case").right == pools.bounds("Desk").right == 800


def test_events_change_to_what_fits_where_they_are_dropped(case):
    variant = VARIANTS["startEvent.timer"]

    event = case.do(create, case.diagram, variant, Bounds(400, 400, 36, 36), case["Sub"])

    assert event.event_definitions == []


@pytest.mark.parametrize(
    ("key", "target"),
    [("task", "Citizen"), ("task", "C"), ("participant", "Town"), ("lane", "A"), ("task", "F1")],
)
def test_what_cannot_stand_somewhere_is_refused(pools, key, target):
    variant = VARIANTS[key]
    with pools.unchanged(), pytest.raises(ProceditError):
        pools.session.stack.run(
            "x", create, pools.diagram, variant, Bounds(0, 0, *variant.size), pools[target]
        )


def test_an_appended_step_stands_to_the_right_and_is_connected(case):
    task = case.do(append, case.diagram, case["Grant"], VARIANTS["userTask"])

    flow = task.incoming[0]
    assert flow.source == case["Grant"]
    assert case.lists("Grant", "outgoing") == ["F5", flow.id]
    assert case.lists(task.key, "incoming") == [flow.id]
    assert case.bounds(task.key).x > case.bounds("Grant").right
    points = case.points(flow.key)
    assert all(a.x == b.x or a.y == b.y for a, b in pairwise(points))


def test_appended_steps_do_not_stand_on_others(case):
    task = case.do(append, case.diagram, case["Check"], VARIANTS["task"])

    others = ("Choice", "Grant", "Refused", "Granted", "Sub", "Letter", "Note")
    assert not any(case.bounds(task.key).meets(case.bounds(key)) for key in others)


def test_what_follows_a_boundary_event_stands_away_from_the_activity(case):
    task = case.do(append, case.diagram, case["Late"], VARIANTS["task"])

    assert case.bounds(task.key).y > case.bounds("Check").bottom
    assert task.incoming[0].source == case["Late"]


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("textAnnotation", "association"),
        ("dataObjectReference", "dataOutputAssociation"),
        ("dataStoreReference", "dataOutputAssociation"),
    ],
)
def test_notes_and_data_are_appended_with_what_connects_them(case, key, kind):
    element = case.do(append, case.diagram, case["Check"], VARIANTS[key])

    assert kind in [each.type.name for each in element.connections]


def test_nothing_is_appended_to_an_end_event(case):
    with case.unchanged(), pytest.raises(ProceditError, match="end event"):
        case.session.stack.run("x", append, case.diagram, case["Granted"], VARIANTS["task"])
