"""Spacing the selection with a fixed gap, seen while the gap is chosen."""

from __future__ import annotations

from tests.ui.acting import act


def _right(session, key):
    return session.diagram.shape_of(key).bounds.right


def test_a_gap_is_asked_for_shown_and_used(opened, qtbot):
    session, workspace = opened.session, opened.documents.current.workspace
    tasks = [
        each for each in session.document.elements("userTask") if session.diagram.shape_of(each.key)
    ]
    keys = sorted((each.key for each in tasks), key=lambda key: _right(session, key))[:2]
    session.selection.set(*keys)
    opened.action_set.refresh()

    def answer(dialog):
        dialog.width_field.setValue(45)
        dialog.across.setChecked(True)
        qtbot.waitUntil(lambda: workspace.preview.is_shown)
        assert not session.stack.titles
        return True

    opened.dialogs.in_dialog = answer
    act(opened, "arrange.gap")

    assert not workspace.preview.is_shown
    assert session.stack.titles == ["Space evenly"]
    first, second = (session.diagram.shape_of(key).bounds for key in keys)
    assert second.x - first.right == 45


def test_the_gap_is_kept_for_the_next_time_and_given_up_without_trace(opened):
    session = opened.session
    keys = [each.key for each in session.document.elements("userTask")][:2]
    session.selection.set(*keys)
    opened.action_set.refresh()
    seen = []

    def answer(dialog):
        seen.append(dialog.chosen())
        dialog.down.setChecked(True)
        dialog.width_field.setValue(30 + len(seen))
        return len(seen) == 1

    opened.dialogs.in_dialog = answer
    act(opened, "arrange.gap")
    act(opened, "arrange.gap")

    assert (seen[1].horizontally, seen[1].width) == (False, 31)
    assert len(session.stack.titles) == 1
