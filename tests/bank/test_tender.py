"""The requirement list for a tender, the list by law, and the tables they come in."""

from __future__ import annotations

import csv
import io
import re
import zipfile

import pytest
from lxml import etree

from procedit.bank.finding import Text
from procedit.bank.laws import affected, uses_of_law
from procedit.bank.spreadsheet import to_xlsx
from procedit.bank.tables import Table, harmless, to_csv, to_html
from procedit.bank.tender import requirements
from procedit.model.bank_values import Legal
from procedit.xml.read import read
from tests.corpus import SAMPLES

DOCUMENTS = [read(path.read_bytes()) for path in sorted(SAMPLES.glob("*.bpmn"))]
EVIL = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "<script>x</script>", 'a;b\n"c"']
TABLE = Table(
    Text("Evil: [1]", "Ondt: [1]"), (Text("Cell", "Celle"),), tuple((each,) for each in EVIL)
)


def rows(table):
    return {row[0]: row[1:] for row in table.in_language("da")[1:]}


def test_the_list_names_systems_information_rules_and_interfaces():
    systems, information, rules, interfaces = requirements(DOCUMENTS)

    kind, _, procedures, steps = rows(systems)["Sags- og dokumentsystem"]
    assert kind == "sager og dokumenter"
    assert "Aktindsigt – Anmodning – Afgørelse (God)" in procedures
    assert "Giv besked om forsinkelse" in steps
    assert rows(information)["Ansøgning [komplet]"][1] == "Indhent helbredsoplysninger"
    assert "Lov" in rules.columns[2].en or rules.columns[2].da == "Lovgrundlag"
    assert rows(rules)["Beregn anciennitet"][1] == "Dagtilbudsloven § 26"
    told = [row for row in interfaces.in_language("da") if row[0] == "Opskrivning"]
    assert told == [
        [
            "Opskrivning",
            "Forælder",
            "Kommune",
            "Opskrivning modtaget",
            "Dagtilbud – Optagelse – Pladsanvisning (Korrekt)",
        ]
    ]


def test_the_same_thing_in_several_procedures_is_one_row():
    systems, *_ = requirements(DOCUMENTS)

    names = [row[0] for row in systems.rows]
    assert len(names) == len(set(names))


def test_nothing_chosen_gives_empty_tables():
    assert [table.rows for table in requirements([])] == [(), (), (), ()]


def test_no_cell_is_a_formula_in_csv():
    lines = list(csv.reader(io.StringIO(to_csv([TABLE], "da").decode("utf-8-sig")), delimiter=";"))

    assert [line[0] for line in lines[1:]] == [harmless(each) for each in EVIL]
    assert all(not line[0].lstrip().startswith(("=", "+", "-", "@")) for line in lines)
    assert lines[-1] == ['a;b\n"c"']


def test_no_cell_is_a_formula_in_a_workbook():
    data = to_xlsx([TABLE, TABLE], "da")

    archive = zipfile.ZipFile(io.BytesIO(data))
    sheets = [archive.read(name).decode() for name in archive.namelist() if "sheet" in name]
    strings = etree.fromstring(archive.read("xl/sharedStrings.xml"))
    texts = ["".join(each.itertext()) for each in strings]
    assert not any("<f>" in sheet for sheet in sheets)
    assert "=1+1" in texts
    assert to_xlsx([TABLE, TABLE], "da") == data
    assert re.findall(r'<sheet name="([^"]+)"', archive.read("xl/workbook.xml").decode()) == [
        "Ondt 1",
        "Ondt 1 2",
    ]


def test_no_cell_is_markup_on_a_page():
    page = to_html([TABLE], "<b>", "da").decode()

    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "<title>&lt;b&gt;</title>" in page


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_table_is_whole_in_both_languages(language):
    for table in requirements(DOCUMENTS):
        lines = table.in_language(language)
        assert len({len(line) for line in lines}) == 1
        assert all(lines[0])


def test_a_changed_provision_gives_its_work_list():
    uses = list(uses_of_law(DOCUMENTS))
    sickness = Legal("x", "LBK", "Lov om sygedagpenge", "1179", "2023-09-21")

    found = affected(uses, sickness, "§ 13 b")

    assert {(each.key, each.version) for each in found} == {("A90", "1.0"), ("B90", "1.0")}
    assert [each.mandatory for each in found if each.key == "A90"] == [True]
    assert len(affected(uses, sickness)) > len(found)
    assert affected(uses, Legal("x", "LBK", "Lov om sygedagpenge", "5", "2024-01-01")) == []


@pytest.mark.parametrize(
    ("changed", "found"),
    [("§ 20", True), ("§ 19, stk. 2", True), ("§ 36", False), ("§ 35", True), ("", True)],
)
def test_a_range_of_sections_holds_all_of_them(changed, found):
    uses = [
        each
        for each in uses_of_law(DOCUMENTS)
        if each.key == "A60" and each.paragraph == "§§ 19-35"
    ]
    law = uses[0].law

    assert bool(affected(uses, law, changed)) is found
