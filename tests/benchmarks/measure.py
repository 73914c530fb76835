"""The figures of one file: what each thing a person does takes, in milliseconds to the painted frame."""

from __future__ import annotations

import gc
import os
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from procedit.bpmn.variants import VARIANTS
from procedit.canvas.paint import load_fonts
from procedit.commands.append import append
from procedit.commands.move import move
from procedit.commands.rename import rename
from procedit.publish.drawing import drawing_of_scene
from procedit.publish.svg import svg_of
from procedit.ui.housekeeping import Housekeeping
from procedit.ui.searching import ElementSearch
from procedit.xml.write import write
from tests.benchmarks.stage import Stage, Times, beside, middle, p95

if TYPE_CHECKING:
    from collections.abc import Callable

REPEATS = 5


def memory_mb() -> float:
    """The memory of this process in MB: its proportional share on Linux, else the peak."""
    rollup = Path("/proc/self/smaps_rollup")
    if rollup.exists():
        for line in rollup.read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    import resource  # noqa: PLC0415 - not on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(data: bytes, repeats: int = REPEATS) -> dict[str, Times]:
    """Every figure of the file as a list of durations; memory in MB."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert application is not None
    load_fonts()
    housekeeping = Housekeeping()  # as the window does
    found: dict[str, Times] = {}
    stage = _open(data, found, repeats)
    stage.settle()
    gc.collect()
    found["memory_mb"] = [memory_mb()]
    _views(stage, found)
    _edits(stage, found, repeats)
    _whole(stage, found, repeats)
    _files(stage, found, repeats)
    stage.close()
    housekeeping.end()
    return found


def _open(data: bytes, found: dict[str, Times], repeats: int) -> Stage:
    stage = None
    found["open_ms"] = []
    for at in range(repeats):
        if stage is not None:
            stage.close()
            stage = None
        gc.collect()
        start = time.perf_counter()
        stage = Stage(data)
        took = (time.perf_counter() - start) * 1000
        found["open_cold_ms" if at == 0 else "open_ms"] = (
            [took] if at == 0 else [*found["open_ms"], took]
        )
    assert stage is not None
    return stage


def _views(stage: Stage, found: dict[str, Times]) -> None:
    stage.at_100()
    found["pan_100_ms"] = stage.pan()
    stage.view.fit()
    stage.settle()
    found["pan_fit_ms"] = stage.pan()
    found["zoom_ms"] = stage.zoom()


def _edits(stage: Stage, found: dict[str, Times], repeats: int) -> None:
    stack, diagram = stage.session.stack, stage.session.diagram
    target = stage.target()
    stage.session.document.prepare_for_edits()  # the window does so when it is idle
    drags = [stage.drag() for _ in range(repeats)]
    found["drag_move_ms"] = [step for steps, _, _ in drags for step in steps]
    found["drag_commit_ms"] = [commit for _, commit, _ in drags]
    variant = VARIANTS["userTask"]

    def doing(action: Callable[[], object], name: str, undo: str = "undo_ms") -> None:
        found[name] = []
        for _ in range(repeats):
            found[name].append(stage.timed(action))
            found.setdefault(undo, []).append(stage.timed(stack.undo))

    stage.at_100()  # as the comparison does
    at = beside(stage.scene.bounds_of(target.key))
    doing(lambda: stack.run("Append", append, diagram, target, variant, bounds=at), "append_ms")
    doing(lambda: stack.run("Rename", rename, target, "Nyt navn æøå"), "rename_ms")
    placed = partial(stack.run, "Append", append, diagram, target, variant)
    doing(placed, "append_placed_ms", "undo_placed_ms")


def _whole(stage: Stage, found: dict[str, Times], repeats: int) -> None:
    stage.view.fit()
    stage.settle()
    session, scene = stage.session, stage.scene
    keys = [each.element.key for each in session.diagram.items if each.element is not None]
    found["select_all_ms"] = []
    for _ in range(repeats):
        found["select_all_ms"].append(stage.timed(lambda: session.selection.set_all(keys)))
        session.selection.clear()
        stage.paint()
    pools = [
        shape.element
        for shape in session.diagram.shapes
        if shape.element.type.name == "participant"
    ]
    nodes = pools or [shape.element for shape in session.diagram.shapes]
    found["move_all_ms"] = []
    for _ in range(min(3, repeats)):
        found["move_all_ms"].append(
            stage.timed(lambda: session.stack.run("Move", move, session.diagram, nodes, 20, 20))
        )
        session.stack.undo()
        stage.paint()
    assert scene is not None


def _files(stage: Stage, found: dict[str, Times], repeats: int) -> None:
    session = stage.session
    session.stack.run("Rename", rename, stage.target(), "Gemt æøå")
    found["save_ms"] = [_took(lambda: write(session.document)) for _ in range(repeats)]
    session.stack.undo()
    found["svg_ms"] = [
        _took(lambda: svg_of(drawing_of_scene(stage.scene))) for _ in range(min(3, repeats))
    ]
    search = ElementSearch(session)  # kept by the search bar, and follows the changes
    found["search_ms"] = [_took(lambda: search.find("kvittering")) for _ in range(repeats)]


def _took(action: Callable[[], object]) -> float:
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1000


def figures(data: bytes, repeats: int = REPEATS) -> dict[str, float]:
    """The median of every figure, flat, and the 95th percentile of the frames."""
    flat: dict[str, float] = {}
    for name, times in measure(data, repeats).items():
        flat[name] = round(middle(times), 3)
        if name in ("pan_100_ms", "pan_fit_ms", "zoom_ms", "drag_move_ms"):
            flat[name.replace("_ms", "_p95_ms")] = round(p95(times), 3)
    return flat


def use_no_display() -> None:
    """Paint off the screen where there is none."""
    if not os.environ.get("DISPLAY") and sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
