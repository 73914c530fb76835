"""What editors ask of the panel they stand in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from procedit.ui.icons import Icons
    from procedit.ui.properties.field import Row
    from procedit.ui.properties.targets import Targets


@dataclass(frozen=True)
class Host:
    """``write`` runs the command of a row and raises ProceditError for what it refuses.

    ``open_link`` takes an address of the web or of a mailbox, ``go_to`` the id of a called process.
    """

    write: Callable[[Row, str], None]
    icons: Icons
    targets: Targets
    open_link: Callable[[str], None]
    go_to: Callable[[str], None]
