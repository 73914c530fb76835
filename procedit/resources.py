"""The one way to the files in ``resources/`` and ``samples/``, from a wheel and a checkout alike."""

from pathlib import Path

_INSTALLED = Path(__file__).parent / "_resources"
_CHECKOUT = Path(__file__).parents[1] / "resources"


def resource(*parts: str) -> Path:
    """The path of the file or folder ``resources/<parts>``; raises FileNotFoundError if missing."""
    root = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
    path = root.joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(path)
    return path


def samples() -> list[Path]:
    """The sample procedures, by name."""
    installed = Path(__file__).parent / "_samples"
    folder = installed if installed.is_dir() else Path(__file__).parents[1] / "samples"
    return sorted(folder.glob("*.bpmn"))
