"""What a rule is, and what it finds."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from inspect import cleandoc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from procedit.model.element import Element
    from procedit.rules.facts import Facts

    Check = Callable[..., Iterator["Message"]]
    Parameter = int | float | str | tuple[str, ...]


class Severity(StrEnum):
    """How bad it is."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Message:
    """What a rule says: an English template of the context ``Rule`` and the values for its places.

    ``key`` is the element that it is about where that is not the one asked.
    """

    template: str
    values: tuple[tuple[str, str | int], ...] = ()
    key: str = ""

    def at(self, element: Element) -> Message:
        """The same about another element than the one asked."""
        return replace(self, key=element.key)

    def __str__(self) -> str:
        return self.template.format(**dict(self.values))


def message(template: str, **values: str | int) -> Message:
    """A message; mark ``template`` with ``QT_TRANSLATE_NOOP("Rule", …)``."""
    return Message(template, tuple(values.items()))


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its name, the element types or families it asks, and the check itself.

    ``usual`` is whether it is asked where no profile says so; ``parameters`` are what a profile may set.
    ``with_facts`` is whether the check is given the ``Facts`` of the run after the element.
    """

    id: str
    severity: Severity
    targets: frozenset[str]
    check: Check
    usual: bool = True
    parameters: Mapping[str, Parameter] = field(default_factory=dict[str, "Parameter"])
    with_facts: bool = False

    def ask(self, element: Element, facts: Facts) -> Iterator[Message]:
        """What the rule says about an element that it concerns; ``facts`` are those of the run."""
        if self.with_facts:
            return self.check(element, facts, **self.parameters)
        return self.check(element, **self.parameters)

    @property
    def help(self) -> str:
        """What the rule is about, from the check's docstring."""
        return cleandoc(self.check.__doc__ or "")

    @property
    def title(self) -> str:
        """The first sentence of the help; English of the context ``RuleHelp``."""
        return self.help.partition("\n\n")[0]

    @property
    def explanation(self) -> str:
        """The help after its title as one paragraph; English of the context ``RuleHelp``."""
        return " ".join(self.help.partition("\n\n")[2].split())

    def concerns(self, element: Element) -> bool:
        """Whether the rule asks this element."""
        kind = element.type
        return kind.name in self.targets or kind.family in self.targets


@dataclass(frozen=True, slots=True)
class Finding:
    """One message of one rule at one element; ``line`` is where it starts in the file, from 1."""

    rule: str
    severity: Severity
    key: str
    message: Message
    line: int = 0


def rule(
    id: str,
    *targets: str,
    severity: Severity = Severity.ERROR,
    usual: bool = True,
    with_facts: bool = False,
    **parameters: Parameter,
) -> Callable[[Check], Rule]:
    """Make a check a rule; ``targets`` are local names of the schema or families of ``bpmn.types``.

    ``parameters`` are given to the check by name; a profile may give others of the same kind.
    A check ``with_facts`` takes the ``Facts`` of the run as its second argument.
    """

    def made(check: Check) -> Rule:
        return Rule(id, severity, frozenset(targets), check, usual, parameters, with_facts)

    return made
