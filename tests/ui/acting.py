"""What tests do in the window like a user."""

from __future__ import annotations


def act(window, name: str) -> None:
    """Choose an action, which must be possible."""
    window.action_set.refresh()
    action = window.action_set[name]
    assert action.isEnabled(), f"{name} cannot be chosen now"
    action.trigger()
