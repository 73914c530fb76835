"""Which attributes an element may have besides ``id`` and ``name`` (Semantic.xsd)."""

from __future__ import annotations

_ACTIVITY = "isForCompensation startQuantity completionQuantity default"
_GATEWAY = "gatewayDirection"
_CATCH = "parallelMultiple"
_CHOREOGRAPHY = "initiatingParticipantRef loopType"

_ROWS = {
    "task manualTask": _ACTIVITY,
    "userTask businessRuleTask": f"{_ACTIVITY} implementation",
    "serviceTask": f"{_ACTIVITY} implementation operationRef",
    "sendTask": f"{_ACTIVITY} implementation messageRef operationRef",
    "receiveTask": f"{_ACTIVITY} implementation instantiate messageRef operationRef",
    "scriptTask": f"{_ACTIVITY} scriptFormat",
    "callActivity": f"{_ACTIVITY} calledElement",
    "subProcess": f"{_ACTIVITY} triggeredByEvent",
    "transaction": f"{_ACTIVITY} triggeredByEvent method",
    "adHocSubProcess": f"{_ACTIVITY} triggeredByEvent cancelRemainingInstances ordering",
    "startEvent": f"{_CATCH} isInterrupting",
    "intermediateCatchEvent": _CATCH,
    "boundaryEvent": f"{_CATCH} cancelActivity attachedToRef",
    "intermediateThrowEvent endEvent implicitThrowEvent": "",
    "exclusiveGateway inclusiveGateway complexGateway": f"{_GATEWAY} default",
    "parallelGateway": _GATEWAY,
    "eventBasedGateway": f"{_GATEWAY} instantiate eventGatewayType",
    "dataObject dataInput dataOutput": "itemSubjectRef isCollection",
    "dataObjectReference": "itemSubjectRef dataObjectRef",
    "dataStoreReference": "itemSubjectRef dataStoreRef",
    "sequenceFlow": "sourceRef targetRef isImmediate",
    "messageFlow": "sourceRef targetRef messageRef",
    "association": "sourceRef targetRef associationDirection",
    "participant": "processRef",
    "lane": "partitionElementRef",
    "process": "processType isClosed isExecutable definitionalCollaborationRef",
    "textAnnotation": "textFormat",
    "group": "categoryValueRef",
    "choreographyTask subChoreography": _CHOREOGRAPHY,
    "callChoreography": f"{_CHOREOGRAPHY} calledChoreographyRef",
    "callConversation": "calledCollaborationRef",
}

ATTRIBUTES: dict[str, frozenset[str]] = {
    name: frozenset(attributes.split())
    for names, attributes in _ROWS.items()
    for name in names.split()
}
"""By local name of the element."""

_ALL = frozenset[str]().union(*ATTRIBUTES.values())


def may_have(name: str, attribute: str) -> bool:
    """Whether an element of that local name may keep an attribute; unknown attributes are kept."""
    if attribute not in _ALL or name not in ATTRIBUTES:
        return True
    return attribute in ATTRIBUTES[name]
