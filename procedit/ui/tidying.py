"""Tidying up beside the window: the layout is worked out in the background, then set as one step."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.background import run_in_background

if TYPE_CHECKING:
    from procedit.canvas.view import DiagramView
    from procedit.errors import ProceditError
    from procedit.layout.tidying import Tidied
    from procedit.model.change import Change
    from procedit.model.diagram import Diagram
    from procedit.model.document import Document
    from procedit.model.element import Element
    from procedit.session import Session

TIDY = QT_TRANSLATE_NOOP("Command", "Tidy up")


def tidy_view(view: DiagramView) -> None:
    """Tidy up what is selected, or the whole diagram unless several shapes or one open one are."""
    from procedit.commands.tidy import tidy  # noqa: PLC0415 - with the first procedure

    session, diagram = view.session, view.session.diagram
    keys = _chosen(session, diagram)
    if diagram is None or keys or _is_partly_drawn(session.document):
        view.run(TIDY, tidy, diagram, keys)
    elif not view.findChildren(_Tidying):
        _Tidying(view, diagram).start()


def _is_partly_drawn(document: Document) -> bool:
    from procedit.layout.missing import lacks_drawing  # noqa: PLC0415 - with the first procedure

    return lacks_drawing(document)


def _chosen(session: Session, diagram: Diagram | None) -> tuple[str, ...]:
    """The selected shapes, none where they are no part that could be tidied by itself."""
    shapes = [each for each in session.selected if each.type.is_shape]
    is_part = len(shapes) > 1 or any(_is_open(each, diagram) for each in shapes)
    return tuple(each.key for each in shapes) if is_part else ()


def _is_open(element: Element, diagram: Diagram | None) -> bool:
    shape = None if diagram is None else diagram.shape_of(element.key)
    return element.type.is_sub_process and shape is not None and shape.is_expanded


class _Tidying(QObject):
    """One layout being worked out; it starts again where the document changed meanwhile."""

    def __init__(self, view: DiagramView, diagram: Diagram) -> None:
        super().__init__(view)
        self._view = view
        self._session = view.session
        self._diagram = diagram
        self._is_outdated = False
        self._session.stack.listen(self._note)

    def start(self) -> None:
        """Work out the layout of what is drawn now."""
        from procedit.layout.surveying import survey  # noqa: PLC0415 - with the first procedure
        from procedit.layout.tidying import tidied  # noqa: PLC0415 - with the first procedure

        self._is_outdated = False
        work = partial(tidied, *survey(self._diagram))
        run_in_background(self, work, done=self._place, failed=self._give_up)

    def _note(self, change: Change) -> None:
        self._is_outdated = True

    def _give_up(self, error: ProceditError) -> None:
        self._end()
        self._view.refused.emit(error)

    def _end(self) -> None:
        self._session.stack.unlisten(self._note)
        self.deleteLater()

    def _place(self, found: Tidied) -> None:
        from procedit.commands.tidy import place_all  # noqa: PLC0415 - with the first procedure

        if self._is_outdated and self._session.diagram == self._diagram:
            self.start()
            return
        self._end()
        if self._session.diagram == self._diagram:
            self._view.run(TIDY, place_all, self._diagram, found)
