"""Asking both and telling where they differ."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from procedit.rules.run import RULES, validate
from procedit.xml.read import read_path
from tests.corpus import SAMPLES, shared_files
from tests.peer_rules.differences import OURS, THEIRS, reason

if TYPE_CHECKING:
    from procedit.model.document import Document

SCRIPT = Path(__file__).with_name("bpmnlint.cjs")
_NAMES = """
ad-hoc-sub-process conditional-event conditional-flows end-event-required event-based-gateway
event-sub-process-typed-start-event fake-join global label-required link-event no-bpmndi
no-complex-gateway no-disconnected no-duplicate-sequence-flows no-gateway-join-fork no-implicit-end
no-implicit-split no-implicit-start no-inclusive-gateway no-overlapping-elements
single-blank-start-event single-event-definition standard-size start-event-required
sub-process-blank-start-event superfluous-gateway superfluous-termination
"""
NAMES = frozenset(_NAMES.split())
"""The rules of bpmnlint 11.13."""
Row = tuple[str, str, str]
"""File, rule and id of the element."""


@dataclass
class Comparison:
    """How often both say the same, each explained difference, and what nothing explains."""

    same: Counter[str] = field(default_factory=Counter)
    explained: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    unexplained: list[tuple[str, Row]] = field(default_factory=list)


def usual_files() -> list[Path]:
    """The samples and the shared corpus; the project's odd test files bpmnlint cannot read."""
    return [*sorted(SAMPLES.glob("*.bpmn")), *shared_files()]


def has_bpmnlint(modules: Path | None) -> bool:
    """Whether Node and bpmnlint are there."""
    return bool(shutil.which("node")) and modules is not None and (modules / "bpmnlint").is_dir()


def theirs(files: list[Path], modules: Path) -> set[Row]:
    """What all rules of bpmnlint find."""
    node = shutil.which("node")
    assert node
    command = [node, str(SCRIPT), *map(str, files)]
    environment = {**os.environ, "NODE_PATH": str(modules)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return {(file, rule, id) for file, rule, id in json.loads(done.stdout)}


def compare(files: list[Path], modules: Path) -> Comparison:
    """The rules that both have, on these files."""
    shared, found = [each for each in RULES if each.id in NAMES], Comparison()
    peer = theirs(files, modules)
    for path in files:
        document = read_path(path)
        ours = {
            (str(path), each.rule, _id(document, each.key)) for each in validate(document, shared)
        }
        they = {row for row in peer if row[0] == str(path)}
        found.same.update(rule for _, rule, _ in ours & they)
        for side, rows in ((OURS, ours - they), (THEIRS, they - ours)):
            for row in rows:
                element = document.find(row[2])
                why = "" if element is None else reason(row[1], side, element)
                if why:
                    found.explained[row[1], side, why] += 1
                else:
                    found.unexplained.append((side, row))
    return found


def _id(document: Document, key: str) -> str:
    element = document.find(key)
    return "" if element is None else element.id
