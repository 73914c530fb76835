"""Opening the file: created, brought up to date, or refused in words; changed as a whole."""

import sqlite3
from pathlib import Path
from random import Random

import pytest
from sqlite_utils import Database, Migrations

from procedit.catalogue import Catalogue, Facts, open_catalogue
from procedit.catalogue.database import CatalogueFile
from procedit.catalogue.schema import MIGRATIONS
from procedit.errors import ProceditError

FACTS = Facts("Byggetilladelse")


def with_one_more_step(*, failing: bool = False) -> Migrations:
    """The migrations of a later version of the program."""
    later = Migrations(MIGRATIONS.name)
    for migration in MIGRATIONS.pending(Database(memory=True)):
        later(name=migration.name)(migration.fn)

    @later(name="9999 colours")
    def _colours(db: Database) -> None:
        db.execute("CREATE TABLE colours (id INTEGER PRIMARY KEY)")
        if failing:
            db.execute("INSERT INTO nothing VALUES (1)")

    return later


def filled(path: Path) -> Path:
    with open_catalogue(path) as catalogue:
        catalogue.save(b"<bytes/>", FACTS)
    return path


def backups(path: Path) -> list[Path]:
    return sorted(path.parent.glob("catalogue.before-*.db"))


def test_a_catalogue_is_created_with_its_folder_and_keeps_what_is_saved(path: Path):
    filled(path)

    with open_catalogue(path, must_exist=True) as catalogue:
        assert [entry.title for entry in catalogue.entries()] == ["Byggetilladelse"]
        assert catalogue.path == path
        assert catalogue.check() == []
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_missing_catalogue_is_not_created_when_it_must_exist(path: Path):
    with pytest.raises(ProceditError, match="There is no catalogue"):
        open_catalogue(path, must_exist=True)

    assert not path.parent.exists()


def test_the_settings_are_those_that_survive_a_power_cut(path: Path):
    with open_catalogue(path) as catalogue:
        ask = catalogue.file.rows
        assert ask("PRAGMA journal_mode") == [("delete",)]
        assert ask("PRAGMA synchronous") == [(3,)]
        assert ask("PRAGMA foreign_keys") == [(1,)]


def test_an_older_catalogue_is_backed_up_and_brought_up_to_date(path: Path):
    filled(path)

    with CatalogueFile(path, with_one_more_step()) as file:
        assert file.rows("SELECT count(*) FROM colours") == [(0,)]

    [backup] = backups(path)
    assert backup.name.startswith("catalogue.before-9999-")
    with open_catalogue(backup, must_exist=True) as old:
        assert old.content(old.entries()[0].id) == b"<bytes/>"
        assert old.file.rows("SELECT 1 FROM sqlite_master WHERE name = 'colours'") == []


def test_a_new_or_current_catalogue_is_not_backed_up(path: Path):
    filled(path)
    filled(path)

    assert backups(path) == []


def test_a_failed_migration_changes_nothing(path: Path):
    filled(path)

    with pytest.raises(sqlite3.OperationalError, match="nothing"):
        CatalogueFile(path, with_one_more_step(failing=True))

    with open_catalogue(path) as catalogue:
        assert catalogue.check() == []
        assert catalogue.file.rows("SELECT 1 FROM sqlite_master WHERE name = 'colours'") == []
    assert len(backups(path)) == 1


def test_a_catalogue_of_a_newer_version_is_refused_and_not_touched(path: Path):
    CatalogueFile(filled(path), with_one_more_step()).close()
    before = path.read_bytes()

    with pytest.raises(ProceditError, match="newer procedit"):
        open_catalogue(path)

    assert path.read_bytes() == before


def test_another_programs_database_is_refused_and_not_touched(tmp_path: Path):
    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.execute("PRAGMA journal_mode = WAL")
    other.execute("CREATE TABLE mail (id)")
    other.commit()
    other.close()
    before = path.read_bytes()

    with pytest.raises(ProceditError, match="database of another program"):
        open_catalogue(path)

    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"<bpmn/> " * 200, b"SQLite format 3\x00" + b"\xff" * 4096])
def test_a_file_that_is_no_database_is_refused_and_not_touched(tmp_path: Path, content: bytes):
    path = tmp_path / "catalogue.sqlite"
    path.write_bytes(content)

    with pytest.raises(ProceditError, match="damaged or not a catalogue"):
        open_catalogue(path)

    assert path.read_bytes() == content


def test_a_damaged_catalogue_is_noticed_when_checked(path: Path):
    with open_catalogue(path) as catalogue:
        for number in range(50):
            catalogue.save(Random(number).randbytes(5000), FACTS)
    data = bytearray(path.read_bytes())
    for page in range(len(data) - 20 * 4096, len(data), 4096):
        data[page : page + 64] = b"\xa5" * 64
    path.write_bytes(data)

    with open_catalogue(path) as catalogue:
        assert catalogue.check()


def test_an_index_that_does_not_fit_the_texts_is_noticed_when_checked(catalogue: Catalogue):
    catalogue.save(b"x", FACTS)
    catalogue.file.db.execute("UPDATE texts SET title = 'changed behind its back'")

    assert catalogue.check()


def test_a_locked_catalogue_is_told_as_such(path: Path, monkeypatch: pytest.MonkeyPatch):
    filled(path)
    monkeypatch.setattr("procedit.catalogue.database.WAIT", 0.05)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with open_catalogue(path) as catalogue, pytest.raises(ProceditError, match="in use by another"):
        catalogue.save(b"y", FACTS)
    other.execute("ROLLBACK")
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(ProceditError, match="in use by another"):
        open_catalogue(path)
    other.close()


def test_a_full_disk_is_told_and_leaves_the_catalogue_whole(path: Path):
    with open_catalogue(path) as catalogue:
        entry = catalogue.save(b"x", FACTS)
        [[pages]] = catalogue.file.rows("PRAGMA page_count")
        catalogue.file.rows(f"PRAGMA max_page_count = {pages}")

        with pytest.raises(ProceditError, match="deleting other files"):
            catalogue.save(bytes(range(256)) * 9 + repr(list(range(9999))).encode(), FACTS)

        assert catalogue.entries() == [entry]
        assert catalogue.check() == []


def test_a_catalogue_that_may_not_be_written_can_still_be_read(path: Path):
    filled(path)
    with open_catalogue(path) as catalogue:
        catalogue.file.db.execute("PRAGMA query_only = ON")

        with pytest.raises(ProceditError, match="cannot be written"):
            catalogue.save(b"y", FACTS)

        assert catalogue.search("bygge")


def test_a_place_that_cannot_hold_a_catalogue_is_told(tmp_path: Path):
    (tmp_path / "file").write_text("x")

    with pytest.raises(ProceditError, match="cannot be created"):
        open_catalogue(tmp_path / "file" / "catalogue.sqlite")
    with pytest.raises(ProceditError, match="cannot be opened"):
        open_catalogue(tmp_path)


def test_after_an_error_nothing_of_a_change_is_kept(catalogue: Catalogue):
    kept = catalogue.add_folder("Kept")

    def fail() -> None:
        with catalogue.file.changing():
            catalogue.add_folder("Lost")
            catalogue.save(b"lost", FACTS)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()

    assert catalogue.folders() == [kept]
    assert catalogue.entries(all=True) == []


def test_a_refusal_inside_a_change_takes_back_only_its_own_part(catalogue: Catalogue):
    with catalogue.file.changing():
        kept = catalogue.add_folder("Kept")
        with pytest.raises(ProceditError):
            catalogue.add_folder("Kept")

    assert catalogue.folders() == [kept]


def test_a_backup_is_a_whole_catalogue_and_replaces_an_older_one(path: Path, tmp_path: Path):
    target = tmp_path / "backup.sqlite"
    target.write_bytes(b"older")
    with open_catalogue(path) as catalogue:
        catalogue.save(b"x", FACTS)
        catalogue.back_up(target)

        with pytest.raises(ProceditError, match="cannot be opened"):
            catalogue.back_up(tmp_path / "missing" / "backup.sqlite")

    with open_catalogue(target, must_exist=True) as copy:
        assert copy.check() == []
        assert [hit.entry.title for hit in copy.search("bygge")] == ["Byggetilladelse"]
    assert sorted(each.name for each in tmp_path.iterdir()) == ["backup.sqlite", "data"]


def test_a_backup_that_cannot_be_written_is_told_calmly(path: Path, tmp_path: Path):
    taken = tmp_path / "backup.sqlite"
    taken.mkdir()
    (tmp_path / "other.sqlite.unfinished").mkdir()
    with open_catalogue(path) as catalogue:
        for target in (taken, tmp_path / "other.sqlite", path / "below.sqlite"):
            with pytest.raises(ProceditError):
                catalogue.back_up(target)
