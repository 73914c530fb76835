"""A document with two of every kind of element in one pool, one in a sub-process, one in another pool."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from lxml import etree

from procedit.bpmn.types import Family
from procedit.bpmn.variants import VARIANTS
from procedit.commands.refusal import Refusal
from procedit.resources import resource
from procedit.session import open_bytes

if TYPE_CHECKING:
    from procedit.bpmn.variants import Variant
    from procedit.model.element import Element
    from procedit.session import Session

_HEAD = (
    '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" '
    'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" '
    'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" id="D" targetNamespace="urn:zoo">'
)
_SPECIAL = frozenset({"participant", "lane", "message", "group", "textAnnotation"})
_IN_PROCESS = [
    variant
    for variant in VARIANTS.values()
    if variant.type.is_shape
    and variant.type.name not in _SPECIAL
    and variant.type.family not in (Family.CHOREOGRAPHY, Family.CONVERSATION)
]
BLANK_BOUNDARY, HANDLER = "boundaryEvent", "task-handler"
IN_PROCESS = [*(variant.key for variant in _IN_PROCESS), BLANK_BOUNDARY, HANDLER]
"""The kinds that stand in a process, annotations and groups aside."""

ARTIFACTS = ["textAnnotation", "group"]
KINDS = [*IN_PROCESS, *ARTIFACTS]
PLACES = ("first", "second", "inner", "other")
"""Two of each in one process, one in a sub-process of it, one in another pool."""


def named(kind: str, place: str) -> str:
    """The id of the element of a kind at a place."""
    return f"{kind}_{place}"


def _definitions(variant: Variant, key: str) -> str:
    return "".join(f'<{name} id="{key}_{name}"/>' for name in variant.definitions)


def _node(variant: Variant, place: str) -> str:
    key, name = named(variant.key, place), variant.type.name
    attributes = "".join(f' {each}="{value}"' for each, value in variant.attributes.items())
    if name == "boundaryEvent":
        attributes += f' attachedToRef="{named("task", place)}"'
    if name == "dataObjectReference":
        return f'<{name} id="{key}"/>'
    return f'<{name} id="{key}"{attributes}>{_definitions(variant, key)}</{name}>'


def _content(place: str) -> str:
    nodes = [
        _node(each, place)
        for each in _IN_PROCESS
        if each.type.name not in ("dataInput", "dataOutput")
    ]
    host = named("task", place)
    nodes += [
        f'<boundaryEvent id="{named(BLANK_BOUNDARY, place)}" attachedToRef="{host}"/>',
        f'<task id="{named(HANDLER, place)}" isForCompensation="true"/>',
        f'<textAnnotation id="{named("textAnnotation", place)}"/>',
        f'<group id="{named("group", place)}"/>',
    ]
    parameters = [
        _node(each, place) for each in _IN_PROCESS if each.type.name in ("dataInput", "dataOutput")
    ]
    return f"<ioSpecification>{''.join(parameters)}</ioSpecification>{''.join(nodes)}"


def zoo() -> Session:
    """The document; nothing in it is drawn or connected but one flow, ``flow``."""
    inner = f'<subProcess id="scope">{_content("inner")}</subProcess>'
    text = (
        f'{_HEAD}<collaboration id="C"><participant id="Town" processRef="P"/>'
        '<participant id="Bank" processRef="Q"/><participant id="Box"/>'
        '<conversation id="Talk"/></collaboration>'
        '<process id="P"><laneSet id="L"><lane id="Lane"/></laneSet>'
        f"{_content('first')}{_content('second')}{inner}"
        '<task id="a"/><task id="b"/><sequenceFlow id="flow" sourceRef="a" targetRef="b"/></process>'
        f'<process id="Q">{_content("other")}</process></definitions>'
    )
    return open_bytes(text.encode())


def find(session: Session, key: str) -> Element:
    """The element of that id."""
    found = session.document.find(key)
    assert found is not None, key
    return found


@cache
def _translated() -> frozenset[str]:
    """The English error texts that have a Danish translation."""
    root = etree.parse(resource("translations", "procedit_da.ts")).getroot()
    messages = (
        message
        for context in root.iter("context")
        if context.findtext("name") == "Error"
        for message in context.iter("message")
    )
    return frozenset(
        str(message.findtext("source")) for message in messages if message.findtext("translation")
    )


def is_a_reason(refusal: object) -> bool:
    """Whether it is a refusal that says why, in English and in Danish."""
    return (
        isinstance(refusal, Refusal)
        and len(str(refusal)) > 20
        and refusal.template in _translated()
    )
