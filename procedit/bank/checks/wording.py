"""Q: how things are named (profile 4.6). Never blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bank.checks import fixes
from procedit.bank.finding import INFO, WARNING, Found, Text, check, named
from procedit.bpmn.types import Family
from procedit.rules.words import (
    imperative_of,
    is_imperative,
    is_noun,
    is_participle,
    names_a_person,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.bank.case import Case
    from procedit.model.element import Element

_LONGEST = 60
_ASKING = ("exclusiveGateway", "inclusiveGateway")
_EMPTY_EVENTS = frozenset(["start", "slut", "begynd", "stop", "modtag", "afslut"])


def _activities(case: Case) -> Iterator[Element]:
    return (
        each
        for each in case.flow_nodes()
        if each.type.family is Family.ACTIVITY and each.name.strip()
    )


@check(
    "Q01",
    Text("Steps are named by verb and object", "Trin navngives med verbum og genstand"),
    draft=INFO,
    upload=WARNING,
)
def verb_first(case: Case) -> Iterator[Found]:
    """A step's name begins with an imperative and goes on with its object: “Modtag ansøgning”."""
    for node in _activities(case):
        words = node.name.split()
        imperative = imperative_of(words[0])
        if imperative:
            better = " ".join([imperative, *words[1:]])
            text = Text(
                "“{name}” tells what is done; say what to do: “{better}”.",
                "»{name}« fortæller, hvad der gøres; skriv, hvad der skal gøres: »{better}«.",
            ).filled(name=named(node), better=better)
            yield Found(text, node, fix=fixes.rename_to(node, better), upload=INFO)
        elif is_imperative(words[0]):
            continue
        elif is_noun(words[0]) or len(words) == 1:
            text = Text(
                "“{name}” does not begin with a verb: write “Modtag ansøgning”, not “Modtagelse”.",
                "»{name}« begynder ikke med et verbum: skriv »Modtag ansøgning«, ikke »Modtagelse«.",
            )
            yield Found(text.filled(name=named(node)), node)
        elif imperative_of(words[1]):
            text = Text(
                "“{name}” begins with who does it; the lane says that.",
                "»{name}« begynder med, hvem der gør det; det siger banen.",
            )
            yield Found(text.filled(name=named(node)), node)


@check("Q02", Text("Short names", "Korte navne"), draft=INFO, upload=WARNING)
def short(case: Case) -> Iterator[Found]:
    """A step's name has at most 60 characters."""
    for node in _activities(case):
        if len(node.name) > _LONGEST:
            text = Text(
                "The name has {count} characters; 60 are enough.",
                "Navnet har {count} tegn; 60 er nok.",
            )
            yield Found(text.filled(count=len(node.name)), node)


@check(
    "Q03",
    Text("Events tell what has happened", "Hændelser fortæller, hvad der er sket"),
    draft=INFO,
    upload=WARNING,
)
def happened(case: Case) -> Iterator[Found]:
    """An event is named by what has happened: “Ansøgning modtaget”, not “Start” or “Modtag”."""
    for node in case.flow_nodes():
        if node.type.family is not Family.EVENT or not node.name.strip():
            continue
        if any(each.type.name == "linkEventDefinition" for each in node.event_definitions):
            continue
        words = node.name.split()
        one_empty_word = len(words) == 1 and words[0].lower() in _EMPTY_EVENTS
        if one_empty_word or not any(is_participle(word.strip(".,)")) for word in words[1:]):
            text = Text(
                "“{name}” does not tell what has happened: write “Ansøgning modtaget”.",
                "»{name}« fortæller ikke, hvad der er sket: skriv »Ansøgning modtaget«.",
            )
            yield Found(text.filled(name=named(node)), node)


@check(
    "Q04",
    Text("Gateways ask a question", "Gateways stiller et spørgsmål"),
    draft=INFO,
    upload=WARNING,
)
def question(case: Case) -> Iterator[Found]:
    """A gateway that splits by an answer asks for it: “Er ansøgningen fyldestgørende?”."""
    for node in case.flow_nodes():
        if node.type.name not in _ASKING or len(node.outgoing) < 2:
            continue
        name = node.name.strip()
        if not name.endswith("?"):
            text = Text("“{name}” asks no question.", "»{name}« stiller intet spørgsmål.")
            fix = fixes.rename_to(node, f"{name}?") if len(name.split()) > 1 else None
            yield Found(text.filled(name=name or named(node)), node, fix=fix)


@check(
    "Q05",
    Text("Joining gateways have no name", "Samlende gateways har intet navn"),
    draft=INFO,
    upload=WARNING,
)
def silent_join(case: Case) -> Iterator[Found]:
    """A gateway that only joins asks nothing and has no name."""
    for node in case.flow_nodes():
        joins = len(node.incoming) > 1 and len(node.outgoing) < 2
        if node.type.family is Family.GATEWAY and joins and node.name.strip():
            text = Text(
                "The joining gateway “{name}” needs no name.",
                "Den samlende gateway »{name}« behøver intet navn.",
            )
            yield Found(text.filled(name=named(node)), node, fix=fixes.rename_to(node, ""))


@check(
    "Q06", Text("Pools and lanes are roles", "Pools og baner er roller"), draft=INFO, upload=WARNING
)
def no_person(case: Case) -> Iterator[Found]:
    """A pool is an organisation, a lane a role in the singular; no person and no numbered team."""
    for element in case.document.elements("participant", "lane"):
        name = element.name.strip()
        if names_a_person(name):
            text = Text(
                "“{name}” is a person or a team; name the role.",
                "»{name}« er en person eller et team; skriv rollen.",
            )
            yield Found(text.filled(name=name), element)


@check("Q07", Text("Data are things", "Data er ting"), draft=INFO, upload=WARNING)
def things(case: Case) -> Iterator[Found]:
    """A data object is named by a noun, perhaps with its state: “Ansøgning [komplet]”."""
    for element in case.own_elements():
        if element.type.name not in ("dataObjectReference", "dataStoreReference"):
            continue
        words = element.name.split()
        if len(words) > 1 and is_imperative(words[0]):
            text = Text(
                "“{name}” is something to do, not a thing.",
                "»{name}« er noget, der skal gøres, ikke en ting.",
            )
            yield Found(text.filled(name=element.name), element)


CHECKS = (verb_first, short, happened, question, silent_join, no_person, things)
