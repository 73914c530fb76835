"""What the bank knows of a procedure, kept beside its bytes."""

import zlib
from hashlib import sha256
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from procedit.catalogue import Catalogue, Facet, Facts, facts_of, open_catalogue
from procedit.catalogue.database import CatalogueFile
from procedit.catalogue.schema import MIGRATIONS
from procedit.catalogue.values import Description, TermFact
from procedit.xml.read import read
from tests.corpus import SAMPLES

LEAVE = (SAMPLES / "sygedagpenge-foerste-opfoelgning.bpmn").read_bytes()


def test_a_saved_procedure_tells_what_the_bank_knows_of_it(catalogue: Catalogue):
    entry = catalogue.save(LEAVE, facts_of(read(LEAVE)))

    known = entry.description
    assert known.bank_id.startswith("urn:uuid:")
    assert (known.level, known.kle, known.scope) == ("correct", "15.17.06", "national")
    assert known.purpose
    [revision] = catalogue.revisions(entry.id)
    assert (revision.version, revision.status) == (known.version, known.status)


def test_roles_and_laws_are_terms_at_the_elements_that_name_them():
    document = read(LEAVE)

    terms = facts_of(document).terms

    laws = [each for each in terms if each.kind == "law" and each.element]
    assert laws
    assert all("§" in each.text and document.find(each.element) for each in laws)
    lanes = {lane.name for lane in document.elements("lane")}
    assert lanes <= {each.text for each in terms if each.kind == "role"}


def test_a_document_without_metadata_has_the_roles_of_its_lanes_and_no_level():
    document = read(
        b'<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D" targetNamespace="x">'
        b'<process id="p"><laneSet id="s"><lane id="l" name="Visitator"/></laneSet>'
        b'<dataObject id="d"/><dataObjectReference id="r" name="Brev" dataObjectRef="d"/></process></definitions>'
    )

    facts = facts_of(document)

    assert facts.description == Description()
    assert facts.terms == (TermFact("role", "Visitator", "l"), TermFact("document", "Brev", "r"))


def test_a_save_replaces_the_terms_of_before(catalogue: Catalogue):
    entry = catalogue.save(b"1", Facts("A", terms=(TermFact("role", "Visitator"),)))

    catalogue.save(b"2", Facts("A", terms=(TermFact("role", "Jurist"),)), procedure=entry.id)

    assert catalogue.facets() == {entry.id: frozenset({Facet("role", "Jurist")})}


def until(name: str) -> Migrations:
    """The migrations of an earlier version of the program."""
    earlier = Migrations("procedit.catalogue")
    for migration in MIGRATIONS.pending(Database(memory=True)):
        if migration.name < name:
            earlier(name=migration.name)(migration.fn)
    return earlier


def test_what_was_saved_before_is_described_once_it_was_read_anew(path: Path):
    path.parent.mkdir()
    _save_as_before(path)

    with open_catalogue(path) as catalogue:
        assert [hit.entry.title for hit in catalogue.search("gammel")] == ["Gammel sag"]
        while catalogue.refresh():
            pass
        good, broken = catalogue.entries(all=True)[-1], catalogue.entries(all=True)[0]

        assert good.description.kle == "15.17.06"
        assert broken.description == Description()
        assert catalogue.search("kle:15.17")[0].entry == good
        assert catalogue.check() == []
    assert list(path.parent.glob("*.before-0003-*.db"))


def _save_as_before(path: Path) -> None:
    rows = ((1, "Gammel sag", b"no xml"), (2, "Sygedagpenge", LEAVE))
    with CatalogueFile(path, until("0003")) as file, file.changing() as db:
        for number, title, data in rows:
            digest = sha256(data).hexdigest()
            db.execute(
                "INSERT INTO procedures (id, uuid, title, documentation, path, created, updated)"
                " VALUES (?, ?, ?, '', '', '2026-01-01T00:00:00+00:00', '2026-01-01T00:00:00+00:00')",
                (number, str(number), title),
            )
            db.execute("INSERT INTO contents VALUES (?, ?, ?)", (digest, 1, zlib.compress(data)))
            db.execute(
                "INSERT INTO revisions (id, procedure, sha256, created, note, source)"
                " VALUES (?, ?, ?, '2026-01-01T00:00:00+00:00', '', '')",
                (number, number, digest),
            )
            db.execute("UPDATE procedures SET revision = id")
            db.execute("INSERT INTO texts VALUES (?, ?, '', '')", (number, title.lower()))


@pytest.mark.parametrize("removed", [False, True])
def test_favourites_openings_and_notes_stay_with_the_entry(catalogue: Catalogue, removed: bool):
    entry = catalogue.save(b"1", Facts("A"))
    catalogue.set_favourite(entry.id, True)
    catalogue.note_opened(entry.id)
    catalogue.set_notes(entry.id, "Spørg Fyn om fristen")
    if removed:
        catalogue.remove(entry.id)
        catalogue.restore(entry.id)

    entry = catalogue.save(b"2", Facts("A"), procedure=entry.id)

    assert (entry.favourite, entry.notes) == (True, "Spørg Fyn om fristen")
    assert entry.opened is not None
    assert [hit.snippet for hit in catalogue.search("fristen")] == ["Spørg Fyn om fristen"]


def test_a_search_is_saved_under_a_name_and_forgotten(catalogue: Catalogue):
    catalogue.save_search("Mine", "niveau:god")
    again = catalogue.save_search(" Mine ", "niveau:korrekt")
    catalogue.save_search("Alle", "kle:27")

    assert [each.name for each in catalogue.saved_searches()] == ["Alle", "Mine"]
    assert again.words == "niveau:korrekt"
    catalogue.remove_search(again.id)
    assert [each.name for each in catalogue.saved_searches()] == ["Alle"]
