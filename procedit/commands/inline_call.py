"""Put a called procedure in the place of the call activity that calls it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.bpmn.variants import VARIANTS
from procedit.commands.copy import copy
from procedit.commands.draw_missing import draw_missing
from procedit.commands.paste import paste
from procedit.commands.rename import rename
from procedit.commands.replace import replace
from procedit.commands.set_expanded import set_expanded
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.model.edit import Edit
from procedit.xml.read import read

if TYPE_CHECKING:
    from procedit.model.diagram import Diagram
    from procedit.model.document import Document
    from procedit.model.element import Element

_NO_CALL = QT_TRANSLATE_NOOP("Error", "Only a call activity can take in what it calls.")
_NO_PROCESS = QT_TRANSLATE_NOOP(
    "Error", "The file has no process “{name}” with steps to take in. Choose another file."
)


def inline_call(edit: Edit, diagram: Diagram, call: Element, data: bytes) -> Element:
    """Turn a call activity into an open sub-process with the steps of what it calls.

    ``data`` is the file with the called process, or with one process only. Everything gets new ids;
    pools and lanes of the called procedure stay where they are, for a sub-process has none of them.
    Raises ProceditError for anything but a call activity, and where that process has no steps.
    """
    if call.type.name != "callActivity":
        raise ProceditError(_NO_CALL)
    called = read(data)
    name = call.get("calledElement").rpartition(":")[2]
    process = called_process(called, name)
    text = _content(called, process) if process is not None else ""
    if process is None or not text:
        raise ProceditError(_NO_PROCESS, name=name or call.name)
    replace(edit, diagram, call, VARIANTS["subProcess.collapsed"])
    own = edit.document.diagram_of(call.key)
    if own is None:
        raise ProceditError(_NO_CALL)
    paste(edit, own, text, into=call)
    set_expanded(edit, diagram, call, expanded=True)
    if not call.name and process.name:
        rename(edit, call, process.name)
    return call


def called_process(document: Document, name: str) -> Element | None:
    """The process of that id, else the only one there is."""
    processes = list(document.definitions.children("process"))
    named = next((each for each in processes if each.id == name), None)
    return named or (processes[0] if len(processes) == 1 else None)


def _content(document: Document, process: Element) -> str:
    """The steps of a process as BPMN, without its pool and lanes; empty for none."""
    if not document.diagrams:
        draw_missing(Edit(document))
    steps = [each for each in process.children() if each.type.is_shape and _is_step(each)]
    for diagram in document.diagrams:
        if any(diagram.shape_of(each.key) is not None for each in steps):
            return copy(diagram, steps)
    return ""


def _is_step(element: Element) -> bool:
    return element.type.family not in (Family.OTHER, Family.LANE, Family.POOL)
