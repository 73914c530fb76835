"""A session, its scene and its view, put away after each test."""

from __future__ import annotations

import pytest

from procedit.canvas.paint import load_fonts
from procedit.canvas.scene import DiagramScene
from procedit.canvas.theme import LIGHT
from procedit.canvas.view import DiagramView
from procedit.canvas.workspace import Workspace
from procedit.session import open_bytes
from tests.canvas.driving import SMALL, Hand
from tests.canvas.working import no_icon


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


@pytest.fixture
def open_workspace(qtbot):
    """Opens bytes, or a session, in a workspace of 1100 by 800 pixels at 100 %."""
    opened = []

    def make(content=SMALL):
        load_fonts()
        session = open_bytes(content) if isinstance(content, bytes) else content
        workspace = Workspace(session, LIGHT, no_icon)
        qtbot.addWidget(workspace)
        workspace.resize(1100, 800)
        with qtbot.waitExposed(workspace):
            workspace.show()
        workspace.activateWindow()
        workspace.view.zoom_to(1.0)
        workspace.view.camera.center_on(workspace.scene.extent.center)
        workspace.view.setFocus()
        opened.append(workspace)
        return workspace

    yield make
    for workspace in opened:
        workspace.dispose()


@pytest.fixture
def workspace(open_workspace):
    return open_workspace()
