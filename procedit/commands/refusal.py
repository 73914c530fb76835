"""Why something may not be done, as a value: gestures ask before, commands refuse with it."""

from __future__ import annotations

from dataclasses import dataclass, field

from procedit.errors import ProceditError


@dataclass(frozen=True, slots=True)
class Refusal:
    """An English text of the context ``Error`` with the values for its places."""

    template: str
    values: dict[str, object] = field(default_factory=dict[str, object], hash=False)

    def error(self) -> ProceditError:
        """The error that tells the user."""
        return ProceditError(self.template, **self.values)

    def __str__(self) -> str:
        return self.template.format(**self.values)


def insist(refusal: Refusal | None) -> None:
    """Raise the error if there is a refusal."""
    if refusal is not None:
        raise refusal.error()
