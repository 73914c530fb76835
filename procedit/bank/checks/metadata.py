"""M01–M10: the metadata."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from procedit.bank.checks import fixes
from procedit.bank.finding import INFO, WARNING, Fix, Found, Text, check, named
from procedit.bank.kle import is_kle_number
from procedit.bank.municipalities import MUNICIPALITIES, TEST_CODE, is_probable_cvr
from procedit.bpmn.bank import FORM_KEY, LOCAL_LAW, TITLE_ENDINGS
from procedit.model.bank import key_of, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from procedit.bank.case import Case
    from procedit.model.bank_values import Item
    from procedit.model.element import Element

_LONGEST_DESCRIPTION = 4_000
_TITLE_LENGTH = range(5, 141)
_SERVICE_AREAS = range(2, 69)
"""FORM's service areas: 02–59 towards citizens and firms, 60–68 internal."""

_REQUIRED = (
    ("purpose", Text("purpose", "formål")),
    ("kle", Text("KLE number", "KLE-nummer")),
    ("authority", Text("authority", "ansvarlig myndighed")),
    ("owner", Text("owner", "procesejer")),
    ("roles", Text("role", "rolle")),
    ("triggers", Text("trigger", "udløser")),
    ("results", Text("result", "resultat")),
    ("changes", Text("line of the change log", "linje i ændringsloggen")),
)


@check("M01", Text("What a procedure must tell", "Det, en arbejdsgang skal oplyse"), draft=INFO)
def required(case: Case) -> Iterator[Found]:
    """Purpose, KLE, authority, owner, roles, triggers, results and a change log; a key at each step.

    The description of a good procedure's steps is required too.
    """
    if not case.has_data:
        return
    for field, name in _REQUIRED:
        if not getattr(case.data, field):
            text = Text(f"The {name.en} is missing.", f"Der mangler {name.da}.")
            yield Found(text, case.process)
    for node in case.own_elements():
        if kind_of(node) == "activity" and not key_of(node):
            text = Text(
                "“{name}” has no key in the bank.", "»{name}« har ingen nøgle i banken."
            ).filled(name=named(node))
            yield Found(text, node, fix=fixes.keys(case))
    yield from _descriptions(case)


def _descriptions(case: Case) -> Iterator[Found]:
    process = case.process
    if process is not None and len(process.documentation) > _LONGEST_DESCRIPTION:
        text = Text(
            "The description has more than 4,000 characters.",
            "Beskrivelsen har mere end 4.000 tegn.",
        )
        yield Found(text, process)
    for node, _ in case.activities if case.is_good else ():
        if not node.documentation:
            text = Text("“{name}” is not described.", "»{name}« er ikke beskrevet.")
            yield Found(text.filled(name=named(node)), node)


@check("M02", Text("Title with area, subject and level", "Titel med område, emne og niveau"))
def title(case: Case) -> Iterator[Found]:
    """The title is the process' name: 5 to 140 characters, ``Område – Emne – Handling (Niveau)``."""
    process = case.process
    if process is None or not case.has_data:
        return
    name = process.name
    ending = TITLE_ENDINGS.get(case.data.level, "")
    if len(name) not in _TITLE_LENGTH:
        text = Text(
            "The title has {count} characters; 5 to 140 are allowed.",
            "Titlen har {count} tegn; 5 til 140 er tilladt.",
        )
        yield Found(text.filled(count=len(name)), process)
    elif ending and not name.endswith(f" {ending}"):
        text = Text("The title must end in {ending}.", "Titlen skal slutte på {ending}.")
        yield Found(text.filled(ending=ending), process, fix=fixes.title_ending(process, ending))
    elif " – " not in name:
        text = Text(
            "The title has no parts: write Area – Subject – Action (Level).",
            "Titlen har ingen dele: skriv Område – Emne – Handling (Niveau).",
        )
        yield Found(text, process)


@check("M03", Text("One primary KLE number that is in force", "Ét primært KLE-nummer, der gælder"))
def kle(case: Case) -> Iterator[Found]:
    """Exactly one KLE number is primary. With a KLE list loaded, all numbers are in it and not expired."""
    numbers = case.data.kle
    primary = [each for each in numbers if each.role == "primary"]
    if numbers and len(primary) != 1:
        text = Text(
            "{count} KLE numbers are marked as primary; it must be one.",
            "{count} KLE-numre er markeret som primære; det skal være ét.",
        )
        yield Found(text.filled(count=len(primary)), case.process)
    for each in numbers if case.kle else ():
        entry = case.kle.find(each.number) if case.kle and is_kle_number(each.number) else None
        if entry is None:
            text = Text(
                "The KLE number {number} is not in your list.",
                "KLE-nummeret {number} findes ikke i jeres liste.",
            )
            yield Found(text.filled(number=each.number), case.process)
        elif entry.expired:
            text = Text("The KLE number {number} has expired.", "KLE-nummeret {number} er udgået.")
            yield Found(text.filled(number=each.number), case.process)


@check("M04", Text("FORM keys in use", "FORM-nøgler i brug"))
def form(case: Case) -> Iterator[Found]:
    """A FORM key starts with a service area, 02 to 68, and stands once."""
    seen: set[str] = set()
    for key in case.data.form:
        if FORM_KEY.fullmatch(key) and int(key[:2]) not in _SERVICE_AREAS:
            text = Text(
                "FORM has no service area {area}: {key}.",
                "FORM har intet serviceområde {area}: {key}.",
            )
            yield Found(text.filled(area=key[:2], key=key), case.process)
        elif key in seen:
            text = Text("The FORM key {key} stands twice.", "FORM-nøglen {key} står to gange.")
            yield Found(text.filled(key=key), case.process)
        seen.add(key)


@check("M05", Text("The law behind the correct level", "Lovgrundlaget bag det korrekte niveau"))
def law(case: Case) -> Iterator[Found]:
    """A correct procedure rests on a law with number and date or address; each must-step names one."""
    if not case.is_correct:
        return
    laws = [each for each in case.data.legal if each.type != LOCAL_LAW]
    if not any((each.number and each.date) or each.eli for each in laws):
        text = Text(
            "No law with number and date, or with its address, is given.",
            "Der er ikke angivet en lov med nummer og dato eller med adresse (ELI).",
        )
        yield Found(text, case.process)
    for node, data in case.activities:
        if data.mandatory and not data.laws:
            text = Text(
                "The mandatory step “{name}” ({key}) names no law.",
                "Det lovpligtige trin »{name}« ({key}) nævner ingen lov.",
            )
            yield Found(text.filled(name=named(node), key=data.key), node)


@check("M06", Text("The municipality exists", "Kommunen findes"))
def municipality(case: Case) -> Iterator[Found]:
    """A municipal authority has the code of a municipality; 999 is for tests only. CVR is a warning."""
    authority = case.data.authority
    if authority is None:
        return
    code = authority.municipality
    if authority.scope == "municipal" and not code:
        text = Text("The municipality's code is missing.", "Kommunens kode mangler.")
        yield Found(text, case.process)
    elif code == TEST_CODE:
        text = Text("The code 999 is for tests only.", "Koden 999 er kun til prøver.")
        yield Found(text, case.process)
    elif code and code not in MUNICIPALITIES:
        text = Text("No municipality has the code {code}.", "Ingen kommune har koden {code}.")
        yield Found(text.filled(code=code), case.process)
    if authority.cvr and not is_probable_cvr(authority.cvr):
        text = Text(
            "The CVR number {cvr} does not pass the check by modulus 11.",
            "CVR-nummeret {cvr} består ikke modulus 11-kontrollen.",
        )
        yield Found(text.filled(cvr=authority.cvr), case.process, upload=WARNING)


@check(
    "M07", Text("Approved content is dated and frozen", "Godkendt indhold er dateret og frosset")
)
def approved(case: Case) -> Iterator[Found]:
    """What is approved tells from when it holds and what changed; one version never has two contents."""
    data = case.data
    if data.status == "approved":
        if not data.valid_from:
            text = Text(
                "It is approved, but not from which day.",
                "Den er godkendt, men ikke fra hvilken dag.",
            )
            yield Found(text, case.process)
        if data.changes and not any(each.version == data.version for each in data.changes):
            text = Text(
                "The change log has no line for version {version}.",
                "Ændringsloggen har ingen linje for version {version}.",
            )
            yield Found(text.filled(version=data.version), case.process)
    if data.valid_to and data.valid_to <= data.valid_from:
        text = Text("It ends before it begins to hold.", "Den udløber, før den gælder.")
        yield Found(text, case.process)
    known = case.library.digest(data.id, data.version) if case.digest else ""
    if known and known != case.digest:
        text = Text(
            "Another content is known as version {version}; give the change a new version.",
            "Et andet indhold kendes som version {version}; giv ændringen en ny version.",
        )
        yield Found(text.filled(version=data.version), case.process)


@check("M08", Text("Roles and lanes are the same", "Roller og baner er de samme"))
def roles(case: Case) -> Iterator[Found]:
    """Each lane is a role of the procedure; where there are lanes, each internal role has one."""
    process = case.process
    lanes = [] if process is None else list(_leaf_lanes(process))
    if not lanes or not case.data.roles:
        return
    names = {_folded(each.text) for each in case.data.roles}
    for lane in lanes:
        if _folded(lane.name) not in names:
            text = Text(
                "The lane “{name}” is no role of the procedure.",
                "Banen »{name}« er ikke en rolle i arbejdsgangen.",
            )
            yield Found(text.filled(name=named(lane)), lane, fix=fixes.role_for(case, lane))
    drawn = {_folded(lane.name) for lane in lanes}
    for role in case.data.roles:
        if role.kind in ("", "internal") and _folded(role.text) not in drawn:
            text = Text(
                "The internal role “{name}” has no lane.",
                "Den interne rolle »{name}« har ingen bane.",
            )
            yield Found(text.filled(name=role.text), process)


def _leaf_lanes(owner: Element) -> Iterator[Element]:
    for lane in owner.lanes:
        if lane.lanes:
            yield from _leaf_lanes(lane)
        else:
            yield lane


def _folded(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().casefold()


@check("M09", Text("Triggers and results are events", "Udløsere og resultater er hændelser"))
def events(case: Case) -> Iterator[Found]:
    """Each trigger is one start event and each result one end event, by key, and the other way round."""
    process = case.process
    if process is None or not case.has_data:
        return
    fix = Fix(
        Text("Name all start and end events", "Navngiv alle start- og sluthændelser"),
        partial(fixes.name_events, process=process),
    )
    pairs = (("startEvent", case.data.triggers), ("endEvent", case.data.results))
    for kind, items in pairs:
        yield from _unmatched(case, kind, items, fix)


def _unmatched(case: Case, kind: str, items: Sequence[Item], fix: Fix) -> Iterator[Found]:
    process = case.process
    nodes = [] if process is None else list(process.children(kind))
    keys = [key_of(each) for each in nodes]
    for item in items:
        if keys.count(item.key) != 1:
            text = Text(
                "“{name}” ({key}) is not one event of the diagram.",
                "»{name}« ({key}) er ikke én hændelse i diagrammet.",
            )
            yield Found(text.filled(name=item.text, key=item.key), process, fix=fix)
    for node, key in zip(nodes, keys, strict=True):
        if items and key not in {each.key for each in items}:
            text = Text(
                "The event “{name}” is neither trigger nor result of the procedure.",
                "Hændelsen »{name}« er hverken udløser eller resultat i arbejdsgangen.",
            )
            yield Found(text.filled(name=named(node)), node, fix=fix)


@check("M10", Text("Deadlines end at a step", "Frister slutter ved et trin"))
def deadlines(case: Case) -> Iterator[Found]:
    """The key that a deadline runs until is the key of a step, event or gateway."""
    for deadline in case.data.deadlines:
        if deadline.until and deadline.until not in case.keys:
            text = Text(
                "The deadline {key} ends at {until}, which is no key of a step.",
                "Fristen {key} slutter ved {until}, som ikke er nøglen til et trin.",
            )
            yield Found(text.filled(key=deadline.key, until=deadline.until), case.process)


CHECKS = (required, title, kle, form, law, municipality, approved, roles, events, deadlines)
"""M01–M10."""
