"""What several elements of one run of the rules ask alike, worked out once."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from procedit.model.element import Element

    T = TypeVar("T")


class Facts:
    """The answers of one run; it lives no longer, since the document may change afterwards.

    A rule that compares each element with its neighbours asks for a fact about what is around them,
    so that a run takes as long as the document is large and not as its square.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[Callable[[Element], object], Element], object] = {}

    def about(self, element: Element, question: Callable[[Element], T]) -> T:
        """``question(element)``; a module's function, since it is known again by itself."""
        key = (question, element)
        if key not in self._known:
            self._known[key] = question(element)
        return cast("T", self._known[key])
