"""The details of event definitions: times, conditions, and what messages and errors are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.names import bpmn
from procedit.bpmn.variants import NON_INTERRUPTING
from procedit.commands.definitions import add_expression
from procedit.commands.ids import ensure_id
from procedit.commands.roots import CODES, REFERENCES, root_named
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_TIMES = ("timeDate", "timeDuration", "timeCycle")
_NO_ROOT = QT_TRANSLATE_NOOP("Error", "{label} does not refer to a message, signal or error.")


def set_timer(edit: Edit, definition: Element, kind: str, text: str) -> None:
    """Let a timer event wait for a ``timeDate``, ``timeDuration`` or ``timeCycle`` (ISO 8601).

    An empty text removes it.
    """
    old = definition.child(*_TIMES)
    if old is not None and (old.type.name != kind or not text):
        edit.remove(old)
        old = None
    if old is not None:
        edit.set_text(old, text)
    elif text:
        add_expression(edit, definition, kind, text)


def set_event_condition(edit: Edit, definition: Element, text: str) -> None:
    """Set the condition of a conditional event; the schema demands one, though it may be empty."""
    old = definition.child("condition")
    if old is None:
        add_expression(edit, definition, "condition", text)
    else:
        edit.set_text(old, text)


def set_root(edit: Edit, owner: Element, root: Element | None) -> None:
    """Let an event definition, task or message flow refer to a message, signal, error or the like."""
    attribute, _ = _reference(owner)
    edit.set(owner, attribute, None if root is None else ensure_id(edit, root))


def set_root_name(edit: Edit, owner: Element, name: str) -> None:
    """Let ``owner`` refer to the message, signal, error … of that name; a new one is made if needed.

    An empty name takes the reference away.
    """
    _, kind = _reference(owner)
    set_root(edit, owner, root_named(edit, kind, name) if name else None)


def set_root_code(edit: Edit, owner: Element, code: str) -> None:
    """Set the code of the error or escalation that ``owner`` refers to; one is made if needed."""
    attribute, kind = _reference(owner)
    if kind not in CODES:
        return
    root = owner.reference(attribute)
    if root is None and code:
        root = root_named(edit, kind, code)
        edit.set(owner, attribute, ensure_id(edit, root))
    if root is not None:
        edit.set(root, CODES[kind], code or None)


def root_of(owner: Element) -> Element | None:
    """The message, signal, error … that ``owner`` refers to."""
    return owner.reference(_reference(owner)[0])


def _reference(owner: Element) -> tuple[str, str]:
    found = REFERENCES.get(owner.type.name)
    if found is None:
        raise ProceditError(_NO_ROOT, label=owner.type.label)
    return found


def set_interrupting(edit: Edit, event: Element, *, interrupting: bool) -> None:
    """Let a boundary event or a start event of an event sub-process interrupt, or not."""
    attribute = NON_INTERRUPTING.get(event.type.name)
    if attribute is not None and event.is_interrupting != interrupting:
        edit.set(event, attribute, None if interrupting else "false")


def set_link_name(edit: Edit, definition: Element, name: str) -> None:
    """Set by which name a link finds its other end."""
    edit.set(definition, "name", name)


def set_multiplicity(edit: Edit, pool: Element, minimum: int | None, maximum: int | None) -> None:
    """Say how many such participants there are (clause 9.2.1); None twice: just one."""
    old = pool.child("participantMultiplicity")
    if minimum is None and maximum is None:
        if old is not None:
            edit.remove(old)
        return
    if old is None:
        key = edit.document.new_id("ParticipantMultiplicity")
        old = edit.add(pool, bpmn("participantMultiplicity"), id=key)
    edit.set(old, "minimum", None if minimum is None else str(minimum))
    edit.set(old, "maximum", None if maximum is None else str(maximum))


def set_data_state(edit: Edit, data: Element, state: str) -> None:
    """Set the state a data object is in (clause 10.4.1), which is shown in brackets."""
    old = data.child("dataState")
    if old is not None and not state:
        edit.remove(old)
    elif old is not None:
        edit.set(old, "name", state)
    elif state:
        edit.add(data, bpmn("dataState"), id=edit.document.new_id("DataState"), name=state)


def set_direction(edit: Edit, association: Element, direction: str) -> None:
    """Let an association point to ``None``, ``One`` or ``Both`` ends (clause 8.4.1.1)."""
    edit.set(association, "associationDirection", direction or None)
