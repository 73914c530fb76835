"""The SQLite file behind the catalogue: opened safely, brought up to date, changed as a whole."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

from sqlite_utils import Database
from sqlite_utils.utils import sqlite3  # pyright: ignore[reportPrivateImportUsage] - may be pysqlite3

from procedit.catalogue.failures import DAMAGED, told
from procedit.catalogue.schema import APPLICATION_ID, MIGRATIONS
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.files.causes import values_of, why_not_saved

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from sqlite_utils import Migrations

_STRANGER = QT_TRANSLATE_NOOP(
    "Error",
    "{path} is a database of another program. Choose another file for the catalogue. "
    "The file was not changed.",
)
_NEWER = QT_TRANSLATE_NOOP(
    "Error",
    "The catalogue {path} was last used by a newer procedit. Install that version, "
    "or choose another catalogue. The file was not changed.",
)
WAIT = 5.0
"""Seconds to wait for another program that is writing."""


class CatalogueFile:
    """One connection to a catalogue, for the thread that opened it. ``path`` is None in memory."""

    def __init__(self, path: Path | None, migrations: Migrations = MIGRATIONS) -> None:
        self.path = path
        self._migrations = migrations
        with told(path):
            connection = _connect(path)
            try:
                self.db = Database(connection, execute_plugins=False)
                self._set_up()
            except BaseException:
                connection.close()
                raise

    def close(self) -> None:
        """Give the file back; further use is a bug."""
        self.db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple]:
        """All rows of a question."""
        with told(self.path):
            return self.db.execute(sql, values).fetchall()

    @contextmanager
    def changing(self) -> Iterator[Database]:
        """One change: all of what is written inside is kept, or, after an error, nothing of it.

        Waits for other writers at the beginning, not in the middle. May be nested.
        """
        with told(self.path):
            if self.db.conn.in_transaction:
                with self.db.atomic():
                    yield self.db
                return
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield self.db
                self.db.execute("COMMIT")
            except BaseException:
                self.db.rollback()
                raise

    def check(self) -> list[str]:
        """What is broken in the file, one line each; empty when it is whole."""
        try:
            found = [row[0] for row in self.rows("PRAGMA quick_check") if row[0] != "ok"]
            found += [f"foreign key: {row}" for row in self.rows("PRAGMA foreign_key_check")]
            with self.changing() as db:
                db.execute("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)")
                db.execute("INSERT INTO parts (parts, rank) VALUES ('integrity-check', 1)")
        except ProceditError as error:
            if error.template != DAMAGED:
                raise
            return [str(error.__cause__)]
        return found

    def back_up(self, target: Path) -> None:
        """Write a whole copy to ``target``, replacing what is there; safe while others write."""
        unfinished = target.with_name(target.name + ".unfinished")
        try:
            unfinished.unlink(missing_ok=True)
            with told(target):
                self.db.execute("VACUUM INTO ?", (str(unfinished),))
            with unfinished.open("rb+") as copy:
                os.fsync(copy.fileno())
            unfinished.replace(target)
        except OSError as error:
            raise ProceditError(why_not_saved(error), **values_of(target, error)) from error
        finally:
            with suppress(
                OSError
            ):  # what went wrong before is told, not that it cannot be tidied up
                unfinished.unlink(missing_ok=True)

    def _set_up(self) -> None:
        self._refuse_strangers()
        for setting in ("journal_mode = DELETE", "synchronous = EXTRA", "foreign_keys = ON"):
            self.db.execute(f"PRAGMA {setting}").fetchall()
        if self._migrations.pending(self.db):
            self._bring_up_to_date()

    def _refuse_strangers(self) -> None:
        used = self.rows("SELECT count(*) FROM sqlite_master")[0][0] > 0
        if used and self.rows("PRAGMA application_id")[0][0] != APPLICATION_ID:
            raise ProceditError(_STRANGER, path=self.path)
        if self._applied() - _all_of(self._migrations):
            raise ProceditError(_NEWER, path=self.path)

    def _applied(self) -> set[str]:
        return {migration.name for migration in self._migrations.applied(self.db)}

    def _bring_up_to_date(self) -> None:
        if self.path is not None and self._applied():
            step = self._migrations.pending(self.db)[0].name.split()[0]
            day = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
            self.back_up(self.path.with_name(f"{self.path.stem}.before-{step}-{day}.db"))
        with self.changing() as db:
            self._migrations.apply(db)


def _connect(path: Path | None) -> sqlite3.Connection:
    return sqlite3.connect(":memory:" if path is None else str(path), timeout=WAIT)


def _all_of(migrations: Migrations) -> set[str]:
    empty = Database(memory=True, execute_plugins=False)
    try:
        return {migration.name for migration in migrations.pending(empty)}
    finally:
        empty.close()
