"""The part of the File menu that gives diagrams to others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.actions.spec import ActionSpec

if TYPE_CHECKING:
    from procedit.ui.window import MainWindow

_T = QT_TRANSLATE_NOOP


def publish_actions(window: MainWindow) -> list[ActionSpec]:
    """Pictures, PDF and paper."""
    publishing, is_open = window.publishing, window.can.has_document
    return [
        ActionSpec(
            "file.export-svg",
            _T("Action", "Export as S&VG…"),
            publishing.export_svg,
            (),
            "file-type-svg",
            "eksportér billede vektor image",
            enabled=is_open,
        ),
        ActionSpec(
            "file.export-png",
            _T("Action", "Export as p&icture…"),
            publishing.export_png,
            ("Ctrl+Shift+E",),
            "photo",
            "eksportér billede png image",
            enabled=is_open,
        ),
        ActionSpec(
            "file.export-pdf",
            _T("Action", "Export as &PDF…"),
            publishing.export_pdf,
            (),
            "file-type-pdf",
            "eksportér dokument arkiv document archive",
            enabled=is_open,
        ),
        *_printing(window),
    ]


def _printing(window: MainWindow) -> list[ActionSpec]:
    return [
        ActionSpec(
            "file.print",
            _T("Action", "P&rint…"),
            window.publishing.print_diagrams,
            ("Ctrl+Alt+P",),
            "printer",
            "udskriv papir paper",
            enabled=window.can.has_document,
        ),
    ]
