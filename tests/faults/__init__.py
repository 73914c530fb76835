"""Faults on purpose: ``python -m tests.faults`` kills the real program again and again."""
