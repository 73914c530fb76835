"""What is done with the bank of procedures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.actions.spec import ActionSpec

if TYPE_CHECKING:
    from collections.abc import Callable

    from procedit.ui.bank.desk import Desk
    from procedit.ui.window import MainWindow

_T = QT_TRANSLATE_NOOP


def bank_actions(window: MainWindow) -> list[ActionSpec]:
    """Hand over, list requirements, derive a good procedure."""
    requests = window.requests  # the desk is made when it is first needed, not with the window

    def on_desk(work: Callable[[Desk], object]) -> Callable[[], None]:
        def run() -> None:
            work(requests.desk)

        return run

    def has_described() -> bool:
        return window.can.has_document() and requests.desk.has_described()

    def can_derive() -> bool:
        return window.can.has_document() and requests.desk.can_derive()

    return [
        ActionSpec(
            "bank.export",
            _T("Action", "Hand over to the &bank…"),
            on_desk(lambda desk: desk.export_procedure()),
            (),
            "upload",
            "eksportér aflever bank upload kanonisk export",
            enabled=window.can.has_document,
        ),
        ActionSpec(
            "bank.package",
            _T("Action", "Pac&kage for the bank…"),
            on_desk(lambda desk: desk.export_package()),
            (),
            "file-export",
            "pakke pbpkg eksportér aflever bank upload",
            enabled=has_described,
        ),
        ActionSpec(
            "bank.tender",
            _T("Action", "&Requirement list…"),
            on_desk(lambda desk: desk.list_requirements()),
            (),
            "share",
            "kravliste udbud tender excel csv",
            enabled=has_described,
        ),
        ActionSpec(
            "bank.derive",
            _T("Action", "&Derive a good procedure"),
            on_desk(lambda desk: desk.derive_good()),
            (),
            "star",
            "afled god korrekt arbejdsgang derive correct",
            enabled=can_derive,
        ),
    ]
