"""Every kind of element onto everything there is to drop it on."""

import pytest

from procedit.bpmn.variants import VARIANTS, Variant
from procedit.commands.dropping import fitting, may_drop
from procedit.session import open_bytes
from tests.commands.rules.zoo import BLANK_BOUNDARY, is_a_reason

_HEAD = (
    '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" '
    'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" '
    'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" id="D" targetNamespace="urn:drop">'
)
_STEPS = (
    '<subProcess id="{0}open"/><subProcess id="{0}closed"/><transaction id="{0}transaction"/>'
    '<adHocSubProcess id="{0}adHoc"/><subProcess id="{0}event" triggeredByEvent="true"/>'
    '<task id="{0}task"/><callActivity id="{0}call"/><exclusiveGateway id="{0}gateway"/>'
    '<endEvent id="{0}end"/><dataObjectReference id="{0}data"/><dataStoreReference id="{0}store"/>'
    '<textAnnotation id="{0}note"/><group id="{0}group"/>'
)
_TEXT = (
    f'{_HEAD}<collaboration id="pools"><participant id="pool" processRef="P"/>'
    '<participant id="box"/></collaboration>'
    '<collaboration id="boxes"><participant id="other"/></collaboration>'
    '<choreography id="dance"><subChoreography id="sub" initiatingParticipantRef="x"/></choreography>'
    '<process id="P"><laneSet id="L"><lane id="lane"/></laneSet>'
    f'{_STEPS.format("p-")}</process><process id="plain">{_STEPS.format("")}</process>'
    '<bpmndi:BPMNDiagram id="G"><bpmndi:BPMNPlane id="GP" bpmnElement="plain">'
    + "".join(
        f'<bpmndi:BPMNShape id="{key}_di" bpmnElement="{key}" isExpanded="{key != "closed"}">'
        '<dc:Bounds x="0" y="0" width="350" height="200"/></bpmndi:BPMNShape>'.replace(
            "True", "true"
        ).replace("False", "false")
        for key in ("open", "closed", "transaction", "adHoc", "event")
    )
    + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>"
)

# What holds which: f flow elements, d data stores, n annotations, p pools, l lanes, c conversations
# and messages, h choreography activities. Groups go anywhere.
CONTAINERS = {
    "plain": "fdnp",
    "pools": "dnpc",
    "boxes": "npc",
    "pool": "fdnl",
    "lane": "fdnl",
    "box": "",
    "open": "fdn",
    "transaction": "fdn",
    "adHoc": "fdn",
    "event": "fdn",
    "closed": "",
    "task": "",
    "call": "",
    "gateway": "",
    "end": "",
    "data": "",
    "store": "",
    "note": "",
    "group": "",
    "dance": "nh",
    "sub": "nh",
}
_KINDS_OF = {
    "dataStoreReference": "d",
    "textAnnotation": "n",
    "group": "g",
    "participant": "p",
    "participant.empty": "p",
    "lane": "l",
    "message": "c",
    "conversation": "c",
    "subConversation": "c",
    "callConversation": "c",
    "choreographyTask": "h",
    "subChoreography": "h",
    "callChoreography": "h",
}
ALONE = {
    "boundaryEvent.message",
    "boundaryEvent.timer",
    "boundaryEvent.conditional",
    "boundaryEvent.signal",
    "boundaryEvent.multiple",
    "boundaryEvent.parallelMultiple",
    BLANK_BOUNDARY,
}
"""The boundary events that can be taken off their host, as intermediate events."""

KINDS = [key for key, variant in VARIANTS.items() if variant.type.is_shape]


def variant(kind: str) -> Variant:
    if kind == BLANK_BOUNDARY:
        timer = VARIANTS["boundaryEvent.timer"]
        return Variant(kind, timer.type, "Boundary event", size=timer.size)
    return VARIANTS[kind]


@pytest.fixture(scope="module")
def session():
    return open_bytes(_TEXT.encode())


@pytest.mark.parametrize("kind", [*KINDS, BLANK_BOUNDARY])
def test_one_kind_onto_everything(session, kind):
    letter = _KINDS_OF.get(kind, "f")
    for key, holds in CONTAINERS.items():
        on = session.document.find(key)
        wanted = letter == "g" or letter in holds
        if kind.startswith("boundaryEvent") and kind not in ALONE:
            wanted = False
        refusal = may_drop(variant(kind), on, session.diagram)
        assert (refusal is None) == wanted, (kind, key, str(refusal))
        assert wanted or is_a_reason(refusal), (kind, key, refusal)


# What an event becomes where it is dropped: by holder, the definitions a start event keeps
_TYPED = {"message", "timer", "conditional", "signal", "multiple", "parallelMultiple"}
_STARTS = {
    "plain": _TYPED,
    "pool": _TYPED,
    "open": set(),
    "transaction": set(),
    "adHoc": set(),
    "event": {*_TYPED, "error", "escalation", "compensate"},
}
EVENTS = [key for key in KINDS if key.startswith(("startEvent", "endEvent"))]


@pytest.mark.parametrize("kind", EVENTS)
@pytest.mark.parametrize("holder", _STARTS)
def test_events_become_blank_where_their_trigger_has_no_place(session, kind, holder):
    dropped = VARIANTS[kind]
    scope = session.document.find("P" if holder == "pool" else holder)

    made = fitting(dropped, scope)

    keeps = dropped.definition in _STARTS[holder]
    if kind.startswith("endEvent"):
        keeps = dropped.definition != "cancel" or holder == "transaction"
    elif not dropped.is_interrupting:
        keeps = holder == "event"
    assert made is (dropped if keeps else VARIANTS[kind.partition(".")[0]])
