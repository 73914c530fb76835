"""Links in texts: only addresses of the web and of mailboxes, and only after a look at them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from procedit.ui.dialogs import Dialogs

_SCHEMES = ("http", "https", "mailto")


def safe_address(text: str) -> str:
    """The address as it will be asked for, with foreign letters spelled out; empty for any other kind.

    A host of look-alike letters shows as ``xn--…``, so nobody takes it for the one it imitates.
    """
    url = QUrl(text.strip(), QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme().lower() not in _SCHEMES:
        return ""
    if url.scheme().lower() != "mailto" and not url.host():
        return ""
    return bytes(url.toEncoded().data()).decode("ascii")


def open_link(dialogs: Dialogs, text: str) -> bool:
    """Open an address outside the program if it is a safe one and the user wants it."""
    address = safe_address(text)
    if not address or not dialogs.may_open_link(address):
        return False
    return QDesktopServices.openUrl(QUrl(address))
