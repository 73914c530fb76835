"""Turn an element into one of another type; id, name, flows and attachments stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.attributes import may_have
from procedit.bpmn.geometry import Bounds
from procedit.bpmn.names import BPMN, bpmn, namespace_of
from procedit.bpmn.schema import child_rank
from procedit.bpmn.types import Family
from procedit.commands.data_elements import add_data_element
from procedit.commands.definitions import set_definitions
from procedit.commands.furnishing import furnish
from procedit.commands.pools import new_process
from procedit.commands.redock import redock
from procedit.commands.rewire import rewire
from procedit.commands.room import resettle
from procedit.commands.set_default import set_condition, set_default
from procedit.commands.set_expanded import adjust_expanded, drop_content, level_with
from procedit.commands.shifting import reshape
from procedit.errors import QT_TRANSLATE_NOOP, ProceditError

if TYPE_CHECKING:
    from procedit.bpmn.types import ElementType
    from procedit.bpmn.variants import Variant
    from procedit.model.diagram import Diagram
    from procedit.model.edit import Edit
    from procedit.model.element import Element

_OTHER_FAMILY = QT_TRANSLATE_NOOP("Error", "{old} cannot be turned into {new}.")
_ALONE = frozenset({Family.ARTIFACT, Family.FLOW, Family.LANE, Family.MESSAGE})
_PARAMETERS = frozenset({"dataInput", "dataOutput"})
_OWN_FLAGS = (
    "isInterrupting",
    "cancelActivity",
    "parallelMultiple",
    "triggeredByEvent",
    "instantiate",
    "eventGatewayType",
)


def replace(edit: Edit, diagram: Diagram, element: Element, variant: Variant) -> None:
    """Turn ``element`` into ``variant``; what the new type cannot have is dropped.

    Raises ProceditError where that is another kind of thing altogether.
    """
    kind = element.type
    if _is_another_thing(kind, variant.type):
        raise ProceditError(_OTHER_FAMILY, old=kind.label, new=variant.label)
    if kind.name == "sequenceFlow":
        _replace_flow(edit, element, variant)
    elif kind.family is Family.POOL:
        _replace_pool(edit, diagram, element, variant)
    elif kind.family is Family.DATA:
        _replace_data(edit, diagram, element, variant)
    else:
        _replace_node(edit, diagram, element, variant)


def _is_another_thing(old: ElementType, new: ElementType) -> bool:
    if old.family is not new.family:
        return True
    alone = old.family in _ALONE or bool({old.name, new.name} & _PARAMETERS)
    return alone and old != new


def _replace_flow(edit: Edit, flow: Element, variant: Variant) -> None:
    if variant.key == "sequenceFlow.default":
        set_default(edit, flow)
        return
    source = flow.source
    if source is not None and source.get("default") == flow.id:
        set_default(edit, flow, default=False)
    if variant.key == "sequenceFlow":
        set_condition(edit, flow, None)
    elif flow.child("conditionExpression") is None:
        set_condition(edit, flow, "")


def _replace_pool(edit: Edit, diagram: Diagram, pool: Element, variant: Variant) -> None:
    """A pool gets a process, or becomes a black box and loses what is in it.

    The message flows of what was in it end at the pool then.
    """
    process = pool.process
    if variant.expanded and process is None:
        edit.set(pool, "processRef", new_process(edit).id)
    elif not variant.expanded and process is not None:
        redock(edit, diagram, pool, process.descendants())
        edit.set(pool, "processRef", None)
        if not process.referring("processRef"):
            edit.remove(process)


def _replace_data(edit: Edit, diagram: Diagram, element: Element, variant: Variant) -> None:
    if element.type == variant.type:
        data = element.reference("dataObjectRef") or element
        edit.set(data, "isCollection", variant.attributes.get("isCollection"))
        return
    scope = element.container or element
    fresh = add_data_element(edit, variant, scope)
    data = element.reference("dataObjectRef")
    reference = fresh.get("dataObjectRef")
    edit.remove(fresh)
    edit.set(element, "dataObjectRef", reference or None)
    edit.set(element, "dataStoreRef", None)
    edit.rename_tag(element, variant.type.name and bpmn(variant.type.name))
    if data is not None and not data.referring("dataObjectRef"):
        edit.remove(data)
    _resize(edit, diagram, element, variant)


def _replace_node(edit: Edit, diagram: Diagram, element: Element, variant: Variant) -> None:
    was_sub_process, name = element.type.is_sub_process, variant.type.name
    if was_sub_process and not variant.type.is_sub_process:
        drop_content(edit, diagram, element)
    edit.rename_tag(element, bpmn(name))
    _set_attributes(edit, element, variant)
    _drop_foreign_children(edit, element, name)
    if variant.type.family is Family.EVENT:
        set_definitions(edit, element, variant.definitions)
    if variant.type.is_sub_process:
        adjust_expanded(edit, diagram, element, expanded=bool(variant.expanded))
        shape = diagram.shape_of(element.key)
        if not was_sub_process and variant.expanded and shape is not None:
            furnish(edit, diagram, element, shape.bounds, expanded=True)
    else:
        _unsay_expanded(edit, diagram, element)
        _resize(edit, diagram, element, variant)
    _mark_exclusive(edit, diagram, element)
    rewire(edit, diagram, [element])
    _drop_attachments(edit, element)


def _set_attributes(edit: Edit, element: Element, variant: Variant) -> None:
    for attribute in element.attributes:
        if not may_have(variant.type.name, attribute):
            edit.set(element, attribute, None)
    for attribute in _OWN_FLAGS:
        wanted = variant.attributes.get(attribute)
        if element.get(attribute) and wanted is None:
            edit.set(element, attribute, None)
        elif wanted is not None and element.get(attribute) != wanted:
            edit.set(element, attribute, wanted)


def _drop_foreign_children(edit: Edit, element: Element, name: str) -> None:
    """Remove the parts that the new type has no place for; the content of a sub-process stays."""
    for child in list(element.children()):
        if namespace_of(child.tag) == BPMN and child_rank(name, child.type.name) is None:
            edit.remove(child)


def _drop_attachments(edit: Edit, element: Element) -> None:
    if element.is_event_sub_process:
        for event in element.boundary_events:
            edit.remove(event)


def _unsay_expanded(edit: Edit, diagram: Diagram, element: Element) -> None:
    shape = diagram.shape_of(element.key)
    if shape is not None and shape.get("isExpanded"):
        edit.set(shape, "isExpanded", None)


def _mark_exclusive(edit: Edit, diagram: Diagram, element: Element) -> None:
    """Only exclusive gateways say whether their X shows."""
    shape = diagram.shape_of(element.key)
    if shape is None:
        return
    is_exclusive = element.type.name == "exclusiveGateway"
    if is_exclusive != bool(shape.get("isMarkerVisible")):
        edit.set(shape, "isMarkerVisible", "true" if is_exclusive else None)


def _resize(edit: Edit, diagram: Diagram, element: Element, variant: Variant) -> None:
    """The usual size of the new type where the old one had another, the middle kept."""
    shape = diagram.shape_of(element.key)
    if shape is None:
        return
    box, (width, height) = shape.bounds, variant.size
    if variant.type.family is Family.ACTIVITY:
        if box.width > 200 or box.height > 150:
            resettle(edit, diagram, element, level_with(box, width, height))
        return
    if (box.width, box.height) == (width, height) or variant.type.family is Family.EVENT:
        return
    middle = box.center
    place = Bounds(middle.x - width / 2, middle.y - height / 2, width, height)
    reshape(edit, diagram, {element.key: place})
