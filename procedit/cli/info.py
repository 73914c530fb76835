"""``procedit info``: tell what is in a file."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from procedit.bpmn.types import TYPES
from procedit.cli.report import FINE, Json, add_files, for_each_file, print_json

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from procedit.cli.report import Commands
    from procedit.model.diagram import Diagram
    from procedit.model.document import Document


def add(commands: Commands) -> None:
    """Declare the sub-command."""
    parser = commands.add_parser(
        "info",
        help="the tool that made a file, its processes, elements and diagrams",
        description="Tells for each file which tool made it, its processes, how many elements of "
        "which type it has, and its diagrams.",
    )
    parser.set_defaults(run=run)
    add_files(parser)


def run(arguments: argparse.Namespace) -> int:
    """Describe each file."""

    def work(path: Path, document: Document) -> tuple[int, Json]:
        facts = facts_of(document)
        if not arguments.json:
            print(f"{path}\n{facts.as_text()}")
        return FINE, {"file": str(path), **facts.as_json()}

    code, results = for_each_file(arguments.files, work)
    if arguments.json:
        print_json(results)
    return code


@dataclass(frozen=True)
class FileFacts:
    """What a file holds: the tool that made it, its processes, elements by type, diagrams."""

    exporter: str
    encoding: str
    target_namespace: str
    processes: tuple[tuple[str, str], ...]
    elements: dict[str, int]
    diagrams: tuple[tuple[str, str, int, int], ...]

    def as_json(self) -> dict[str, Json]:
        """The facts for machines."""
        return {
            "exporter": self.exporter,
            "encoding": self.encoding,
            "targetNamespace": self.target_namespace,
            "processes": [{"id": key, "name": name} for key, name in self.processes],
            "elements": self.elements,
            "diagrams": [
                {"id": key, "name": name, "shapes": shapes, "edges": edges}
                for key, name, shapes, edges in self.diagrams
            ],
        }

    def as_text(self) -> str:
        """The facts for people, several lines."""
        lines = [f"  made by   {self.exporter or 'unknown'} ({self.encoding})"]
        lines += [f"  process   {key}  {name}" for key, name in self.processes]
        lines += [
            f"  diagram   {key}  {name}  {shapes} shapes, {edges} edges"
            for key, name, shapes, edges in self.diagrams
        ]
        lines += [f"  {count:>7}   {name}" for name, count in self.elements.items()]
        return "\n".join(lines)


def facts_of(document: Document) -> FileFacts:
    """What the file of ``document`` holds."""
    root = document.definitions
    counts = Counter(each.type.name for each in document.elements() if each.type.name in TYPES)
    del counts["definitions"]
    return FileFacts(
        exporter=f"{root.get('exporter')} {root.get('exporterVersion')}".strip(),
        encoding=document.source.encoding,
        target_namespace=root.get("targetNamespace"),
        processes=tuple((each.id, each.name) for each in document.elements("process")),
        elements=dict(sorted(counts.items())),
        diagrams=tuple(_drawn(each) for each in document.diagrams),
    )


def _drawn(diagram: Diagram) -> tuple[str, str, int, int]:
    drawn = diagram.plane_element
    name = diagram.name or (drawn.name if drawn is not None else "")
    return diagram.id, name, len(diagram.shapes), len(diagram.edges)
