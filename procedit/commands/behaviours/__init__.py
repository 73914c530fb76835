"""The consequences: each keeps the document consistent in one respect, whatever command ran.

A behaviour gets the edit and the change made since it last looked, and edits further. It knows
nothing of the other behaviours. ``ALL`` is the order in which they are asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from procedit.commands.stack import Behaviour

ALL: tuple[Behaviour, ...] = ()
