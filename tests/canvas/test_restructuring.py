"""Structure menu and keys on a workspace: one step each, the result selected."""

from __future__ import annotations

from procedit.bpmn.variants import VARIANTS
from procedit.canvas import restructuring
from procedit.canvas.editing import replace_selection
from tests.canvas.working import POOLS, OneStep, drawn


def test_a_selected_step_becomes_a_sub_process_and_back(open_workspace):
    workspace = open_workspace(POOLS)
    session, view = workspace.session, workspace.view
    session.selection.set("Ask")
    with OneStep(session):
        restructuring.wrap_selection(view)
    sub = session.document.find("Ask").parent
    assert session.selection.keys == (sub.key,)

    with OneStep(session):
        restructuring.unwrap_selection(view)
    assert session.selection.keys == ("Ask",)


def test_a_pool_is_collapsed_turned_and_removed(open_workspace):
    workspace = open_workspace(POOLS)
    session, view = workspace.session, workspace.view
    session.selection.set("Town")
    with OneStep(session):
        restructuring.toggle_content(view)
    assert "Ask" not in workspace.scene
    with OneStep(session):
        restructuring.toggle_content(view)
    assert "Ask" in workspace.scene
    with OneStep(session):
        restructuring.turn(view)
    assert not drawn(session, "Town").is_horizontal
    with OneStep(session):
        restructuring.remove_pool_only(view)
    assert "Town" not in workspace.scene
    assert "Ask" in workspace.scene


def test_a_lane_is_moved_by_key_only_where_it_can(open_workspace):
    workspace = open_workspace(POOLS)
    session, view = workspace.session, workspace.view
    told = []
    view.refused.connect(told.append)
    session.selection.set("Upper")
    with OneStep(session):
        restructuring.move_lane(view, 1)
    restructuring.move_lane(view, 1)
    assert len(told) == 1


def test_the_type_of_several_is_changed_in_one_step(workspace):
    session = workspace.session
    tasks = [each.key for each in session.document.elements("task", "userTask")]
    session.selection.set_all(tasks)
    with OneStep(session):
        replace_selection(workspace.view, VARIANTS["serviceTask"])
    assert all(session.document.find(key).type.name == "serviceTask" for key in tasks)
