"""Every test here may paint."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _application(qapp):
    """An application object that outlives the test, made before anything paints."""
