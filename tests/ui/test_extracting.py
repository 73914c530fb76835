"""Steps are moved out into a tab of their own and taken in again from there."""

from __future__ import annotations

from tests.canvas.working import POOLS


def test_a_step_moves_out_into_a_tab_and_comes_back(start, tmp_path):
    path = tmp_path / "a.bpmn"
    path.write_bytes(POOLS)
    window = start(path).window
    first = window.documents.current
    first.session.selection.set("Ask")

    window.action_set.refresh()
    window.action_set["structure.extract"].trigger()

    second = window.documents.current
    assert second is not first
    assert second.is_modified
    assert [each.name for each in second.session.document.elements("task")] == ["Ask"]
    calls = list(first.session.document.elements("callActivity"))
    assert len(calls) == 1

    window.documents.show_tab(first)
    first.session.selection.set(calls[0].key)
    window.action_set.refresh()
    window.action_set["structure.inline"].trigger()

    sub = first.session.document.find(calls[0].key)
    assert sub.type.name == "subProcess"
    assert [each.name for each in sub.children("task")] == ["Ask"]
    assert len(first.session.stack.titles) == 2
