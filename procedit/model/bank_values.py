"""What the bank knows about a procedure and its elements, as values (profile 4.2 and 4.3).

Texts that are not given are empty; lists are tuples in the file's order. Durations are ISO 8601
(``xs:duration``, no weeks), dates ``YYYY-MM-DD``.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refines:
    """The correct procedure, in one version, that a good one builds on."""

    id: str
    version: str


@dataclass(frozen=True, slots=True)
class Kle:
    """A KLE number with its facet; exactly one of a procedure is ``primary``."""

    number: str
    facet: str = ""
    role: str = "secondary"


@dataclass(frozen=True, slots=True)
class Legal:
    """A law that the procedure rests on; steps name it by its ``key``."""

    key: str
    type: str
    title: str
    number: str = ""
    date: str = ""
    eli: str = ""


@dataclass(frozen=True, slots=True)
class Authority:
    """Who answers for the procedure; ``municipality`` is a three-digit code."""

    scope: str
    name: str
    municipality: str = ""
    cvr: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """A role, system, trigger, result or indicator: a text with a key."""

    key: str
    text: str
    kind: str = ""
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Deadline:
    """A time limit from an event (in words) to the step of the key ``until``."""

    key: str
    kind: str
    limit: str
    start: str
    days: str = "calendar"
    until: str = ""
    legal: str = ""
    paragraph: str = ""


@dataclass(frozen=True, slots=True)
class ChangeNote:
    """A line of the change log; ``by`` is a role or a workshop, never a person."""

    version: str
    date: str
    by: str
    text: str
    status: str = ""


@dataclass(frozen=True, slots=True)
class ProcedureData:
    """``pb:procedure``: the metadata of a procedure."""

    id: str = ""
    version: str = "0.1"
    level: str = "correct"
    status: str = "draft"
    valid_from: str = ""
    valid_to: str = ""
    lang: str = "da"
    format_version: str = "1.0"
    refines: Refines | None = None
    purpose: str = ""
    kle: tuple[Kle, ...] = ()
    form: tuple[str, ...] = ()
    legacy_number: str = ""
    legal: tuple[Legal, ...] = ()
    authority: Authority | None = None
    owner: str = ""
    contacts: tuple[str, ...] = ()
    audience: tuple[str, ...] = ()
    roles: tuple[Item, ...] = ()
    systems: tuple[Item, ...] = ()
    triggers: tuple[Item, ...] = ()
    results: tuple[Item, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    kpis: tuple[Item, ...] = ()
    keywords: tuple[str, ...] = ()
    rights: str = ""
    changes: tuple[ChangeNote, ...] = ()

    @property
    def primary_kle(self) -> str:
        """The primary KLE number, empty where none is marked so."""
        return next((each.number for each in self.kle if each.role == "primary"), "")

    def law(self, key: str) -> Legal | None:
        """The law of that key."""
        return next((each for each in self.legal if each.key == key), None)


@dataclass(frozen=True, slots=True)
class LawRef:
    """The paragraph of a law (by its key) that a step carries out."""

    legal: str
    paragraph: str


@dataclass(frozen=True, slots=True)
class ActivityData:
    """``pb:activity``: what the bank knows about a task, sub-process or call activity."""

    key: str = ""
    mandatory: bool = False
    discretion: bool = False
    kind: str = ""
    role: str = ""
    systems: tuple[str, ...] = ()
    traces: tuple[str, ...] = ()
    work: str = ""
    wait: str = ""
    laws: tuple[LawRef, ...] = ()
    advice: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NodeData:
    """``pb:node``: what the bank knows about an event or a gateway."""

    key: str = ""
    traces: tuple[str, ...] = ()
    legal: str = ""
    paragraph: str = ""
