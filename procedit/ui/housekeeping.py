"""Python's garbage is collected when nobody waits for a frame.

Left to itself, the collector looks through all objects of an open document in the middle of a drag:
50 to 150 milliseconds at 5,000 nodes. Here it runs between gestures, and looks at what is new only;
what an open document holds is looked at again only after a document was closed.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_PAUSE = 2_000
"""Milliseconds between two looks at whether there is something to do."""
_MUCH = 20_000
"""So many new objects are worth a look."""


class Housekeeping(QObject):
    """Takes the collector over for as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._tidy)
        self._timer.start()

    def document_closed(self) -> None:
        """Look through everything at the next occasion: a document was closed."""
        self._closed = True

    def end(self) -> None:
        """Leave the collector to itself again."""
        self._timer.stop()
        gc.enable()

    def _tidy(self) -> None:
        if self._closed:
            self._closed = False
            gc.collect()
        elif gc.get_count()[0] > _MUCH:
            gc.collect(1)
