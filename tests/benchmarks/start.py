"""How long procedit takes to a usable window, beside an empty Qt window, each in a new process."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from statistics import median

_EMPTY = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.show()
QTimer.singleShot(0, application.quit)
application.exec()
"""
_OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from procedit.app import Program
from procedit.files.places import Places
application = QApplication(sys.argv)
program = Program(application, Places.of_the_system())
program.start()
QTimer.singleShot(0, application.quit)
application.exec()
"""
_PRINT = "import os, time; print(time.time()); sys.stdout.flush(); os._exit(0)\n"


def start_figures(rounds: int = 5) -> dict[str, float]:
    """Milliseconds from the start of the process to a window that answers, in turn."""
    empty: list[float] = []
    ours: list[float] = []
    with tempfile.TemporaryDirectory() as home:
        for _ in range(rounds):
            empty.append(_took(_EMPTY + _PRINT, home))
            ours.append(_took(_OURS + _PRINT, home))
    floor, own = median(empty), median(ours)
    return {"start_empty_ms": floor, "start_ms": own, "start_ratio": own / floor}


def _took(program: str, home: str) -> float:
    import time  # noqa: PLC0415

    start = time.time()
    environment = {**os.environ, "PROCEDIT_HOME": home}
    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment
    )
    return (float(result.stdout.split()[-1]) - start) * 1000
