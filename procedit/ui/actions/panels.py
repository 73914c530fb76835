"""What the properties and the catalogue panel offer as actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.actions.spec import ActionSpec

if TYPE_CHECKING:
    from procedit.ui.window import MainWindow

_T = QT_TRANSLATE_NOOP


def panel_actions(window: MainWindow) -> list[ActionSpec]:
    """Edit properties; save into, search and fill the catalogue."""
    return [
        ActionSpec(
            "edit.properties",
            _T("Action", "Edit p&roperties"),
            window.requests.edit_properties,
            ("Ctrl+P",),
            "layout-sidebar-right",
            "egenskaber rediger felter attributes details",
            enabled=window.can.has_document,
        ),
        ActionSpec(
            "file.save-catalogue",
            _T("Action", "Save into the cata&logue…"),
            window.requests.save_into_catalogue,
            ("Ctrl+Shift+K",),
            "database",
            "katalog gem revision version arkiver",
            enabled=window.can.has_document,
        ),
        ActionSpec(
            "catalogue.find",
            _T("Action", "Find in the &catalogue"),
            window.requests.search_catalogue,
            ("Ctrl+Shift+F",),
            "search",
            "søg katalog alle procedurer search all procedures",
        ),
        ActionSpec(
            "catalogue.import",
            _T("Action", "&Import a folder into the catalogue…"),
            window.requests.import_into_catalogue,
            (),
            "download",
            "importer mappe katalog hent mange load folder",
        ),
    ]
