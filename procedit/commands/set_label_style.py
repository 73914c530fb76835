"""The letters of labels: size and weight as a ``BPMNLabelStyle`` (clause 12.2), colour as extension."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.geometry import number
from procedit.bpmn.names import COLOR, bpmndi, dc
from procedit.model.diagram import LabelStyle
from procedit.model.node import first_child

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from procedit.model.diagram import Depiction, Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element
    from procedit.model.facade import Facade

_COLOR = f"{{{COLOR}}}color"
_PLAIN = {
    "isBold": "false",
    "isItalic": "false",
    "isUnderline": "false",
    "isStrikeThrough": "false",
}
LEAST, MOST = 6.0, 72.0
"""The smallest and the largest letters, in diagram pixels."""


def set_label_style(
    edit: Edit,
    diagram: Diagram,
    elements: Iterable[Element],
    *,
    size: float | None = None,
    bold: bool | None = None,
    color: str | None = None,
) -> None:
    """Set the letters of elements' labels; None leaves something as it is.

    A ``size`` of 0 and an empty ``color`` give back the usual ones. Labels that look alike share a
    style; one that is not used any more goes.
    """
    for element in elements:
        item = diagram.item_of(element.key)
        if item is None:
            continue
        if size is not None or bold is not None:
            _set_font(edit, diagram, item, _font(item, size, bold))
        if color is not None:
            _set_color(edit, item, color)


def _font(item: Depiction, size: float | None, bold: bool | None) -> dict[str, str]:
    """The attributes of the font from now on, without those that say the usual."""
    style = item.label_style
    node = None if style is None else first_child(style.node, dc("Font"))
    font = {} if node is None else {str(name): str(value) for name, value in node.items()}
    if size is not None:
        font["size"] = number(max(LEAST, min(MOST, size))) if size else ""
    if bold is not None:
        font["isBold"] = "true" if bold else "false"
    return {name: value for name, value in font.items() if value and value != _PLAIN.get(name)}


def _set_font(edit: Edit, diagram: Diagram, item: Depiction, font: Mapping[str, str]) -> None:
    old = item.label_style
    if not font:
        _drop_style(edit, item)
    else:
        style = _style_with(diagram, font) or _add_style(edit, diagram, font)
        edit.set(_label(edit, item), "labelStyle", style.get("id"))
    if old is not None and not _is_used(diagram, old):
        edit.remove(old)


def _label(edit: Edit, item: Depiction) -> Facade:
    label = item.label
    if label is None:
        return edit.add_part(item, bpmndi("BPMNLabel"))
    return edit.document.facade(label)


def _drop_style(edit: Edit, item: Depiction) -> None:
    label = item.label
    if label is not None and label.get("labelStyle"):
        edit.set(edit.document.facade(label), "labelStyle", None)
        _drop_empty(edit, item)


def _drop_empty(edit: Edit, item: Depiction) -> None:
    """Take a label out that says nothing."""
    label = item.label
    if label is not None and not len(label) and not set(label.keys()) - {"id"}:
        edit.remove(edit.document.facade(label))


def _styles(diagram: Diagram) -> list[LabelStyle]:
    nodes = diagram.node.iterchildren(bpmndi("BPMNLabelStyle"))
    return [LabelStyle(diagram.document, node) for node in nodes]


def _style_with(diagram: Diagram, font: Mapping[str, str]) -> LabelStyle | None:
    for style in _styles(diagram):
        node = first_child(style.node, dc("Font"))
        if node is not None and style.get("id") and dict(node.items()) == dict(font):
            return style
    return None


def _add_style(edit: Edit, diagram: Diagram, font: Mapping[str, str]) -> LabelStyle:
    key = edit.document.new_id("BPMNLabelStyle")
    part = edit.add_part(diagram, bpmndi("BPMNLabelStyle"), attributes={"id": key})
    edit.add_part(part, dc("Font"), attributes=font)
    return LabelStyle(edit.document, part.node)


def _is_used(diagram: Diagram, style: LabelStyle) -> bool:
    """Whether a label of any diagram of the document refers to a style."""
    key = style.get("id")
    labels = diagram.document.root.iter(bpmndi("BPMNLabel"))
    return any(label.get("labelStyle", "").rpartition(":")[2] == key for label in labels)


def _set_color(edit: Edit, item: Depiction, color: str) -> None:
    if color or item.label_color:
        edit.set(_label(edit, item), _COLOR, color or None)
        _drop_empty(edit, item)
