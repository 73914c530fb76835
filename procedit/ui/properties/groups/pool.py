"""Pools (clause 9.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.checks import whole_number
from procedit.commands.reference_slots import ListedAt, References
from procedit.commands.slots import Attribute, Checked, Inside, Reference, Written
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.ui.properties.field import Choice, Field, Kind, Section, section
from procedit.ui.properties.groups.process import process_sections
from procedit.ui.properties.groups.references import all_roots, named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.model.edit import Edit
    from procedit.model.element import Element

_T = QT_TRANSLATE_NOOP
_FULL = _T(
    "Error",
    "The pool has content, which would be left without a pool. Move or delete the content first, "
    "or turn the pool into an empty one by changing its type.",
)
_MULTIPLICITY = "participantMultiplicity"
_LEAST = Field(
    "minimum",
    _T("Property", "At least this many participants"),
    Checked(Inside(_MULTIPLICITY, Attribute("minimum", "0")), whole_number(0)),
)
_MOST = Field(
    "maximum",
    _T("Property", "At most this many participants"),
    Checked(Inside(_MULTIPLICITY, Attribute("maximum", "1")), whole_number(1)),
)


def _processes(pool: Element) -> Sequence[Choice]:
    free = [
        each
        for each in pool.document.definitions.children("process")
        if each.participant in (None, pool)
    ]
    return [Choice("", _T("Property", "None (black box)")), *(named(each) for each in free)]


def _set_process(edit: Edit, pool: Element, value: str) -> None:
    process = pool.process
    if process is not None and any(
        each.type.family is not Family.OTHER for each in process.children()
    ):
        raise ProceditError(_FULL)
    Reference("processRef").write(edit, pool, value)


_PROCESS = Field(
    "processRef",
    _T("Property", "Process"),
    Written(Reference("processRef").read, _set_process),
    Kind.CHOICE,
    _processes,
    is_shared=False,
)


_INTERFACES = Field(
    "interfaceRef",
    _T("Property", "Interfaces it offers"),
    References("interfaceRef"),
    Kind.SEVERAL,
    all_roots("interface"),
)
_END_POINTS = Field(
    "endPointRef",
    _T("Property", "End points it is reached at"),
    References("endPointRef"),
    Kind.SEVERAL,
    all_roots("endPoint"),
)
_ROLES = Field(
    "partnerRole",
    _T("Property", "Roles it plays"),
    ListedAt("partnerRole", "participantRef"),
    Kind.SEVERAL,
    all_roots("partnerRole"),
)
_ENTITIES = Field(
    "partnerEntity",
    _T("Property", "Organisations it stands for"),
    ListedAt("partnerEntity", "participantRef"),
    Kind.SEVERAL,
    all_roots("partnerEntity"),
)
_LISTS = (
    ("interface", _INTERFACES),
    ("endPoint", _END_POINTS),
    ("partnerRole", _ROLES),
    ("partnerEntity", _ENTITIES),
)


def pool(element: Element) -> list[Section]:
    """Process and multiplicity, and what the process itself says."""
    if element.type.family is not Family.POOL:
        return []
    definitions = element.document.definitions
    lists = [field for kind, field in _LISTS if definitions.child(kind) is not None]
    fields = (_PROCESS, _LEAST, _MOST, *lists)
    found = section("pool", _T("Property", "Pool"), element, *fields)
    return found + process_sections(element.process)
