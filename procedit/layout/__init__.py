"""Where things go in a diagram: geometry without Qt and without the file.

Shapes and lines are values here (``docking.Outlined``, lists of ``Point``), so that the canvas can
ask for a ghost's line at every mouse move. ``routing``, ``repair`` and ``bends`` run flows,
``placing``, ``labels`` and ``snapping`` help gestures, ``layered`` lays out whole procedures, and
``missing`` is the one place that looks at a document: what it gives is shown, never written, until
a command does.

Automatic layout is our own. Those measured beforehand know no lanes, ports or boundary events, run
for seconds, or bring a hundred megabytes along; ours keeps a row free for every flow that passes a
column, which rules out flows through shapes instead of repairing them afterwards.
"""
