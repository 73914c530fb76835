"""One window for each user: files that are opened while it runs open there, in tabs of their own.

That is what a double click on a second file does in the editors that people know, and it spares them
two programs with the same file. The first window holds a lock for as long as it lives, and listens on a
local socket that only its user may use. Who cannot hand over, because nobody answers in time, begins a
window of its own: nothing asked for is ever lost. ``procedit --new-window`` begins one anyway; the
claims of ``procedit.files.claims`` are for those.
"""

from __future__ import annotations

import json
import logging
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from collections.abc import Sequence

_log = logging.getLogger(__name__)
_PATIENCE = 4.0
"""Seconds in which the running window must answer; it may be just starting."""
_STEP = 100
"""Milliseconds between two attempts to reach it."""
_LONGEST = 1_000_000
"""Bytes of a request; longer ones are dropped."""
_TAKEN = b"taken\n"


def hand_over(address: str, paths: Sequence[Path]) -> bool:
    """Ask the running window to open the files and show itself; whether one said it will."""
    end = time.monotonic() + _PATIENCE
    socket = QLocalSocket()
    socket.connectToServer(address)
    while not socket.waitForConnected(_STEP):
        if time.monotonic() > end:
            return False
        time.sleep(_STEP / 1000)
        socket.connectToServer(address)
    socket.write(json.dumps([str(path) for path in paths]).encode("ascii") + b"\n")
    answer = b""
    while not answer.endswith(b"\n") and time.monotonic() < end:
        socket.waitForReadyRead(_STEP)
        answer += socket.readAll().data()
    socket.abort()
    return answer == _TAKEN


class Reception(QObject):
    """Takes what other starts hand over; ``asked`` carries a list of paths, perhaps empty."""

    asked = Signal(list)

    def __init__(self, address: str, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        QLocalServer.removeServer(address)  # left by a program that crashed: the lock is ours
        if not self._server.listen(address):
            _log.warning("No files can be handed over: %s", self._server.errorString())

    def close(self) -> None:
        """Take nothing more."""
        self._server.close()

    def _meet(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.readyRead.connect(lambda socket=socket: self._hear(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _LONGEST:
            socket.abort()
        elif socket.canReadLine():
            paths = _paths_in(bytes(socket.readLine().data()))
            if paths is None:
                socket.abort()
                return
            socket.write(_TAKEN)
            socket.flush()
            self.asked.emit(paths)


def _paths_in(line: bytes) -> list[Path] | None:
    try:
        names = json.loads(line)
    except ValueError:
        return None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        return None
    return [Path(name) for name in names]
