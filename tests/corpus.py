"""The test files: those of the project, and the shared corpus where it lies beside the project."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent
SAMPLES = HERE.parent / "samples"
SHARED = HERE.parents[1] / "shared" / "corpus"


def own_files() -> list[Path]:
    """The project's own test files and samples."""
    return sorted([*(HERE / "files").glob("*.bpmn"), *SAMPLES.glob("*.bpmn")])


def shared_files() -> list[Path]:
    """The files of the shared corpus, none where it is not there."""
    return sorted(SHARED.rglob("*.bpmn"))


def all_files() -> list[Path]:
    """All test files."""
    return own_files() + shared_files()


def label(path: Path) -> str:
    """A short name for test ids."""
    return f"{path.parent.name}/{path.stem}"
