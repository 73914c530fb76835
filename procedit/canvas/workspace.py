"""The diagram with all that belongs to working on it: palette, pad, menus, name field, clipboard."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from procedit.bpmn.geometry import Point
from procedit.canvas import editing
from procedit.canvas.bubble import Bubble
from procedit.canvas.clipboard import Clipboard
from procedit.canvas.context_menu import ContextMenu
from procedit.canvas.context_pad import ContextPad
from procedit.canvas.label_editor import LabelEditor
from procedit.canvas.offers import appendable, creatable
from procedit.canvas.pad_entries import PadMenus
from procedit.canvas.palette import Palette, name_of_tool, tool_named
from procedit.canvas.preview import Preview
from procedit.canvas.scene import DiagramScene
from procedit.canvas.speaking import announce, description_of
from procedit.canvas.swatches import Swatches
from procedit.canvas.tools.connect import ConnectTool
from procedit.canvas.tools.create import CreateTool
from procedit.canvas.tools.tool import Pointer
from procedit.canvas.type_menu import TypeMenu
from procedit.canvas.view import DiagramView
from procedit.commands.connecting import may_start_at
from procedit.commands.replace_all import common_replacements
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from procedit.bpmn.variants import Variant
    from procedit.canvas.clipboard import PictureData
    from procedit.canvas.faces import IconOf
    from procedit.canvas.theme import Theme
    from procedit.session import Session

_AWAY = 40
"""Between the selected shape and the menu below it, in logical pixels."""
_STEP = 20.0
"""How far a second copy pasted at the same place stands aside, in diagram pixels."""
_NOTHING_IN_COMMON = QT_TRANSLATE_NOOP(
    "Error", "There is no type that all of these can have. Select elements of one kind."
)
_IDLE = 700
"""Milliseconds after opening; then the document is made ready, so that the first edit need not wait."""


class Workspace(QWidget):
    """One session's diagram, ready to be worked on.

    ``icon`` gives icons of ``resources/icons`` by name, ``picture`` what other programs get when a
    selection is copied. Call ``dispose`` before letting it go.
    """

    def __init__(
        self,
        session: Session,
        theme: Theme,
        icon: IconOf,
        parent: QWidget | None = None,
        picture: PictureData | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.scene = DiagramScene(session, theme, self)
        self.view = DiagramView(session, self.scene, self)
        self.editor = LabelEditor(self.view)
        self.bubble = Bubble(self.view)
        self.menu = TypeMenu(theme, self.view)
        self.swatches = Swatches(theme, self.view)
        menus = PadMenus(self.start_append_menu, self.start_replace_menu, self.start_colors)
        self.pad = ContextPad(self.view, icon, menus)
        self.palette_strip = Palette(self.view, icon, self.start_create_menu)
        self.clipboard = Clipboard(self.view, picture)
        self.preview = Preview(self.view)
        self.context_menu = ContextMenu(self, icon, menus)
        self._pasted: Point | None = None
        self._offered: Callable[[Variant], None] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.palette_strip)
        row.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self._connect()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(session.document.prepare_for_edits)
        self._idle.start(_IDLE)

    def _connect(self) -> None:
        view = self.view
        view.label_edit_requested.connect(self._edit)
        view.label_typed.connect(self._edit)
        view.context_menu_requested.connect(self.context_menu.open)
        self.session.selection.listen(self._speak)
        self.editor.closed.connect(self._free_pad)
        self.menu.closed.connect(self._leave_menu)
        self.menu.pointed_at.connect(self._point_at)
        self.swatches.closed.connect(self._leave_menu)

    def dispose(self) -> None:
        """Let go of the session."""
        self.session.selection.unlisten(self._speak)
        self._idle.stop()
        self.preview.clear()
        self.pad.dispose()
        self.editor.dispose()
        self.scene.dispose()

    def show_theme(self, theme: Theme) -> None:
        """Use these colours; icons are asked for anew."""
        self.scene.theme = theme
        self.palette_strip.show_theme()
        self.menu.show_theme(theme)
        self.pad.refresh()

    def use_glides(self, *, glides: bool) -> None:
        """Let things that move by themselves, and the view, glide to their place, or jump."""
        self.scene.glides = self.view.camera.glides = glides

    # Tools

    def use_tool(self, name: str) -> None:
        """Take up ``select``, ``hand``, ``lasso``, ``space``, ``connect``, or what creates a variant.

        With one element selected ``connect`` starts there. Asked for again, a tool that is in use
        stays in use until it is put down.
        """
        used = self.view.tool
        is_sticky = name_of_tool(used) == name and not used.is_sticky
        if name == "connect" and not is_sticky:
            self._start_connecting()
            return
        tool = tool_named(name, self.view, is_sticky=is_sticky)
        if tool is None:
            self.view.use_select()
        else:
            self.view.use(tool)
        self._focus_view()

    def _start_connecting(self) -> None:
        element = editing.only(self.view)
        source = element.key if element is not None and may_start_at(element) else ""
        self.view.use(ConnectTool(self.view, source))
        self._focus_view()

    def enter_pad(self) -> None:
        """Put the keys into the pad beside the selection, else into the palette."""
        if not self.pad.enter():
            self.palette_strip.enter()

    def _speak(self, keys: tuple[str, ...]) -> None:
        """Let screen readers say what is selected."""
        if len(keys) == 1 and self.view.hasFocus():
            announce(self.view, description_of(self.scene, keys[0]))

    # The selection

    def select_all(self) -> None:
        """Select everything in the diagram."""
        self.session.selection.set_all(self.scene.plane)

    def delete_selection(self) -> None:
        """Delete what is selected."""
        editing.delete_selection(self.view)

    def edit_label(self) -> None:
        """Edit the name of the selected element."""
        element = editing.only(self.view)
        if element is not None:
            self._edit(element.key)

    def _edit(self, key: str, typed: str = "") -> None:
        if self.editor.edit(key, typed):
            self.pad.block(blocked=True)

    def _free_pad(self) -> None:
        self.pad.block(blocked=False)

    def space(self, *, horizontally: bool, gap: float) -> None:
        """Space what is selected so many diagram pixels apart."""
        editing.distribute_selection(self.view, horizontally=horizontally, gap=gap)

    def show_spacing(self, *, horizontally: bool, gap: float) -> None:
        """Show in the diagram what ``space`` would do."""
        self.preview.expect(partial(self.space, horizontally=horizontally, gap=gap))

    # Menus

    def start_create_menu(self) -> None:
        """Offer everything that can be created; what is chosen follows the pointer."""
        offers = creatable(self.session)
        self.menu.offer(self.tr("Create"), offers, self._menu_place(), self._create)

    def start_append_menu(self) -> None:
        """Offer everything that can follow the selected element."""
        source = editing.only(self.view)
        if source is not None:
            offers = appendable(source)
            if offers:
                self._offer(self.tr("Append"), offers, self._append)

    def start_replace_menu(self) -> None:
        """Offer everything that all of the selected elements can be turned into."""
        elements, diagram = self.session.selected, self.session.diagram
        if diagram is not None and elements:
            offers = common_replacements(elements, diagram)
            if offers:
                self._offer(self.tr("Change the type"), offers, self._replace)
            elif len(elements) > 1:
                self.view.refused.emit(ProceditError(_NOTHING_IN_COMMON))

    def _offer(self, title: str, offers: Sequence[Variant], use: Callable[[Variant], None]) -> None:
        """Open the menu of types; the one that Enter would choose is shown in the diagram."""
        place = self._place_aside()
        self._offered = use
        self.menu.offer(title, offers, place, use)

    def _point_at(self, variant: Variant | None) -> None:
        """Show what choosing that would do."""
        if variant is None or self._offered is None:
            self.preview.clear()
        else:
            self.preview.expect(partial(self._offered, variant))

    def start_colors(self) -> None:
        """Offer colours for the selection."""
        if len(self.session.selection):
            self.swatches.offer(self.scene.theme, self._menu_place(), self._paint)

    def start_letter_colors(self) -> None:
        """Offer colours for the letters of the selection."""
        if len(self.session.selection):
            self.swatches.offer(self.scene.theme, self._menu_place(), self._paint_letters)

    def _paint_letters(self, fill: str, stroke: str) -> None:
        editing.paint_letters(self.view, stroke)

    def _menu_place(self) -> QPoint:
        """Where the pad is, else where the pointer is, else at the upper left."""
        self.pad.refresh()
        if self.pad.isVisible():
            self.pad.block(blocked=True)
            return self.pad.pos()
        at = self.view.mapFromGlobal(self.view.cursor().pos())
        return at if self.view.rect().contains(at) else QPoint(12, 12)

    def _place_aside(self) -> QPoint:
        """A place for a menu that leaves the room right of the selection free, where steps go."""
        corner, body = self._menu_place(), self._selected_body()
        if body is None:
            return corner
        size, area = self.menu.usual_size, self.view.rect()
        if body.bottom() + _AWAY + size.height() <= area.bottom():
            return QPoint(corner.x(), body.bottom() + _AWAY)
        if body.left() - _AWAY - size.width() >= area.left():
            return QPoint(body.left() - _AWAY - size.width(), body.top())
        return corner

    def _selected_body(self) -> QRect | None:
        """Where in the view the selected shape stands."""
        element = editing.only(self.view)
        body = None if element is None else self.scene.bounds_of(element.key)
        if body is None:
            return None
        camera = self.view.camera
        corners = (Point(body.x, body.y), Point(body.right, body.bottom))
        return QRect(*map(camera.screen, corners))

    def _create(self, variant: Variant) -> None:
        tool = CreateTool(self.view, variant)
        self.view.use(tool)
        self._focus_view()
        at = self._pointer_in_view()
        if at is not None:
            tool.move(Pointer(self.view.camera.at(at), at))

    def _append(self, variant: Variant) -> None:
        source = editing.only(self.view)
        if source is not None:
            editing.append_to(self.view, source, variant)

    def _replace(self, variant: Variant) -> None:
        editing.replace_selection(self.view, variant)

    def _paint(self, fill: str, stroke: str) -> None:
        editing.paint_selection(self.view, fill, stroke)

    def _leave_menu(self) -> None:
        self._offered = None
        self.preview.clear()
        self._free_pad()
        self._focus_view()

    def _focus_view(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # The clipboard

    def copy(self) -> None:
        """Copy the selection."""
        self.clipboard.copy()

    def cut(self) -> None:
        """Cut the selection."""
        self.clipboard.cut()

    def paste(self) -> None:
        """Paste where the pointer is, a second time a little aside; else at a free place in the middle."""
        at = self._pointer_in_view()
        if at is None:
            middle = self.view.viewport().rect().center()
            self.clipboard.paste(self.view.camera.at(middle), free=True)
            return
        place = self.view.camera.at(at)
        last = self._pasted
        if last is not None and abs(last.x - place.x) + abs(last.y - place.y) < 10 * _STEP:
            steps = max(0.0, min(last.x - place.x, last.y - place.y)) + _STEP
            place = place.moved(steps, steps)
        self._pasted = place
        self.clipboard.paste(place)

    def duplicate(self) -> None:
        """Copy the selection a little aside."""
        self.clipboard.duplicate()

    def _pointer_in_view(self) -> QPoint | None:
        at = self.view.viewport().mapFromGlobal(self.view.cursor().pos())
        return at if self.view.viewport().rect().contains(at) else None
