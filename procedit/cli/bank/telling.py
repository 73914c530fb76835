"""How findings are printed, in Danish or English."""

from __future__ import annotations

import locale
import os
from typing import TYPE_CHECKING

from procedit.bank.finding import INFO

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from procedit.bank.finding import Finding
    from procedit.cli.report import Json

_SEVERITIES = {
    "error": ("error", "fejl"),
    "warning": ("warning", "advarsel"),
    "hint": ("info", "info"),
}


def add_language(parser: argparse.ArgumentParser) -> None:
    """Declare ``--lang``."""
    parser.add_argument(
        "--lang",
        choices=("da", "en"),
        default=_own_language(),
        help="the language of the findings (the system's, else English)",
    )


def _own_language() -> str:
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    name = next(filter(None, names), None) or locale.getlocale()[0] or ""
    return "da" if name.lower().startswith("da") else "en"


def line_of(path: str, finding: Finding, language: str) -> str:
    """One finding on one line: file, line, severity, id, text, element."""
    place = f"{path}:{finding.line}" if finding.line else path
    severity = _SEVERITIES[finding.upload.value][language == "da"]
    text = finding.text.in_language(language)
    element = f" {finding.element}" if finding.element else ""
    return f"{place}: {severity}: {finding.id} {text}{element}"


def as_json(finding: Finding) -> Json:
    """A finding for machines, with both languages."""
    return {
        "id": finding.id,
        "severity": "info" if finding.upload is INFO else finding.upload.value,
        "draft": "info" if finding.draft is INFO else finding.draft.value,
        "da": finding.text.da,
        "en": finding.text.en,
        "element": finding.element or None,
        "key": finding.key or None,
        "other": finding.other or None,
        "line": finding.line or None,
        "where": finding.where or None,
    }


def print_findings(path: str, findings: Iterable[Finding], language: str) -> None:
    """Print each finding on its line."""
    for each in findings:
        print(line_of(f"{path}!{each.where}" if each.where else path, each, language))
