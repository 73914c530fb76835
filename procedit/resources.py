"""The one way to the files in ``resources/``, from a wheel and from a checkout alike."""

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
