"""The properties panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from procedit.commands.fill_in import fill_in
from procedit.commands.slots import NEW
from procedit.ui.naming import type_label
from procedit.ui.properties.field import Kind
from procedit.ui.properties.form import MOST, form_of, signature_of, subjects
from procedit.ui.properties.host import Host
from procedit.ui.properties.section import SectionView
from procedit.ui.properties.targets import Targets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from procedit.model.change import Change
    from procedit.model.element import Element
    from procedit.session import Session
    from procedit.ui.icons import Icons
    from procedit.ui.properties.editor import FieldEditor
    from procedit.ui.properties.field import Row, Section
    from procedit.ui.properties.form import Signature

_AFTER_PAINTING_MS = 15
"""The canvas shows a selection first; making other editors takes as long as a frame."""


class PropertiesPanel(QWidget):
    """Shows and edits what is selected, else what the diagram shows as a whole.

    ``type_change_requested`` asks for the menu that changes the type, at a place on the screen; the
    button for it shows once ``offer_type_change`` was called.
    """

    type_change_requested = Signal(object)
    typing_changed = Signal(bool)
    """Whether something is typed that is not written yet."""
    link_clicked = Signal(str)
    """The address of a link in a text."""
    target_requested = Signal(str)
    """The id of the called process that is to be shown."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._session: Session | None = None
        self._keys: tuple[str, ...] = ()
        self._signature: Signature = ()
        self._sections: dict[str, SectionView] = {}
        self._opened: dict[str, bool] = {}
        self._focus_next = ""
        self._known: frozenset[str] = frozenset()
        """The sections before something was added, while the new one is still to be shown."""
        self.targets = Targets(self)
        self._host = Host(
            self._write, icons, self.targets, self.link_clicked.emit, self.target_requested.emit
        )
        self._offers_type_change = False
        self._is_typing = False
        self.setMinimumWidth(220)
        self.heading = QLabel(self)
        self.heading.setObjectName("title")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.change_type = QToolButton(self)
        self.change_type.hide()
        self.change_type.clicked.connect(self._ask_for_type)
        self._lay_out()
        self._make_timers()
        self.retranslate()

    def _make_timers(self) -> None:
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_PAINTING_MS)
        self._timer.timeout.connect(self.refresh)
        self._reveal = QTimer(self)  # once the new section has its place
        self._reveal.setSingleShot(True)
        self._reveal.timeout.connect(self._scroll_to_focus)

    def _lay_out(self) -> None:
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = QWidget(self._area)
        self._body.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._area.setWidget(self._body)
        top = QHBoxLayout()
        top.setContentsMargins(16, 10, 10, 6)
        top.addWidget(self.heading, 1)
        top.addWidget(self.change_type, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._area, 1)

    # What others ask for

    def show_session(self, session: Session | None) -> None:
        """Follow this session from now on, or none."""
        if session is self._session:
            return
        self.commit()
        if self._session is not None:
            self._session.stack.unlisten(self._note_change)
            self._session.selection.unlisten(self._note_selection)
            self._session.unlisten_diagram(self._note_diagram)
        self._session = session
        if session is not None:
            session.stack.listen(self._note_change)
            session.selection.listen(self._note_selection)
            session.listen_diagram(self._note_diagram)
        self.refresh()

    def commit(self) -> bool:
        """Write what is being typed; tells whether nothing is left to write."""
        left = [editor for editor in self.editors.values() if not editor.commit()]
        return not left

    def focus_name(self) -> None:
        """Put the keys into the first editor, with its text selected."""
        self.refresh()
        first = next(iter(self.editors.values()), None)
        if first is not None:
            _focus(first)

    def open_section(self, name: str) -> None:
        """Open a section and put the keys into its first editor."""
        view = self._sections.get(name)
        if view is None:
            return
        view.open(True)
        first = next(iter(view.editors.values()), None)
        if first is not None:
            _focus(first)
            self._reveal.start()

    def _scroll_to_focus(self) -> None:
        focused = self.focusWidget()
        if focused is not None and self._body.isAncestorOf(focused):
            self._area.ensureWidgetVisible(focused, 0, 60)

    def offer_type_change(self) -> None:
        """Show the button that asks for another type."""
        self._offers_type_change = True
        self.refresh()

    @property
    def editors(self) -> dict[str, FieldEditor]:
        """All editors of open sections by ``section/field``."""
        return {
            f"{name}/{field}": editor
            for name, view in self._sections.items()
            for field, editor in view.editors.items()
        }

    def retranslate(self) -> None:
        """Show all texts in the language of now, and all icons in the colours of now."""
        text = self.tr("Change type…")
        self.change_type.setIcon(self._icons.icon("replace"))
        self.change_type.setAccessibleName(text)
        self.change_type.setToolTip(f"{text} (R)")
        self.commit()
        self._show_form((), ())
        self.refresh()

    # Following the session

    def _note_change(self, change: Change) -> None:
        self._timer.start()

    def _note_diagram(self) -> None:
        self._timer.start()

    def _note_selection(self, keys: tuple[str, ...]) -> None:
        self._timer.start()

    def _note_typing(self) -> None:
        is_typing = any(editor.is_dirty for editor in self.editors.values())
        if is_typing != self._is_typing:
            self._is_typing = is_typing
            self.typing_changed.emit(is_typing)

    def refresh(self) -> None:
        """Show what is selected as it is now."""
        self._timer.stop()
        session = self._session
        if session is None:
            self._show_form((), ())
            self.heading.setText(self.tr("No procedure is open."))
            return
        elements = self.subjects(session)
        if tuple(element.key for element in elements) != self._keys:
            self.commit()  # to what was selected until now
            elements = self.subjects(session)
        self._show_form(elements, self.form(elements, session))
        self.heading.setText(self.heading_of(elements))
        self._note_typing()
        self._timer.stop()

    def _show_form(self, elements: Sequence[Element], form: Sequence[Section]) -> None:
        keys = tuple(element.key for element in elements)
        if keys != self._keys:
            self._forget()  # what was refused at other elements
        self._keys = keys
        signature = signature_of(form)
        if signature != self._signature:
            self._rebuild(form, signature)
            self._signature = signature
        for section in form:
            self._sections[section.id].show_section(section)
        can_change = len(elements) == 1 and (
            elements[0].type.is_shape or elements[0].type.is_connection
        )
        self.change_type.setVisible(self._offers_type_change and can_change)
        self._focus_new()

    def _forget(self) -> None:
        for editor in self.editors.values():
            if editor.is_dirty or editor.refusal:
                editor.revert()

    def _rebuild(self, form: Sequence[Section], signature: Signature) -> None:
        """Show other sections; those that have the same editors as before stay, as most do."""
        focused, before = self._focused(), {each[0]: each for each in self._signature}
        kept = {
            name: self._sections.pop(name)
            for name, *_ in (each for each in signature if before.get(each[0]) == each)
        }
        for view in self._sections.values():
            view.retire()
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        self._sections = {}
        for place, section in enumerate(form):
            view = kept.get(section.id) or self._made(section)
            if self._column.indexOf(view) != place:
                self._column.insertWidget(place, view)
                view.show()  # at once, so that it can get the focus
            self._sections[section.id] = view
        self._order()
        if focused in self.editors:
            self.editors[focused].input.setFocus()

    def _order(self) -> None:
        """Let Tab go down the panel, whatever was made first."""
        before: QWidget = self.change_type
        for view in self._sections.values():
            for each in view.tab_stops:
                QWidget.setTabOrder(before, each)
                before = each

    def _made(self, section: Section) -> SectionView:
        view = SectionView(section, self._host, self._body)
        view.typed.connect(self._note_typing)
        view.toggled.connect(self._remember)
        view.built.connect(self._order)
        view.open(self._opened.get(_plain(section.id), section.is_open))
        return view

    def _focused(self) -> str:
        for name, editor in self.editors.items():
            if editor.input.hasFocus() or editor.isAncestorOf(self.focusWidget() or editor):
                return name if editor.input.hasFocus() else ""
        return ""

    def _remember(self, name: str, is_open: bool) -> None:
        self._opened[_plain(name)] = is_open

    # What a panel about something else says otherwise

    def subjects(self, session: Session) -> list[Element]:
        """The elements that the panel is about."""
        return subjects(session)

    def form(self, elements: Sequence[Element], session: Session) -> list[Section]:
        """The sections about them."""
        return form_of(elements, session.diagram)

    def heading_of(self, elements: Sequence[Element]) -> str:
        """What stands at the top."""
        if len(elements) == 1:
            return type_label(elements[0])
        kinds = {type_label(element) for element in elements}
        count = self.tr("%n element(s) selected", "", len(elements))
        if len(elements) > MOST:
            return self.tr("{count}. Select fewer to edit them.").format(count=count)
        return f"{kinds.pop()} × {len(elements)}" if len(kinds) == 1 else count

    # Editing

    def _write(self, row: Row, value: str) -> None:
        session = self._session
        if session is None:
            return
        document = session.document
        found = (document.find(element.key) for element in row.elements)
        elements = [element for element in found if element is not None]
        keys = [element.key for element in elements]
        session.stack.run(row.field.title, fill_in, elements, row.field.slot, value)
        if row.field.kind is Kind.ADD:
            self._known = frozenset(self._sections)
        elif value == NEW:
            self._focus_next = f"{row.field.id}."
        if row.field.id == "id" and keys and keys[0] != elements[0].key:
            self._follow_key(session, keys[0], elements[0].key)

    def _follow_key(self, session: Session, old: str, new: str) -> None:
        """Stay with an element that has got another id."""
        if old in self._keys and session.selection.keys != (new,):
            self._keys = tuple(new if key == old else key for key in self._keys)
            element = session.document.find(new)
            drawn = session.diagram.plane_element if session.diagram is not None else None
            if element != drawn:
                session.selection.set(new)

    def _focus_new(self) -> None:
        added = [name for name in self._sections if name not in self._known] if self._known else []
        if added:
            self._known = frozenset()
            self.open_section(added[-1])
        if self._focus_next:
            names = (name for name in self.editors if f"/{self._focus_next}" in name)
            first = next(names, None)
            if first is not None:
                _focus(self.editors[first])
            self._focus_next = ""

    def _ask_for_type(self) -> None:
        corner = self.change_type.rect().bottomLeft()
        self.type_change_requested.emit(self.change_type.mapToGlobal(corner))

    # The window

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing that was typed is forgotten when the window is closed."""
        if event.type() is QEvent.Type.Close and watched is self.window():
            self.commit()
        return super().eventFilter(watched, event)


def _plain(section: str) -> str:
    """The section's id without the number of an event definition."""
    return section.partition(".")[0]


def _focus(editor: FieldEditor) -> None:
    editor.input.setFocus(Qt.FocusReason.ShortcutFocusReason)
    select = getattr(editor.input, "selectAll", None)
    if select is not None:
        select()
