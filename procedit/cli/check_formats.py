"""What ``procedit check`` found, for other programs: JSON, SARIF 2.1.0 and JUnit XML."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote
from xml.etree import ElementTree

from procedit import __version__
from procedit.rules.rule import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from procedit.cli.report import Json
    from procedit.errors import ProceditError
    from procedit.rules.rule import Finding, Rule

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A file with what was found in it, or why it was refused."""

    path: Path
    findings: tuple[Finding, ...]
    error: ProceditError | None = None


def as_json(files: Sequence[CheckedFile], _: Sequence[Rule]) -> str:
    """An object for each file with its findings."""
    return _dumped([_file_object(each) for each in files])


def _file_object(file: CheckedFile) -> Json:
    if file.error is not None:
        return {"file": str(file.path), "error": str(file.error)}
    return {
        "file": str(file.path),
        "findings": [
            {
                "rule": each.rule,
                "severity": each.severity.value,
                "element": each.key,
                "line": each.line,
                "message": str(each.message),
            }
            for each in file.findings
        ],
    }


def as_sarif(files: Sequence[CheckedFile], rules: Sequence[Rule]) -> str:
    """A log of the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0)."""
    order = [each.id for each in rules]
    refused = [_notification(each) for each in files if each.error is not None]
    driver: Json = {
        "name": "procedit",
        "version": __version__,
        "rules": [_descriptor(each) for each in rules],
    }
    run: Json = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {"executionSuccessful": not refused, "toolExecutionNotifications": refused}
        ],
        "results": [_result(file, each, order) for file in files for each in file.findings],
    }
    return _dumped({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _descriptor(rule: Rule) -> Json:
    return {
        "id": rule.id,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.explanation},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(file: CheckedFile, finding: Finding, order: list[str]) -> Json:
    place: dict[str, Json] = {"artifactLocation": {"uri": _uri(file.path)}}
    if finding.line:
        place["region"] = {"startLine": finding.line}
    return {
        "ruleId": finding.rule,
        "ruleIndex": order.index(finding.rule),
        "level": _LEVELS[finding.severity],
        "message": {"text": str(finding.message)},
        "locations": [
            {
                "physicalLocation": place,
                "logicalLocations": [{"fullyQualifiedName": finding.key, "kind": "element"}],
            }
        ],
    }


def _notification(file: CheckedFile) -> Json:
    return {
        "level": "error",
        "message": {"text": str(file.error)},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(file.path)}}}],
    }


def _uri(path: Path) -> str:
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())


def as_junit(files: Sequence[CheckedFile], rules: Sequence[Rule]) -> str:
    """A suite for each file with a case for each rule: errors and warnings are failures.

    Hints are told in the output of the case, a refused file is an error.
    """
    root = ElementTree.Element("testsuites", name="procedit check")
    for file in files:
        suite = ElementTree.SubElement(root, "testsuite", name=_clean(str(file.path)))
        if file.error is not None:
            case = ElementTree.SubElement(suite, "testcase", name="open", classname="procedit")
            ElementTree.SubElement(case, "error", message=_clean(str(file.error)))
        else:
            for rule in rules:
                _add_case(suite, file, rule)
        suite.set("tests", str(len(suite)))
        suite.set("failures", str(len(suite.findall("testcase/failure"))))
        suite.set("errors", str(len(suite.findall("testcase/error"))))
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}'


def _add_case(suite: ElementTree.Element, file: CheckedFile, rule: Rule) -> None:
    case = ElementTree.SubElement(suite, "testcase", name=rule.id, classname="procedit.rules")
    found = [each for each in file.findings if each.rule == rule.id]
    if not found:
        return
    lines = [f"{file.path}:{each.line}: {each.message} {each.key}" for each in found]
    told = _clean("\n".join(lines))
    if rule.severity is Severity.HINT:
        ElementTree.SubElement(case, "system-out").text = told
        return
    failure = ElementTree.SubElement(case, "failure", type=rule.severity.value)
    failure.set("message", f"{rule.title} ({len(found)})")
    failure.text = told


def _clean(text: str) -> str:
    """Without the signs that XML 1.0 cannot hold, which names of files may."""
    return "".join(sign if sign.isprintable() or sign == "\n" else "\ufffd" for sign in text)


def _dumped(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


FORMATS: dict[str, Callable[[Sequence[CheckedFile], Sequence[Rule]], str]] = {
    "json": as_json,
    "sarif": as_sarif,
    "junit": as_junit,
}
"""By the names that the command line takes."""
