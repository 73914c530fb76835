"""In which order the OMG schema wants the children of an element (Semantic.xsd, BPMNDI.xsd, DI.xsd).

The tables restate the schemas shipped in ``resources/schemas``; a test compares the two.
"""

from __future__ import annotations

from functools import cache

SUBSTITUTES: dict[str, str] = {
    name: head
    for head, names in {
        "flowElement": "adHocSubProcess boundaryEvent businessRuleTask callActivity callChoreography "
        "choreographyTask complexGateway dataObject dataObjectReference dataStoreReference endEvent "
        "event eventBasedGateway exclusiveGateway implicitThrowEvent inclusiveGateway "
        "intermediateCatchEvent intermediateThrowEvent manualTask parallelGateway receiveTask "
        "scriptTask sendTask sequenceFlow serviceTask startEvent subChoreography subProcess task "
        "transaction userTask",
        "artifact": "association group textAnnotation",
        "conversationNode": "callConversation conversation subConversation",
        "eventDefinition": "cancelEventDefinition compensateEventDefinition "
        "conditionalEventDefinition errorEventDefinition escalationEventDefinition "
        "linkEventDefinition messageEventDefinition signalEventDefinition "
        "terminateEventDefinition timerEventDefinition",
        "rootElement": "category collaboration correlationProperty dataStore endPoint error "
        "escalation eventDefinition globalBusinessRuleTask globalManualTask globalScriptTask "
        "globalTask globalUserTask interface itemDefinition message partnerEntity partnerRole "
        "process resource signal",
        "collaboration": "choreography globalConversation",
        "choreography": "globalChoreographyTask",
        "expression": "formalExpression",
        "loopCharacteristics": "multiInstanceLoopCharacteristics standardLoopCharacteristics",
        "resourceRole": "performer",
        "performer": "humanPerformer potentialOwner",
        "DiagramElement": "BPMNShape BPMNEdge",
    }.items()
    for name in names.split()
}
"""Which element of the schema another one may stand in for, step by step."""

_BASE = "documentation extensionElements"
_FLOW_ELEMENT = f"{_BASE} auditing monitoring categoryValueRef"
_FLOW_NODE = f"{_FLOW_ELEMENT} incoming outgoing"
_ACTIVITY = (
    f"{_FLOW_NODE} ioSpecification property dataInputAssociation dataOutputAssociation "
    "resourceRole loopCharacteristics"
)
_SUB_PROCESS = f"{_ACTIVITY} laneSet flowElement artifact"
_CATCH = (
    f"{_FLOW_NODE} property dataOutput dataOutputAssociation outputSet "
    "eventDefinition eventDefinitionRef"
)
_THROW = (
    f"{_FLOW_NODE} property dataInput dataInputAssociation inputSet "
    "eventDefinition eventDefinitionRef"
)
_COLLABORATION = (
    f"{_BASE} participant messageFlow artifact conversationNode conversationAssociation "
    "participantAssociation messageFlowAssociation correlationKey choreographyRef conversationLink"
)
_CHOREOGRAPHY_ACTIVITY = f"{_FLOW_NODE} participantRef correlationKey"
_CALLABLE = f"{_BASE} supportedInterfaceRef ioSpecification ioBinding"
_ROLE = f"{_BASE} resourceRef resourceParameterBinding resourceAssignmentExpression"
_DATA_ASSOCIATION = f"{_BASE} sourceRef targetRef transformation assignment"

_ORDERS: dict[str, str] = {
    "task sendTask receiveTask serviceTask manualTask businessRuleTask callActivity": _ACTIVITY,
    "userTask": f"{_ACTIVITY} rendering",
    "scriptTask": f"{_ACTIVITY} script",
    "subProcess transaction": _SUB_PROCESS,
    "adHocSubProcess": f"{_SUB_PROCESS} completionCondition",
    "startEvent intermediateCatchEvent boundaryEvent": _CATCH,
    "endEvent intermediateThrowEvent implicitThrowEvent": _THROW,
    "gateway exclusiveGateway parallelGateway inclusiveGateway eventBasedGateway": _FLOW_NODE,
    "complexGateway": f"{_FLOW_NODE} activationCondition",
    "sequenceFlow": f"{_FLOW_ELEMENT} conditionExpression",
    "dataObject dataObjectReference dataStoreReference": f"{_FLOW_ELEMENT} dataState",
    "dataInput dataOutput inputDataItem outputDataItem dataStore property": f"{_BASE} dataState",
    "choreographyTask": f"{_CHOREOGRAPHY_ACTIVITY} messageFlowRef",
    "subChoreography": f"{_CHOREOGRAPHY_ACTIVITY} flowElement artifact",
    "callChoreography": f"{_CHOREOGRAPHY_ACTIVITY} participantAssociation",
    "collaboration globalConversation": _COLLABORATION,
    "choreography globalChoreographyTask": f"{_COLLABORATION} flowElement",
    "conversation": f"{_BASE} participantRef messageFlowRef correlationKey",
    "subConversation": f"{_BASE} participantRef messageFlowRef correlationKey conversationNode",
    "callConversation": f"{_BASE} participantRef messageFlowRef correlationKey "
    "participantAssociation",
    "process": f"{_CALLABLE} auditing monitoring property laneSet flowElement artifact "
    "resourceRole correlationSubscription supports",
    "callableElement": _CALLABLE,
    "globalTask globalManualTask globalBusinessRuleTask": f"{_CALLABLE} resourceRole",
    "globalScriptTask": f"{_CALLABLE} resourceRole script",
    "globalUserTask": f"{_CALLABLE} resourceRole rendering",
    "dataAssociation dataInputAssociation dataOutputAssociation": _DATA_ASSOCIATION,
    "assignment": f"{_BASE} from to",
    "category": f"{_BASE} categoryValue",
    "conditionalEventDefinition": f"{_BASE} condition",
    "timerEventDefinition": f"{_BASE} timeDate timeDuration timeCycle",
    "messageEventDefinition": f"{_BASE} operationRef",
    "linkEventDefinition relationship": f"{_BASE} source target",
    "textAnnotation": f"{_BASE} text",
    "lane": f"{_BASE} partitionElement flowNodeRef childLaneSet",
    "laneSet childLaneSet": f"{_BASE} lane",
    "participant": f"{_BASE} interfaceRef endPointRef participantMultiplicity",
    "participantAssociation": f"{_BASE} innerParticipantRef outerParticipantRef",
    "partnerEntity partnerRole": f"{_BASE} participantRef",
    "ioSpecification": f"{_BASE} dataInput dataOutput inputSet outputSet",
    "inputSet": f"{_BASE} dataInputRefs optionalInputRefs whileExecutingInputRefs outputSetRefs",
    "outputSet": f"{_BASE} dataOutputRefs optionalOutputRefs whileExecutingOutputRefs inputSetRefs",
    "interface": f"{_BASE} operation",
    "operation": f"{_BASE} inMessageRef outMessageRef errorRef",
    "standardLoopCharacteristics": f"{_BASE} loopCondition",
    "multiInstanceLoopCharacteristics": f"{_BASE} loopCardinality loopDataInputRef "
    "loopDataOutputRef inputDataItem outputDataItem complexBehaviorDefinition completionCondition",
    "complexBehaviorDefinition": f"{_BASE} condition event",
    "correlationKey": f"{_BASE} correlationPropertyRef",
    "correlationProperty": f"{_BASE} correlationPropertyRetrievalExpression",
    "correlationPropertyRetrievalExpression": f"{_BASE} messagePath",
    "correlationPropertyBinding": f"{_BASE} dataPath",
    "correlationSubscription": f"{_BASE} correlationPropertyBinding",
    "resource": f"{_BASE} resourceParameter",
    "performer humanPerformer potentialOwner resourceRole": _ROLE,
    "resourceAssignmentExpression resourceParameterBinding": f"{_BASE} expression",
    "definitions": "import extension rootElement BPMNDiagram relationship",
    "extension": "documentation",
    "BPMNDiagram": "BPMNPlane BPMNLabelStyle",
    "BPMNPlane": "extension DiagramElement",
    "BPMNShape": "extension Bounds BPMNLabel",
    "BPMNEdge": "extension waypoint BPMNLabel",
    "BPMNLabel": "extension Bounds",
    "BPMNLabelStyle": "Font",
}

ORDER: dict[str, tuple[str, ...]] = {
    name: tuple(order.split()) for names, order in _ORDERS.items() for name in names.split()
}
"""The children of an element in the order the schema wants; all others have only the base ones."""


@cache
def _ranks(parent: str) -> dict[str, int]:
    order = ORDER.get(parent, tuple(_BASE.split()))
    return {name: rank for rank, name in enumerate(order)}


def child_rank(parent: str, child: str) -> int | None:
    """The place of ``child`` among the children of ``parent``, or None where it has none there.

    Both are local names. Children of equal rank may stand in any order.
    """
    ranks = _ranks(parent)
    name: str | None = child
    while name is not None:
        if name in ranks:
            return ranks[name]
        name = SUBSTITUTES.get(name)
    return None
