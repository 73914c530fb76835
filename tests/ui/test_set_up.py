"""How the application is set up, in a process of its own as when it is started."""

from __future__ import annotations

import subprocess
import sys

_PROGRAM = """
from procedit.app import make_application, set_up
application = make_application({name!r})
set_up(application)
print(application.font().family(), application.windowIcon().isNull(), application.style().objectName())
"""


def test_the_font_and_the_icon_are_there_whatever_the_command_is_called():
    for name in ("procedit", "__main__.py"):
        program = [sys.executable, "-c", _PROGRAM.format(name=name)]

        result = subprocess.run(program, capture_output=True, text=True, check=True)

        assert result.stdout.strip() == "Procedit Sans False fusion"
