"""What the behaviours cost grows with what a command touches, and no faster."""

import sys

from procedit.commands import di
from procedit.commands.line_traces import led_edges, waypoints_before
from procedit.model.edit import Edit
from procedit.session import open_bytes
from tests.benchmarks.generate import procedure


def _calls(action) -> int:
    count = 0

    def note(frame, event, argument):
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        action()
    finally:
        sys.setprofile(None)
    return count


def _led(many: int) -> Edit:
    """An edit that led so many lines anew."""
    session = open_bytes(procedure(200))
    edit = Edit(session.document)
    for edge in session.diagram.edges[:many]:
        di.set_waypoints(edit, edge, [point.moved(3, 4) for point in edge.waypoints])
    return edit


def test_looking_back_at_twice_as_many_lines_costs_no_more_than_some_twice_as_much():
    few, many = _led(60), _led(120)

    one = _calls(lambda: waypoints_before(few, led_edges(few)))
    two = _calls(lambda: waypoints_before(many, led_edges(many)))

    assert two < 3 * one


def test_the_ways_before_are_those_that_undoing_brings_back():
    edit = _led(20)
    edges = led_edges(edit)
    before = waypoints_before(edit, edges)
    assert len(edges) == 20

    edit.undo()

    drawn = {edge.node: list(edge.waypoints) for edge in edit.document.diagrams[0].edges}
    assert before == {node: drawn[node] for node in edges}
