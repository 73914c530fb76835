"""Zooming, scrolling and what a view paints."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication

from procedit.bpmn.geometry import Bounds, Point
from procedit.canvas.minimap import Minimap
from procedit.canvas.scene import DiagramScene
from procedit.canvas.theme import DARK, LIGHT
from procedit.canvas.view import DiagramView
from procedit.canvas.zoom import LARGEST, SMALLEST, fitting, next_step, previous_step
from procedit.commands.move import move
from procedit.session import open_bytes
from tests.canvas.driving import many

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def settle(view, qtbot) -> QImage:
    """What the view shows when nothing is missing any more."""
    with qtbot.waitSignal(view.settled):
        view.viewport().update()
    return view.viewport().grab().toImage()


def test_the_wheel_zooms_around_the_cursor(view, hand):
    at = Point(250, 140)
    before = view.camera.screen(at)

    hand.wheel(*at, QPoint(0, 240), CTRL)

    assert view.zoom == pytest.approx(1.44)
    assert (view.camera.screen(at) - before).manhattanLength() <= 2


def test_zoom_stays_within_its_limits(view):
    view.zoom_to(100)
    assert view.zoom == LARGEST
    view.zoom_to(0.0001)
    assert view.zoom == SMALLEST


def test_the_zoom_keys_stop_at_round_figures():
    assert next_step(0.97) == 1.0
    assert previous_step(1.04) == 1.0
    assert previous_step(SMALLEST) == SMALLEST
    assert next_step(LARGEST) == LARGEST


def test_a_diagram_that_fits_is_not_magnified():
    assert fitting(Bounds(0, 0, 100, 100), 1000, 1000) == 1.0
    assert fitting(Bounds(0, 0, 10_000, 100), 1000, 1000) == pytest.approx(0.0952)


def test_fit_shows_the_whole_diagram(view, scene):
    view.zoom_to(3)

    view.fit()

    assert view.camera.area.encloses(scene.extent)


def test_a_diagram_shown_whole_stays_whole_when_the_window_changes(view, scene):
    view.fit()

    view.resize(view.width() // 2, view.height() - 40)

    assert view.camera.area.encloses(scene.extent)


def test_a_chosen_zoom_stays_when_the_window_changes(view):
    view.fit()
    view.zoom_to(1.5)

    view.resize(view.width() // 2, view.height() - 40)

    assert view.zoom == 1.5


def test_fit_selection_shows_what_is_selected(view, scene, session):
    session.selection.set("End")

    view.fit_selection()

    assert view.zoom == 2.0
    assert view.camera.area.encloses(scene.bounds_of("End"))


def test_the_wheel_scrolls_and_shift_turns_it_sideways(view, hand):
    start = view.camera.origin

    hand.wheel(200, 200, QPoint(0, 120))
    assert view.camera.origin == start + QPoint(0, 120)
    hand.wheel(200, 200, QPoint(0, 120), SHIFT)
    assert view.camera.origin == start + QPoint(120, 120)


def test_the_middle_button_drags_the_paper(view, hand):
    start = view.camera.origin
    middle = Qt.MouseButton.MiddleButton

    hand.press(200, 200, button=middle)
    hand.move(230, 190, button=middle)
    hand.release(button=middle)

    assert view.camera.origin == start + QPoint(30, -10)


def test_space_and_a_drag_drag_the_paper(view, hand, session, qtbot):
    start = view.camera.origin

    qtbot.keyPress(view, Qt.Key.Key_Space)
    hand.drag((250, 140), (260, 160))
    qtbot.keyRelease(view, Qt.Key.Key_Space)

    assert view.camera.origin != start
    assert not session.is_modified


@pytest.mark.parametrize(("modifiers", "step"), [(CTRL, 50), (CTRL | SHIFT, 200)])
def test_ctrl_and_an_arrow_scroll(view, qtbot, modifiers, step):
    start = view.camera.origin

    qtbot.keyClick(view, Qt.Key.Key_Right, modifiers)

    assert view.camera.origin == start - QPoint(step, 0)


def test_reveal_scrolls_gently_until_an_element_is_in_view(view, scene, qtbot):
    view.camera.center_on(Point(3000, 3000))

    view.reveal("Check")

    qtbot.waitUntil(lambda: view.camera.area.encloses(scene.bounds_of("Check")))


def test_what_is_under_the_pointer_is_told(view, hand, qtbot):
    with qtbot.waitSignal(view.pointer_moved) as moved, qtbot.waitSignal(view.hovered) as told:
        hand.hover(250, 140)

    assert told.args == ["Check"]
    assert moved.args == [QPointF(250, 140)]
    with qtbot.waitSignal(view.hovered) as told:
        hand.hover(700, 600)
    assert told.args == [""]


def test_the_view_is_painted_from_up_to_date_tiles(view, session, qtbot):
    before = settle(view, qtbot)

    session.stack.run("Move", move, session.diagram, [session.document.find("Check")], 30, 60)
    moved = settle(view, qtbot)
    view.backdrop.forget()

    assert moved != before
    assert settle(view, qtbot) == moved
    session.stack.undo()
    assert settle(view, qtbot) == before


def test_another_theme_is_shown_at_once(view, scene, qtbot):
    scene.theme = DARK

    image = settle(view, qtbot)

    assert image.pixelColor(3, 3) == QColor(DARK.color("canvas"))


def test_zooming_shows_a_stand_in_and_then_the_sharp_picture(view, hand, qtbot):
    settle(view, qtbot)
    hand.wheel(250, 140, QPoint(0, 360), CTRL)
    assert view.backdrop.is_zooming
    blurred = view.viewport().grab().toImage()

    qtbot.waitUntil(lambda: not view.backdrop.is_zooming)

    assert settle(view, qtbot) != blurred


def test_dots_lie_behind_the_diagram(view, qtbot):
    plain = settle(view, qtbot)
    view.has_dots = True

    dotted = settle(view, qtbot)

    assert dotted != plain
    inside = view.camera.screen(Point(220, 120))
    assert dotted.pixelColor(inside) == plain.pixelColor(inside)


def test_the_overview_and_the_minimap_follow(view, scene, qtbot):
    minimap = Minimap(view)
    qtbot.addWidget(minimap)
    minimap.resize(220, 140)
    minimap.show()
    scene.overview.finish()
    view.zoom_to(3)

    qtbot.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=QPoint(30, 70))

    assert view.camera.area.center.x < scene.extent.center.x
    assert minimap.grab().toImage().pixelColor(110, 70).isValid()


def test_the_overview_waits_while_somebody_scrolls(view, scene, qtbot):
    scene.overview.restart()

    for at in range(60):
        view.camera.scroll(-20 if at % 2 else 20, 0)
        QApplication.processEvents()

    assert not scene.overview.is_ready
    qtbot.waitUntil(lambda: scene.overview.is_ready)


def test_the_overview_shows_what_was_moved_at_its_new_place_only(view, scene, session):
    scene.overview.finish()
    scene.lift(("Check",))
    session.stack.run("Move", move, session.diagram, [session.document.find("Check")], 0, 60)
    scene.drop()

    scene.overview.finish()

    shown, fresh = scene.overview.image, DiagramScene(session, LIGHT)
    fresh.overview.area = scene.overview.area
    fresh.overview.finish()
    assert shown == fresh.overview.image
    fresh.dispose()


def test_a_crowded_diagram_is_painted_roughly_from_afar_only(qapp):
    scene = DiagramScene(open_bytes(many(1500)), LIGHT)

    assert scene.is_crowded(0.1)
    assert not scene.is_crowded(0.5)
    scene.overview.finish()
    assert scene.overview.is_ready
    assert all(drawn.picture is None for drawn in scene.near(scene.extent))
    scene.dispose()


def test_a_view_of_many_elements_selects_them_all(qtbot):
    session = open_bytes(many(600))
    scene = DiagramScene(session, LIGHT)
    view = DiagramView(session, scene)
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    view.fit()
    plain = settle(view, qtbot)

    session.selection.set_all(scene.plane)

    assert settle(view, qtbot) != plain
    scene.dispose()


def test_places_in_the_view_and_in_the_diagram_agree(view):
    camera = view.camera
    view.zoom_to(1.7)

    at = camera.at(camera.screen(Point(123, 45)))

    assert at.x == pytest.approx(123, abs=1)
    assert at.y == pytest.approx(45, abs=1)


def test_a_view_first_shows_the_whole_diagram(qtbot, session, scene):
    view = DiagramView(session, scene)
    qtbot.addWidget(view)
    view.resize(400, 300)

    view.show()

    assert view.zoom < 1.0
    assert view.camera.area.encloses(scene.extent)


def test_what_is_found_is_shown_large_enough_to_read(view, scene):
    view.zoom_to(0.2)

    view.show_readably("End")

    assert view.zoom == 1.0
    assert view.camera.area.encloses(scene.bounds_of("End"))


def test_what_can_be_read_already_keeps_its_size(view):
    view.zoom_to(0.8)

    view.show_readably("End")

    assert view.zoom == 0.8


def test_what_is_larger_than_the_view_is_shown_from_its_beginning(view, scene):
    view.resize(260, 160)
    view.zoom_to(0.3)

    view.show_readably("Open")

    body = scene.bounds_of("Open")
    assert view.zoom >= 0.7
    assert view.camera.area.holds(body.x, body.y)


def _pinch(view, kind, value, at):
    place = QPointF(at)
    event = QNativeGestureEvent(
        kind,
        QPointingDevice.primaryPointingDevice(),
        2,
        place,
        place,
        view.viewport().mapToGlobal(place),
        value,
        QPointF(),
    )
    QApplication.sendEvent(view.viewport(), event)


def test_a_pinch_on_the_touchpad_zooms_around_the_fingers(view):
    at = QPoint(300, 200)
    before = view.camera.at(at)

    for _ in range(4):
        _pinch(view, Qt.NativeGestureType.ZoomNativeGesture, 0.1, at)

    assert view.zoom == pytest.approx(1.1**4)
    after = view.camera.at(at)
    assert (after.x, after.y) == pytest.approx((before.x, before.y), abs=1)
    _pinch(view, Qt.NativeGestureType.SmartZoomNativeGesture, 1.0, at)
    assert view.camera.area.encloses(view.diagram_scene.extent)
