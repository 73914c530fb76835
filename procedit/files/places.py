"""Where procedit keeps its own files on this platform, for the window and the command line alike."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Places:
    """Where settings (``config``) and everything else (``data``) are kept."""

    config: Path
    data: Path

    @staticmethod
    def of_the_system() -> Places:
        """The folders the platform provides, or those below ``PROCEDIT_HOME`` where that is set."""
        home = os.environ.get("PROCEDIT_HOME")
        if home:
            return Places.under(Path(home))
        from platformdirs import PlatformDirs  # noqa: PLC0415 - only where nobody says otherwise

        folders = PlatformDirs("procedit", appauthor=False, roaming=False)
        return Places(Path(folders.user_config_dir), Path(folders.user_data_dir))

    @staticmethod
    def under(folder: Path) -> Places:
        """Everything below one folder, for tests and for a program on a stick."""
        return Places(folder / "config", folder / "data")

    @property
    def settings(self) -> Path:
        """The file of the settings."""
        return self.config / "settings.json"

    @property
    def state(self) -> Path:
        """The file of what the last session left: open and recent files, the window's form."""
        return self.data / "session.json"

    @property
    def backups(self) -> Path:
        """The folder of previous versions of the user's files."""
        return self.data / "backups"

    @property
    def journals(self) -> Path:
        """The folder of the journals of open documents."""
        return self.data / "journals"

    @property
    def claims(self) -> Path:
        """The folder of the locks that say which files are open."""
        return self.data / "open"

    @property
    def words(self) -> Path:
        """The file of the words that the user added to the dictionary, a line each."""
        return self.data / "words.txt"

    @property
    def log(self) -> Path:
        """The file that unexpected errors are written to."""
        return self.data / "logs" / "procedit.log"

    @property
    def catalogue(self) -> Path:
        """The file of the local catalogue."""
        return self.data / "catalogue.db"
