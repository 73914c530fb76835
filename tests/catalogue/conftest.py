"""A catalogue in memory, and one in a file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from procedit.catalogue import Catalogue, open_catalogue


@pytest.fixture
def catalogue() -> Iterator[Catalogue]:
    with open_catalogue(None) as opened:
        yield opened


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "catalogue.sqlite"
