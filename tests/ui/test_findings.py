"""The findings panel and the count in the status bar, in the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt

from procedit.commands.rename import rename


def rows(panel) -> dict[str, list[str]]:
    """The texts below each rule, by the rule's id."""
    found = {}
    for number in range(panel.tree.topLevelItemCount()):
        group = panel.tree.topLevelItem(number)
        texts = [group.child(each).text(0) for each in range(group.childCount())]
        found[group.data(0, Qt.ItemDataRole.UserRole)] = texts
    return found


def nameless(window, qtbot):
    """Take the name of the first user task away and wait until that is found."""
    panel = window.docks.enter("findings")
    task = next(window.session.document.elements("userTask"))
    window.session.stack.run("Rename", rename, task, "")
    qtbot.waitUntil(lambda: "label-required" in rows(panel))
    return panel, task


def test_what_is_drawn_wrong_is_found_and_goes_when_it_is_put_right(opened, qtbot):
    panel, _ = nameless(opened, qtbot)

    assert rows(panel)["label-required"] == ["User task: User task without a name."]
    assert "1 error" in opened.status.findings.text()

    opened.session.stack.undo()
    qtbot.waitUntil(lambda: "label-required" not in rows(panel))


def test_a_click_on_a_finding_selects_its_element(opened, qtbot):
    panel, task = nameless(opened, qtbot)
    item = panel.tree.topLevelItem(0).child(0)

    place = panel.tree.visualItemRect(item).center()
    qtbot.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert opened.session.selection.keys == (task.key,)


def test_findings_are_filtered_by_words_and_by_severity(opened, qtbot):
    panel, _ = nameless(opened, qtbot)

    panel.words.setText("without a name")
    assert list(rows(panel)) == ["label-required"]
    panel.words.setText("nowhere to be found")
    assert rows(panel) == {}
    assert panel.empty.isVisibleTo(panel)
    panel.words.clear()
    panel.severity.setCurrentIndex(3)
    assert "label-required" not in rows(panel)


def test_names_of_files_are_no_markup(opened, qtbot):
    panel = opened.docks.enter("findings")
    document = opened.session.document
    gateway = next(document.elements("userTask"))
    opened.session.stack.run("Rename", rename, gateway, "<b>x</b>")
    opened.docks.live_check.use(tuple(each for each in every_rule() if each.id == "step-label"))
    qtbot.waitUntil(lambda: "step-label" in rows(panel))

    [text] = rows(panel)["step-label"]
    assert text.startswith("<b>x</b>: ")


def every_rule():
    from procedit.rules.run import RULES  # noqa: PLC0415

    return RULES


def test_the_status_bar_leads_to_the_findings(opened, qtbot):
    task = next(opened.session.document.elements("userTask"))
    opened.session.stack.run("Rename", rename, task, "")
    qtbot.waitUntil(lambda: "1 error" in opened.status.findings.text())

    opened.status.findings.click()

    assert opened.docks.is_shown("findings")


def test_without_a_procedure_there_is_nothing_to_count(window):
    assert not window.status.findings.isVisible()
