"""The answers that a question offers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Role(Enum):
    """What pressing a button means."""

    GO_ON = "go on"
    GIVE_UP = "give up"
    """Something is lost by it."""
    CANCEL = "cancel"


@dataclass(frozen=True)
class Choice:
    """One button: what pressing it answers, and what it says."""

    answer: str
    text: str
    role: Role = Role.GO_ON
