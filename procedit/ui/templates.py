"""The procedures to start from, and the samples to look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.resources import resource
from procedit.resources import samples as sample_files
from procedit.ui.translation import translated

if TYPE_CHECKING:
    from pathlib import Path

_T = QT_TRANSLATE_NOOP

_TITLES = {
    "tom-procedure": _T("Template", "Empty procedure"),
    "tom-procedure-med-pulje-og-baner": _T("Template", "Empty procedure with pools and lanes"),
    "sagsprocesmoenster": _T("Template", "Case process pattern"),
    "ansoegning-og-afgoerelse": _T("Template", "Application and decision"),
}
_SAMPLES = {
    "byggetilladelse-ansoegning": _T("Template", "Building permit: the application"),
    "sygedagpenge-foerste-opfoelgning": _T("Template", "Sickness benefit: the first follow-up"),
    "underretning-modtagelse-og-vurdering": _T(
        "Template", "Report of concern: receipt and assessment"
    ),
    "aktindsigt-anmodning": _T("Template", "Access to files: the request"),
    "aktindsigt-anmodning-god": _T("Template", "Access to files: the request, good practice"),
}


@dataclass(frozen=True)
class Template:
    """A file to start from, and what it is called in the window's language."""

    path: Path
    title: str


def templates() -> list[Template]:
    """All templates, the known ones in the order of the table, then others by name."""
    known = list(_TITLES)
    paths = sorted(
        resource("templates").glob("*.bpmn"),
        key=lambda path: (known.index(path.stem) if path.stem in known else len(known), path.stem),
    )
    return [
        Template(path, translated("Template", _TITLES.get(path.stem, path.stem))) for path in paths
    ]


def samples() -> list[Template]:
    """The finished procedures to look at first, in the order of the table; more lie beside them."""
    files = {path.stem: path for path in sample_files()}
    return [
        Template(files[stem], translated("Template", title))
        for stem, title in _SAMPLES.items()
        if stem in files
    ]


def empty_template() -> Path:
    """What a new procedure starts from."""
    return resource("templates", "tom-procedure.bpmn")
