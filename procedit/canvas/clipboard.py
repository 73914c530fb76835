"""The clipboard: BPMN for this and other editors, text, and a picture for everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication

from procedit.canvas.editing import delete_selection
from procedit.canvas.landing import holder_at
from procedit.commands.copy import copy
from procedit.commands.paste import duplicate, paste
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from procedit.bpmn.geometry import Point
    from procedit.canvas.view import DiagramView
    from procedit.model.diagram import Diagram
    from procedit.model.element import Element

    PictureData = Callable[[Diagram, Collection[str]], QMimeData]

BPMN_TYPE = "application/x-bpmn+xml"
PASTE = QT_TRANSLATE_NOOP("Command", "Paste")
DUPLICATE = QT_TRANSLATE_NOOP("Command", "Duplicate")
_NOTHING = QT_TRANSLATE_NOOP(
    "Error", "There is no BPMN on the clipboard. Copy something in a diagram first."
)
_ALONE = QT_TRANSLATE_NOOP(
    "Error",
    "A flow or a lane is not copied alone. Select what it connects, or its pool, as well.",
)
_MANY = 400
"""More elements than this go without a picture, which nobody could place anywhere."""


class Clipboard:
    """Copies from and pastes into one view; ``picture`` makes what other programs get."""

    def __init__(self, view: DiagramView, picture: PictureData | None = None) -> None:
        self._view = view
        self._picture = picture

    def copy(self) -> bool:
        """Put the selection on the clipboard; tells whether there was anything to copy."""
        session = self._view.session
        diagram, elements = session.diagram, session.selected
        if diagram is None or not elements:
            return False
        if all(_needs_company(each) for each in elements):
            self._view.refused.emit(ProceditError(_ALONE))
            return False
        text = copy(diagram, elements)
        data = self._pictured(diagram, elements)
        data.setData(BPMN_TYPE, QByteArray(text.encode("utf-8")))
        data.setText(text)
        QGuiApplication.clipboard().setMimeData(data)
        return True

    def _pictured(self, diagram: Diagram, elements: Sequence[Element]) -> QMimeData:
        if self._picture is None or len(elements) > _MANY:
            return QMimeData()
        try:
            return self._picture(diagram, [each.key for each in elements])
        except ProceditError:
            return QMimeData()

    def cut(self) -> None:
        """Copy the selection and delete it."""
        if self.copy():
            delete_selection(self._view)

    def paste(self, at: Point | None = None, *, free: bool = False) -> None:
        """Add what is on the clipboard around ``at``, if ``free`` where it covers nothing; select it."""
        text, diagram = bpmn_on_clipboard(), self._view.session.diagram
        if not text:
            self._view.refused.emit(ProceditError(_NOTHING))
            return
        if diagram is None:
            return
        holder = None if at is None else holder_at(self._view.diagram_scene, at)
        into = None if holder is None else self._view.diagram_scene.element_of(holder.key)
        added = self._view.run(PASTE, paste, diagram, text, into, at, free=free)
        self._select(added)
        if free and added:
            self._view.reveal(added[0].key)

    def duplicate(self) -> None:
        """Add a copy of the selection a little aside; the clipboard stays as it is."""
        session = self._view.session
        if session.diagram is not None and session.selected:
            added = self._view.run(DUPLICATE, duplicate, session.diagram, session.selected)
            self._select(added)

    def _select(self, added: Sequence[Element] | None) -> None:
        if added:
            scene = self._view.diagram_scene
            self._view.session.selection.set_all(each.key for each in added if each.key in scene)


def bpmn_on_clipboard() -> str:
    """BPMN XML that can be pasted, from any editor; empty for none."""
    data = QGuiApplication.clipboard().mimeData()
    if data is None:
        return ""
    if data.hasFormat(BPMN_TYPE):
        return bytes(data.data(BPMN_TYPE).data()).decode("utf-8", "replace")
    text = data.text() if data.hasText() else ""
    return text if "<" in text and "BPMN" in text else ""


def _needs_company(element: Element) -> bool:
    return element.type.is_connection or element.type.name == "lane"
