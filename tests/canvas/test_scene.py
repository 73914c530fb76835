"""What the scene knows of the diagram, and how it follows the session."""

from __future__ import annotations

import pytest

from procedit.bpmn.geometry import Bounds, Point
from procedit.canvas.scene import DiagramScene
from procedit.canvas.theme import LIGHT
from procedit.commands.delete import delete
from procedit.commands.draw_missing import draw_missing
from procedit.commands.move import move
from procedit.commands.rename import rename
from procedit.session import open_bytes
from tests.canvas.driving import many
from tests.corpus import HERE

FILES = HERE / "files"


@pytest.mark.parametrize(
    ("x", "y", "key"),
    [
        (250, 140, "Check"),
        (118, 140, "Start"),
        (102, 124, ""),  # in the box of the event, but outside of its circle
        (170, 142, "F1"),
        (170, 160, ""),
        (300, 330, ""),  # inside the open sub-process: see-through
        (449, 400, "Open"),
        (200, 310, "Open"),  # the band with its name
        (190, 400, "Inner"),
        (299, 140, "Check"),  # where a line ends at a shape, the shape
    ],
)
def test_a_hit_goes_by_the_real_outline(scene, x, y, key):
    assert scene.hit(Point(x, y), 4) == key


def test_a_name_beside_its_shape_is_hit_apart_from_it(scene):
    box = scene.picture_of("Start").text_bounds

    assert scene.hit_label(box.center) == "Start"
    assert scene.hit(box.center, 1) == ""


def test_a_sub_process_lies_below_what_the_file_draws_before_it(scene):
    order = [drawn.key for drawn in scene.near(Bounds(0, 0, 1000, 1000))]

    assert order.index("Open") < order.index("Inner")


def test_the_innermost_container_is_found(scene):
    assert scene.container_at(Point(400, 480)) == "Open"
    assert scene.container_at(Point(400, 480), without=("Open",)) == ""
    assert scene.container_at(Point(650, 480)) == ""


def test_a_rubber_band_takes_in_what_it_encloses_wholly(scene):
    assert scene.items_in(Bounds(90, 90, 220, 100)) == ["Start", "Check", "F1"]


def test_a_step_is_followed_there_and_back(scene, session):
    session.stack.run("Move", move, session.diagram, [session.document.find("Check")], 0, 40)
    assert scene.bounds_of("Check") == Bounds(200, 140, 100, 80)
    assert scene.hit(Point(250, 210)) == "Check"

    session.stack.undo()
    assert scene.bounds_of("Check") == Bounds(200, 100, 100, 80)
    assert scene.hit(Point(250, 210)) == ""


def test_the_outline_of_what_is_pointed_at_goes_with_it(scene, session):
    scene.hover("Check")
    assert scene.hover_item.boundingRect().isValid()

    session.stack.run("Delete", delete, [session.document.find("Check")])

    assert not scene.hover_item.boundingRect().isValid()


def test_only_what_a_step_touches_is_painted_anew(scene, session, qtbot):
    scene.picture_of("Start")
    before = scene.picture_of("End")

    with qtbot.waitSignal(scene.damaged) as told:
        session.stack.run("Rename", rename, session.document.find("Start"), "Go")

    damage = told.args[0]
    assert damage.areas
    assert all(area.right < 290 for area in damage.areas)
    assert scene.picture_of("End") is before


def test_a_step_that_changes_no_picture_paints_nothing(scene, session, qtbot):
    for key in scene.plane:
        scene.picture_of(key)

    with qtbot.assertNotEmitted(scene.damaged):
        session.stack.run("Name", lambda edit: edit.set(edit.document.find("P"), "name", "New"))


def test_a_default_flow_is_marked_when_its_source_says_so(scene, session):
    before = scene.picture_of("F2")

    session.stack.run(
        "Default", lambda edit: edit.set(edit.document.find("Check"), "default", "F2")
    )

    assert scene.picture_of("F2") != before


def test_another_diagram_is_shown_with_its_own_elements(scene, session, qtbot):
    with qtbot.waitSignal(scene.shown):
        session.show(session.document.diagrams[1])

    assert "Hidden" in scene
    assert "Check" not in scene


def test_a_disposed_scene_follows_no_more(scene, session):
    scene.dispose()
    session.stack.run("Move", move, session.diagram, [session.document.find("Check")], 0, 40)

    assert scene.bounds_of("Check") == Bounds(200, 100, 100, 80)
    session.stack.listen(scene._follow)
    session.selection.listen(scene._show_selection)
    session.listen_diagram(scene._show_diagram)


def test_a_single_shape_that_may_get_another_size_has_handles(scene, session):
    session.selection.set("Open")
    corner = scene.handle_at(Point(449, 499), 5)
    assert corner is not None
    assert corner.grip == "bottom-right"

    session.selection.set("Open", "Check")
    assert scene.handle_at(Point(449, 499), 5) is None


def test_a_selected_line_has_handles_at_its_points_and_segments(scene, session):
    session.selection.set("F1")

    grips = [(handle.grip, handle.index) for handle in scene._handles]

    assert grips == [("bend", 0), ("bend", 1), ("segment", 0)]


def test_what_the_file_does_not_place_is_shown_and_said(qapp, qtbot):
    session = open_bytes((FILES / "no_di.bpmn").read_bytes())
    scene = DiagramScene(session, LIGHT)

    with qtbot.waitSignal(scene.notice) as told:
        pass

    assert "no place" in told.args[0]
    assert all(element.key in scene for element in session.document.elements("userTask"))
    scene.dispose()


def test_drawing_what_is_missing_shows_the_new_diagram(qapp, qtbot):
    session = open_bytes((FILES / "no_di.bpmn").read_bytes())
    scene = DiagramScene(session, LIGHT)
    places = {key: scene.bounds_of(key) for key in scene.plane}

    with qtbot.waitSignal(scene.damaged):
        session.stack.run("Draw", draw_missing)

    assert session.diagram is not None
    assert scene.plane.imagined == 0
    assert {key: scene.bounds_of(key) for key in scene.plane} == places
    scene.dispose()


def test_many_changes_at_once_are_followed(qapp):
    session = open_bytes(many(400))
    scene = DiagramScene(session, LIGHT)
    tasks = list(session.document.elements("task"))

    session.stack.run("Move", move, session.diagram, tasks, 0, 1000)
    assert scene.bounds_of("T0") == Bounds(0, 1000, 100, 80)
    assert scene.extent.y > 900

    session.stack.run("Delete", delete, tasks[:250])
    assert len(scene.plane) == 150
    session.stack.undo()
    session.stack.undo()
    assert scene.bounds_of("T0") == Bounds(0, 0, 100, 80)
    scene.dispose()
