"""How quick the catalogue stays with many procedures: searching as you type, listing, counting facets.

The procedures are made up of municipal words as facts, without documents, since reading documents is
measured elsewhere. Every query is typed letter by letter; each letter is one search.
"""

from __future__ import annotations

import random
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING

from procedit.catalogue import ElementFact, Facts, TermFact, counted, open_catalogue
from procedit.catalogue.values import Description

if TYPE_CHECKING:
    from collections.abc import Callable

    from procedit.catalogue import Catalogue

_VERBS = [
    "Modtag",
    "Registrér",
    "Kontrollér",
    "Indhent",
    "Vurdér",
    "Partshør",
    "Beregn",
    "Godkend",
    "Afslå",
    "Send",
    "Arkivér",
    "Visitér",
]
_THINGS = [
    "ansøgning",
    "sag",
    "lægeattest",
    "høringssvar",
    "grundlag",
    "kvittering til borger",
    "årsopgørelse",
    "tilskud",
    "bilag",
    "påbud",
    "klage over afgørelse",
    "oplysninger fra skat",
    "hjælpemiddel",
    "byggetilladelse",
    "sygedagpenge",
    "aktindsigt",
]
_PLACES = [
    "Aabenraa",
    "Favrskov",
    "Odense",
    "Aarhus",
    "Køge",
    "Hørsholm",
    "Tønder",
    "Ærø",
    "Struer",
    "Morsø",
]
_ROLES = [
    "Sagsbehandler",
    "Visitator",
    "Jurist",
    "Borgerservice",
    "Tilsyn",
    "Leder",
    "Lægekonsulent",
    "Ergoterapeut",
]
_SYSTEMS = ["KMD Nexus", "SAPA", "Byg og Miljø", "Momentum", "Sygedagpengesystem", "eDoc", "Acadre"]
_LAWS = [
    "Sygedagpengeloven",
    "Serviceloven",
    "Forvaltningsloven",
    "Offentlighedsloven",
    "Byggeloven",
]
QUERIES = (
    "byggetilladelse aabenraa",
    "partshør borger",
    "vurdér lægeattest",
    '"klage over afgørelse"',
    "kle:27.3 niveau:god",
    "lov:serviceloven § 112",
    "rolle:visitator hjælpemiddel status:godkendt",
    "nexus ærø",
    "gsbehand",
)


def made_up(chance: random.Random) -> Facts:
    """A procedure of some twenty steps."""
    thing, place = chance.choice(_THINGS), chance.choice(_PLACES)
    level = chance.choice(("correct", "good"))
    kle = (
        f"{chance.randrange(1, 90):02}.{chance.randrange(0, 60, 3):02}.{chance.randrange(0, 20):02}"
    )
    elements = tuple(
        ElementFact(
            f"T{number}",
            "userTask",
            f"{chance.choice(_VERBS)} {chance.choice(_THINGS)}",
            f"Gøres inden {chance.randrange(2, 30)} dage af {chance.choice(_ROLES).lower()}.",
        )
        for number in range(20)
    )
    roles = [TermFact("role", role) for role in chance.sample(_ROLES, 3)]
    systems = [TermFact("system", name) for name in chance.sample(_SYSTEMS, 2)]
    laws = [
        TermFact("law", f"{chance.choice(_LAWS)} § {chance.randrange(1, 150)}", f"T{number}")
        for number in range(5)
    ]
    places = [TermFact("municipality", f"{place} Kommune"), TermFact("kle", kle)]
    return Facts(
        f"{thing.capitalize()} i {place} nr. {chance.randrange(1000)}",
        f"Arbejdsgangen for {thing}, fra henvendelse til afgørelse.",
        elements,
        Description(level=level, status=chance.choice(("draft", "approved")), kle=kle),
        (*roles, *systems, *laws, *places),
    )


def fill(catalogue: Catalogue, count: int) -> None:
    """Save so many made-up procedures."""
    chance = random.Random(7)
    for start in range(0, count, 500):
        with catalogue.file.changing():
            for number in range(start, min(start + 500, count)):
                catalogue.save(b"%d" % number, made_up(chance))


def catalogue_figures(count: int) -> dict[str, float]:
    """The figures of a catalogue of so many procedures, in milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "catalogue.db"
        with open_catalogue(path) as catalogue:
            filling = _taken(lambda: fill(catalogue, count))
        with open_catalogue(path) as catalogue:
            typed = [text[:end] for text in QUERIES for end in range(1, len(text) + 1)]
            searches = [_taken(lambda text=text: catalogue.search(text)) for text in typed]
            ids = [entry.id for entry in catalogue.entries(all=True)]
            known = catalogue.facets()
            return {
                "save_one": filling / count,
                "search_median": median(searches),
                "search_95_of_100": quantiles(searches, n=20)[-1],
                "search_worst": max(searches),
                "list_all": _taken(lambda: catalogue.entries(all=True)),
                "read_facets": _taken(catalogue.facets),
                "count_facets": _taken(lambda: counted(ids, known)),
            }


def _taken(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000
