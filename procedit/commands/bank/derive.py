"""Make a good procedure of a correct one, set traces, put lost data back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from procedit.bpmn.bank import TITLE_ENDINGS
from procedit.commands.bank.set_data import set_activity, set_node, set_procedure
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.model.bank import (
    activity_data,
    element_data,
    key_of,
    keyed_elements,
    node_data,
    procedure_data,
)
from procedit.model.bank_values import ActivityData, ChangeNote, NodeData, Refines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from procedit.model.bank_values import ProcedureData
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_NOT_CORRECT = QT_TRANSLATE_NOOP(
    "Error", "Only a correct procedure can be the basis of a good one. Choose a correct procedure."
)


def derive(edit: Edit, process: Element, id: str, day: str, by: str, note: str) -> None:
    """Turn a copy of a correct procedure into the draft of a good one that refines it.

    Keys stay, and each element traces the one that it came from; what is mandatory is said on the
    correct level only. ``day`` is ``YYYY-MM-DD``, ``by`` a role, ``note`` the line of the change log.
    """
    data = procedure_data(process)
    if data is None or data.level != "correct":
        raise ProceditError(_NOT_CORRECT)
    set_procedure(
        edit,
        process,
        replace(
            data,
            id=id,
            version="0.1",
            level="good",
            status="draft",
            valid_from="",
            valid_to="",
            refines=Refines(data.id, data.version),
            changes=(ChangeNote("0.1", day, by, note, "draft"),),
        ),
    )
    title = process.name.removesuffix(TITLE_ENDINGS["correct"]).rstrip()
    edit.set(process, "name", f"{title} {TITLE_ENDINGS['good']}")
    for element in keyed_elements(process.document):
        key = key_of(element)
        if not key or not element.is_inside(process):
            continue
        step = activity_data(element)
        if step is not None:
            set_activity(edit, element, replace(step, traces=(key,), mandatory=False))
        else:
            set_node(edit, element, replace(node_data(element) or NodeData(), traces=(key,)))


def set_traces(edit: Edit, element: Element, traces: Sequence[str]) -> None:
    """Say which elements of the correct procedure an element covers, by their keys."""
    data = element_data(element)
    wanted = tuple(dict.fromkeys(traces))
    if isinstance(data, NodeData):
        set_node(edit, element, replace(data, traces=wanted))
    else:
        set_activity(edit, element, replace(data or ActivityData(), traces=wanted))


def reattach(
    edit: Edit,
    process: Element,
    procedure: ProcedureData | None,
    elements: Iterable[tuple[Element, ActivityData | NodeData]],
) -> None:
    """Put back what another tool dropped: the metadata (None: leave them) and the data of elements."""
    if procedure is not None:
        set_procedure(edit, process, procedure)
    for element, data in elements:
        if isinstance(data, NodeData):
            set_node(edit, element, data)
        else:
            set_activity(edit, element, data)
