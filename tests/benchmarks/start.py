"""How long procedit takes to a usable window, beside an empty Qt window, each in a new process.

Both find their modules compiled, as pip leaves them, and both are timed from the start of the process
until the window is painted and the event loop has nothing left to do. There are two empty windows: the
bare one, and one that also imports the Qt classes that a window with menus, panels and a status bar
needs, most of which is Qt's lists of names being made into Python's.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from statistics import median

_BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
"""
_WITH_CLASSES = """
import sys
from PySide6.QtCore import (
    QByteArray, QEvent, QFileSystemWatcher, QLibraryInfo, QLocale, QObject, QRect, QRectF, QRunnable,
    QSignalBlocker, QSize, Qt, QThreadPool, QTimer, QTranslator, QUrl, Signal,
)
from PySide6.QtGui import (
    QAction, QColor, QDesktopServices, QFont, QFontDatabase, QGuiApplication, QIcon, QIconEngine,
    QKeySequence, QPainter, QPalette, QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QApplication, QComboBox, QDockWidget, QFrame, QHBoxLayout, QLabel, QMainWindow, QMenu, QPushButton,
    QSlider, QStackedWidget, QStatusBar, QTabWidget, QToolBar, QToolButton, QVBoxLayout, QWidget,
)
"""
_EMPTY = """
application = QApplication(sys.argv)
window = QMainWindow()
window.show()
"""
_OURS = """
import gc
gc.disable()  # as ``procedit.__main__`` does
import sys
from PySide6.QtCore import QTimer
from procedit.app import Program, make_application
from procedit.files.places import Places
application = make_application(sys.argv[0])
program = Program(application, Places.of_the_system())
program.start()
"""
_UNTIL_PAINTED = """
import os, time
def stop():
    print(time.time())
    sys.stdout.flush()
    os._exit(0)
QTimer.singleShot(0, stop)
application.exec()
"""
_PROGRAMS = {
    "start_bare_ms": _BARE + _EMPTY + _UNTIL_PAINTED,
    "start_empty_ms": _WITH_CLASSES + _EMPTY + _UNTIL_PAINTED,
    "start_ms": _OURS + _UNTIL_PAINTED,
}


def start_figures(rounds: int = 5) -> dict[str, float]:
    """Milliseconds from the start of the process to a window that answers, in turn."""
    times: dict[str, list[float]] = {name: [] for name in _PROGRAMS}
    with tempfile.TemporaryDirectory() as home:
        for at in range(rounds + 1):
            for name, program in _PROGRAMS.items():
                took = _took(program, home)
                if at > 0:  # the first round compiles
                    times[name].append(took)
    figures = {name: median(found) for name, found in times.items()}
    own = figures["start_ms"]
    figures["start_by_bare"] = own / figures["start_bare_ms"]
    figures["start_by_empty"] = own / figures["start_empty_ms"]
    return figures


def _took(program: str, home: str) -> float:
    import time  # noqa: PLC0415

    environment = {**os.environ, "PROCEDIT_HOME": home, "PYTHONPYCACHEPREFIX": f"{home}/compiled"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.time()
    result = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment
    )
    return (float(result.stdout.split()[-1]) - start) * 1000
