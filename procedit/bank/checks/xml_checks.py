"""X: the file itself. X01–X03 are told when bytes are read (``bank.reading``), the rest here."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from procedit.bank.checks import fixes
from procedit.bank.checks.drawn import to_be_drawn
from procedit.bank.finding import ERROR, WARNING, Found, Text, check, named
from procedit.bpmn.bank import FORMAT, FORMAT_VERSION, pb
from procedit.model.bank import element_data, key_of, keyed_elements, own_process
from procedit.model.bank_values import ActivityData
from procedit.rules.checks.dangling_reference import dangling_reference
from procedit.rules.checks.duplicate_id import duplicate_id
from procedit.xml.schemas import bank_errors, bpmn_errors

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.bank.case import Case
    from procedit.model.element import Element


@check("X04", Text("Valid to the BPMN 2.0 schema", "Gyldig efter BPMN 2.0-skemaet"))
def valid_bpmn(case: Case) -> Iterator[Found]:
    """The file is valid to OMG's BPMN20.xsd."""
    for error in bpmn_errors(case.document):
        text = Text(
            "Not valid to the BPMN 2.0 schema: {message}",
            "Ikke gyldig efter BPMN 2.0-skemaet: {message}",
        )
        element = case.document.find(case.document.key_of(error.node))
        yield Found(text.filled(message=error.message), element, line=error.line)


@check("X05", Text("Valid to the bank's schema", "Gyldig efter bankens skema"))
def valid_bank_data(case: Case) -> Iterator[Found]:
    """The bank's data is valid to procedure-bank-1.0.xsd. What is missing, M01 tells.

    A file of another version is not held against the schema of this one: X09 tells it.
    """
    version = case.data.format_version
    if case.has_data and version != FORMAT_VERSION:
        return
    for error in bank_errors(case.document):
        text = Text(
            "The bank's data is not valid: {message}", "Bankens data er ikke gyldige: {message}"
        )
        parent = error.node.getparent()
        owner = None if parent is None else parent.getparent()
        element = None if owner is None else case.document.find(case.document.key_of(owner))
        yield Found(text.filled(message=error.message), element, line=error.line)


@check("X06", Text("Exactly one pb:procedure", "Præcis én pb:procedure"))
def one_procedure(case: Case) -> Iterator[Found]:
    """One file is one procedure: its metadata stands once, at the process that the authority owns."""
    count = sum(1 for _ in case.document.root.iter(pb("procedure")))
    if count == 0:
        text = Text(
            "The file has no metadata for the bank (pb:procedure).",
            "Filen har ingen metadata til banken (pb:procedure).",
        )
        yield Found(text, own_process(case.document))
    elif count > 1:
        text = Text(
            "The file has metadata for {count} procedures; there must be one.",
            "Filen har metadata for {count} arbejdsgange; der skal være én.",
        )
        yield Found(text.filled(count=count), own_process(case.document))


@check(
    "X07",
    Text(
        "References resolve, ids and keys are unique",
        "Henvisninger findes, id'er og nøgler er entydige",
    ),
    draft=ERROR,
)
def references(case: Case) -> Iterator[Found]:
    """Whatever is referred to exists, in the model and in the bank's data; no id or key is there twice."""
    for element in case.document.elements():
        for rule in (dangling_reference, duplicate_id):
            if rule.concerns(element):
                for said in rule.check(element):
                    values = dict(said.values)
                    yield Found(_reference_text(rule.id, values), element)
    yield from _keys(case)
    if case.has_data:
        yield from _bank_references(case)


def _reference_text(rule: str, values: dict[str, str | int]) -> Text:
    if rule == "dangling-reference":
        what = ", ".join(str(value) for value in values.values())
        return Text(
            f"A reference leads nowhere: {what}.", f"En henvisning fører ingen steder hen: {what}."
        )
    if values:
        return Text("Another element has the same id.", "Et andet element har samme id.")
    return Text("The element has no id.", "Elementet har intet id.")


def _keys(case: Case) -> Iterator[Found]:
    counts = Counter(key for each in keyed_elements(case.document) if (key := key_of(each)))
    seen: set[str] = set()
    for element in keyed_elements(case.document):
        key = key_of(element)
        if counts[key] > 1 and key in seen:
            text = Text(
                "The key {key} is used by another element too.",
                "Nøglen {key} bruges også af et andet element.",
            )
            yield Found(text.filled(key=key), element)
        seen.add(key)
    data = case.data
    for rows in (data.legal, data.roles, data.systems, data.triggers, data.results, data.deadlines):
        for key, count in Counter(row.key for row in rows).items():
            if count > 1:
                text = Text(
                    "The key {key} stands {count} times in one list of the metadata.",
                    "Nøglen {key} står {count} gange i samme liste i metadata.",
                )
                yield Found(text.filled(key=key, count=count), case.process)


def _bank_references(case: Case) -> Iterator[Found]:
    laws = {each.key for each in case.data.legal}
    roles = {each.key for each in case.data.roles}
    systems = {each.key for each in case.data.systems}
    for element in case.keys.values():
        data = element_data(element)
        if isinstance(data, ActivityData):
            yield from _unknown(element, {each.legal for each in data.laws} - laws)
            yield from _unknown(element, {data.role} - roles - {""})
            yield from _unknown(element, set(data.systems) - systems)
        elif data is not None:
            yield from _unknown(element, {data.legal} - laws - {""})
    for deadline in case.data.deadlines:
        yield from _unknown(case.process, {deadline.legal} - laws - {""})


def _unknown(element: Element | None, keys: set[str]) -> Iterator[Found]:
    for key in sorted(keys):
        text = Text(
            "The key {key} is not among the laws, roles or systems of the procedure.",
            "Nøglen {key} findes ikke blandt arbejdsgangens lovgrundlag, roller eller systemer.",
        )
        yield Found(text.filled(key=key), element)


@check("X08", Text("Everything is drawn exactly once", "Alt er tegnet præcis én gang"))
def drawn_once(case: Case) -> Iterator[Found]:
    """Each element has one shape or edge; what lies in a closed sub-process may have none."""
    document = case.document
    for element, must in to_be_drawn(document):
        count = len(document.depicting(element.key))
        planes = sum(
            1 for node in document.depicting(element.key) if str(node.tag).endswith("BPMNPlane")
        )
        count -= planes
        if count == 0 and must:
            text = Text("“{name}” is not drawn.", "»{name}« er ikke tegnet.")
            yield Found(text.filled(name=named(element)), element, fix=fixes.draw(document))
        elif count > 1:
            text = Text("“{name}” is drawn {count} times.", "»{name}« er tegnet {count} gange.")
            yield Found(text.filled(name=named(element), count=count), element)


@check(
    "X09", Text("Format version is known", "Formatversionen er kendt"), draft=WARNING, upload=ERROR
)
def known_version(case: Case) -> Iterator[Found]:
    """The version of the profile is one that this program knows. A newer 1.x is read with a warning."""
    version = case.data.format_version
    if not case.has_data or version == FORMAT_VERSION:
        return
    if FORMAT.fullmatch(version):
        text = Text(
            "Format version {version} is newer than 1.0; unknown parts are kept but not checked.",
            "Formatversion {version} er nyere end 1.0; ukendte dele bevares, men kontrolleres ikke.",
        )
        yield Found(text.filled(version=version), case.process, upload=WARNING)
    else:
        text = Text(
            "Format version “{version}” is not known.", "Formatversionen »{version}« kendes ikke."
        )
        yield Found(text.filled(version=version), case.process)


CHECKS = (
    valid_bpmn,
    valid_bank_data,
    one_procedure,
    references,
    drawn_once,
    known_version,
)
