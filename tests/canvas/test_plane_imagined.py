"""What the file does not draw follows what it does draw."""

from __future__ import annotations

from procedit.canvas.plane import Plane
from procedit.commands.move import move
from procedit.session import open_bytes
from tests.corpus import HERE


def test_a_line_laid_out_for_a_partly_drawn_file_follows_a_moved_end():
    session = open_bytes((HERE / "files" / "partial_di.bpmn").read_bytes())
    diagram = session.document.diagrams[0]
    plane = Plane(session.document)
    plane.load(diagram)
    session.stack.listen(lambda change: plane.update(change.keys))
    line, end = next(
        (drawn.key, step)
        for drawn in plane.all(plane)
        if drawn.line and diagram.edge_of(drawn.key) is None
        for step in (
            session.document.find(drawn.key).source,
            session.document.find(drawn.key).target,
        )
        if diagram.shape_of(step.key) is not None
    )
    before = plane.find(line).line

    session.stack.run("Move", move, diagram, [end], 0, 45)

    after = plane.find(line).line
    bounds = diagram.shape_of(end.key).bounds.grown(1)
    assert after != before
    assert any(bounds.holds(*at) for at in (after[0], after[-1]))
    session.stack.undo()
    assert plane.find(line).line == before
