"""Every element type and variant has a picture, and what BPMN tells apart looks different."""

import math

import pytest

from procedit.bpmn.geometry import Bounds, Point
from procedit.bpmn.types import TYPES, Family, Outline
from procedit.bpmn.variants import VARIANTS
from procedit.canvas.notation import (
    Caption,
    LineLook,
    Look,
    icon_of,
    picture_of_line,
    picture_of_look,
    picture_of_variant,
)
from procedit.canvas.notation.event_symbols import CATCH, THROW
from procedit.canvas.notation.look import color_of
from procedit.canvas.notation.strokes import box, circle, drawing, even_dash, smooth
from procedit.canvas.notation.task_symbols import ROW
from procedit.canvas.picture import INK, PAPER, SHADE, extent

HERE = Point(100, 50)
WAY = (Point(0, 0), Point(100, 0), Point(100, 80))
SHAPES = [kind for kind in TYPES.values() if kind.is_shape]
LINES = [kind for kind in TYPES.values() if kind.is_connection]


def shape(kind, *traits, **more):
    return picture_of_look(Look(kind, *TYPES[kind].size, traits, **more), HERE)


def line(kind, *traits, points=WAY, **more):
    return picture_of_line(LineLook(kind, traits), points, Caption(**more) if more else Caption(""))


def is_sound(picture):
    """Whether all numbers are finite and everything lies within the bounds."""
    numbers = [n for path in picture.paths for command in path.commands for n in command[1:]]
    x, y = picture.origin
    painted = extent(picture.paths).moved(x, y)
    texts = picture.text_bounds
    return (
        all(map(math.isfinite, numbers))
        and picture.bounds.grown(1e-6).encloses(painted)
        and (texts is None or picture.bounds.grown(1e-6).encloses(texts))
    )


@pytest.mark.parametrize("kind", SHAPES, ids=lambda kind: kind.name)
def test_every_shape_of_the_standard_has_a_picture(kind):
    picture = picture_of_look(Look(kind.name, *kind.size), HERE, Caption("Træf afgørelse"))

    assert picture.paths
    assert is_sound(picture)
    assert picture.body == Bounds(*HERE, *kind.size)
    assert picture.outline is kind.outline
    assert picture.label_bounds is not None
    assert "".join(part.text for part in picture.labels[0].lines).replace(" ", "").startswith("Tr")


@pytest.mark.parametrize("kind", SHAPES, ids=lambda kind: kind.name)
@pytest.mark.parametrize("size", [(1, 1), (9, 400), (400, 9), (17.3, 23.9)])
def test_odd_sizes_do_no_harm(kind, size):
    assert is_sound(picture_of_look(Look(kind.name, *size), HERE, Caption("En lang tekst her")))


@pytest.mark.parametrize("kind", LINES, ids=lambda kind: kind.name)
@pytest.mark.parametrize(
    "points",
    [WAY, (Point(0, 0), Point(0, 0)), (Point(0, 0), Point(3, 0)), (Point(5, 5), Point(-60, 90))],
    ids=["bent", "in one place", "very short", "slanting"],
)
def test_every_line_of_the_standard_has_a_picture(kind, points):
    picture = line(kind.name, points=points, text="Ja")

    assert is_sound(picture)
    assert picture.line == points
    assert picture.outline is Outline.LINE
    assert picture.labels[0].lines[0].text == "Ja"


@pytest.mark.parametrize("variant", VARIANTS.values(), ids=lambda variant: variant.key)
def test_everything_that_can_be_created_has_an_icon_and_a_ghost(variant):
    icon, ghost = icon_of(variant), picture_of_variant(variant, HERE)

    assert is_sound(icon)
    assert is_sound(ghost)
    assert icon.body.width <= 60
    assert icon.body.height <= 45


def test_icons_differ_from_each_other():
    same = {("subProcess", "task"), ("subChoreography", "choreographyTask")}
    seen = {}
    for variant in VARIANTS.values():
        icon = icon_of(variant)
        twin = seen.setdefault((icon.paths, icon.body), variant)
        if variant.type.name == "boundaryEvent" or twin is variant:
            continue
        assert (variant.type.name, twin.type.name) in same, (variant.key, twin.key)


@pytest.mark.parametrize("name", sorted(CATCH))
def test_each_event_definition_has_a_marker_of_its_own(name):
    others = [shape("intermediateCatchEvent", other).paths for other in CATCH if other != name]

    assert shape("intermediateCatchEvent", name).paths not in others


@pytest.mark.parametrize("name", sorted(set(THROW) - {"timer", "conditional", "terminate"}))
def test_catching_markers_are_open_and_throwing_ones_filled(name):
    caught, thrown = shape("intermediateCatchEvent", name), shape("intermediateThrowEvent", name)

    assert all(path.fill != INK for path in caught.paths)
    assert any(path.fill == INK for path in thrown.paths)


@pytest.mark.parametrize(
    ("kind", "rings", "width"),
    [
        ("startEvent", 1, 1.75),
        ("intermediateCatchEvent", 2, 1.5),
        ("intermediateThrowEvent", 2, 1.5),
        ("boundaryEvent", 2, 1.5),
        ("endEvent", 1, 3.5),
    ],
)
def test_the_rings_tell_the_position_of_an_event(kind, rings, width):
    picture = shape(kind)

    assert [path.width for path in picture.paths] == [width] * rings
    assert not any(path.dash for path in picture.paths)


@pytest.mark.parametrize("kind", ["startEvent", "boundaryEvent"])
def test_the_rings_of_non_interrupting_events_are_dashed(kind):
    assert all(path.dash for path in shape(kind, "non-interrupting").paths)


@pytest.mark.parametrize("name", sorted(ROW))
def test_the_markers_of_an_activity_stand_at_the_bottom_in_the_middle(name):
    plain, marked = shape("task"), shape("task", name)

    added = extent(marked.paths[len(plain.paths) :])

    assert added.center.x == pytest.approx(50, abs=1.5)
    assert added.y > 60
    assert added.bottom < 80 - 3


def test_several_markers_are_centred_together():
    marked = shape("subProcess", "collapsed", "compensation", "ad-hoc", "parallel")

    assert extent(marked.paths[1:]).center.x == pytest.approx(350 / 2, abs=2)


def test_the_borders_of_activities_tell_their_kind():
    call, task = shape("callActivity").paths[0], shape("task").paths[0]
    event = shape("subProcess", "event").paths[0]

    assert call.width > 1.5 * task.width
    assert event.dash
    assert len(shape("transaction").paths) == len(shape("subProcess").paths) + 1


def test_called_global_tasks_lend_their_marker():
    assert len(shape("callActivity", "calls:globalUserTask").paths) > 1
    assert len(shape("callActivity", "calls:globalTask").paths) == 1


def test_a_collapsed_event_sub_process_shows_how_it_starts():
    plain = shape("subProcess", "collapsed", "event", "start:")
    timer = shape("subProcess", "collapsed", "event", "start:", "start:timer")
    dashed = shape("subProcess", "collapsed", "event", "start:", "start:non-interrupting")

    assert plain.paths != timer.paths
    assert len(plain.paths) == len(dashed.paths)
    assert plain.paths != dashed.paths


def test_an_instantiating_receive_task_looks_different():
    assert shape("receiveTask").paths != shape("receiveTask", "instantiate").paths


def test_gateways_differ_by_their_marker():
    names = ("exclusive", "parallel", "inclusive", "complex", "event")
    looks = [shape("exclusiveGateway", name).paths for name in names]
    looks += [shape("exclusiveGateway").paths, shape("eventBasedGateway", "event-parallel").paths]
    looks.append(shape("eventBasedGateway", "event-instantiating").paths)

    assert len(set(looks)) == len(looks)


def test_pools_have_a_band_unless_they_are_a_black_box():
    assert len(shape("participant").paths) == len(shape("participant", "black-box").paths) + 1
    assert shape("participant").paths != shape("participant", "vertical").paths
    assert len(shape("participant", "multiple").paths) == len(shape("participant").paths) + 1


def test_data_collections_and_the_direction_of_data_are_marked():
    looks = {
        shape("dataObjectReference").paths,
        shape("dataObjectReference", "collection").paths,
        shape("dataInput").paths,
        shape("dataOutput").paths,
        shape("dataStoreReference").paths,
    }

    assert len(looks) == 5


def test_messages_that_do_not_initiate_are_shaded():
    assert shape("message").paths[0].fill == PAPER
    assert shape("message", "non-initiating").paths[0].fill == SHADE


def test_participant_bands_are_rounded_where_the_activity_is():
    bands = [
        picture_of_look(Look("participantBand", 100, 20, (place,)), HERE).paths
        for place in ("top", "middle", "bottom")
    ]
    letter = picture_of_look(Look("participantBand", 100, 20, ("top", "message")), HERE)

    assert len(set(bands)) == 3
    assert letter.bounds.y < HERE.y - 30


@pytest.mark.parametrize(
    ("kind", "traits", "count"),
    [
        ("sequenceFlow", (), 2),
        ("sequenceFlow", ("default",), 3),
        ("sequenceFlow", ("conditional",), 3),
        ("messageFlow", (), 3),
        ("messageFlow", ("initiating",), 5),
        ("association", (), 1),
        ("association", ("to",), 2),
        ("association", ("from", "to"), 3),
        ("dataInputAssociation", ("to",), 2),
        ("conversationLink", (), 2),
    ],
)
def test_lines_carry_the_marks_of_their_kind(kind, traits, count):
    assert len(line(kind, *traits).paths) == count


def test_message_flows_and_associations_are_not_drawn_through():
    assert line("messageFlow").paths[0].dash
    assert line("association").paths[0].dash
    assert not line("sequenceFlow").paths[0].dash


def test_arrow_heads_end_at_the_last_point():
    head = line("sequenceFlow", points=(Point(0, 0), Point(100, 0))).paths[1]
    tip = extent([head])

    assert tip.right == pytest.approx(100, abs=0.5)


def test_a_line_makes_room_for_a_name_that_lies_on_it():
    along = (Point(0, 0), Point(300, 0))
    clear = line("sequenceFlow", points=along, text="Ja", box=Bounds(100, 20, 60, 15))
    crossed = line("sequenceFlow", points=along, text="Ja", box=Bounds(100, -8, 60, 15))

    starts = [sum(c[0] == "M" for c in picture.paths[0].commands) for picture in (clear, crossed)]

    assert starts == [1, 2]


def test_equal_shapes_share_the_same_paths():
    here = picture_of_look(Look("userTask", 100, 80), HERE, Caption("Her"))
    there = picture_of_look(Look("userTask", 100.0, 80.0), Point(0, 0), Caption("Der"))

    assert here.paths is there.paths


def test_a_moved_picture_equals_one_made_there():
    caption = Caption("Modtag", Bounds(0, 40, 90, 20))
    look = Look("startEvent", 36, 36, ("message",))

    moved = picture_of_look(look, Point(0, 0), caption).moved(100, 50)

    assert moved == picture_of_look(look, HERE, caption)


def test_colours_of_the_file_dye_lines_surfaces_and_markers():
    picture = shape("userTask", fill="#bbdefb", stroke="#0d4372")

    assert {path.stroke for path in picture.paths} == {"#0d4372"}
    assert picture.paths[0].fill == "#bbdefb"


@pytest.mark.parametrize(
    ("text", "color"),
    [
        ("#BBDEFB", "#bbdefb"),
        ("#abc", "#aabbcc"),
        ("#11223344", "#112233"),
        ("rgb(255, 0, 16)", "#ff0010"),
        (" Red ", "#ff0000"),
        ("url(#x)", ""),
        ("", ""),
    ],
)
def test_colours_are_read_as_tools_write_them(text, color):
    assert color_of(text) == color


def test_an_unknown_element_is_a_dashed_box():
    picture = picture_of_look(Look("shinyThing", 100, 80), HERE, Caption("shinyThing"))

    assert picture.paths[0].dash
    assert picture.labels


def test_drawings_are_read_like_svg_paths():
    assert drawing("M 1 2 L -3.5 4 5 6 C 1 2 3 4 5 6 Z") == (
        ("M", 1, 2),
        ("L", -3.5, 4),
        ("L", 5, 6),
        ("C", 1, 2, 3, 4, 5, 6),
        ("Z",),
    )


def test_dashes_come_out_even():
    on, off = even_dash(100, 7, 0.6)

    assert 100 / (on + off) == pytest.approx(round(100 / (on + off)))
    assert on / (on + off) == pytest.approx(0.6)


def test_bends_are_rounded_no_further_than_half_way():
    bent = smooth([Point(0, 0), Point(4, 0), Point(4, 100)], 6)

    assert ("L", 2.0, 0.0) in bent
    assert sum(command[0] == "C" for command in bent) == 1


def test_boxes_and_circles_keep_to_their_size():
    for commands in (box(1, 2, 30, 20, 50), box(1, 2, 30, 20)):
        xs = [command[-2] for command in commands if len(command) > 1]
        assert (min(xs), max(xs)) == (1, 31)
    assert len(circle(0, 0, 5)) == 6


def test_families_are_all_drawn():
    drawn = {kind.family for kind in (*SHAPES, *LINES)}

    assert drawn == set(Family) - {Family.CONTAINER, Family.OTHER}
