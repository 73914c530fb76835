"""Tidying up in the window happens beside it and is one step."""

from procedit.xml.write import write
from tests.corpus import SAMPLES
from tests.ui.acting import act

_SAMPLE = SAMPLES / "byggetilladelse-ansoegning.bpmn"


def test_a_whole_diagram_is_tidied_beside_the_window_as_one_step(qtbot, start):
    window = start(_SAMPLE).window
    session = window.session
    before = write(session.document)

    act(window, "arrange.tidy")
    qtbot.waitUntil(lambda: session.stack.titles == ["Tidy up"])

    assert write(session.document) != before
    session.stack.undo()
    assert write(session.document) == before


def test_a_change_made_meanwhile_is_laid_out_too(qtbot, start):
    window = start(_SAMPLE).window
    session = window.session
    act(window, "arrange.tidy")

    session.selection.set("Note_Eksempel")
    act(window, "edit.delete")
    qtbot.waitUntil(lambda: session.stack.titles[-1:] == ["Tidy up"])

    assert session.document.find("Note_Eksempel") is None
    assert len(session.stack.titles) == 2


def test_a_selection_is_tidied_at_once(qtbot, start):
    window = start(_SAMPLE).window
    session = window.session
    keys = ("Task_MeddelAfslag", "End_AfslagMeddelt")
    shape = session.diagram.shape_of("Task_HoerBeredskab")
    before = shape.bounds
    session.selection.set(*keys)

    act(window, "arrange.tidy")

    assert session.stack.titles == ["Tidy up"]
    assert shape.bounds == before
