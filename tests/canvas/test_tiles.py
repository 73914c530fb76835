"""Tiles show the diagram pixel for pixel, and a change repairs only what it touched."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from procedit.bpmn.geometry import Bounds
from procedit.canvas.tiles import SIZE, Spot, Tiles, device_rect, spots
from procedit.commands.move import move


@pytest.fixture
def painted():
    return []


@pytest.fixture
def tiles(qapp, painted):
    def paint(painter: QPainter, area: Bounds, scale: float) -> None:
        painted.append(area)
        painter.fillRect(QRect(10, 10, 20, 20), QColor("red"))

    return Tiles(paint, QColor("white"), limit=4)


def test_a_tile_is_painted_once(tiles, painted):
    spot = Spot(1.0, 0, 0)
    assert tiles.ready(spot) is None

    image = tiles.make(spot)

    assert tiles.ready(spot) is image
    assert len(painted) == 1
    assert image.pixelColor(15, 15) == QColor("red")
    assert image.pixelColor(5, 5) == QColor("white")


def test_a_change_repairs_only_the_place_it_touched(tiles, painted):
    spot = Spot(1.0, 0, 0)
    tiles.make(spot)

    tiles.damage(Bounds(10, 10, 20, 20))
    assert tiles.ready(spot) is None
    tiles.make(spot)

    assert painted[1].width < 40


def test_a_change_elsewhere_leaves_a_tile_alone(tiles):
    spot = Spot(1.0, 0, 0)
    tiles.make(spot)

    tiles.damage(Bounds(600, 600, 20, 20))

    assert tiles.ready(spot) is not None


def test_changes_that_overlap_are_repaired_together(tiles, painted):
    spot = Spot(1.0, 0, 0)
    tiles.make(spot)

    tiles.damage(Bounds(10, 10, 20, 20))
    tiles.damage(Bounds(12, 10, 20, 20))
    tiles.make(spot)

    assert len(painted) == 2


def test_the_tiles_used_least_recently_are_forgotten(tiles):
    for column in range(5):
        tiles.make(Spot(1.0, column, 0))

    assert len(tiles) == 4
    assert tiles.ready(Spot(1.0, 0, 0)) is None
    assert tiles.ready(Spot(1.0, 4, 0)) is not None


def test_tiles_cover_a_view_without_gaps_also_left_of_the_origin():
    view = QRect(0, 0, 1200, 700)

    places = [place for _, place in spots(view, QPoint(300, -100), 1.0)]

    assert sum((place & view).width() * (place & view).height() for place in places) == 1200 * 700


def test_a_rectangle_takes_in_every_pixel_it_touches():
    assert device_rect(Bounds(-1.5, 0, 3, 1), 1.0).contains(QRect(-2, 0, 4, 1))


def test_a_repaired_tile_looks_like_one_painted_anew(scene, session):
    spot = Spot(1.0, 0, 0)
    tiles = Tiles(scene.paint_area, QColor("white"))
    tiles.make(spot)
    scene.damaged.connect(lambda damage: [tiles.damage(area) for area in damage.areas])

    session.stack.run("Move", move, session.diagram, [session.document.find("Check")], 30, 30)
    repaired = QImage(tiles.make(spot))

    tiles.clear()
    assert repaired == tiles.make(spot)
    assert repaired.width() == SIZE
