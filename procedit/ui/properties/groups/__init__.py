"""The groups of properties. Each gives an element's sections; none where it has nothing to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.ui.bank.step_group import bank
from procedit.ui.properties.groups.activity import activity
from procedit.ui.properties.groups.artifact import artifact
from procedit.ui.properties.groups.calling import calling
from procedit.ui.properties.groups.choreography import choreography, conversation
from procedit.ui.properties.groups.collaboration import collaboration
from procedit.ui.properties.groups.colors import colors
from procedit.ui.properties.groups.data import data
from procedit.ui.properties.groups.definitions import definitions
from procedit.ui.properties.groups.document import document
from procedit.ui.properties.groups.documentation import documentation
from procedit.ui.properties.groups.event import event
from procedit.ui.properties.groups.extensions import extensions
from procedit.ui.properties.groups.flow import flow
from procedit.ui.properties.groups.further import further
from procedit.ui.properties.groups.gateway import gateway
from procedit.ui.properties.groups.general import general
from procedit.ui.properties.groups.inside import inside
from procedit.ui.properties.groups.lane import lane
from procedit.ui.properties.groups.loop import loop
from procedit.ui.properties.groups.people import people
from procedit.ui.properties.groups.pool import pool
from procedit.ui.properties.groups.process import process
from procedit.ui.properties.groups.shared import shared
from procedit.ui.properties.groups.sub_process import sub_process
from procedit.ui.properties.groups.task import task

if TYPE_CHECKING:
    from procedit.model.diagram import Diagram
    from procedit.model.element import Element
    from procedit.ui.properties.field import Section

GROUPS = (
    general,
    documentation,
    bank,
    event,
    definitions,
    task,
    calling,
    sub_process,
    loop,
    activity,
    gateway,
    flow,
    data,
    pool,
    lane,
    process,
    collaboration,
    artifact,
    choreography,
    conversation,
    people,
    inside,
    shared,
)
"""In the order they stand in the panel; colours, the document and foreign content come last."""


def sections_of(element: Element, diagram: Diagram | None) -> list[Section]:
    """All sections for one element as it is drawn in ``diagram``."""
    found = [section for group in GROUPS for section in group(element)]
    found += [*colors(element, diagram), *document(element)]
    return [*found, *further(element), *extensions(element)]
