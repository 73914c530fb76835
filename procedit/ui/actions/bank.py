"""What is done with the bank of procedures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.actions.spec import ActionSpec

if TYPE_CHECKING:
    from procedit.ui.window import MainWindow

_T = QT_TRANSLATE_NOOP


def bank_actions(window: MainWindow) -> list[ActionSpec]:
    """Hand over, list requirements, derive a good procedure."""
    desk = window.requests.desk
    return [
        ActionSpec(
            "bank.export",
            _T("Action", "Hand over to the &bank…"),
            desk.export_procedure,
            (),
            "upload",
            "eksportér aflever bank upload kanonisk export",
            enabled=window.can.has_document,
        ),
        ActionSpec(
            "bank.package",
            _T("Action", "Pac&kage for the bank…"),
            desk.export_package,
            (),
            "file-export",
            "pakke pbpkg eksportér aflever bank upload",
            enabled=desk.has_described,
        ),
        ActionSpec(
            "bank.tender",
            _T("Action", "&Requirement list…"),
            desk.list_requirements,
            (),
            "share",
            "kravliste udbud tender excel csv",
            enabled=desk.has_described,
        ),
        ActionSpec(
            "bank.derive",
            _T("Action", "&Derive a good procedure"),
            desk.derive_good,
            (),
            "star",
            "afled god korrekt arbejdsgang derive correct",
            enabled=desk.can_derive,
        ),
    ]
