"""Finding what to create by Danish and English words, by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from procedit.bpmn.types import Family
from procedit.bpmn.variants import VARIANTS
from procedit.canvas.type_menu import _VARIANT
from tests.canvas.working import OneStep, press_key


def found(workspace, words):
    workspace.start_create_menu()
    workspace.menu.words.setText(words)
    rows = [workspace.menu.list.item(row) for row in range(workspace.menu.list.count())]
    return [variant.key for row in rows if (variant := row.data(_VARIANT)) is not None]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("task", "task"),
        ("user", "userTask"),
        ("brugeropg", "userTask"),
        ("sagsbehandler", "userTask"),
        ("xor", "exclusiveGateway"),
        ("samtidig", "parallelGateway"),
        ("beslut", "businessRuleTask"),
        ("delproces", "subProcess"),
        ("frist start", "startEvent.timer"),
        ("terminate", "endEvent.terminate"),
        ("fagsystem", "dataStoreReference"),
        ("dokument", "dataObjectReference"),
        ("svømmebane", "lane"),
        ("myndighed", "participant"),
        ("kommentar", "textAnnotation"),
        ("call", "callActivity"),
        ("black box", "participant.empty"),
        ("ad hoc", "adHocSubProcess"),
        ("sendopgave", "sendTask"),
        ("systemopgave", "serviceTask"),
        ("timer boundary non-interrupting", "boundaryEvent.timer.non-interrupting"),
        ("sub-process", "subProcess"),
        ("kant frist ikke-afbrydende", "boundaryEvent.timer.non-interrupting"),
        ("link source", "intermediateThrowEvent.link"),
    ],
)
def test_words_in_both_languages_find_it(workspace, words, first):
    assert first in found(workspace, words)[:3]


def test_everything_that_belongs_into_a_process_can_be_created(workspace):
    others = (Family.FLOW, Family.CHOREOGRAPHY, Family.CONVERSATION)
    wanted = {
        key
        for key, variant in VARIANTS.items()
        if variant.type.family not in others and variant.type.name != "message"
    }
    assert set(found(workspace, "")) == wanted


def test_a_step_is_created_by_keyboard_alone(workspace):
    session = workspace.session
    workspace.start_create_menu()
    QTest.keyClicks(workspace.menu.words, "service")
    press_key(workspace.menu.words, Qt.Key.Key_Return)

    with OneStep(session):
        press_key(workspace.view, Qt.Key.Key_Return)

    assert session.selected[0].type.name == "serviceTask"
