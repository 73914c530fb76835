"""Law references in the many ways people write them."""

from __future__ import annotations

import pytest

from procedit.bank.law import LawReference, eli_of, parse_law, parse_paragraph, printed

SDP = ("LBK", "1179", "2023-09-21")


@pytest.mark.parametrize(
    "text",
    [
        "LBK nr 1179 af 21/09/2023",
        "LBK nr. 1179 af 21.09.2023",
        "lbk 1179 af 21-9-2023",
        "LBK nr 1179 af 2023-09-21",
        "Lovbekendtgørelse nr. 1179 af 21. september 2023",
        "lovbekendtgørelsen nr. 1179 af den 21. sep. 2023",
        "LBK nr 1179 af 21/09/2023 (Gældende)",
        "lov om sygedagpenge, jf. lovbekendtgørelse nr. 1179 af 21. september 2023",
    ],
)
def test_a_law_is_known_by_type_number_and_date(text):
    law = parse_law(text)

    assert (law.type, law.number, law.date) == SDP
    assert law.eli == "https://www.retsinformation.dk/eli/lta/2023/1179"
    assert law.paragraph == ""


@pytest.mark.parametrize(
    ("text", "type_", "number", "year"),
    [
        ("LOV nr 133 af 16/02/2016", "LOV", "133", "2016"),
        ("BEK 1200/2019", "BEK", "1200", "2019"),
        ("bekendtgørelse nr. 1399 af 12. december 2019", "BEK", "1399", "2019"),
        ("VEJ nr 9471 af 21/06/2024", "VEJ", "9471", "2024"),
        ("Vejledningen nr. 9471 af 21. juni 2024", "VEJ", "9471", "2024"),
        ("cirkulære nr. 12 af 1. maj 1999", "CIR", "12", "1999"),
        ("LOV nr 133 af 31/02/2016", "LOV", "133", "2016"),
        ("forordning (EU) 2016/679", "EU", "2016/679", ""),
    ],
)
def test_other_types_are_known_too(text, type_, number, year):
    law = parse_law(text)

    assert (law.type, law.number, law.year or law.date[:4]) == (type_, number, year)


@pytest.mark.parametrize(
    ("text", "paragraph"),
    [
        ("§ 13 b, stk. 1", "§ 13 b, stk. 1"),
        ("§13b stk 1", "§ 13 b, stk. 1"),
        ("§ 13 B, stk.1, nr.2, litra A, 2. pkt.", "§ 13 b, stk. 1, nr. 2, litra a, 2. pkt."),
        ("paragraf 13 b stykke 1", "§ 13 b, stk. 1"),
        ("§§ 11-13 b", "§§ 11-13 b"),
        ("§ 1 og § 2", "§§ 1 og 2"),
        ("§§ 11, 12 og 13, stk. 2", "§§ 11, 12 og 13, stk. 2"),
        ("§ 132, 1. pkt.", "§ 132, 1. pkt."),
        ("§ 112 stk 1 nr 1-3", "§ 112, stk. 1, nr. 1-3"),
        ("art. 6, stk. 1, litra e", "art. 6, stk. 1, litra e"),
        ("§", ""),
        ("", ""),
    ],
)
def test_paragraphs_are_printed_alike(text, paragraph):
    assert parse_paragraph(text) == paragraph
    assert parse_paragraph(paragraph) == paragraph


@pytest.mark.parametrize(
    ("text", "title", "paragraph"),
    [
        ("sygedagpengeloven § 13 b, stk. 1", "Sygedagpengeloven", "§ 13 b, stk. 1"),
        ("retssikkerhedslovens § 3, stk. 2", "Retssikkerhedsloven", "§ 3, stk. 2"),
        ("Barnets lov § 132", "Barnets lov", "§ 132"),
        ("lov om social service § 112", "Lov om social service", "§ 112"),
        ("§ 3 i lov nr. 1179 af 21-09-2023 om sygedagpenge", "Lov om sygedagpenge", "§ 3"),
        (
            "BEK nr 1399 af 12/12/2019 om bygningsreglement (BR18) § 10",
            "Bekendtgørelse om bygningsreglement",
            "§ 10",
        ),
    ],
)
def test_the_name_of_a_law_is_found_beside_its_paragraph(text, title, paragraph):
    law = parse_law(text)

    assert (law.title, law.paragraph) == (title, paragraph)


def test_an_address_of_retsinformation_is_understood():
    law = parse_law("https://www.retsinformation.dk/eli/lta/2023/1179#P13b")

    assert (law.number, law.year, law.paragraph) == ("1179", "2023", "§ 13 b")
    assert law.eli == "https://www.retsinformation.dk/eli/lta/2023/1179"


@pytest.mark.parametrize("text", ["", "hej med dig", "nr. 5", "1234"])
def test_what_is_no_reference_gives_nothing(text):
    assert parse_law(text).is_empty


def test_an_address_is_suggested_only_where_it_is_known():
    assert eli_of(LawReference("VEJ", "9471", "2024-06-21")) == ""
    assert eli_of(LawReference("LBK", "1179")) == ""
    assert eli_of(LawReference("BEK", "0200", year="2019")).endswith("/lta/2019/200")
    assert printed(*SDP) == "LBK nr 1179 af 21/09/2023"
    assert printed("KOM", "", "") == "KOM"
