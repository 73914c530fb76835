"""C07–C09, C11, C12: what the metadata of a good and a correct procedure say about each other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from procedit.bank.durations import days_of
from procedit.bank.finding import INFO, WARNING, Found, Text, check, named
from procedit.bank.kle import is_below
from procedit.bank.municipalities import MUNICIPALITIES
from procedit.bank.versions import version_key
from procedit.bpmn.bank import LOCAL_LAW
from procedit.model.bank import element_data
from procedit.model.bank_values import ActivityData

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.bank.case import Case
    from procedit.model.bank_values import Deadline, Legal

_FAMILY = 5
"""FORM keys are of one family where area and main area, ``14.40``, are the same."""
_MUNICIPALITY = re.compile(
    rf"\b(?:{'|'.join(map(re.escape, MUNICIPALITIES.values()))})s? kommunes?\b", re.IGNORECASE
)


@check("C07", Text("Targets within the statutory deadline", "Mål inden for den lovbestemte frist"))
def deadlines(case: Case) -> Iterator[Found]:
    """An own target for a step is not longer than the statutory deadline of what the step covers."""
    refined = case.refined
    if refined is None or not case.is_good:
        return
    for target in case.data.deadlines:
        node = case.keys.get(target.until)
        data = None if node is None else element_data(node)
        if target.kind != "target" or data is None:
            continue
        for legal in refined.data.deadlines:
            if legal.kind == "statutory" and legal.until in data.traces:
                yield from _compared(case, target, legal)


def _compared(case: Case, target: Deadline, legal: Deadline) -> Iterator[Found]:
    own, theirs = days_of(target.limit), days_of(legal.limit)
    if own is None or theirs is None:
        return
    values = {"key": target.key, "limit": target.limit, "law": legal.limit}
    if target.days != legal.days:
        text = Text(
            "The target {key} ({limit}) and the deadline of the law ({law}) cannot be compared: "
            "one counts working days.",
            "Målet {key} ({limit}) og lovens frist ({law}) kan ikke sammenlignes: "
            "den ene tæller arbejdsdage.",
        )
        yield Found(text.filled(**values), case.process, upload=WARNING)
    elif own[0] > theirs[1]:
        text = Text(
            "The target {key} ({limit}) is longer than the deadline of the law ({law}).",
            "Målet {key} ({limit}) er længere end lovens frist ({law}).",
        )
        yield Found(text.filled(**values), case.process)


@check(
    "C08",
    Text("All laws of the covered steps", "Alle love bag de dækkede trin"),
    draft=INFO,
    upload=WARNING,
)
def legal_basis(case: Case) -> Iterator[Found]:
    """The good procedure rests on all laws that the steps it covers rest on.

    Rules of one's own are given as local decisions (KOM).
    """
    refined = case.refined
    if refined is None or not case.is_good:
        return
    own = {mark for each in case.data.legal for mark in _marks(each)}
    used = {
        law.legal
        for node in refined.keys.values()
        if isinstance(data := element_data(node), ActivityData) and data.key in case.tracers
        for law in data.laws
    }
    for each in refined.data.legal:
        if each.key in used and not own & _marks(each):
            text = Text(
                "The law “{title}”, which covered steps rest on, is missing.",
                "Lovgrundlaget »{title}«, som dækkede trin bygger på, mangler.",
            )
            yield Found(text.filled(title=each.title), case.process)
    for each in case.data.legal:
        if each.type != LOCAL_LAW and not (each.number or each.eli):
            text = Text(
                "“{title}” has no number; give a local rule the type KOM.",
                "»{title}« har intet nummer; angiv en lokal regel med typen KOM.",
            )
            yield Found(text.filled(title=each.title), case.process)


def _marks(law: Legal) -> set[str]:
    """What a law is known by: number with year, address, title."""
    marks = {law.title.casefold()}
    if law.eli:
        marks.add(law.eli)
    if law.number and law.date:
        marks.add(f"{law.type} {law.number}/{law.date[:4]}")
    return marks


@check(
    "C09",
    Text("Same subject as the correct one", "Samme emne som den korrekte"),
    draft=INFO,
    upload=WARNING,
)
def same_subject(case: Case) -> Iterator[Found]:
    """The primary KLE number is the correct procedure's or below it; FORM keys are of one family."""
    refined = case.refined
    if refined is None or not case.is_good:
        return
    own, theirs = case.data.primary_kle, refined.data.primary_kle
    if own and theirs and not is_below(own, theirs):
        text = Text(
            "The KLE number {own} is not that of the correct procedure ({theirs}) or below it.",
            "KLE-nummeret {own} er ikke den korrekte arbejdsgangs ({theirs}) eller under det.",
        )
        yield Found(text.filled(own=own, theirs=theirs), case.process)
    families = [{key[:_FAMILY] for key in each.data.form} for each in (case, refined)]
    if all(families) and not families[0] & families[1]:
        text = Text(
            "The FORM keys are of another family than those of the correct procedure.",
            "FORM-nøglerne hører til et andet område end den korrekte arbejdsgangs.",
        )
        yield Found(text, case.process)


@check("C11", Text("The correct level stays general", "Det korrekte niveau er generelt"))
def general(case: Case) -> Iterator[Found]:
    """A correct procedure is national, names no systems, advice or municipalities."""
    if not case.is_correct:
        return
    data = case.data
    if data.authority is not None and data.authority.scope != "national":
        text = Text(
            "The authority of a correct procedure is national.",
            "En korrekt arbejdsgang har en national myndighed.",
        )
        yield Found(text, case.process)
    if data.systems:
        text = Text(
            "A correct procedure names no systems.",
            "En korrekt arbejdsgang nævner ingen it-systemer.",
        )
        yield Found(text, case.process)
    for node, step in case.activities:
        if step.advice:
            text = Text(
                "“{name}” carries advice, which belongs on the good level.",
                "»{name}« bærer god praksis, som hører til på det gode niveau.",
            )
            yield Found(text.filled(name=named(node)), node)
    for element in case.document.elements():
        match = _MUNICIPALITY.search(f"{element.name} {element.documentation}")
        if match is not None:
            text = Text("It names {name}.", "Den nævner {name}.")
            yield Found(text.filled(name=match[0]), element)


@check(
    "C12",
    Text("Builds on the newest correct version", "Bygger på den nyeste korrekte version"),
    draft=WARNING,
    upload=WARNING,
)
def newest(case: Case) -> Iterator[Found]:
    """No newer version of the correct procedure is approved; else the good one is to be looked through."""
    target = case.data.refines
    if target is None or not case.is_good:
        return
    versions = case.library.versions(target.id)
    approved = [each for each, status in versions.items() if status == "approved"]
    last = max(approved, key=version_key, default="")
    if last and version_key(last) > version_key(target.version):
        text = Text(
            "To be looked through: version {last} of the correct procedure is approved, "
            "this builds on {version}.",
            "Skal gennemses: version {last} af den korrekte arbejdsgang er godkendt, "
            "denne bygger på {version}.",
        )
        yield Found(text.filled(last=last, version=target.version), case.process)


CHECKS = (deadlines, legal_basis, same_subject, general, newest)
