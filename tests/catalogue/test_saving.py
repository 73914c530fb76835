"""Entries, their revisions and thumbnails."""

import zlib
from pathlib import Path

import pytest

from procedit.catalogue import Catalogue, ElementFact, Facts
from procedit.errors import ProceditError

FACTS = Facts(
    "Byggetilladelse", "Fra ansøgning til afgørelse", (ElementFact("T", "task", "Vurdér"),)
)


def test_a_saved_procedure_is_listed_and_gives_its_bytes_back(catalogue: Catalogue):
    entry = catalogue.save(b"<bytes/>", FACTS, source=Path("/sager/byg.bpmn"), note="Første")

    assert catalogue.entries() == [entry]
    assert (entry.title, entry.path) == ("Byggetilladelse", Path("/sager/byg.bpmn"))
    assert catalogue.content(entry.id) == b"<bytes/>"
    assert [revision.note for revision in catalogue.revisions(entry.id)] == ["Første"]


def test_every_change_is_kept_as_a_revision_with_its_parent(catalogue: Catalogue):
    entry = catalogue.save(b"one", FACTS)
    catalogue.save(b"two", FACTS, procedure=entry.id)
    catalogue.save(b"one", FACTS, procedure=entry.id)

    third, second, first = catalogue.revisions(entry.id)
    assert (third.parent, second.parent, first.parent) == (second.id, first.id, None)
    assert third.sha256 == first.sha256
    assert first.size == 3
    assert [catalogue.content(entry.id, each.id) for each in (first, second, third)] == [
        *(b"one", b"two", b"one")
    ]


def test_saving_the_same_bytes_again_makes_no_revision(catalogue: Catalogue):
    entry = catalogue.save(b"same", FACTS)

    again = catalogue.save(b"same", FACTS, procedure=entry.id)

    assert again == entry
    assert len(catalogue.revisions(entry.id)) == 1


def test_equal_bytes_of_two_procedures_are_stored_once(catalogue: Catalogue):
    catalogue.save(b"same", FACTS)
    catalogue.save(b"same", FACTS)

    assert catalogue.file.rows("SELECT count(*) FROM contents") == [(1,)]


def test_a_procedure_without_a_name_is_called_after_its_file(catalogue: Catalogue):
    entry = catalogue.save(b"x", Facts(""), source=Path("/sager/Vielse.bpmn"))

    assert entry.title == "Vielse"
    assert catalogue.save(b"y", Facts(""), procedure=entry.id).title == "Vielse"


def test_a_given_title_outlives_saves_until_it_is_given_up(catalogue: Catalogue):
    entry = catalogue.save(b"x", FACTS)

    catalogue.rename(entry.id, " Min\nprocedure ")

    assert catalogue.save(b"y", FACTS, procedure=entry.id).title == "Min procedure"
    assert [hit.entry.id for hit in catalogue.search("min proc")] == [entry.id]
    assert catalogue.rename(entry.id, "").title == "Byggetilladelse"


def test_an_entry_is_found_by_the_file_it_came_from(catalogue: Catalogue):
    entry = catalogue.save(b"x", FACTS, source=Path("/sager/byg.bpmn"))

    assert catalogue.entry_of(Path("/sager/andet/../byg.bpmn")) == entry
    assert catalogue.entry_of(Path("/sager/andet.bpmn")) is None


def test_a_removed_entry_is_in_no_list_until_it_is_restored(catalogue: Catalogue):
    entry = catalogue.save(b"x", FACTS)

    catalogue.remove(entry.id)

    assert catalogue.entries(all=True) == []
    assert catalogue.search("byggetilladelse") == []
    assert [each.id for each in catalogue.removed()] == [entry.id]
    assert catalogue.content(entry.id) == b"x"
    assert catalogue.restore(entry.id) == entry
    assert [hit.entry for hit in catalogue.search("byggetilladelse")] == [entry]


def test_saving_into_a_removed_entry_restores_it(catalogue: Catalogue):
    entry = catalogue.save(b"x", FACTS)
    catalogue.remove(entry.id)

    catalogue.save(b"x", FACTS, procedure=entry.id)

    assert catalogue.entries() == [entry]
    assert catalogue.search("vurdér")


def test_a_thumbnail_belongs_to_the_revision_it_shows(catalogue: Catalogue):
    entry = catalogue.save(b"x", FACTS, thumbnail=b"<svg/>")
    assert catalogue.thumbnail(entry.id) == b"<svg/>"

    catalogue.save(b"y", FACTS, procedure=entry.id)

    assert catalogue.thumbnail(entry.id) is None
    catalogue.set_thumbnail(entry.id, b"\x89PNG")
    catalogue.set_thumbnail(entry.id, b"\x89PNG2")
    assert catalogue.thumbnail(entry.id) == b"\x89PNG2"


def test_entries_are_listed_in_danish_order(catalogue: Catalogue):
    for number, title in enumerate(("Ål", "Zoo", "Ære")):
        catalogue.save(b"%d" % number, Facts(title))

    assert [entry.title for entry in catalogue.entries(all=True)] == ["Zoo", "Ære", "Ål"]


def test_an_unknown_entry_or_revision_is_refused_in_words(catalogue: Catalogue):
    first = catalogue.save(b"x", FACTS)
    other = catalogue.save(b"y", FACTS)

    for ask in (
        lambda: catalogue.entry(99),
        lambda: catalogue.save(b"z", FACTS, procedure=99),
        lambda: catalogue.save(b"z", FACTS, folder=99),
        lambda: catalogue.remove(99),
        lambda: catalogue.revisions(99),
        lambda: catalogue.content(first.id, other.revision),
    ):
        with pytest.raises(ProceditError, match="catalogue"):
            ask()
    assert len(catalogue.entries()) == 2


def test_damaged_bytes_are_refused_not_given_out(catalogue: Catalogue):
    entry = catalogue.save(b"x", FACTS)
    for damage in (b"no zlib", zlib.compress(b"others")):
        catalogue.file.db.execute("UPDATE contents SET packed = ?", (damage,))

        with pytest.raises(ProceditError, match="damaged"):
            catalogue.content(entry.id)
