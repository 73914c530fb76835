"""What the painter puts on an image: shape, colour and text, less of it from far away."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from procedit.bpmn.geometry import Point
from procedit.bpmn.types import TYPES
from procedit.canvas.notation import Caption, LineLook, Look, picture_of_line, picture_of_look
from procedit.canvas.paint import PicturePainter, load_fonts, qt_font
from procedit.canvas.picture import TextStyle
from procedit.canvas.text import FAMILY, width_of
from procedit.canvas.theme import DARK, LIGHT, adapted

GROUND = QColor("#808080")


@pytest.fixture(autouse=True)
def fonts(qapp):
    load_fonts()


def painted(*pictures, theme=LIGHT, zoom=1.0, size=140):
    """An image of the pictures, ``size`` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    painter = QPainter(image)
    painter.scale(zoom, zoom)
    PicturePainter(theme).paint(painter, pictures, zoom)
    painter.end()
    return image


def shape(kind="task", *traits, text="", **more):
    return picture_of_look(Look(kind, 100, 80, traits, **more), Point(20, 20), Caption(text))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_shape_is_filled_with_paper_and_edged_with_ink(theme):
    image = painted(shape(), theme=theme)

    assert image.pixelColor(70, 60) == QColor(theme.color("paper"))
    border = image.pixelColor(70, 20).lightness()
    assert abs(border - QColor(theme.color("ink")).lightness()) < 40
    assert image.pixelColor(5, 5) == GROUND


@pytest.mark.parametrize("kind", [kind.name for kind in TYPES.values() if kind.is_shape])
def test_every_shape_can_be_painted(kind):
    assert painted(shape(kind, text="Navn")) != painted()


def test_the_later_picture_lies_above():
    below, above = shape(fill="#ff0000"), shape(fill="#00ff00")

    assert painted(below, above).pixelColor(70, 60) == QColor("#00ff00")


def test_text_is_painted_and_left_out_from_far_away():
    named, bare = shape(text="Afgørelse"), shape()

    assert painted(named) != painted(bare)
    assert painted(named, zoom=0.1) == painted(bare, zoom=0.1)


def test_markers_are_left_out_from_far_away():
    plain, marked = shape("task"), shape("userTask")

    assert painted(plain) != painted(marked)
    assert painted(plain, zoom=0.13) == painted(marked, zoom=0.13)


def test_turned_text_leaves_the_painter_as_it_was():
    image = QImage(140, 140, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = painter.transform()

    PicturePainter(LIGHT).paint(painter, [shape("participant", text="Kommunen")], 1.0)

    assert painter.transform() == before
    painter.end()


def test_lines_are_painted():
    way = (Point(10, 70), Point(130, 70))

    image = painted(picture_of_line(LineLook("sequenceFlow"), way, Caption("Ja")))

    assert image.pixelColor(60, 70).lightness() < 90


def test_qt_runs_text_as_wide_as_we_reckon():
    for style in (TextStyle(12), TextStyle(13, 600), TextStyle(16, 700, italic=True)):
        font = qt_font(style)
        font.setKerning(False)
        metrics = QFontMetricsF(font)
        assert font.family() == FAMILY
        for text in ("Træf afgørelse", "Underretning om børn", "§ 50 – 24 timer"):
            assert metrics.horizontalAdvance(text) == pytest.approx(width_of(text, style), rel=0.01)


def test_two_threads_paint_the_same():
    pictures = [shape("userTask", text="Modtag"), shape("serviceTask", text="Journalisér")]

    with ThreadPoolExecutor(4) as pool:
        images = list(pool.map(lambda _: painted(*pictures), range(8)))

    assert all(image == images[0] for image in images)


def test_both_themes_have_the_same_roles():
    assert LIGHT.roles.keys() == DARK.roles.keys()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_ink_stands_out_from_all_surfaces(theme):
    ink = QColor(theme.color("ink")).lightnessF()

    for surface in ("paper", "canvas", "header", "lane", "shade"):
        assert abs(ink - QColor(theme.color(surface)).lightnessF()) > 0.4


def test_colours_of_the_file_are_kept_on_light_paper_and_turned_on_dark():
    pale, deep = "#bbdefb", "#0d4372"

    assert LIGHT.color(pale) == pale
    assert QColor(DARK.color(pale)).lightness() < 110
    assert QColor(DARK.color(deep)).lightness() > 130
    assert abs(QColor(DARK.color(pale)).hue() - QColor(pale).hue()) < 15


def test_white_becomes_the_paper_and_black_the_ink():
    assert adapted("#ffffff", "#1f242c", "#e6e9ee") == "#1f242c"
    assert adapted("#000000", "#1f242c", "#e6e9ee") == "#e6e9ee"
