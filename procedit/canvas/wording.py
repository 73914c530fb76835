"""What the canvas says, in the language in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from procedit.commands.refusal import Refusal

if TYPE_CHECKING:
    from procedit.bpmn.variants import Variant
    from procedit.errors import ProceditError

_CONTEXTS = ("Error", "Variant", "ElementType", "Command")
"""Where texts of the core that stand in other texts may be translated, asked in this order."""


def reason_text(reason: Refusal | ProceditError) -> str:
    """Why something cannot be done."""
    values = {name: _value(value) for name, value in reason.values.items()}
    return QCoreApplication.translate("Error", reason.template).format(**values)


def _value(value: object) -> object:
    if isinstance(value, Refusal):
        return reason_text(value)
    if not isinstance(value, str):
        return value
    for context in _CONTEXTS:
        text = QCoreApplication.translate(context, value)
        if text != value:
            return text
    return value


def variant_text(variant: Variant) -> str:
    """What a thing to create is called."""
    return QCoreApplication.translate("Variant", variant.label)
