"""Other layouters get the whole flow of a diagram, and what they answer is read whole."""

import pytest

from procedit.bpmn.geometry import Bounds
from procedit.layout.surveying import survey
from procedit.session import open_bytes
from tests.corpus import label, own_files
from tests.layout_peers.elk import graph_of, placement_of


def nodes(graph):
    for child in graph.get("children", ()):
        yield child
        yield from nodes(child)


@pytest.mark.parametrize("path", own_files(), ids=label)
def test_elk_gets_every_step_and_event_once_and_gives_them_back(path):
    diagrams = open_bytes(path.read_bytes()).document.diagrams
    if not diagrams:
        pytest.skip("nothing is drawn")
    sketch, drawn = survey(diagrams[0])

    graph = graph_of(sketch, drawn)
    for each in nodes(graph):  # an answer: everything has a place and a size
        each.update(x=drawn.bounds[each["id"]].x, y=drawn.bounds[each["id"]].y)
        each.setdefault("width", 1)
        each.setdefault("height", 1)
        for port in each.get("ports", ()):
            port.update(x=drawn.bounds[port["id"]].x, y=drawn.bounds[port["id"]].y)
    answer = placement_of(graph)

    steps = [each for each in sketch.nodes if not each.beside and not each.around]
    assert answer.bounds.keys() == {each.key for each in steps}
    assert all(answer.bounds[each.key][:2] == drawn.bounds[each.key][:2] for each in steps)


def test_the_lines_of_an_answer_are_read_with_their_bends():
    section = {
        "startPoint": {"x": 0, "y": 5},
        "bendPoints": [{"x": 9, "y": 5}],
        "endPoint": {"x": 9, "y": 8},
    }
    inner = {"id": "In", "x": 1, "y": 2, "width": 3, "height": 4}
    graph = {"id": "", "children": [inner], "edges": [{"id": "flow F", "sections": [section]}]}

    placement = placement_of(graph)

    assert placement.waypoints == {"F": ((0, 5), (9, 5), (9, 8))}
    assert placement.bounds == {"In": Bounds(1, 2, 3, 4)}
