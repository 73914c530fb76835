"""The Edit menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.actions.spec import ActionSpec
from procedit.ui.translation import translated

if TYPE_CHECKING:
    from procedit.ui.window import MainWindow

_T = QT_TRANSLATE_NOOP


def edit_actions(window: MainWindow) -> list[ActionSpec]:
    """Undo, redo, search, and what is done to the selection."""
    return [*_steps(window), *_clipboard(window), *_selection(window)]


def _clipboard(window: MainWindow) -> list[ActionSpec]:
    work, can = window.on_workspace, window.can
    return [
        ActionSpec(
            "edit.cut",
            _T("Action", "Cu&t"),
            work(lambda shown: shown.cut()),
            ("Ctrl+X",),
            "scissors",
            "klip udklipsholder clipboard",
            enabled=can.has_selection,
            on_canvas=True,
        ),
        ActionSpec(
            "edit.copy",
            _T("Action", "&Copy"),
            work(lambda shown: shown.copy()),
            ("Ctrl+C",),
            "copy",
            "kopier udklipsholder clipboard",
            enabled=can.has_selection,
            on_canvas=True,
        ),
        *_pasting(window),
    ]


def _pasting(window: MainWindow) -> list[ActionSpec]:
    work, can = window.on_workspace, window.can
    return [
        ActionSpec(
            "edit.paste",
            _T("Action", "&Paste"),
            work(lambda shown: shown.paste()),
            ("Ctrl+V",),
            "clipboard",
            "indsæt sæt ind udklipsholder clipboard",
            enabled=can.has_document,
            on_canvas=True,
        ),
        ActionSpec(
            "edit.duplicate",
            _T("Action", "&Duplicate"),
            work(lambda shown: shown.duplicate()),
            ("Ctrl+D",),
            "copy-plus",
            "dubler kopi copy",
            enabled=can.has_selection,
            on_canvas=True,
        ),
        ActionSpec(
            "edit.copy-picture",
            _T("Action", "Copy as p&icture"),
            window.publishing.copy_picture,
            ("Ctrl+Shift+C",),
            "photo",
            "billede udklipsholder image clipboard word powerpoint",
            enabled=can.has_document,
        ),
    ]


def _selection(window: MainWindow) -> list[ActionSpec]:
    work, can = window.on_workspace, window.can
    return [
        ActionSpec(
            "edit.delete",
            _T("Action", "De&lete"),
            work(lambda shown: shown.delete_selection()),
            ("Del", "Backspace"),
            "trash",
            "slet fjern remove",
            enabled=can.has_selection,
            on_canvas=True,
        ),
        ActionSpec(
            "edit.select-all",
            _T("Action", "Select &all"),
            work(lambda shown: shown.select_all()),
            ("Ctrl+A",),
            "select-all",
            "markér alt marker everything",
            enabled=can.has_document,
            on_canvas=True,
        ),
        *_changes(window),
    ]


def _changes(window: MainWindow) -> list[ActionSpec]:
    work, can = window.on_workspace, window.can
    return [
        ActionSpec(
            "edit.pad",
            _T("Action", "&Go to the buttons beside the selection"),
            work(lambda shown: shown.enter_pad()),
            ("F6",),
            "",
            "pad knapper tastatur keyboard buttons",
            enabled=can.has_document,
            on_canvas=True,
        ),
        ActionSpec(
            "edit.rename",
            _T("Action", "Edit the &name"),
            work(lambda shown: shown.edit_label()),
            ("F2", "E"),
            "pencil",
            "omdøb navn tekst rename label",
            enabled=can.has_one_selected,
            on_canvas=True,
        ),
        ActionSpec(
            "edit.replace",
            _T("Action", "Change the t&ype…"),
            work(lambda shown: shown.start_replace_menu()),
            ("R",),
            "replace",
            "skift type erstat replace morph",
            enabled=can.has_selection,
            on_canvas=True,
        ),
        ActionSpec(
            "edit.color",
            _T("Action", "Change the c&olour…"),
            work(lambda shown: shown.start_colors()),
            (),
            "point",
            "farve color",
            enabled=can.has_selection,
        ),
    ]


def _steps(window: MainWindow) -> list[ActionSpec]:
    return [
        ActionSpec(
            "edit.undo",
            _T("Action", "&Undo"),
            window.requests.undo,
            ("Ctrl+Z",),
            "arrow-back-up",
            "fortryd back",
            enabled=lambda: bool(_undo_title(window)),
            title=lambda: _titled(
                QCoreApplication.translate("Action", "&Undo"),
                QCoreApplication.translate("Action", "&Undo: {step}"),
                _undo_title(window),
            ),
        ),
        ActionSpec(
            "edit.redo",
            _T("Action", "&Redo"),
            window.requests.redo,
            ("Ctrl+Y", "Ctrl+Shift+Z"),
            "arrow-forward-up",
            "gentag annuller fortryd forward",
            enabled=lambda: bool(_redo_title(window)),
            title=lambda: _titled(
                QCoreApplication.translate("Action", "&Redo"),
                QCoreApplication.translate("Action", "&Redo: {step}"),
                _redo_title(window),
            ),
        ),
        ActionSpec(
            "edit.find",
            _T("Action", "&Find in the procedure"),
            window.requests.search,
            ("Ctrl+F",),
            "search",
            "søg search",
            enabled=window.can.has_document,
        ),
        ActionSpec(
            "edit.replace-names",
            _T("Action", "Find and replace in na&mes…"),
            window.requests.replace_names,
            ("Ctrl+H",),
            "replace",
            "søg og erstat omdøb navne tekst find replace rename",
            enabled=window.can.has_document,
        ),
    ]


def _titled(plain: str, with_step: str, title: str) -> str:
    return with_step.format(step=translated("Command", title)) if title else plain


def _undo_title(window: MainWindow) -> str:
    session = window.session
    return session.stack.undo_title if session is not None else ""


def _redo_title(window: MainWindow) -> str:
    session = window.session
    return session.stack.redo_title if session is not None else ""
