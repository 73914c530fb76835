"""The tables of the catalogue, as migrations. A released migration is never changed; add another."""

from typing import TYPE_CHECKING

from sqlite_utils import Migrations

if TYPE_CHECKING:
    from sqlite_utils import Database

MIGRATIONS = Migrations("procedit.catalogue")
APPLICATION_ID = 0x50524344
"""Stands in the file's header (``PRAGMA application_id``) and says that it is a catalogue: PRCD."""

_FIRST = (
    """CREATE TABLE folders (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        parent INTEGER REFERENCES folders(id)
    )""",
    "CREATE UNIQUE INDEX folders_name ON folders (ifnull(parent, 0), name)",
    """CREATE TABLE procedures (
        id INTEGER PRIMARY KEY,
        uuid TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        given_title TEXT NOT NULL DEFAULT '',
        documentation TEXT NOT NULL,
        folder INTEGER REFERENCES folders(id),
        path TEXT NOT NULL,
        revision INTEGER REFERENCES revisions(id),
        created TEXT NOT NULL,
        updated TEXT NOT NULL,
        removed TEXT
    )""",
    "CREATE INDEX procedures_folder ON procedures (folder)",
    "CREATE INDEX procedures_path ON procedures (path)",
    """CREATE TABLE contents (
        sha256 TEXT PRIMARY KEY,
        size INTEGER NOT NULL,
        packed BLOB NOT NULL
    )""",
    """CREATE TABLE revisions (
        id INTEGER PRIMARY KEY,
        procedure INTEGER NOT NULL REFERENCES procedures(id),
        sha256 TEXT NOT NULL REFERENCES contents(sha256),
        parent INTEGER REFERENCES revisions(id),
        created TEXT NOT NULL,
        note TEXT NOT NULL,
        source TEXT NOT NULL
    )""",
    "CREATE INDEX revisions_procedure ON revisions (procedure)",
    """CREATE TABLE thumbnails (
        revision INTEGER PRIMARY KEY REFERENCES revisions(id),
        picture BLOB NOT NULL
    )""",
    """CREATE TABLE elements (
        procedure INTEGER NOT NULL REFERENCES procedures(id),
        line INTEGER NOT NULL,
        element TEXT NOT NULL,
        type TEXT NOT NULL,
        name TEXT NOT NULL,
        documentation TEXT NOT NULL,
        PRIMARY KEY (procedure, line)
    ) WITHOUT ROWID""",
    """CREATE TABLE texts (
        procedure INTEGER PRIMARY KEY REFERENCES procedures(id),
        title TEXT NOT NULL,
        names TEXT NOT NULL,
        documentation TEXT NOT NULL
    )""",
    """CREATE VIRTUAL TABLE words USING fts5(
        title, names, documentation,
        content='texts', content_rowid='procedure',
        tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
    )""",
    """CREATE VIRTUAL TABLE parts USING fts5(
        title, names, documentation,
        content='texts', content_rowid='procedure', tokenize='trigram'
    )""",
    """CREATE TRIGGER texts_added AFTER INSERT ON texts BEGIN
        INSERT INTO words (rowid, title, names, documentation)
            VALUES (new.procedure, new.title, new.names, new.documentation);
        INSERT INTO parts (rowid, title, names, documentation)
            VALUES (new.procedure, new.title, new.names, new.documentation);
    END""",
    """CREATE TRIGGER texts_removed AFTER DELETE ON texts BEGIN
        INSERT INTO words (words, rowid, title, names, documentation)
            VALUES ('delete', old.procedure, old.title, old.names, old.documentation);
        INSERT INTO parts (parts, rowid, title, names, documentation)
            VALUES ('delete', old.procedure, old.title, old.names, old.documentation);
    END""",
)


@MIGRATIONS(name="0001 first catalogue")
def _first_catalogue(db: "Database") -> None:
    for statement in _FIRST:
        db.execute(statement)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")


@MIGRATIONS(name="0002 what can be called")
def _what_can_be_called(db: "Database") -> None:
    db.execute(
        """CREATE TABLE callees (
            sha256 TEXT NOT NULL REFERENCES contents(sha256),
            line INTEGER NOT NULL,
            element TEXT NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (sha256, line)
        ) WITHOUT ROWID"""
    )


_DESCRIBED = (
    """CREATE TABLE descriptions (
        procedure INTEGER PRIMARY KEY REFERENCES procedures(id),
        bank_id TEXT NOT NULL,
        version TEXT NOT NULL,
        level TEXT NOT NULL,
        status TEXT NOT NULL,
        kle TEXT NOT NULL,
        form TEXT NOT NULL,
        scope TEXT NOT NULL,
        municipality TEXT NOT NULL,
        owner TEXT NOT NULL,
        audience TEXT NOT NULL,
        valid_from TEXT NOT NULL,
        valid_to TEXT NOT NULL,
        language TEXT NOT NULL,
        purpose TEXT NOT NULL
    )""",
    "CREATE INDEX descriptions_bank_id ON descriptions (bank_id)",
    """CREATE TABLE terms (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        folded TEXT NOT NULL,
        UNIQUE (kind, text)
    )""",
    """CREATE TABLE term_uses (
        procedure INTEGER NOT NULL REFERENCES procedures(id),
        line INTEGER NOT NULL,
        term INTEGER NOT NULL REFERENCES terms(id),
        element TEXT NOT NULL,
        PRIMARY KEY (procedure, line)
    ) WITHOUT ROWID""",
    "CREATE INDEX term_uses_term ON term_uses (term, procedure)",
    "ALTER TABLE procedures ADD COLUMN reading INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE procedures ADD COLUMN favourite INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE procedures ADD COLUMN opened TEXT",
    "ALTER TABLE procedures ADD COLUMN notes TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE revisions ADD COLUMN version TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE revisions ADD COLUMN status TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE saved_searches (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        words TEXT NOT NULL
    )""",
    "DROP TRIGGER texts_added",
    "DROP TRIGGER texts_removed",
    "DROP TABLE words",
    "DROP TABLE parts",
    "ALTER TABLE texts ADD COLUMN facts TEXT NOT NULL DEFAULT ''",
    """CREATE VIRTUAL TABLE words USING fts5(
        title, names, documentation, facts,
        content='texts', content_rowid='procedure',
        tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
    )""",
    """CREATE VIRTUAL TABLE parts USING fts5(
        title, names, documentation, facts,
        content='texts', content_rowid='procedure', tokenize='trigram'
    )""",
    """CREATE TRIGGER texts_added AFTER INSERT ON texts BEGIN
        INSERT INTO words (rowid, title, names, documentation, facts)
            VALUES (new.procedure, new.title, new.names, new.documentation, new.facts);
        INSERT INTO parts (rowid, title, names, documentation, facts)
            VALUES (new.procedure, new.title, new.names, new.documentation, new.facts);
    END""",
    """CREATE TRIGGER texts_removed AFTER DELETE ON texts BEGIN
        INSERT INTO words (words, rowid, title, names, documentation, facts)
            VALUES ('delete', old.procedure, old.title, old.names, old.documentation, old.facts);
        INSERT INTO parts (parts, rowid, title, names, documentation, facts)
            VALUES ('delete', old.procedure, old.title, old.names, old.documentation, old.facts);
    END""",
    "INSERT INTO words (words) VALUES ('rebuild')",
    "INSERT INTO parts (parts) VALUES ('rebuild')",
)


@MIGRATIONS(name="0003 what the bank knows")
def _what_the_bank_knows(db: "Database") -> None:
    """What older revisions say is read later, by ``refreshing``: that takes a document reader."""
    for statement in _DESCRIBED:
        db.execute(statement)
