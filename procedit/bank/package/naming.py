"""Names of the files in a package."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from procedit.model.bank_values import ProcedureData

_LONGEST = 80
_LETTERS = str.maketrans(
    {"æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa", "ß": "ss"}
)
_OTHER = re.compile(r"[^a-z0-9]+")
_LEVEL = re.compile(r"\s*\((?:korrekt|god)\)\s*$", re.IGNORECASE)
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(\.|$)", re.IGNORECASE)


def slug_of(data: ProcedureData, title: str) -> str:
    """KLE number and title in ASCII, at most 80 characters: ``15-17-06-sygedagpenge-opfoelgning``."""
    plain = _LEVEL.sub("", title).translate(_LETTERS)
    plain = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode("ascii")
    words = _OTHER.sub("-", f"{data.primary_kle} {plain}".lower()).strip("-")
    return words[:_LONGEST].rstrip("-") or "procedure"


def file_stem(data: ProcedureData, title: str) -> str:
    """The name without ending of a procedure's file: slug, version and level."""
    return f"{slug_of(data, title)}_v{data.version}_{data.level}"


def is_safe(path: str) -> bool:
    """Whether a path in a package can be written nowhere but below the folder it is unpacked to."""
    if not path or path.startswith(("/", "~")) or "\\" in path or ":" in path or "\0" in path:
        return False
    parts = path.rstrip("/").split("/")
    return all(
        part not in ("", ".", "..")
        and not part.endswith((" ", "."))
        and not _DEVICES.match(part)
        and part.isprintable()
        for part in parts
    )
