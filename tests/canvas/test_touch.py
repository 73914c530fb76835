"""Fingers and a pen select, drag, move the paper and zoom."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QInputDevice, QPointingDevice, QTabletEvent, QTouchEvent
from PySide6.QtWidgets import QApplication

from procedit.bpmn.geometry import Point
from tests.canvas.working import OneStep, drawn

_Type, _State = QEvent.Type, QEventPoint.State
_KEYS = Qt.KeyboardModifier.NoModifier
_CAN = QInputDevice.Capability.Position


@pytest.fixture(scope="module")
def screen(qapp):
    return QPointingDevice(
        "screen",
        1,
        QInputDevice.DeviceType.TouchScreen,
        QPointingDevice.PointerType.Finger,
        _CAN,
        5,
        0,
    )


@pytest.fixture(scope="module")
def pen(qapp):
    return QPointingDevice(
        "pen", 2, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen, _CAN, 1, 1
    )


class Fingers:
    """Fingers on a view, at places of the diagram."""

    def __init__(self, view, device):
        self.view, self.device, self.time = view, device, 1000

    def drag(self, start, end):
        """One finger."""
        first, last = (self.view.camera.screen(Point(*place)) for place in (start, end))
        self.send_screens(_Type.TouchBegin, _State.Pressed, [first])
        for spot in ((first + last) / 2, last):
            self.send_screens(_Type.TouchUpdate, _State.Updated, [spot])
        self.send_screens(_Type.TouchEnd, _State.Released, [last])

    def send_screens(self, kind, state, screens):
        viewport = self.view.viewport()
        points = [
            QEventPoint(at, state, QPointF(spot), viewport.mapToGlobal(QPointF(spot)))
            for at, spot in enumerate(screens)
        ]
        event = QTouchEvent(kind, self.device, _KEYS, points)
        event.setTimestamp(self.time)
        QApplication.sendEvent(viewport, event)

    def tap(self, place):
        self.time += 100
        spot = self.view.camera.screen(Point(*place))
        self.send_screens(_Type.TouchBegin, _State.Pressed, [spot])
        self.send_screens(_Type.TouchEnd, _State.Released, [spot])


@pytest.fixture
def fingers(workspace, screen):
    return Fingers(workspace.view, screen)


def test_a_tap_selects_and_one_beside_gives_the_selection_up(workspace, fingers):
    fingers.tap((250, 160))
    assert workspace.session.selection.keys == ("Check",)

    fingers.time += 5000
    fingers.tap((700, 260))
    assert workspace.session.selection.keys == ()


def test_a_finger_drags_a_step(workspace, fingers):
    with OneStep(workspace.session):
        fingers.drag((550, 160), (650, 240))

    bounds = drawn(workspace.session, "Closed").bounds
    assert abs(bounds.x - 600) < 10
    assert abs(bounds.y - 180) < 10


def test_a_finger_on_the_paper_moves_it(workspace, fingers):
    before = workspace.view.camera.origin

    fingers.drag((700, 260), (640, 300))

    after = workspace.view.camera.origin
    assert (after.x() - before.x(), after.y() - before.y()) == (-60, 40)
    assert not workspace.session.stack.titles


def test_two_fingers_zoom_and_move(workspace, fingers):
    view = workspace.view
    screens = [view.camera.screen(Point(*place)) for place in ((300, 250), (400, 250))]
    fingers.send_screens(_Type.TouchBegin, _State.Pressed, screens)
    middle = view.camera.at(QPointF(screens[0] + screens[1]) / 2)
    wide = [screens[0] - (screens[1] - screens[0]) / 2, screens[1] + (screens[1] - screens[0]) / 2]
    fingers.send_screens(_Type.TouchUpdate, _State.Updated, wide)
    fingers.send_screens(_Type.TouchEnd, _State.Released, wide)

    assert abs(view.zoom - 2.0) < 0.05
    still = view.camera.at(QPointF(wide[0] + wide[1]) / 2)
    assert abs(still.x - middle.x) < 2


def test_a_second_finger_breaks_a_drag_off(workspace, fingers):
    view, session = workspace.view, workspace.session
    start = view.camera.screen(Point(250, 160))
    far = view.camera.screen(Point(300, 240))
    fingers.send_screens(_Type.TouchBegin, _State.Pressed, [start])
    fingers.send_screens(_Type.TouchUpdate, _State.Updated, [far])
    assert workspace.scene.lifted

    fingers.send_screens(_Type.TouchUpdate, _State.Updated, [far, start])
    fingers.send_screens(_Type.TouchEnd, _State.Released, [far, start])

    assert not workspace.scene.lifted
    assert not session.stack.titles


def test_two_taps_edit_the_name(workspace, fingers):
    fingers.tap((250, 160))
    fingers.tap((250, 160))

    assert workspace.editor.key == "Check"


def test_a_resting_finger_asks_for_the_menu(workspace, fingers, qtbot):
    spot = workspace.view.camera.screen(Point(250, 160))
    with qtbot.waitSignal(workspace.view.context_menu_requested) as asked:
        fingers.send_screens(_Type.TouchBegin, _State.Pressed, [spot])

    assert asked.args[0] == "Check"
    assert not workspace.session.stack.titles
    workspace.context_menu.menu.close()


def test_a_pen_drags_a_step(workspace, pen):
    view = workspace.view

    def send(kind, x, y, button, buttons):
        spot = QPointF(view.camera.screen(Point(x, y)))
        screen = view.viewport().mapToGlobal(spot)
        event = QTabletEvent(kind, pen, spot, screen, 0.5, 0, 0, 0, 0, 0, _KEYS, button, buttons)
        QApplication.sendEvent(view.viewport(), event)

    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    with OneStep(workspace.session):
        send(_Type.TabletPress, 550, 160, left, left)
        send(_Type.TabletMove, 600, 200, none, left)
        send(_Type.TabletMove, 650, 240, none, left)
        send(_Type.TabletRelease, 650, 240, left, none)

    assert abs(drawn(workspace.session, "Closed").bounds.x - 600) < 10
