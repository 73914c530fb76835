"""Searching by fields and phrases."""

import pytest

from procedit.catalogue import Catalogue, ElementFact, Facet, Facts, counted, narrowed
from procedit.catalogue.values import Description, TermFact

AID = Facts(
    "Hjælpemiddel (God)",
    elements=(
        ElementFact("T1", "userTask", "Træf afgørelse"),
        ElementFact("T2", "userTask", "Partshør borger"),
        ElementFact("T3", "userTask", "Borger underrettes"),
    ),
    description=Description(level="good", status="approved", kle="27.60.00", owner="Sundhed"),
    terms=(
        TermFact("role", "Visitator", "L1"),
        TermFact("role", "Visitator", "T1"),
        TermFact("system", "KMD Nexus", "T1"),
        TermFact("kle", "27.60.00 G01"),
        TermFact("law", "Serviceloven § 112 b, stk. 1 (LBK 170/2022)", "T1"),
        TermFact("owner", "Sundhed"),
        TermFact("audience", "citizen"),
    ),
)
LEAVE = Facts(
    "Sygedagpenge (Korrekt)",
    elements=(ElementFact("A", "userTask", "Afgørelse træffes"),),
    description=Description(level="correct", status="draft", kle="15.17.06"),
    terms=(
        TermFact("role", "Sagsbehandler"),
        TermFact("kle", "15.17.06"),
        TermFact("law", "Sygedagpengeloven § 13"),
    ),
)


@pytest.fixture
def filled(catalogue: Catalogue) -> Catalogue:
    catalogue.save(b"1", AID)
    catalogue.save(b"2", LEAVE)
    return catalogue


def found(catalogue: Catalogue, text: str) -> str:
    return "".join(sorted(hit.entry.title[0] for hit in catalogue.search(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *(("kle:27.*", "H"), ("kle:27", "H"), ("KLE:15.17", "S"), ("kle:17", ""), ("kle:_7", "")),
        *(("level:god", "H"), ("niveau:korrekt", "S"), ("level:good", "H"), ("niveau:k", "S")),
        *(("status:godkendt", "H"), ("status:draft", "S"), ("status:kla", "S")),
        *(("role:visit", "H"), ("rolle:sags", "S"), ("rolle:tator", ""), ("system:nexus", "H")),
        *(
            ("law:112b", "H"),
            ('lov:"§ 112 b"', "H"),
            ('lov:"§ 13"', "S"),
            ("lov:serviceloven", "H"),
        ),
        *(("ejer:sundhed", "H"), ("audience:borger", "H"), ("målgruppe:citizen", "H")),
        *(("titel:hjaelp", "H"), ("titel:afgørelse", ""), ("rolle:visitator niveau:korrekt", "")),
        *(("afgørelse niveau:god", "H"), ('"træf afgørelse"', "H"), ("træf afgørelse", "HS")),
        *(('"afgørelse partshør"', ""), ('"partshør borger" kle:27', "H"), ("serviceloven", "H")),
        *(("nexus", "H"), ("visitator", "H"), ("27.60", "H"), ("170", "H"), ("exus", "H")),
        # While a filter is typed it does not narrow yet; what is no filter is looked for as it stands.
        *(("afgørelse lov:", "HS"), ("niveau:blå", ""), ("fisk:god", ""), ('"', ""), ('kle:"', "")),
        *(('"træf afgørelse', "HS"), ("kle:*", ""), ('rolle:""', "")),
    ],
)
def test_fields_and_phrases_narrow_a_search(filled: Catalogue, text: str, expected: str):
    assert found(filled, text) == expected


def test_a_law_that_was_found_leads_to_the_step_that_rests_on_it(filled: Catalogue):
    [hit] = filled.search("serviceloven 112")

    assert (hit.element, hit.snippet) == ("T1", "Serviceloven § 112 b, stk. 1 (LBK 170/2022)")


def test_values_chosen_of_one_field_are_alternatives_and_fields_hold_together(filled: Catalogue):
    roles = [Facet("role", "Visitator"), Facet("role", "Sagsbehandler")]

    both = filled.search("afgørelse", chosen=roles)
    one = filled.search("afgørelse", chosen=[*roles, Facet("group", "27"), Facet("level", "good")])

    assert len(both) == 2
    assert [hit.entry.title for hit in one] == ["Hjælpemiddel (God)"]


def test_facets_are_counted_as_they_would_narrow(filled: Catalogue):
    known = filled.facets()
    ids = [entry.id for entry in filled.entries(all=True)]
    good = Facet("level", "good")

    counts = counted(ids, known, [good])

    assert counts[good] == 1
    assert counts[Facet("level", "correct")] == 1
    assert counts[Facet("role", "Visitator")] == 1
    assert Facet("role", "Sagsbehandler") not in counts
    assert [each.field for each in counts][:2] == ["level", "level"]
    assert narrowed(ids, known, [good, Facet("group", "15")]) == []
