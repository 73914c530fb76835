"""A row of an action table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class ActionSpec:
    """One thing the user can do.

    ``text`` is English, marked for translation under ``Action``, with ``&`` before the mnemonic and
    ``…`` behind it where a dialog follows. ``words`` are further words to find it by, Danish and
    English. ``enabled`` and ``checked`` are asked whenever something changed; ``title`` gives a text
    that changes, already translated. The keys of an action ``on_canvas`` act there only, because
    they are letters that are typed elsewhere.
    """

    id: str
    text: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    icon: str = ""
    words: str = ""
    enabled: Callable[[], bool] | None = None
    checked: Callable[[], bool] | None = None
    title: Callable[[], str] | None = None
    on_canvas: bool = False
