"""Pictures of real files: what the façades say ends up in the look."""

import pytest

from procedit.canvas.notation import picture_of
from procedit.canvas.picture import INK
from procedit.model.diagram import Edge
from procedit.xml.read import read_path
from tests.corpus import all_files, label, own_files

FILES = {path.name: path for path in own_files()}


def pictures(name):
    """All pictures of the first diagram of a test file, by the key of their element."""
    document = read_path(FILES[name])
    items = [item for item in document.diagrams[0].items if item.element is not None]
    return {item.element.key: (item.element, picture_of(item)) for item in items}


@pytest.mark.parametrize("path", all_files(), ids=label)
def test_every_file_can_be_drawn(path):
    for diagram in read_path(path).diagrams:
        for item in diagram.items:
            picture = picture_of(item)
            assert picture.paths or not isinstance(item, Edge)
            assert picture == picture_of(item)


def test_events_of_different_kinds_look_different():
    events = [
        (element, picture)
        for element, picture in pictures("all_events.bpmn").values()
        if element.type.family == "event"
    ]
    looks = {}
    for element, picture in events:
        definitions = tuple(d.type.name for d in element.event_definitions)
        position = element.type.name.replace("Catch", "").replace(
            "boundaryEvent", "intermediateEvent"
        )
        key = (position, element.is_interrupting, definitions, element.flag("parallelMultiple"))
        looks.setdefault(picture.paths, set()).add(key)

    assert all(len(keys) == 1 for keys in looks.values() if len({len(k[2]) for k in keys}) == 1)
    assert len(looks) > 40


def test_colours_of_both_extensions_are_drawn():
    strokes = {
        path.stroke for _, picture in pictures("colours.bpmn").values() for path in picture.paths
    }

    assert len([stroke for stroke in strokes if stroke.startswith("#")]) >= 3
    assert INK in strokes


def test_data_show_their_state_in_brackets():
    texts = {
        line.text
        for _, picture in pictures("data.bpmn").values()
        for label in picture.labels
        for line in label.lines
    }

    assert "[oplyst]" in texts


def test_conditional_flows_of_gateways_have_no_diamond():
    flows = [
        (element, picture)
        for element, picture in pictures("flows.bpmn").values()
        if element.type.name == "sequenceFlow" and element.child("conditionExpression") is not None
    ]

    for element, picture in flows:
        marked = len(picture.paths) == 3
        assert marked == (element.source.type.family == "activity")
