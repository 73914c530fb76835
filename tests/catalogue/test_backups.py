"""Daily backups, and the way back to one."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from procedit.catalogue import Facts, open_catalogue
from procedit.catalogue.backups import KEPT, backups_of, care_for, ended_uncleanly, restore_newest
from procedit.errors import ProceditError

TODAY = date(2026, 11, 25)


@pytest.fixture
def filled(path: Path) -> Path:
    with open_catalogue(path) as catalogue:
        for number in range(40):
            catalogue.save(b"%d" % number * 500, Facts(f"Sag {number}"))
    return path


def titles(path: Path) -> list[str]:
    with open_catalogue(path) as catalogue:
        return [entry.title for entry in catalogue.entries(all=True)]


def damage(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[8_192:-4_096] = b"\xff" * (len(data) - 12_288)
    path.write_bytes(data)


def test_a_backup_is_made_once_a_day_and_the_oldest_are_given_up(filled: Path):
    days = [TODAY + timedelta(number) for number in range(KEPT + 2)]

    made = [care_for(filled, day) for day in days]

    assert all(made)
    assert care_for(filled, days[-1]) is None
    assert backups_of(filled) == made[:1:-1]
    assert titles(made[-1]) == titles(filled)


def test_a_damaged_catalogue_is_told_and_not_backed_up(filled: Path):
    good = care_for(filled, TODAY)
    damage(filled)

    with pytest.raises(ProceditError, match="damaged"):
        care_for(filled, TODAY + timedelta(1))
    with pytest.raises(ProceditError, match="damaged"):
        care_for(filled, TODAY, check=True)

    assert backups_of(filled) == [good]


def test_the_newest_whole_backup_takes_the_place_of_a_damaged_catalogue(filled: Path):
    before = titles(filled)
    care_for(filled, TODAY)
    newer = care_for(filled, TODAY + timedelta(1))
    assert newer is not None
    damage(newer)
    damage(filled)
    journal = filled.with_name(filled.name + "-journal")
    journal.write_bytes(b"left behind")
    damaged = filled.read_bytes()

    backup = restore_newest(filled)

    assert backup != newer
    assert titles(filled) == before
    assert not journal.exists()
    [aside] = filled.parent.glob("*.damaged-*.db")
    assert aside.read_bytes() == damaged


def test_without_a_backup_nothing_is_changed(filled: Path):
    damage(filled)
    damaged = filled.read_bytes()

    with pytest.raises(ProceditError, match="no backup"):
        restore_newest(filled)

    assert filled.read_bytes() == damaged


def test_a_journal_left_behind_tells_of_an_unclean_end(filled: Path):
    assert not ended_uncleanly(filled)
    filled.with_name(filled.name + "-journal").write_bytes(b"")
    assert ended_uncleanly(filled)
