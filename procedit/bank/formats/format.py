"""What a format of a bank can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from procedit.bank.finding import Text
    from procedit.bank.package.writing import Order, Preview


class Format(Protocol):
    """One format in which a selection of procedures is handed over as one file."""

    @property
    def id(self) -> str:
        """What it is called on the command line."""
        ...

    @property
    def title(self) -> Text:
        """What it is called in a dialog."""
        ...

    @property
    def suffix(self) -> str:
        """The ending of its files, with the dot."""
        ...

    def write(
        self,
        order: Order,
        preview: Preview,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> bytes:
        """The file's bytes; raises ProceditError, and CancelledError when it was stopped."""
        ...
