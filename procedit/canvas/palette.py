"""The strip beside the diagram from which everything is made: drag, or click and click."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGridLayout, QWidget

from procedit.bpmn.variants import VARIANTS
from procedit.canvas.button import FaceButton
from procedit.canvas.carrying import Carrying
from procedit.canvas.notation import icon_of
from procedit.canvas.pad_pictures import connection
from procedit.canvas.tools.connect import ConnectTool
from procedit.canvas.tools.create import CreateTool
from procedit.canvas.tools.lasso import LassoTool
from procedit.canvas.tools.pan import PanTool
from procedit.canvas.tools.space import SpaceTool
from procedit.canvas.wording import variant_text
from procedit.errors import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from procedit.canvas.faces import Face, IconOf
    from procedit.canvas.theme import Theme
    from procedit.canvas.tools.tool import Pointer, Tool
    from procedit.canvas.view import DiagramView

_T = QT_TRANSLATE_NOOP
_BUTTON, _GAP, _EDGE, _BREAK = 34, 1, 6, 7


@dataclass(frozen=True, slots=True)
class ToolEntry:
    """A tool of the strip; ``icon`` is a file of ``resources/icons``, empty for a picture."""

    name: str
    text: str
    key: str
    icon: str = ""


TOOLS = (
    ToolEntry("hand", _T("Palette", "Move the paper"), "H", "hand-stop"),
    ToolEntry("lasso", _T("Palette", "Select with a rubber band"), "L", "lasso"),
    ToolEntry("space", _T("Palette", "Make room"), "S", "arrows-move-horizontal"),
    ToolEntry("connect", _T("Palette", "Connect"), "C"),
)
MORE = ToolEntry("more", _T("Palette", "Create anything"), "N", "dots")
GROUPS = (
    ("startEvent", "intermediateThrowEvent", "endEvent"),
    ("exclusiveGateway", "parallelGateway"),
    ("task", "userTask", "subProcess"),
    ("dataObjectReference", "dataStoreReference"),
    ("participant", "lane"),
    ("textAnnotation", "group"),
)
"""The keys of ``VARIANTS``, group by group. Another button is another key."""
_SHOWN_AS = {"subProcess": "subProcess.collapsed"}
"""Small as it is, an open sub-process would look like a task."""


def tool_named(name: str, view: DiagramView, *, is_sticky: bool = False) -> Tool | None:
    """The tool of an entry of ``TOOLS``, or the one that creates the variant of that key."""
    if name == "hand":
        return PanTool(view)
    if name == "lasso":
        return LassoTool(view, is_sticky=True) if is_sticky else OneLasso(view)
    if name == "space":
        return SpaceTool(view, is_sticky=is_sticky)
    if name == "connect":
        return ConnectTool(view, is_sticky=is_sticky)
    variant = VARIANTS.get(name)
    return None if variant is None else CreateTool(view, variant, is_sticky=is_sticky)


class OneLasso(LassoTool):
    """A rubber band that may begin on an element; afterwards one selects and moves again."""

    def release(self, pointer: Pointer) -> None:
        """Select, and be done."""
        super().release(pointer)
        self.view.use_select()


def name_of_tool(tool: Tool) -> str:
    """The name under which ``tool_named`` gives such a tool, empty for others."""
    if isinstance(tool, CreateTool):
        return "" if tool.source else tool.variant.key
    kinds = (
        (ConnectTool, "connect"),
        (LassoTool, "lasso"),
        (PanTool, "hand"),
        (SpaceTool, "space"),
    )
    return next((name for kind, name in kinds if isinstance(tool, kind)), "")


class Palette(QWidget):
    """Buttons for tools and for what is created most; in two columns where the window is low."""

    def __init__(self, view: DiagramView, icon: IconOf, more: Callable[[], None]) -> None:
        super().__init__()
        self._view = view
        self._icon = icon
        self._columns = 0
        self._carryings: list[Carrying] = []
        self._buttons: dict[str, FaceButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self._grid.setSpacing(_GAP)
        self.setObjectName("palette-strip")
        for entry in TOOLS:
            self._add(entry.name, draggable=False)
        for key in (key for group in GROUPS for key in group):
            self._add(key, draggable=True)
        self._add_more(more)
        self._arrange(1)
        self.retranslate()
        view.tool_changed.connect(self._mark)

    def button(self, name: str) -> FaceButton:
        """The button of a tool or of the variant of that key."""
        return self._buttons[name]

    def _add(self, name: str, *, draggable: bool) -> None:
        button = FaceButton(self._face(name), self._theme, _BUTTON, self)
        button.setCheckable(True)
        button.clicked.connect(partial(self._use, name))
        button.double_clicked.connect(partial(self._use_sticky, name))
        if draggable:
            make = partial(_create_tool, self._view, name)
            self._carryings.append(Carrying(button, self._view, make))
        self._buttons[name] = button

    def _add_more(self, more: Callable[[], None]) -> None:
        button = FaceButton(self._face(MORE.name), self._theme, _BUTTON, self)
        button.clicked.connect(more)
        self._buttons[MORE.name] = button

    def _face(self, name: str) -> Face:
        if name == "connect":
            return connection()
        for entry in (*TOOLS, MORE):
            if entry.name == name:
                return self._icon(entry.icon)
        return icon_of(VARIANTS[_SHOWN_AS.get(name, name)])

    @property
    def _theme(self) -> Theme:
        return self._view.diagram_scene.theme

    # Use

    def _use(self, name: str) -> None:
        """Take up the tool; a click on the button of the one in use puts it down."""
        if name_of_tool(self._view.tool) == name:
            self._view.use_select()
            return
        self._take_up(name, is_sticky=False)

    def _use_sticky(self, name: str) -> None:
        self._take_up(name, is_sticky=True)

    def _take_up(self, name: str, *, is_sticky: bool) -> None:
        tool = tool_named(name, self._view, is_sticky=is_sticky)
        if tool is not None:
            self._view.use(tool)
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark(self) -> None:
        used = name_of_tool(self._view.tool)
        for name, button in self._buttons.items():
            if button.isCheckable():
                button.setChecked(name == used)

    # Looks

    def show_theme(self) -> None:
        """Use the colours of the scene."""
        for name, button in self._buttons.items():
            button.show_face(self._face(name), self._theme)
        self.update()

    def retranslate(self) -> None:
        """Say what the buttons do in the language in use."""
        for entry in (*TOOLS, MORE):
            text = QCoreApplication.translate("Palette", entry.text)
            self._name(entry.name, text, f"{text} ({entry.key})")
        for key in (key for group in GROUPS for key in group):
            text = variant_text(VARIANTS[key])
            self._name(key, text, text)

    def _name(self, name: str, text: str, tip: str) -> None:
        self._buttons[name].setAccessibleName(text)
        self._buttons[name].setToolTip(tip)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _arrange(self, columns: int) -> None:
        """Put the buttons into so many columns, a little room between the groups."""
        if columns == self._columns:
            return
        self._columns = columns
        groups = (tuple(entry.name for entry in TOOLS), *GROUPS, (MORE.name,))
        for old in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(old, 0)
            self._grid.setRowStretch(old, 0)
        row = 0
        for group in groups:
            for index, name in enumerate(group):
                at = row + index // columns
                self._grid.addWidget(self._buttons[name], at, index % columns)
            row += -(-len(group) // columns)
            self._grid.setRowMinimumHeight(row, _BREAK)
            row += 1
        self._grid.setRowMinimumHeight(row - 1, 0)
        self._grid.setRowStretch(row - 1, 1)
        self.setFixedWidth(columns * _BUTTON + (columns - 1) * _GAP + 2 * _EDGE + 1)

    def _height(self) -> int:
        """How high one column is, in logical pixels."""
        return (
            len(self._buttons) * (_BUTTON + _GAP) + (len(GROUPS) + 1) * (_BREAK + _GAP) + 2 * _EDGE
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where it fits, else two."""
        super().resizeEvent(event)
        self._arrange(1 if self.height() >= self._height() else 2)

    def minimumSizeHint(self) -> QSize:
        """Never so high that it would hold the window open."""
        return QSize(_BUTTON + 2 * _EDGE, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, a line at its right side, and lines between the groups."""
        painter = QPainter(self)
        color = self._theme.color
        painter.fillRect(self.rect(), QColor(color("paper")))
        painter.setPen(QColor(color("grid")))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())
        for group in (tuple(entry.name for entry in TOOLS), *GROUPS):
            last = self._buttons[group[-1]]
            y = last.geometry().bottom() + _GAP + _BREAK / 2 + 1
            painter.fillRect(
                QRectF(_EDGE + 6, y, self.width() - 2 * _EDGE - 12, 1), QColor(color("grid"))
            )
        painter.end()

    # Keys

    def enter(self) -> None:
        """Put the keys into the strip."""
        self._buttons[TOOLS[0].name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from button to button, Enter presses, Escape returns to the diagram."""
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(key == Qt.Key.Key_Down)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press_focused()
        elif key == Qt.Key.Key_Escape:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _press_focused(self) -> None:
        for button in self._buttons.values():
            if button.hasFocus():
                button.click()
                return


def _create_tool(view: DiagramView, key: str) -> Tool:
    return CreateTool(view, VARIANTS[key])
