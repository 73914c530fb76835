"""Quick fixes: commands that put a finding right without a decision of the user."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from procedit.bank.finding import Fix, Text
from procedit.commands.bank import keys as bank_keys
from procedit.commands.bank.set_data import set_procedure
from procedit.commands.draw_missing import draw_missing
from procedit.commands.rename import rename
from procedit.model.bank import procedure_data
from procedit.model.bank_values import Item

if TYPE_CHECKING:
    from procedit.bank.case import Case
    from procedit.model.document import Document
    from procedit.model.edit import Edit
    from procedit.model.element import Element


def keys(case: Case) -> Fix | None:
    """Give a key to all that has none."""
    process = case.process
    if process is None:
        return None
    text = Text("Give keys to all steps", "Giv alle trin nøgler")
    return Fix(text, partial(_give_keys, process=process))


def _give_keys(edit: Edit, process: Element) -> None:
    bank_keys.give_keys(edit, process)


def name_events(edit: Edit, process: Element) -> None:
    """Let triggers and results be the start and end events, with keys where they are missing."""
    bank_keys.give_keys(edit, process)


def title_ending(process: Element, ending: str) -> Fix:
    """Put the level at the end of the title, in the place of another one."""
    text = Text(f"Add {ending}", f"Tilføj {ending}")
    return Fix(text, partial(_end_title, process=process, ending=ending))


def _end_title(edit: Edit, process: Element, ending: str) -> None:
    name = process.name.rstrip()
    for other in ("(Korrekt)", "(God)", "(korrekt)", "(god)"):
        name = name.removesuffix(other).rstrip()
    edit.set(process, "name", f"{name} {ending}")


def draw(document: Document) -> Fix:
    """Draw what no diagram draws, where there is room for it."""
    text = Text("Draw what is missing", "Tegn det, der mangler")
    return Fix(text, partial(_draw, document=document))


def _draw(edit: Edit, document: Document) -> None:
    diagrams = document.diagrams
    draw_missing(edit, diagrams[0] if diagrams else None)


def rename_to(element: Element, name: str) -> Fix:
    """Give an element another name."""
    text = Text(f"Rename to “{name}”", f"Omdøb til »{name}«")
    return Fix(text, partial(_rename, element=element, name=name))


def _rename(edit: Edit, element: Element, name: str) -> None:
    rename(edit, element, name)


def role_for(case: Case, lane: Element) -> Fix | None:
    """Make a lane's name a role of the procedure."""
    process = case.process
    if process is None or not lane.name.strip():
        return None
    text = Text("Add it as a role", "Tilføj den som rolle")
    return Fix(text, partial(_add_role, process=process, name=lane.name.strip()))


def _add_role(edit: Edit, process: Element, name: str) -> None:
    data = procedure_data(process)
    if data is None:
        return
    taken = [each.key for each in data.roles]
    letters = "".join(word[0] for word in name.split() if word[0].isascii() and word[0].isalpha())
    base = (letters.upper() or "R")[:4]
    key = base if base not in taken else bank_keys.fresh_key(base, taken)
    roles = (*data.roles, Item(key, name, "internal"))
    set_procedure(edit, process, replace(data, roles=roles))
