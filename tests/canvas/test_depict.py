"""All that a diagram shows, also what the file does not draw."""

from __future__ import annotations

import pytest

from procedit.canvas.depict import items_of, pictures_of
from procedit.model.diagram import Shape
from procedit.xml.read import read_path
from procedit.xml.write import write
from tests.corpus import HERE, all_files, label

FILES = HERE / "files"


@pytest.mark.parametrize("path", all_files(), ids=label)
def test_everything_drawn_has_a_picture(path):
    document = read_path(path)

    for diagram in document.diagrams:
        assert len(pictures_of(document, diagram)) >= len(diagram.items)


def test_a_file_without_a_diagram_is_shown_laid_out():
    document = read_path(FILES / "no_di.bpmn")
    drawn, added = items_of(document, None)

    assert drawn == []
    shown = {item.element.type.name for item in added}
    assert {"participant", "lane", "userTask", "sequenceFlow", "messageFlow"} <= shown
    steps = [each for each in document.elements() if each.type.is_flow_node]
    assert {step.key for step in steps} <= {item.element.key for item in added}


def test_what_a_diagram_lacks_is_shown_beside_what_it_draws():
    document = read_path(FILES / "partial_di.bpmn")
    diagram = document.diagrams[0]

    drawn, added = items_of(document, diagram)

    assert drawn == diagram.items
    assert {item.element.name for item in added if isinstance(item, Shape)} == {
        "Vurdér",
        "Ekstra",
        "Frist",
    }


def test_showing_what_is_missing_does_not_touch_the_file():
    path = FILES / "partial_di.bpmn"
    document = read_path(path)

    pictures_of(document, document.diagrams[0])

    assert document.ledger.is_untouched
    assert write(document) == path.read_bytes()


def test_pools_and_open_sub_processes_lie_below_what_they_hold():
    document = read_path(FILES / "no_di.bpmn")

    keys = [key for key, _ in pictures_of(document, None)]

    pools = [keys.index(each.key) for each in document.elements("participant")]
    steps = [keys.index(each.key) for each in document.elements("userTask")]
    assert max(pools) < min(steps)
