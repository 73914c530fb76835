"""Event definitions: what an event waits for or tells (clause 10.5.5)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.bpmn.variants import EVENT_SUB_PROCESS, TRANSACTION, VARIANTS
from procedit.commands.reference_slots import ChildReference, References
from procedit.commands.roots import REFERENCES
from procedit.commands.set_definition import set_link_name
from procedit.commands.slots import Expression, Flag, Reference, Written
from procedit.errors import QT_TRANSLATE_NOOP
from procedit.ui.properties.field import Choice, Field, Kind, Row
from procedit.ui.properties.groups.expressions import expression_rows
from procedit.ui.properties.groups.operations import operation_rows
from procedit.ui.properties.groups.parts import adding, part_section
from procedit.ui.properties.groups.references import labelled, root_rows
from procedit.ui.properties.groups.timer import timer_rows
from procedit.ui.translation import translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.bpmn.variants import Variant
    from procedit.model.element import Element
    from procedit.ui.properties.field import Section

_T = QT_TRANSLATE_NOOP
TITLES = {
    "messageEventDefinition": _T("Property", "Message"),
    "timerEventDefinition": _T("Property", "Timer"),
    "conditionalEventDefinition": _T("Property", "Condition"),
    "signalEventDefinition": _T("Property", "Signal"),
    "errorEventDefinition": _T("Property", "Error"),
    "escalationEventDefinition": _T("Property", "Escalation"),
    "compensateEventDefinition": _T("Property", "Compensation"),
    "linkEventDefinition": _T("Property", "Link"),
    "cancelEventDefinition": _T("Property", "Cancellation"),
    "terminateEventDefinition": _T("Property", "Termination"),
}
"""What event definitions are about, by local name."""
_ONLY_MEANING = {
    "cancelEventDefinition": _T("Property", "The transaction is called off and undone."),
    "terminateEventDefinition": _T("Property", "Everything that still runs ends at once."),
}
_CONDITION = Field(
    "condition",
    _T("Property", "Condition"),
    Expression("condition", is_required=True),
    Kind.CODE,
)
_LINK = (
    Field(
        "link",
        _T("Property", "Link name"),
        Written(lambda definition: definition.get("name"), set_link_name),
    ),
    Field(
        "target",
        _T("Property", "Leads to"),
        ChildReference("target"),
        Kind.CHOICE,
        lambda definition: labelled(_others(definition, "intermediateCatchEvent")),
    ),
    Field(
        "source",
        _T("Property", "Comes from"),
        References("source"),
        Kind.SEVERAL,
        lambda definition: labelled(_others(definition, "intermediateThrowEvent")),
    ),
)


def _activities(definition: Element) -> Sequence[Choice]:
    event = definition.parent
    scope = event.container if event is not None else None
    found = [] if scope is None else [each for each in scope.children() if _is_activity(each)]
    return labelled(found)


def _is_activity(element: Element) -> bool:
    return element.type.family is Family.ACTIVITY


def _others(definition: Element, kind: str) -> list[Element]:
    """The link definitions at the other ends: those of the events of that type in the file."""
    found = definition.document.elements("linkEventDefinition")
    return [each for each in found if each.parent is not None and each.parent.type.name == kind]


_COMPENSATION = (
    Field(
        "activityRef",
        _T("Property", "Compensates"),
        Reference("activityRef"),
        Kind.CHOICE,
        _activities,
    ),
    Field(
        "waitForCompletion",
        _T("Property", "Waits until that is done"),
        Flag("waitForCompletion", default=True),
        Kind.FLAG,
    ),
)


def definitions(element: Element) -> list[Section]:
    """A section for each event definition; the last one can add another."""
    if element.type.family is not Family.EVENT:
        return []
    found: list[Section] = []
    for number, definition in enumerate(element.event_definitions):
        title = TITLES.get(definition.type.name)
        if title:
            rows = rows_of(definition)
            section = part_section(definition, number, title, rows, owner=element.key)
            found.append(replace(section, is_open=True, name=""))
    return found


def another(element: Element) -> Field | None:
    """The button that adds a definition of one of the kinds that such an event may have."""
    has_some = bool(element.event_definitions)
    kinds = [
        variant.definitions[0]
        for variant in VARIANTS.values()
        if variant.type == element.type and len(variant.definitions) == 1
        if _may_stand(element, variant)
    ]
    choices = [
        Choice(kind, TITLES[kind])
        for kind in dict.fromkeys(kinds)
        if kind != "linkEventDefinition" or not has_some  # a link has no other trigger
    ]
    if not choices:
        return None
    catches = element.type.name in ("startEvent", "intermediateCatchEvent", "boundaryEvent")
    waits = _T("Property", "Also wait for…") if has_some else _T("Property", "Wait for…")
    tells = _T("Property", "Also tell…") if has_some else _T("Property", "Tell…")
    return adding("definition", waits if catches else tells, *choices)


def _may_stand(event: Element, variant: Variant) -> bool:
    """Whether an event of this variant may stand where the event is."""
    around = event.container
    if around is None or not variant.only_in:
        return True
    if variant.only_in == EVENT_SUB_PROCESS:
        return around.is_event_sub_process
    host = event.attached_to or around
    return host.type.name == TRANSACTION


def rows_of(definition: Element) -> list[Row]:
    """What a definition says."""
    name = definition.type.name
    if name in _ONLY_MEANING:
        return [_meaning(definition)]
    if name in REFERENCES:
        rows = root_rows(definition)
        return rows + operation_rows(definition) if name == "messageEventDefinition" else rows
    if name == "timerEventDefinition":
        return timer_rows(definition)
    if name == "conditionalEventDefinition":
        return expression_rows(definition, _CONDITION)
    fields = _LINK if name == "linkEventDefinition" else _COMPENSATION
    return [Row(field, (definition,)) for field in fields if _has_end(definition, field)]


def _has_end(definition: Element, field: Field) -> bool:
    """A link leads to one other end from where it is thrown, and comes from any where it is caught."""
    end = {"target": "intermediateThrowEvent", "source": "intermediateCatchEvent"}.get(field.id)
    if end is None or definition.child(field.id) is not None:
        return True
    return definition.parent is not None and definition.parent.type.name == end


def _meaning(definition: Element) -> Row:
    text = _ONLY_MEANING[definition.type.name]
    slot = Written(lambda each: translated("Property", text), lambda edit, each, value: None)
    return Row(Field("meaning", _T("Property", "What it does"), slot, Kind.SHOWN), (definition,))
