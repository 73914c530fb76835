"""What can be resized and how far, what can be moved, how large things start, what lies above what."""

import pytest

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.variants import VARIANTS
from procedit.canvas.order import ranks
from procedit.commands.create import create
from procedit.commands.dropping import may_move, may_resize
from procedit.commands.resize import least_size, resize
from procedit.errors import ProceditError
from tests.commands.rules.zoo import is_a_reason

RESIZED = {
    "subProcess",
    "subProcess.event",
    "transaction",
    "adHocSubProcess",
    "participant",
    "participant.empty",
    "lane",
    "group",
}
KINDS = [
    key
    for key, variant in VARIANTS.items()
    if variant.type.is_shape
    and variant.type.family.value not in ("choreography", "conversation", "message")
]
SIZES = {
    "startEvent": (36, 36),
    "intermediateThrowEvent": (36, 36),
    "boundaryEvent.timer": (36, 36),
    "endEvent": (36, 36),
    "task": (100, 80),
    "callActivity": (100, 80),
    "exclusiveGateway": (50, 50),
    "eventBasedGateway": (50, 50),
    "subProcess": (350, 200),
    "subProcess.event": (350, 200),
    "transaction": (350, 200),
    "adHocSubProcess": (350, 200),
    "subProcess.collapsed": (100, 80),
    "transaction.collapsed": (100, 80),
    "adHocSubProcess.collapsed": (100, 80),
    "participant": (600, 250),
    "participant.empty": (400, 60),
    "lane": (400, 100),
    "dataObjectReference": (36, 50),
    "dataStoreReference": (50, 50),
    "textAnnotation": (100, 40),
    "group": (300, 300),
}


def made(case, pools, key):
    """A session with a new element of the kind, and the element."""
    variant = VARIANTS[key]
    if key.startswith(("participant", "lane")):
        into = pools["Case"] if key == "lane" else None
        return pools, pools.do(
            create, pools.diagram, variant, Bounds(100, 900, *variant.size), into
        )
    host = case["Check"]
    if key.startswith("boundaryEvent.cancel"):
        bounds = Bounds(900, 900, 350, 200)
        host = case.do(create, case.diagram, VARIANTS["transaction"], bounds)
    into = host if key.startswith("boundaryEvent") else None
    return case, case.do(create, case.diagram, variant, Bounds(700, 600, *variant.size), into)


@pytest.mark.parametrize("key", KINDS)
def test_only_containers_groups_and_annotations_are_resized(case, pools, key):
    where, element = made(case, pools, key)

    for sideways in (False, True):
        refusal = may_resize(element, where.diagram, sideways=sideways)
        wanted = key in RESIZED or (key == "textAnnotation" and sideways)
        assert (refusal is None) == wanted
        assert wanted or is_a_reason(refusal)
    if key not in RESIZED and key != "textAnnotation":
        with where.unchanged(), pytest.raises(ProceditError):
            where.session.stack.run("x", resize, where.diagram, element, Bounds(0, 0, 900, 900))


@pytest.mark.parametrize(
    ("key", "least"),
    [
        ("participant", (300, 150)),
        ("participant.empty", (300, 60)),
        ("lane", (300, 60)),
        ("subProcess", (140, 120)),
        ("transaction", (140, 120)),
        ("adHocSubProcess", (140, 120)),
        ("group", (140, 120)),
        ("textAnnotation", (100, 40)),
    ],
)
def test_nothing_becomes_smaller_than_its_kind_may_be(case, pools, key, least):
    where, element = made(case, pools, key)
    for child in list(element.children("startEvent")):
        where.do(lambda edit, child=child: edit.remove(child))
    assert least_size(element, is_horizontal=True) == least
    if key != "lane":
        box = where.bounds(element.key)
        where.do(resize, where.diagram, element, Bounds(box.x, box.y, 1, 1))
        assert where.bounds(element.key)[2:] == least


@pytest.mark.parametrize("key", ["participant", "lane"])
def test_the_least_size_is_turned_with_what_runs_upright(case, pools, key):
    _, element = made(case, pools, key)
    width, height = least_size(element, is_horizontal=True)

    assert least_size(element, is_horizontal=False) == (height, width)


def test_a_container_keeps_room_around_its_content(case):
    case.do(resize, case.diagram, case["Sub"], Bounds(200, 320, 1, 1))

    inner, box = case.bounds("Inner"), case.bounds("Sub")
    assert (box.right, box.bottom) == (inner.right + 20, inner.bottom + 20)


@pytest.mark.parametrize("key", SIZES)
def test_everything_starts_at_its_usual_size(key):
    assert VARIANTS[key].size == SIZES[key]


@pytest.mark.parametrize("key", KINDS)
def test_every_kind_has_a_size_of_its_family(key):
    usual = SIZES.get(key) or SIZES.get(key.partition(".")[0])
    by_family = {"event": (36, 36), "activity": (100, 80), "gateway": (50, 50), "data": (36, 50)}
    family = VARIANTS[key].type.family.value
    expected = usual or by_family.get(family)
    if key.endswith(".collapsed"):
        expected = (100, 80)

    assert VARIANTS[key].size == expected


def test_lanes_are_not_moved_with_other_things_but_alone_or_with_their_pool(pools):
    desk, case_lane, town, step = (pools[key] for key in ("Desk", "Case", "Town", "X"))

    assert may_move([desk]) is None
    assert may_move([town, desk, case_lane, step]) is None
    for refused in ([desk, step], [desk, case_lane], [step, pools["Bank"], desk]):
        assert is_a_reason(may_move(refused))


def test_boundary_events_are_moved_by_key_with_their_activity_only(case):
    event, host = case["Late"], case["Check"]

    assert may_move([event]) is None
    assert is_a_reason(may_move([event], by_keyboard=True))
    assert is_a_reason(may_move([event, case["Grant"]], by_keyboard=True))
    assert may_move([event, host], by_keyboard=True) is None


def test_pools_lie_under_lanes_under_steps_under_what_is_drawn_later(pools):
    diagram = pools.diagram
    order = [item.element for item in diagram.items]
    rank = dict(zip((each.key for each in order), ranks(order), strict=True))

    assert rank["Town"] < rank["Desk"] < rank["A"] < rank["F1"] < rank["M1"]


def test_a_sub_process_lies_under_what_it_holds_and_a_boundary_event_over_its_host(case):
    order = [item.element for item in case.diagram.items]
    rank = dict(zip((each.key for each in order), ranks(order), strict=True))

    assert rank["Sub"] < rank["Inner"]
    assert rank["Check"] < rank["Late"]


def test_new_pools_and_lanes_are_drawn_under_what_is_there(pools):
    pool = pools.do(create, pools.diagram, VARIANTS["participant"], Bounds(100, 700, 600, 250))
    lane = pools.do(
        create, pools.diagram, VARIANTS["lane"], Bounds(200, 220, 400, 20), pools["Case"]
    )
    keys = [item.element.key for item in pools.diagram.items]

    assert keys.index(pool.key) < keys.index("Town")
    assert keys.index(lane.key) < keys.index("A")
