"""Asking the checks of the bank about one procedure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bank.case import Case
from procedit.bank.checks import (
    coverage,
    flow_checks,
    metadata,
    notation,
    persons,
    refinement,
    wording,
    xml_checks,
)
from procedit.bank.finding import ERROR, Finding
from procedit.model.bank import key_of, kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from procedit.bank.case import Library
    from procedit.bank.finding import Check, Found
    from procedit.bank.kle import KleList
    from procedit.model.document import Document
    from procedit.model.element import Element

CHECKS: tuple[Check, ...] = tuple(
    sorted(
        (
            *xml_checks.CHECKS,
            *notation.CHECKS,
            *flow_checks.CHECKS,
            *metadata.CHECKS,
            *persons.CHECKS,
            *coverage.CHECKS,
            *refinement.CHECKS,
            *wording.CHECKS,
        ),
        key=lambda each: ("XNMCQ".index(each.id[0]), each.id),
    )
)
"""All checks of a procedure, by id in the profile's order."""


def examine(
    document: Document,
    library: Library | None = None,
    kle: KleList | None = None,
    *,
    digest: str = "",
    checks: Iterable[Check] = CHECKS,
) -> list[Finding]:
    """What the checks find in a document, in their order; see ``Case`` for the rest."""
    case = Case(document, library, kle, digest)
    return list(findings_of(case, checks))


def findings_of(case: Case, checks: Iterable[Check] = CHECKS) -> Iterator[Finding]:
    """What the checks find in a case."""
    for check in checks:
        for found in check.run(case):
            yield _finding(check, found)


def blocks(findings: Iterable[Finding]) -> bool:
    """Whether there is an error that keeps the procedure from being handed over."""
    return any(each.upload is ERROR for each in findings)


def _finding(check: Check, found: Found) -> Finding:
    element, other = found.element, found.other
    upload = found.upload or check.upload
    draft = check.draft if found.upload is None else min(check.draft, upload, key=_RANKS.index)
    return Finding(
        check.id,
        draft,
        upload,
        found.text,
        element="" if element is None else element.key,
        key="" if element is None else _bank_key(element),
        line=found.line or (0 if element is None else element.node.sourceline or 0),
        other="" if other is None else other.key,
        fix=found.fix,
    )


_RANKS = ("hint", "warning", "error")


def _bank_key(element: Element) -> str:
    return key_of(element) if kind_of(element) in ("activity", "node") else ""
