"""Turn several elements into the same type in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.commands.replace import replace
from procedit.commands.replacing import replacements

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.bpmn.variants import Variant
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element


def common_replacements(elements: Sequence[Element], diagram: Diagram) -> list[Variant]:
    """What every one of the elements can be turned into or is already, in the order of a menu."""
    offers = {each: replacements(each, diagram) for each in elements}
    found = list(dict.fromkeys(variant for each in offers.values() for variant in each))
    may = [each for each in offers if offers[each]]
    if len(may) < len(offers):
        return []
    return [
        variant
        for variant in found
        if all(variant in offers[each] or each.type == variant.type for each in may)
    ]


def replace_all(
    edit: Edit, diagram: Diagram, elements: Sequence[Element], variant: Variant
) -> None:
    """Turn all elements into ``variant`` that are not yet; what takes others along is done first."""
    for element in elements:
        if element.is_attached and variant in replacements(element, diagram):
            replace(edit, diagram, element, variant)
