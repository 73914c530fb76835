"""Sessions on small procedures."""

import pytest

from tests.commands.diagrams import POOLS, PROCESS, Case


@pytest.fixture
def case() -> Case:
    """A process without pools."""
    return Case(PROCESS)


@pytest.fixture
def pools() -> Case:
    """A collaboration of three pools."""
    return Case(POOLS)
