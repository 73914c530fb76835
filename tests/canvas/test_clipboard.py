"""Copying between places, windows and programs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtGui import QGuiApplication

from procedit.canvas.clipboard import BPMN_TYPE, bpmn_on_clipboard
from tests.canvas.driving import SMALL
from tests.canvas.working import POOLS, OneStep, drawn


@pytest.fixture(autouse=True)
def empty_clipboard(qapp):
    QGuiApplication.clipboard().clear()


def test_copies_are_pasted_with_their_flows_and_selected(workspace):
    session = workspace.session
    session.selection.set("Start", "Check")
    workspace.copy()

    with OneStep(session):
        workspace.paste()

    kinds = sorted(each.type.name for each in session.selected)
    assert kinds == ["sequenceFlow", "startEvent", "task"]
    assert "Check" not in session.selection.keys


def test_a_second_paste_stands_aside(workspace):
    session = workspace.session
    session.selection.set("Check")
    workspace.copy()

    workspace.paste()
    first = drawn(session, session.selection.keys[-1]).bounds
    workspace.paste()
    second = drawn(session, session.selection.keys[-1]).bounds

    assert (first.x, first.y) != (second.x, second.y)


def test_cutting_takes_the_elements_out(workspace):
    session = workspace.session
    session.selection.set("Check")

    with OneStep(session):
        workspace.cut()

    assert session.document.find("Check") is None
    assert QGuiApplication.clipboard().mimeData().hasFormat(BPMN_TYPE)


def test_duplicates_leave_the_clipboard_alone(workspace):
    session = workspace.session
    session.selection.set("Check")

    with OneStep(session):
        workspace.duplicate()

    assert session.selected[0].name == "Check"
    assert not bpmn_on_clipboard()


def test_what_is_copied_in_one_window_is_pasted_in_another(open_workspace):
    first, second = open_workspace(SMALL), open_workspace(POOLS)
    first.session.selection.set("Check")
    first.copy()

    with OneStep(second.session):
        second.paste()

    assert second.session.selected[0].name == "Check"


def test_other_programs_get_text(workspace):
    workspace.session.selection.set("Check")

    workspace.copy()

    assert "definitions" in QGuiApplication.clipboard().text()


def test_bpmn_copied_as_text_elsewhere_is_pasted(workspace):
    data = QMimeData()
    data.setText(POOLS.decode())
    QGuiApplication.clipboard().setMimeData(data)

    with OneStep(workspace.session):
        workspace.paste()

    assert any(each.type.name == "participant" for each in workspace.session.selected)


def test_pasting_anything_else_says_so(workspace, qtbot):
    QGuiApplication.clipboard().setText("a shopping list")

    with OneStep(workspace.session, steps=0), qtbot.waitSignal(workspace.view.refused):
        workspace.paste()


def test_a_flow_alone_is_not_copied(workspace, qtbot):
    workspace.session.selection.set("F1")

    with qtbot.waitSignal(workspace.view.refused):
        workspace.copy()


def test_everything_can_be_selected_and_deleted(workspace):
    workspace.select_all()
    assert set(workspace.session.selection.keys) == set(workspace.scene.plane)

    with OneStep(workspace.session):
        workspace.delete_selection()

    assert len(workspace.scene.plane) == 0


def test_with_the_pointer_elsewhere_what_is_pasted_covers_nothing(workspace):
    session, view = workspace.session, workspace.view
    session.selection.set("Check")
    workspace.copy()
    view.camera.center_on(workspace.scene.bounds_of("Check").center)
    view.cursor().setPos(view.mapToGlobal(view.rect().bottomRight()) + QPoint(60, 60))

    for _ in range(3):
        workspace.paste()

    boxes = [shape.bounds for shape in session.diagram.shapes if shape.element.id != "Open"]
    for place, box in enumerate(boxes):
        assert not any(box.meets(other) for other in boxes[place + 1 :])
    added = drawn(session, session.selection.keys[-1]).bounds
    assert view.camera.area.encloses(added)
