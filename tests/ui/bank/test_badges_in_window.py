"""The sign § in the window: switched in the menu, absent while presenting."""

from pathlib import Path

from tests.ui.acting import act

SAMPLE = Path("samples/sygedagpenge-foerste-opfoelgning.bpmn")


def test_the_sign_is_switched_and_not_presented(start):
    window = start(SAMPLE).window
    plane = window.documents.current.workspace.scene.plane
    assert plane.has_badges

    act(window, "view.present")
    assert not plane.has_badges
    act(window, "view.present")
    assert plane.has_badges
    act(window, "view.law")

    assert not plane.has_badges
    assert not window.settings.law_badges
