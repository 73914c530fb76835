"""What all tests share."""

from __future__ import annotations

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # no display is needed for any test

settings.register_profile("procedit", deadline=None)  # speed is for the benchmark
settings.load_profile("procedit")
