"""What the user chose."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING

from procedit.errors import ProceditError
from procedit.ui.json_file import read_json, write_json

if TYPE_CHECKING:
    from pathlib import Path

LANGUAGES = ("", "da", "en")
"""The languages to choose from; the empty one stands for the system's."""

THEMES = ("system", "light", "dark")
"""The themes to choose from."""

FONT_SIZES = (8, 24)
"""The smallest and the largest size of the window's letters, in points."""


@dataclass(frozen=True)
class Settings:
    """All settings with their usual values. ``font_size`` is in points.

    With ``line_jumps`` flows hop over flows that they cross; with ``law_badges`` steps that rest on
    a law bear a sign; with ``glide`` what moves by itself is seen moving; with ``spelling`` misspelt
    words of names are underlined.
    """

    language: str = ""
    theme: str = "system"
    font_size: int = 10
    show_grid: bool = True
    line_jumps: bool = True
    law_badges: bool = True
    glide: bool = True
    spelling: bool = True
    restore_session: bool = True

    def checked(self) -> Settings:
        """The same with usual values in place of impossible ones."""
        usual = Settings()
        low, high = FONT_SIZES
        return replace(
            self,
            language=self.language if self.language in LANGUAGES else usual.language,
            theme=self.theme if self.theme in THEMES else usual.theme,
            font_size=min(high, max(low, self.font_size)),
        )


def load_settings(path: Path) -> tuple[Settings, ProceditError | None]:
    """The settings in the file, and what was wrong with it if anything was."""
    try:
        found = read_json(path)
    except ProceditError as error:
        return Settings(), error
    known = {
        field.name: found[field.name]
        for field in fields(Settings)
        if type(found.get(field.name)) is type(field.default)
    }
    return replace(Settings(), **known).checked(), None


def save_settings(settings: Settings, path: Path) -> None:
    """Write the settings; raises ProceditError if that fails."""
    write_json(path, asdict(settings))
