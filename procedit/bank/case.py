"""What the checks look at: one procedure, and what else is at hand (catalogue, files, KLE list)."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from procedit.bank.flow import Flow
from procedit.model.bank import (
    activity_data,
    element_data,
    keys_in,
    own_process,
    procedure_data,
)
from procedit.model.bank_values import ActivityData, ProcedureData

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from procedit.bank.kle import KleList
    from procedit.model.bank_values import NodeData
    from procedit.model.document import Document
    from procedit.model.element import Element


class Library(Protocol):
    """Where other procedures are found: the catalogue, or a set of files."""

    def find(self, id: str, version: str) -> Document | None:
        """The procedure of that identifier and version."""
        ...

    def versions(self, id: str) -> Mapping[str, str]:
        """The status of each known version of a procedure."""
        ...

    def digest(self, id: str, version: str) -> str:
        """The SHA-256 of what is known under that identifier and version, empty if nothing is."""
        ...


class NoLibrary:
    """Nothing else is at hand."""

    def find(self, id: str, version: str) -> Document | None:
        """None."""
        return None

    def versions(self, id: str) -> Mapping[str, str]:
        """None."""
        return {}

    def digest(self, id: str, version: str) -> str:
        """Empty."""
        return ""


class Case:
    """One procedure under examination; what is worked out once is kept for all checks.

    ``digest`` is the SHA-256 of its canonical bytes where they are known.
    """

    def __init__(
        self,
        document: Document,
        library: Library | None = None,
        kle: KleList | None = None,
        digest: str = "",
    ) -> None:
        self.document = document
        self.library: Library = library or NoLibrary()
        self.kle = kle
        self.digest = digest

    @cached_property
    def process(self) -> Element | None:
        """The authority's own process."""
        return own_process(self.document)

    @cached_property
    def has_data(self) -> bool:
        """Whether the procedure has metadata at all."""
        return procedure_data(self.process) is not None

    @cached_property
    def data(self) -> ProcedureData:
        """The metadata; an empty draft where there are none."""
        return procedure_data(self.process) or ProcedureData(level="", version="", status="")

    @property
    def is_correct(self) -> bool:
        """Whether it is on the correct level."""
        return self.data.level == "correct"

    @property
    def is_good(self) -> bool:
        """Whether it is on the good level."""
        return self.data.level == "good"

    @cached_property
    def keys(self) -> dict[str, Element]:
        """The elements by their keys in the bank."""
        return keys_in(self.document)

    @cached_property
    def activities(self) -> list[tuple[Element, ActivityData]]:
        """The activities of the own process that the bank knows something about, in order."""
        found = [(each, activity_data(each)) for each in self.own_elements()]
        return [(each, data) for each, data in found if data is not None]

    @cached_property
    def flow(self) -> Flow:
        """The ways through the own process."""
        return Flow(self.process)

    @cached_property
    def refined(self) -> Case | None:
        """The correct procedure that a good one builds on, where it is at hand."""
        refines = self.data.refines
        if refines is None:
            return None
        found = self.library.find(refines.id, refines.version)
        return None if found is None else Case(found, self.library, self.kle)

    @cached_property
    def tracers(self) -> dict[str, list[Element]]:
        """The elements of a good procedure that name a key in ``traces``, by that key."""
        found: dict[str, list[Element]] = {}
        for element in self.keys.values():
            data = element_data(element)
            for key in data.traces if data else ():
                found.setdefault(key, []).append(element)
        return found

    @cached_property
    def _within(self) -> tuple[Element, ...]:
        return () if self.process is None else tuple(self.process.descendants())

    def own_elements(self) -> Iterator[Element]:
        """The elements within the own process, in document order."""
        return iter(self._within)

    def flow_nodes(self) -> Iterator[Element]:
        """The activities, events and gateways within the own process."""
        return (each for each in self.own_elements() if each.type.is_flow_node)

    def data_of(self, element: Element) -> ActivityData | NodeData | None:
        """What the bank knows about an element."""
        return element_data(element)
