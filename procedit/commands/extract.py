"""Move a sub-process to a file of its own and call it from where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from procedit.bpmn.names import bpmn
from procedit.bpmn.types import Family
from procedit.bpmn.variants import VARIANTS
from procedit.commands.copy import copy
from procedit.commands.replace import replace
from procedit.commands.wrap import wrap
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.model.edit import Edit
from procedit.xml.read import read
from procedit.xml.write import write

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.model.diagram import Diagram
    from procedit.model.element import Element

_EMPTY = QT_TRANSLATE_NOOP("Error", "The sub-process is empty, so there is nothing to move out.")
_WHOLE = QT_TRANSLATE_NOOP(
    "Error", "An event sub-process acts on what is around it and cannot stand in a file of its own."
)


class Extract(NamedTuple):
    """The call activity that stands where the steps were, and the bytes of the new file."""

    call: Element
    data: bytes


def extract(edit: Edit, diagram: Diagram, elements: Sequence[Element]) -> Extract:
    """Move the one sub-process among ``elements``, or several steps, out into a new procedure.

    A call activity with the same id, name, flows and boundary events stays and names the process of
    the new file by ``calledElement``; which file that is, the catalogue knows. Lanes stay here.
    Raises ProceditError where ``wrap`` would, and for an empty sub-process.
    """
    only = elements[0] if len(elements) == 1 else None
    sub = only if only is not None and only.type.is_sub_process else wrap(edit, diagram, elements)
    if sub.is_event_sub_process:
        raise ProceditError(_WHOLE)
    content = [each for each in sub.children() if each.type.is_shape and _is_known(each)]
    if not content:
        raise ProceditError(_EMPTY)
    inside = edit.document.diagram_of(sub.key) or diagram
    process, data = _file_of(copy(inside, content), sub)
    replace(edit, diagram, sub, VARIANTS["callActivity"])
    edit.set(sub, "calledElement", process)
    return Extract(sub, data)


def _is_known(element: Element) -> bool:
    return element.type.family is not Family.OTHER


def _file_of(text: str, sub: Element) -> tuple[str, bytes]:
    """The id of the process and the file, named and documented like the sub-process."""
    document = read(text.encode("utf-8"))
    edit = Edit(document)
    process = next(document.definitions.children("process"), None)
    if process is None:
        raise ProceditError(_EMPTY)
    edit.set(document.definitions, "id", sub.document.new_id("Definitions"))
    edit.set(process, "isExecutable", "false")
    if sub.name:
        edit.set(process, "name", sub.name)
    if sub.documentation:
        edit.set_child_text(process, bpmn("documentation"), sub.documentation)
    return process.id, write(document)
