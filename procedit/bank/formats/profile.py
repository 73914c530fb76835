"""The profile's own package as a format."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from procedit.bank.finding import Text
from procedit.bank.package.writing import build_package

if TYPE_CHECKING:
    from collections.abc import Callable

    from procedit.bank.package.writing import Order, Preview


@dataclass(frozen=True)
class Profile:
    """PB-BPMN 1.0 as an upload package."""

    id: str = "pbpkg"
    title: Text = Text("Package for the bank (.pbpkg)", "Pakke til banken (.pbpkg)")  # noqa: RUF009
    suffix: str = ".pbpkg"

    def write(
        self,
        order: Order,
        preview: Preview,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> bytes:
        """The package's bytes."""
        return build_package(order, preview, progress, cancelled)


PROFILE = Profile()
