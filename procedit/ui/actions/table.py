"""All actions of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.ui.actions.arrange import arrange_actions
from procedit.ui.actions.bank import bank_actions
from procedit.ui.actions.edit import edit_actions
from procedit.ui.actions.file import file_actions
from procedit.ui.actions.insert import insert_actions
from procedit.ui.actions.letters import letters_actions
from procedit.ui.actions.panels import panel_actions
from procedit.ui.actions.publish import publish_actions
from procedit.ui.actions.structure import structure_actions
from procedit.ui.actions.tools import tools_actions
from procedit.ui.actions.view import view_actions

if TYPE_CHECKING:
    from procedit.ui.actions.spec import ActionSpec
    from procedit.ui.window import MainWindow


def all_actions(window: MainWindow) -> list[ActionSpec]:
    """The rows of all tables."""
    return [
        *file_actions(window),
        *publish_actions(window),
        *edit_actions(window),
        *letters_actions(window),
        *view_actions(window),
        *insert_actions(window),
        *arrange_actions(window),
        *structure_actions(window),
        *panel_actions(window),
        *bank_actions(window),
        *tools_actions(window),
    ]
