"""What a screen reader says of the element that is selected, and of where one can go from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from procedit.bpmn.variants import variant_of
from procedit.canvas.walk import branches_of
from procedit.canvas.wording import variant_text
from procedit.errors import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from procedit.canvas.scene import DiagramScene
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP


def _text(text: str, **values: object) -> str:
    return QCoreApplication.translate("Speaking", text).format(**values)


def description_of(scene: DiagramScene, key: str) -> str:
    """What it is, its name, its lane, and the branches that lead on; empty for no element."""
    element = scene.element_of(key)
    if element is None:
        return ""
    parts = [_kind(element), element.name]
    if element.type.is_connection:
        parts.append(_between(element))
    elif element.type.is_flow_node:
        lane = element.lane
        parts.append("" if lane is None else _text(_T("Speaking", "in {lane}"), lane=lane.name))
        parts.append(_ways(scene, key))
    return ", ".join(part for part in parts if part)


def _kind(element: Element) -> str:
    variant = variant_of(element)
    if variant is not None:
        return variant_text(variant)
    return QCoreApplication.translate("ElementType", element.type.label)


def _between(element: Element) -> str:
    source, target = element.source, element.target
    names = ("" if end is None else end.name or _kind(end) for end in (source, target))
    return _text(
        _T("Speaking", "from {source} to {target}"),
        **dict(zip(("source", "target"), names, strict=True)),
    )


def _ways(scene: DiagramScene, key: str) -> str:
    flows = branches_of(scene, key)
    if not flows:
        return _text(_T("Speaking", "the flow ends here"))
    if len(flows) == 1:
        return ""
    elements = (scene.element_of(flow) for flow in flows)
    names = [_branch(at, flow) for at, flow in enumerate(elements, 1) if flow is not None]
    return _text(
        _T("Speaking", "{count} branches: {names}"), count=len(flows), names="; ".join(names)
    )


def _branch(number: int, flow: Element) -> str:
    end = flow.target
    name = flow.name or ("" if end is None else end.name or _kind(end))
    return f"{number} {name}"


def announce(widget: QWidget, text: str) -> None:
    """Let screen readers say a text now."""
    widget.setAccessibleDescription(text)
    event = QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
