"""Keys: what the bank knows elements by, whatever a tool does to their ids (profile 4.1.4)."""

from __future__ import annotations

import re
import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from procedit.commands.bank.set_data import set_activity, set_node, set_procedure
from procedit.model.bank import (
    activity_data,
    key_of,
    keyed_elements,
    kind_of,
    node_data,
    procedure_data,
)
from procedit.model.bank_values import ActivityData, Item, NodeData, ProcedureData

if TYPE_CHECKING:
    from collections.abc import Collection

    from procedit.model.edit import Edit
    from procedit.model.element import Element

_STEPS = {"A": 10, "B": 10}
_NUMBERED = re.compile(r"([A-Za-z]+)([0-9]{1,6})")


def new_id() -> str:
    """An identifier that no other procedure has."""
    return f"urn:uuid:{uuid.uuid4()}"


def begin_procedure(edit: Edit, process: Element, level: str) -> None:
    """Give a process the metadata of a new draft, and every element that can have one a key."""
    if procedure_data(process) is None:
        set_procedure(edit, process, ProcedureData(id=new_id(), level=level))
    give_keys(edit, process)


def give_keys(edit: Edit, process: Element, retired: Collection[str] = ()) -> None:
    """Give a key to all that can have one and has none; ``retired`` keys are not used again.

    Start and end events are named as triggers and results of the procedure in the same go.
    """
    document = process.document
    level = (procedure_data(process) or ProcedureData()).level
    taken = {key_of(each) for each in keyed_elements(document)} | set(retired)
    for element in keyed_elements(document):
        if not key_of(element) and element.is_inside(process):
            key = fresh_key(_letter(element, level), taken)
            taken.add(key)
            set_key(edit, element, key)
    name_events(edit, process)


def set_key(edit: Edit, element: Element, key: str) -> None:
    """Give an element another key; what else is known of it stays."""
    if kind_of(element) == "activity":
        set_activity(edit, element, replace(activity_data(element) or ActivityData(), key=key))
    else:
        set_node(edit, element, replace(node_data(element) or NodeData(), key=key))


def fresh_key(letter: str, taken: Collection[str]) -> str:
    """The next key of that letter: ``A10``, ``A20`` for steps, ``T1``, ``R1``, ``G1`` for the rest."""
    step = _STEPS.get(letter, 1)
    numbers = [
        int(match[2])
        for match in map(_NUMBERED.fullmatch, taken)
        if match is not None and match[1] == letter
    ]
    return f"{letter}{(max(numbers, default=0) // step + 1) * step}"


def name_events(edit: Edit, process: Element) -> None:
    """Name the start and end events of the process itself as its triggers and results."""
    data = procedure_data(process)
    if data is None:
        return
    triggers, results = _items(process, "startEvent"), _items(process, "endEvent")
    known = {each.key: each for each in (*data.triggers, *data.results)}
    set_procedure(
        edit,
        process,
        replace(
            data,
            triggers=tuple(replace(known.get(each.key, each), text=each.text) for each in triggers),
            results=tuple(replace(known.get(each.key, each), text=each.text) for each in results),
        ),
    )


def _items(process: Element, kind: str) -> list[Item]:
    events = [each for each in process.children(kind) if key_of(each)]
    return [Item(key_of(each), each.name or each.id) for each in events]


def _letter(element: Element, level: str) -> str:
    if kind_of(element) == "activity":
        return "A" if level == "correct" else "B"
    return {"startEvent": "T", "endEvent": "R"}.get(element.type.name, "G")
