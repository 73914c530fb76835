"""Where two pictures differ is painted again, and nothing else has to be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor

from procedit.bpmn.geometry import Bounds
from procedit.canvas.difference import differing
from procedit.canvas.paint import load_fonts
from procedit.canvas.scene import DiagramScene
from procedit.canvas.theme import LIGHT
from procedit.canvas.tiles import Tiles, spots
from procedit.commands.rename import rename
from procedit.commands.resize import resize
from procedit.commands.set_colors import set_colors
from procedit.session import open_bytes
from tests.benchmarks.generate import procedure
from tests.canvas.driving import SMALL

_WAYS = [(0, 0, 0, 40), (0, 0, 60, 0), (-40, 0, 40, 0), (0, -40, 0, 40), (0, 0, -10, -10)]


@pytest.fixture(params=["pools and lanes", "a sub-process"])
def scene(qapp, request):
    load_fonts()
    data = SMALL if request.param == "a sub-process" else procedure(30)
    scene = DiagramScene(open_bytes(data), LIGHT)
    yield scene
    scene.dispose()


def _containers(scene):
    items = [scene.drawn_of(key) for key in scene.plane]
    return [each for each in items if each.is_open]


def _images(tiles, whole):
    return {spot: tiles.make(spot).copy() for spot, _ in spots(whole, QPoint(0, 0), 0.5)}


@pytest.mark.parametrize("way", _WAYS)
def test_repaired_tiles_look_as_if_painted_anew_after_containers_were_resized(scene, way):
    extent = scene.extent
    whole = QRect(0, 0, int(extent.right * 0.5) + 100, int(extent.bottom * 0.5) + 100)
    tiles = Tiles(scene.paint_area, QColor("white"), limit=1000)
    scene.damaged.connect(lambda damage: [tiles.damage(area) for area in damage.areas])
    _images(tiles, whole)
    sizable = [each for each in _containers(scene) if each.type.name != "group"]
    assert sizable

    for drawn in sizable:
        box = scene.bounds_of(drawn.key)
        new = Bounds(*(value + more for value, more in zip(box, way, strict=True)))
        element = scene.element_of(drawn.key)
        scene.session.stack.run("Resize", resize, scene.session.diagram, element, new)
        repaired = _images(tiles, whole)

        assert repaired == _images(Tiles(scene.paint_area, QColor("white"), 1000), whole)


def test_the_ground_of_a_container_that_grows_is_not_painted_again(scene):
    pool = next(each for each in _containers(scene) if each.type.name != "group")
    box = pool.body
    areas = []
    scene.damaged.connect(lambda damage: areas.extend(damage.areas))
    scene.picture_of(pool.key)
    old = scene.picture_of(pool.key)

    element = scene.element_of(pool.key)
    new = Bounds(box.x, box.y, box.width, box.height + 60)
    scene.session.stack.run("Resize", resize, scene.session.diagram, element, new)

    middle = Bounds(box.center.x, box.y + 10, 10, 10)
    assert areas
    assert not any(area.meets(middle) for area in areas)
    assert differing(old, old) == []


def test_another_name_or_colour_is_painted_where_it_stands(scene):
    pool = next(each for each in _containers(scene) if each.type.name != "group")
    element, stack = scene.element_of(pool.key), scene.session.stack
    old = scene.picture_of(pool.key)

    stack.run("Rename", rename, element, "Et andet navn")
    renamed = differing(old, scene.picture_of(pool.key))
    stack.run(
        "Colour", set_colors, scene.session.diagram, [element], fill="#ffeeaa", stroke="#aa5500"
    )
    coloured = differing(old, scene.picture_of(pool.key))

    assert renamed
    assert not any(area.encloses(pool.body) for area in renamed)
    assert any(area.encloses(pool.body) for area in coloured)
