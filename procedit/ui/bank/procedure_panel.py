"""The panel about the procedure as a whole: the metadata that the bank wants (profile 4.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.model.bank import own_process
from procedit.ui.bank.procedure_form import procedure_sections
from procedit.ui.plain import shortened
from procedit.ui.properties.panel import PropertiesPanel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.model.element import Element
    from procedit.session import Session
    from procedit.ui.properties.field import Section


class ProcedurePanel(PropertiesPanel):
    """Shows and edits the metadata of the shown procedure, whatever is selected."""

    def subjects(self, session: Session) -> list[Element]:
        """The process that the authority owns."""
        process = own_process(session.document)
        return [] if process is None else [process]

    def form(self, elements: Sequence[Element], session: Session) -> list[Section]:
        """Every field of the procedure."""
        return procedure_sections(elements[0]) if elements else []

    def heading_of(self, elements: Sequence[Element]) -> str:
        """What the procedure is called."""
        if not elements:
            return self.tr("The file shows no process that could be described for the bank.")
        return shortened(elements[0].name) or self.tr("Procedure without a title")
