"""How fast procedit is on large procedures: ``python -m tests.benchmarks --help``."""
