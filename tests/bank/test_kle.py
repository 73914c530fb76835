"""KLE lists, FORM keys, municipality codes and CVR numbers."""

from __future__ import annotations

import pytest

from procedit.bank.kle import KleList, is_below, is_facet, is_form_key, is_kle_number
from procedit.bank.municipalities import MUNICIPALITIES, TEST_CODE, is_probable_cvr
from procedit.errors import RefusedFileError
from procedit.xml.kle import read_kle

PLAN_2 = """<?xml version="1.0" encoding="UTF-8"?>
<KLE-Emneplan xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
 <UdgivelsesDato>2025-01-31</UdgivelsesDato>
 <Hovedgruppe><HovedgruppeNr>15</HovedgruppeNr><HovedgruppeTitel>Prøvemarked og øvelser</HovedgruppeTitel>
  <HovedgruppeAdministrativInfo><OprettetDato>2008-01-01</OprettetDato></HovedgruppeAdministrativInfo><UUID>u-15</UUID>
  <Gruppe><GruppeNr>15.17</GruppeNr><GruppeTitel>Prøvedagpenge</GruppeTitel>
   <Emne><EmneNr>15.17.06</EmneNr><EmneTitel>Opfølgning på prøver</EmneTitel><EmneVejledning><p>Tekst</p></EmneVejledning>
    <Stikord>raskmelding</Stikord><Stikord>samtale</Stikord></Emne>
  </Gruppe>
  <Gruppe><GruppeNr>15.20</GruppeNr><GruppeTitel>Gammel gruppe [udgår 2025]</GruppeTitel>
   <Emne><EmneNr>15.20.05</EmneNr><EmneTitel>Gammelt emne</EmneTitel>
    <EmneAdministrativInfo><OprettetDato>2008-01-01</OprettetDato><UdgaaetDato>2020-01-01</UdgaaetDato></EmneAdministrativInfo></Emne>
   <Emne><EmneNr>15.20.07</EmneNr><EmneTitel>Opfølgningsplan</EmneTitel></Emne>
  </Gruppe>
 </Hovedgruppe>
</KLE-Emneplan>"""
PLAN_1 = PLAN_2.replace("<KLE-Emneplan ", '<KLE-Emneplan xmlns="urn:kle:1.1" ')
FACETS = """<KLE-Handlingsfacetter><UdgivelsesDato>2025</UdgivelsesDato><HandlingsfacetKategori>
<HandlingsfacetKategoriNr>G</HandlingsfacetKategoriNr><HandlingsfacetKategoriTitel>Sager</HandlingsfacetKategoriTitel>
<Handlingsfacet><HandlingsfacetNr>G01</HandlingsfacetNr><HandlingsfacetTitel>Generelle sager</HandlingsfacetTitel></Handlingsfacet>
</HandlingsfacetKategori></KLE-Handlingsfacetter>"""


@pytest.mark.parametrize("text", [PLAN_2, PLAN_1], ids=["2.0", "with a namespace"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_a_subject_plan_is_read_whole(text, encoding):
    file = read_kle(text.encode(encoding))

    assert file.published == "2025-01-31"
    assert [each.number for each in file.entries] == [
        "15",
        "15.17",
        "15.17.06",
        "15.20",
        "15.20.05",
        "15.20.07",
    ]
    assert file.entries[0].uuid == "u-15"
    assert file.entries[2].keywords == ("raskmelding", "samtale")


def test_what_has_ended_or_will_is_marked_and_its_title_is_clean():
    kle = KleList(read_kle(PLAN_2.encode()).entries)

    assert (kle.find("15.20").title, kle.find("15.20").expired) == ("Gammel gruppe", True)
    assert kle.find("15.20.05").expired
    assert not kle.find("15.17.06").expired


def test_facets_are_read():
    [facet] = read_kle(FACETS.encode()).entries

    assert (facet.number, facet.title) == ("G01", "Generelle sager")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<a/>",
        b"<KLE-Emneplan/>",
        b"<KLE-Emneplan><Hovedgruppe>",
        b'<!DOCTYPE x [<!ENTITY a "b">]><KLE-Emneplan/>',
        b"\x89PNG\r\n",
    ],
)
def test_other_files_are_refused(data):
    with pytest.raises(RefusedFileError):
        read_kle(data)


def test_numbers_are_found_by_their_beginning_and_words_by_theirs():
    kle = KleList(read_kle(PLAN_2.encode()).entries)

    assert [each.number for each in kle.search("15.17")] == ["15.17", "15.17.06"]
    assert [each.number for each in kle.search("opfølgning")] == ["15.17.06", "15.20.07"]
    assert [each.number for each in kle.search("opfoelg prøv")] == ["15.17.06"]
    assert [each.number for each in kle.search("raskm")] == ["15.17.06"]
    assert [each.number for each in kle.search("gammel")] == ["15.20", "15.20.05"]
    assert kle.search("findes ikke") == []
    assert [each.number for each in kle.search("", 2)] == ["15", "15.17"]


def test_a_whole_group_is_found_by_its_number_with_noughts():
    kle = KleList(read_kle(PLAN_2.encode()).entries)

    assert kle.find("15.17.00").number == "15.17"
    assert kle.find("15.00.00").number == "15"
    assert kle.find("99.17.00") is None
    assert not KleList(())


def test_the_forms_of_numbers():
    assert all(map(is_kle_number, ("15", "15.17", "15.17.06")))
    assert not any(map(is_kle_number, ("", "1", "15.1", "15.17.06.01", "15 17", "١٥")))
    assert is_facet("G01")
    assert not is_facet("g01")
    assert is_form_key("14.40.10.10")
    assert not is_form_key("14.40.10.10.01")
    assert is_below("15.17.06", "15.17.00")
    assert is_below("15.17", "15.17")
    assert not is_below("15.1", "15.17")


def test_there_are_98_municipalities():
    assert len(MUNICIPALITIES) == 98
    assert MUNICIPALITIES["751"] == "Aarhus"
    assert "411" not in MUNICIPALITIES
    assert TEST_CODE not in MUNICIPALITIES
    assert list(MUNICIPALITIES) == sorted(MUNICIPALITIES)


def test_a_cvr_number_is_checked_by_its_weights():
    assert is_probable_cvr("13585628")
    assert not is_probable_cvr("13585629")
    assert not is_probable_cvr("1358")
