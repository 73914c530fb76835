"""Parts of the model that make no sense without what they refer to (Semantic.xsd demands it)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from procedit.model.element import Element

_ANY = frozenset(
    {
        "parameterRef",
        "innerParticipantRef",
        "outerParticipantRef",
        "innerMessageFlowRef",
        "outerMessageFlowRef",
        "innerConversationNodeRef",
        "outerConversationNodeRef",
        "correlationKeyRef",
        "operationRef.ioBinding",
        "inputDataRef",
        "outputDataRef",
        "source.relationship",
        "target.relationship",
        "inMessageRef.operation",
        "correlationPropertyRef.correlationPropertyBinding",
        "messageRef.correlationPropertyRetrievalExpression",
    }
)


def lives_by(owner: Element, name: str) -> bool:
    """Whether ``owner`` must go with what its attribute or child ``name`` refers to."""
    return name in _ANY or f"{name}.{owner.type.name}" in _ANY
