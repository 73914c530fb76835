"""What the last session left for the next: open files, recent files, the window's form."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from procedit.errors import ProceditError
from procedit.ui.json_file import read_json, write_json
from procedit.ui.recent import RecentFiles

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass
class SessionState:
    """``geometry`` and ``panels`` are what Qt gives for them, as hexadecimal digits."""

    files: Sequence[Path] = ()
    shown: Path | None = None
    geometry: str = ""
    panels: str = ""
    recent: RecentFiles = field(default_factory=RecentFiles)


def load_state(path: Path) -> tuple[SessionState, ProceditError | None]:
    """The state in the file, and what was wrong with it if anything was."""
    try:
        found = read_json(path)
    except ProceditError as error:
        return SessionState(), error
    files = found.get("files")
    names = [name for name in files if isinstance(name, str)] if isinstance(files, list) else []
    shown = _text(found, "shown")
    state = SessionState(
        files=[Path(name) for name in names if name],
        shown=Path(shown) if shown else None,
        geometry=_text(found, "geometry"),
        panels=_text(found, "panels"),
        recent=RecentFiles.from_values(found.get("recent")),
    )
    return state, None


def save_state(state: SessionState, path: Path) -> None:
    """Write the state; raises ProceditError if that fails."""
    values = {
        "files": [str(file) for file in state.files],
        "shown": str(state.shown) if state.shown is not None else "",
        "geometry": state.geometry,
        "panels": state.panels,
        "recent": state.recent.as_values(),
    }
    write_json(path, values)


def _text(values: dict[str, object], name: str) -> str:
    value = values.get(name)
    return value if isinstance(value, str) else ""
