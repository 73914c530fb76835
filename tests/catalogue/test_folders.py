"""The tree of folders."""

import pytest

from procedit.catalogue import Catalogue, Facts
from procedit.errors import ProceditError


def test_folders_form_a_tree_in_danish_order(catalogue: Catalogue):
    top = catalogue.add_folder("Social")
    inner = catalogue.add_folder(" Ældre ", top.id)
    other = catalogue.add_folder("Zoo", top.id)

    assert catalogue.folders() == [top, other, inner]
    assert (inner.name, inner.parent) == ("Ældre", top.id)


def test_a_procedure_lies_in_one_folder_and_can_be_moved(catalogue: Catalogue):
    folder = catalogue.add_folder("Byg")
    entry = catalogue.save(b"x", Facts("A"), folder=folder.id)
    assert catalogue.entries() == []

    catalogue.move(entry.id, None)

    assert [each.id for each in catalogue.entries()] == [entry.id]
    assert catalogue.entries(folder.id) == []
    assert len(catalogue.entries(all=True)) == 1


def test_removing_a_folder_moves_what_was_in_it_up(catalogue: Catalogue):
    top = catalogue.add_folder("Byg")
    middle = catalogue.add_folder("Plan", top.id)
    catalogue.add_folder("Sager", top.id)
    same = catalogue.add_folder("Plan", middle.id)
    clashing = catalogue.add_folder("Sager", middle.id)
    entry = catalogue.save(b"x", Facts("A"), folder=middle.id)

    catalogue.remove_folder(middle.id)

    names = {folder.id: (folder.name, folder.parent) for folder in catalogue.folders()}
    assert names[same.id] == ("Plan", top.id)
    assert names[clashing.id] == ("Sager (2)", top.id)
    assert middle.id not in names
    assert catalogue.entry(entry.id).folder == top.id


def test_a_name_is_free_once_per_folder(catalogue: Catalogue):
    top = catalogue.add_folder("Byg")
    catalogue.add_folder("Byg", top.id)
    other = catalogue.add_folder("Plan")

    with pytest.raises(ProceditError, match="already is a folder “Byg”"):
        catalogue.add_folder("Byg")
    with pytest.raises(ProceditError, match="already"):
        catalogue.rename_folder(other.id, "Byg")
    assert catalogue.rename_folder(other.id, "Plan").name == "Plan"
    assert catalogue.rename_folder(other.id, "Miljø").name == "Miljø"


@pytest.mark.parametrize("name", ["", "  ", "\x00"])
def test_a_folder_needs_a_name(catalogue: Catalogue, name: str):
    with pytest.raises(ProceditError, match="needs a name"):
        catalogue.add_folder(name)


def test_an_unknown_folder_is_refused_in_words(catalogue: Catalogue):
    entry = catalogue.save(b"x", Facts("A"))
    for ask in (
        lambda: catalogue.add_folder("Byg", 99),
        lambda: catalogue.rename_folder(99, "Byg"),
        lambda: catalogue.remove_folder(99),
        lambda: catalogue.move(entry.id, 99),
    ):
        with pytest.raises(ProceditError, match="no longer in the catalogue"):
            ask()
