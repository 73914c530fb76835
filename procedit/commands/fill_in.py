"""Write one property of one element or of several."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from procedit.commands.slots import Slot
    from procedit.model.edit import Edit
    from procedit.model.element import Element


def fill_in(edit: Edit, elements: Iterable[Element], slot: Slot, value: str) -> None:
    """Give each element that value; one that has it already is left as it is written."""
    for element in elements:
        if slot.read(element) != value:
            slot.write(edit, element, value)
