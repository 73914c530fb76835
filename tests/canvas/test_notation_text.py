"""Names stand where the file wants them, clear of markers, and never leave their box."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from procedit.bpmn.geometry import Bounds, Point
from procedit.canvas.notation import Caption, LineLook, Look, picture_of_line, picture_of_look
from procedit.canvas.notation.activities import TYPE_ROOM
from procedit.canvas.notation.look import Font

HERE = Point(0, 0)
NAMES = st.lists(
    st.sampled_from(
        [
            "Modtag",
            "ansøgning",
            "og",
            "journalisér",
            "sagsbehandlingsafdelingen",
            "i",
            "SBSYS",
            "§ 3",
        ]
    ),
    min_size=1,
    max_size=12,
).map(" ".join)


def shape(kind, size, *traits, **caption):
    return picture_of_look(Look(kind, *size, traits), HERE, Caption(**caption))


def lines_of(picture):
    """The rectangles around the lines, from capital height to baseline."""
    label = picture.labels[0]
    x, y = label.at
    return [
        Bounds(x + one.x, y + one.y - 0.73 * label.style.size, one.width, 0.73 * label.style.size)
        for one in label.lines
    ]


@given(NAMES)
def test_names_of_activities_stay_inside_and_clear_of_the_markers(name):
    picture = shape("userTask", (100, 80), "compensation", text=name)
    markers = (Bounds(5, 5, 18, 17), Bounds(43, 63, 14, 12))

    for line in lines_of(picture):
        assert Bounds(1, 1, 98, 78).encloses(line)
        assert not any(marker.meets(line) for marker in markers)


@given(NAMES)
def test_names_of_collapsed_sub_processes_stay_above_the_plus(name):
    for line in lines_of(shape("subProcess", (100, 80), "collapsed", text=name)):
        assert line.bottom < 80 - 17
        assert line.y > 1


def test_a_short_name_stands_in_the_middle_of_a_task():
    (line,) = lines_of(shape("task", (100, 80), text="Afgør"))

    assert line.center.x == pytest.approx(50)
    assert line.center.y == pytest.approx(40, abs=0.5)


def test_a_name_beside_the_marker_of_a_low_task_starts_behind_it():
    picture = shape("userTask", (120, 40), text="Vurdér behov for hjælp")

    assert min(line.x for line in lines_of(picture)) >= TYPE_ROOM


def test_the_name_of_what_is_expanded_stands_at_the_top():
    (line,) = lines_of(shape("subProcess", (350, 200), "expanded", text="Oplys sagen"))

    assert line.bottom < 24


def test_names_of_events_stand_below_where_the_file_says_nothing():
    (line,) = lines_of(shape("startEvent", (36, 36), text="Modtaget"))

    assert line.y > 36
    assert line.center.x == pytest.approx(18)


@pytest.mark.parametrize("kind", ["exclusiveGateway", "boundaryEvent"])
def test_names_keep_clear_of_a_line_that_leaves_downwards(kind):
    picture = shape(kind, (50, 50), "exclusive", text="Er ansøgningen fuldt oplyst?")

    assert max(line.right for line in lines_of(picture)) < 25


def test_label_bounds_of_the_file_are_kept():
    box = Bounds(-100, 10, 90, 30)
    picture = shape("endEvent", (36, 36), text="Afslag meddelt borgeren", box=box)

    assert picture.label_bounds == box
    assert picture.text_bounds.center.x == pytest.approx(box.center.x)
    assert picture.text_bounds.y >= box.y - 2


def test_a_name_above_its_shape_grows_upwards():
    box = Bounds(-20, -20, 76, 14)
    picture = shape("dataObjectReference", (36, 50), text="Sag\n[oplyst]", box=box)

    assert lines_of(picture)[-1].bottom <= box.bottom


def test_words_beside_a_shape_are_not_divided():
    picture = shape("endEvent", (36, 36), text="Ibrugtagningstilladelse", box=Bounds(0, 40, 60, 14))

    assert [line.text for line in picture.labels[0].lines] == ["Ibrugtagningstilladelse"]


def test_the_font_of_the_file_is_used():
    font = Font(16, bold=True, italic=True, underline=True)
    style = shape("task", (100, 80), text="Nej", font=font).labels[0].style

    assert (style.size, style.weight, style.italic, style.underline) == (16, 700, True, True)


@pytest.mark.parametrize(("size", "drawn"), [(0, 12), (3, 9), (500, 72), (11.4, 11)])
def test_font_sizes_are_kept_within_reason(size, drawn):
    assert shape("task", (400, 300), text="Nej", font=Font(size)).labels[0].style.size == drawn


def test_names_of_lying_pools_run_upwards_in_their_band():
    picture = shape("participant", (600, 200), text="Kommunen")
    (label,) = picture.labels

    assert label.rotation == -90
    assert Bounds(0, 0, 30, 200).encloses(label.bounds)
    assert label.bounds.center.y == pytest.approx(100, abs=1)


def test_names_of_standing_pools_and_black_boxes_run_across():
    for traits in (("vertical",), ("black-box",)):
        assert shape("participant", (600, 200), *traits, text="Kommunen").labels[0].rotation == 0


def test_a_tall_narrow_black_box_has_its_name_turned():
    assert shape("participant", (60, 400), "black-box", text="Borger").labels[0].rotation == -90


@given(NAMES)
def test_names_of_lanes_stay_in_their_band(name):
    picture = shape("lane", (400, 100), text=name)

    assert Bounds(0, 0, 31, 100).encloses(picture.labels[0].bounds.grown(-3))


def test_annotations_show_all_their_text_from_the_left():
    text = "Frist: 4 uger. " * 12
    (label,) = shape("textAnnotation", (100, 40), text=text).labels

    assert label.anchor == "start"
    assert " ".join(line.text for line in label.lines) == text.strip()


def test_the_name_of_a_line_stands_beside_its_longest_part():
    points = (Point(0, 0), Point(20, 0), Point(20, 300))
    picture = picture_of_line(LineLook("sequenceFlow"), points, Caption("Ja"))

    assert picture.text_bounds.x > 20
    assert 100 < picture.text_bounds.center.y < 200


def test_a_name_keeps_clear_of_the_message_on_its_line():
    points = (Point(0, 0), Point(300, 0))
    picture = picture_of_line(LineLook("messageFlow", ("initiating",)), points, Caption("Svar"))

    assert picture.text_bounds.bottom < -9


def test_there_is_a_box_to_type_into_before_there_is_a_name():
    for kind in ("task", "startEvent", "participant", "textAnnotation", "group", "subProcess"):
        assert shape(kind, (100, 80), text="").label_bounds is not None
