"""Where things go in a diagram: geometry without Qt and without the file.

Shapes and lines are values here (``docking.Outlined``, lists of ``Point``), so that the canvas can
ask for a ghost's line at every mouse move. ``routing``, ``repair`` and ``bends`` run flows,
``placing``, ``labels`` and ``snapping`` help gestures, ``layered`` lays out whole procedures, and
``missing`` is the one place that looks at a document: what it gives is shown, never written, until
a command does.

Automatic layout is our own. Those measured beforehand know no lanes, ports or boundary events, run
for seconds, or bring a hundred megabytes along; ours keeps a row free for every flow that passes a
column, which rules out flows through shapes instead of repairing them afterwards.

How good it is, as ``python -m tests.layout_report`` counts it (``--peer FOLDER`` measures the files of
the same names that another layouter wrote there): what makes a diagram wrong (overlaps, flows
through shapes) counts ten, what makes it hard to read (crossings, flows back that are no loops,
covering names) three, a bend one. The shared corpus, own files and samples, 59 in all, and those of
them that a peer could lay out, there without messages and names, which the peers leave out:

===================================  ========  =======  =========  =====  ====  =====  ====
layout                               overlaps  through  crossings  bends  back  names   sum
===================================  ========  =======  =========  =====  ====  =====  ====
59 files, as drawn                         19       12          1    181     1     43   626
59 files, procedit                          0        0          1    122     0      0   125
37 files, procedit                          0        0          1     41     0      0    44
37 files, bpmn-auto-layout 1.3.0           92        2          5     46     2      0  1007
55 files, procedit                          0        0          1    106     0      0   109
55 files, elkjs layered (see below)        74        0          0    138     0      0   878
60 generated procedures, procedit           0        0         15   1133     0      0  1178
60 generated procedures, elkjs              0        0         40   2760     5      0  2895
===================================  ========  =======  =========  =====  ====  =====  ====

Boundary events were given to elkjs as ports; 70 of its overlaps are such events in one file whose
steps are too small for them.
"""
