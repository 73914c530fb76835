"""A session, its scene and its view, put away after each test."""

from __future__ import annotations

import pytest

from procedit.canvas.paint import load_fonts
from procedit.canvas.scene import DiagramScene
from procedit.canvas.theme import LIGHT
from procedit.canvas.view import DiagramView
from procedit.session import open_bytes
from tests.canvas.driving import SMALL, Hand


@pytest.fixture
def session():
    return open_bytes(SMALL)


@pytest.fixture
def scene(qapp, session):
    scene = DiagramScene(session, LIGHT)
    yield scene
    scene.dispose()


@pytest.fixture
def view(qtbot, session, scene):
    load_fonts()
    view = DiagramView(session, scene)
    view.resize(900, 700)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.zoom_to(1.0)
    view.camera.center_on(scene.extent.center)
    return view


@pytest.fixture
def hand(view):
    return Hand(view)
