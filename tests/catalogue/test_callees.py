"""What the procedures of the catalogue offer to call activities."""

from procedit.catalogue import Facts

XML = """<?xml version="1.0" encoding="UTF-8"?>
<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:x="urn:x" targetNamespace="urn:a">
  <b:process id="{key}" name="Høring"><b:task id="T"/><x:process id="Foreign"/></b:process>
  <b:process name="Without an id"/><b:globalUserTask id="{key}_2"/>
</b:definitions>""".replace("\n", " ")


def names(catalogue):
    return [(each.title, each.element, each.name) for each in catalogue.callees()]


def test_the_processes_and_global_tasks_of_the_newest_revision_can_be_called(catalogue):
    entry = catalogue.save(XML.format(key="Old").encode(), Facts("Partshøring"))
    assert names(catalogue)[0] == ("Partshøring", "Old_2", "")

    catalogue.save(XML.format(key="New").encode(), Facts("Partshøring"), procedure=entry.id)

    assert sorted(names(catalogue)) == [
        ("Partshøring", "New", "Høring"),
        ("Partshøring", "New_2", ""),
    ]
    assert {each.procedure for each in catalogue.callees()} == {entry.id}


def test_removed_procedures_offer_nothing_until_they_are_back(catalogue):
    entry = catalogue.save(XML.format(key="A").encode(), Facts("Høring"))
    catalogue.remove(entry.id)
    assert names(catalogue) == []

    catalogue.restore(entry.id)

    assert len(names(catalogue)) == 2


def test_a_revision_that_is_no_xml_offers_nothing_and_is_looked_at_once(catalogue):
    catalogue.save(b"no xml", Facts("Tom"))

    assert names(catalogue) == []
    assert catalogue.file.rows("SELECT count(*) FROM callees") == [(1,)]


def test_more_revisions_than_are_read_at_once_are_all_found(catalogue):
    for number in range(205):
        catalogue.save(XML.format(key=f"P{number}").encode(), Facts(f"Nr. {number}"))

    assert len(names(catalogue)) == 410
