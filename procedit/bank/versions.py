"""Versions of a procedure: ``major.minor``."""

from __future__ import annotations

from procedit.bpmn.bank import VERSION


def version_key(version: str) -> tuple[int, int]:
    """What versions are ordered by; what is no version comes first."""
    match = VERSION.fullmatch(version)
    return (int(match[1]), int(match[2])) if match else (-1, -1)


def next_version(version: str, *, major: bool = False) -> str:
    """The version after one: the next minor, or the next whole one; 0.1 after what is none."""
    first, second = version_key(version)
    if first < 0:
        return "0.1"
    return f"{first + 1}.0" if major else f"{first}.{second + 1}"
