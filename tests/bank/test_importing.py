"""What importing would do, and that it does just that."""

from __future__ import annotations

import pytest

from procedit.bank.checks.drawn import to_be_drawn
from procedit.bank.importing import Choice, Fate, own_candidates, plan_import, resolved
from procedit.bank.package.writing import Order, build_package
from procedit.bank.shelf import Shelf
from procedit.bank.storing import CatalogueLibrary, store
from procedit.catalogue import open_catalogue
from procedit.errors import ProceditError
from procedit.model.bank import document_data
from procedit.xml.read import read
from procedit.xml.write import write
from tests.corpus import HERE, SAMPLES

CORRECT = (SAMPLES / "aktindsigt-anmodning.bpmn").read_bytes()
GOOD = (SAMPLES / "aktindsigt-anmodning-god.bpmn").read_bytes()
CHANGED = CORRECT.replace(b"Afklar tema", b"Afklar emne")
NEWER = CORRECT.replace(b'version="1.0" level', b'version="1.1" level')
PLAIN = (HERE / "files" / "pools_lanes.bpmn").read_bytes()


def fates(files, known=()):
    plan = plan_import(files, Shelf(map(read, known)))
    return [item.fate for item in plan.items]


def package(*contents):
    picture = '<svg xmlns="http://www.w3.org/2000/svg"/>'
    return build_package(Order([read(each) for each in contents]), lambda _data: picture)


@pytest.fixture
def catalogue():
    with open_catalogue(None) as opened:
        yield opened


@pytest.mark.parametrize(
    ("data", "known", "fate"),
    [
        (CORRECT, (), Fate.NEW),
        (CORRECT, (CORRECT,), Fate.UNCHANGED),
        (CORRECT.replace(b"\n", b"\r\n"), (CORRECT,), Fate.UNCHANGED),
        (CHANGED, (CORRECT,), Fate.CONFLICT),
        (NEWER, (CORRECT,), Fate.NEW_VERSION),
        (PLAIN, (CORRECT,), Fate.DRAFT),
        (CORRECT.replace(b"procedure-bank:1.0", b"procedure-bank:2.0"), (), Fate.READ_ONLY),
        (b"<a/>", (), Fate.REFUSED),
        (b"", (), Fate.REFUSED),
    ],
)
def test_what_becomes_of_a_file(data, known, fate):
    assert fates([("a.bpmn", data)], known) == [fate]


def test_a_package_is_planned_item_by_item_and_a_bad_one_refused_whole():
    data = package(CORRECT, GOOD)

    assert fates([("a.pbpkg", data)], [CORRECT]) == [Fate.UNCHANGED, Fate.NEW]
    assert fates([("a.pbpkg", data[:-100])]) == [Fate.REFUSED]


def test_one_version_with_two_contents_in_one_plan_is_a_conflict():
    files = [("a.bpmn", CORRECT), ("b.bpmn", CHANGED), ("c.bpmn", CORRECT)]

    assert fates(files) == [Fate.NEW, Fate.CONFLICT, Fate.UNCHANGED]


def test_a_conflict_becomes_the_next_version_or_a_copy():
    library = Shelf([read(CORRECT), read(NEWER)])
    [item] = plan_import([("a.bpmn", CHANGED)], library).items

    version = read(resolved(item, Choice.NEW_VERSION, library))
    copy = read(resolved(item, Choice.COPY, library))

    assert document_data(version).version == "1.2"
    assert document_data(version).status == "draft"
    assert document_data(copy).id != document_data(read(CORRECT)).id
    assert resolved(item, Choice.LEAVE_OUT, library) is None
    assert b"Afklar emne" in write(version)


def test_a_plan_is_stored_and_then_known(catalogue):
    files = [("a.pbpkg", package(CORRECT, GOOD)), ("p.bpmn", PLAIN)]

    results = store(catalogue, plan_import(files, CatalogueLibrary(catalogue)))

    assert [each.entry for each in results] == [1, 2, 3]
    library = CatalogueLibrary(catalogue)
    again = plan_import([*files[:1], ("n.bpmn", NEWER), ("c.bpmn", CHANGED)], library)
    assert [item.fate for item in again.items] == [
        Fate.UNCHANGED,
        Fate.UNCHANGED,
        Fate.NEW_VERSION,
        Fate.CONFLICT,
    ]
    results = store(catalogue, again)
    assert [each.entry for each in results] == [None, None, 1, None]
    assert len(catalogue.revisions(1)) == 2


def test_a_package_is_stored_whole_or_not_at_all(catalogue):
    plan = plan_import([("a.pbpkg", package(CORRECT, GOOD))])

    def fail(done, of):
        if done == of:
            raise ProceditError("The disk is full.")

    with pytest.raises(ProceditError):
        store(catalogue, plan, progress=fail)

    assert catalogue.entries(all=True) == []
    store(catalogue, plan)
    assert len(catalogue.entries(all=True)) == 2


def test_what_the_user_does_not_want_is_left_out(catalogue):
    plan = plan_import([("a.pbpkg", package(CORRECT, GOOD))])

    results = store(catalogue, plan, wanted=lambda item: item.data.level == "correct")

    assert [each.entry for each in results] == [1, None]


def test_a_conflict_is_stored_as_chosen(catalogue):
    store(catalogue, plan_import([("a.bpmn", CORRECT)]))
    plan = plan_import([("c.bpmn", CHANGED)], CatalogueLibrary(catalogue))

    store(catalogue, plan, {plan.items[0]: Choice.NEW_VERSION})

    library = CatalogueLibrary(catalogue)
    id = document_data(read(CORRECT)).id
    assert library.versions(id) == {"1.0": "approved", "1.1": "draft"}


def test_a_draft_gets_the_shapes_that_it_lacks_and_nothing_else(catalogue):
    whole = read(PLAIN)
    partly = (HERE / "files" / "partial_di.bpmn").read_bytes()

    [item] = plan_import([("p.bpmn", partly)]).items
    [same] = plan_import([("w.bpmn", PLAIN)]).items
    [stored] = store(catalogue, plan_import([("p.bpmn", partly)]))

    assert item.fate is Fate.DRAFT
    assert item.redrawn
    document = read(item.content)
    assert all(document.depicting(each.key) for each, must in to_be_drawn(document) if must)
    assert (same.redrawn, same.content) == (False, PLAIN)
    assert whole.diagrams
    assert "layout genskabt" in catalogue.revisions(stored.entry)[0].note


def test_a_file_with_several_processes_asks_whose_they_are():
    two = PLAIN.replace(
        b"</bpmn:process>",
        b'</bpmn:process><bpmn:process id="P2" name="Nabo"><bpmn:task id="N1"/></bpmn:process>',
        1,
    )

    assert own_candidates(read(PLAIN)) == [] or len(own_candidates(read(PLAIN))) > 1
    assert ("P2", "Nabo") in own_candidates(read(two))
    assert own_candidates(read(CORRECT)) == []
