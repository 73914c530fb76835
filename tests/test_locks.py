"""What the lock files must hold so that pip installs them on any day."""

import re
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LOCKED = re.compile(r"^([A-Za-z0-9._-]+)(?:\[([^\]]+)\])?==", re.MULTILINE)
ASKED = re.compile(r"^([A-Za-z0-9._-]+)\[([^\]]+)\]([^;]*)(;.*)?$")


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_pins_what_is_asked_for_with_extras_with_those_extras(lock):
    """Else pip looks for the newest release of it and refuses it for want of a hash."""
    pinned = {
        name: extras or "" for name, extras in LOCKED.findall((ROOT / lock).read_text("utf-8"))
    }

    missing = [
        f"{asking} asks for {name}[{extra}]"
        for asking in pinned
        for name, extra in _asked_with_extras(asking)
        if name in pinned and extra not in pinned[name].split(",")
    ]

    assert pinned
    assert not missing


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_names_no_address(lock):
    assert "://" not in (ROOT / lock).read_text("utf-8")


def _asked_with_extras(package: str) -> list[tuple[str, str]]:
    try:
        lines = requires(package) or []
    except PackageNotFoundError:  # for another platform only
        return []
    found = [ASKED.match(line) for line in lines if "extra ==" not in line]
    return [(match[1], extra.strip()) for match in found if match for extra in match[2].split(",")]
