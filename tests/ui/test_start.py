"""The window comes up without what only an open document, the catalogue or a dialog needs."""

import os
import subprocess
import sys

import pytest

_START = """
import sys
from PySide6.QtCore import QTimer
from procedit.app import Program, make_application
from procedit.files.places import Places
application = make_application(sys.argv[0])
program = Program(application, Places.of_the_system())
program.start()
QTimer.singleShot(0, lambda: (print(" ".join(sys.modules), flush=True), os._exit(0)))
import os
application.exec()
"""
_LATER = (
    "lxml",
    "sqlite3",
    "sqlite_utils",
    "networkx",
    "filelock",
    "openpyxl",
    "click",
    "urllib.request",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "procedit.bank",
    "procedit.bpmn",
    "procedit.canvas",
    "procedit.catalogue",
    "procedit.commands",
    "procedit.journal",
    "procedit.layout",
    "procedit.model",
    "procedit.publish",
    "procedit.rules.checks",
    "procedit.rules.run",
    "procedit.session",
    "procedit.xml",
)


@pytest.mark.parametrize("language", ["C.UTF-8", "da_DK.UTF-8"])
def test_the_first_window_loads_only_what_it_shows(tmp_path, language):
    environment = {
        **os.environ,
        "PROCEDIT_HOME": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
        "LANG": language,
        "LC_ALL": language,
    }

    result = subprocess.run(
        [sys.executable, "-c", _START],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        timeout=120,
    )

    loaded = set(result.stdout.split())
    assert "procedit.ui.window" in loaded
    early = {
        name for name in loaded for later in _LATER if name == later or name.startswith(f"{later}.")
    }
    assert not early
