"""Profiles: which rules are asked, how bad what they find is, and their limits.

A profile is a TOML file with a ``name``, the table ``[rules]`` (rule id to ``error``, ``warning``,
``hint`` or ``off``) and a table ``[parameters.RULE]`` for each rule with other limits than its own. It may
``extend`` another one by its id. Rules that it does not name are not asked. ``*`` stands for the rules
that are asked without a profile, each as bad as it says itself.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from procedit.errors import QT_TRANSLATE_NOOP, ProceditError
from procedit.resources import resource
from procedit.rules.rule import Severity
from procedit.rules.run import RULES, USUAL

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from procedit.rules.rule import Rule

_T = QT_TRANSLATE_NOOP
_NO_TOML = _T("Error", "The profile {name} cannot be read: {reason}. Check it as a TOML file.")
_NO_PROFILE = _T(
    "Error",
    "There is no profile {name}. Give the path of a TOML file or one of: {known}.",
)
_NO_RULE = _T("Error", "The profile {name} asks for {rule}, but there is no such rule.")
_NO_SEVERITY = _T(
    "Error",
    "The profile {name} says {value} for {rule}; it can be error, warning, hint or off.",
)
_NO_PARAMETER = _T(
    "Error", "The profile {name} sets {parameter} of {rule}, which has no such limit."
)
_WRONG_KIND = _T(
    "Error", "The profile {name} sets {parameter} of {rule} to {value}, which is of another kind."
)
_CIRCLE = _T("Error", "The profile {name} extends itself.")
_OFF, _ALL = "off", "*"


@dataclass(frozen=True, slots=True)
class Profile:
    """A named choice of rules, each with the severity and the parameters it has there."""

    id: str
    name: str
    rules: tuple[Rule, ...]


def built_in() -> list[str]:
    """The ids of the profiles that come with the program."""
    return sorted(path.stem for path in resource("profiles").glob("*.toml"))


def find_profile(name: str, folder: Path | None = None) -> Profile:
    """The profile of that id, in ``folder`` or built in; raises ProceditError where there is none."""
    return _read(_path_of(name, folder), folder, ())


def read_profile(path: Path) -> Profile:
    """The profile in a file; raises ProceditError where it cannot be understood."""
    return _read(path, path.parent, ())


def _path_of(name: str, folder: Path | None) -> Path:
    if folder is not None and (folder / f"{name}.toml").is_file():
        return folder / f"{name}.toml"
    if name not in built_in():
        raise ProceditError(_NO_PROFILE, name=name, known=", ".join(built_in()))
    return resource("profiles", f"{name}.toml")


def _read(path: Path, folder: Path | None, before: tuple[Path, ...]) -> Profile:
    if path in before:
        raise ProceditError(_CIRCLE, name=path.stem)
    try:
        data: dict[str, object] = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ProceditError(_NO_TOML, name=path.name, reason=reason) from error
    chosen: dict[str, Rule] = {}
    if data.get("extends"):
        base = _read(_path_of(str(data["extends"]), folder), folder, (*before, path))
        chosen = {each.id: each for each in base.rules}
    _choose(path.stem, _table(data, "rules"), chosen)
    for rule, values in _table(data, "parameters").items():
        _set(path.stem, rule, cast("Mapping[str, object]", values), chosen)
    order = [each.id for each in RULES]
    rules = sorted(chosen.values(), key=lambda each: order.index(each.id))
    return Profile(path.stem, str(data.get("name") or path.stem), tuple(rules))


def _table(data: Mapping[str, object], name: str) -> Mapping[str, object]:
    found = data.get(name)
    return cast("Mapping[str, object]", found) if isinstance(found, dict) else {}


def _choose(profile: str, wanted: Mapping[str, object], chosen: dict[str, Rule]) -> None:
    """Take in what ``[rules]`` says."""
    for name, value in wanted.items():
        if name == _ALL:
            chosen.update((each.id, each) for each in USUAL if value != _OFF)
            continue
        rule = chosen.get(name) or _rule(profile, name)
        if value == _OFF:
            chosen.pop(name, None)
        elif value in tuple(Severity):
            chosen[name] = replace(rule, severity=Severity(str(value)))
        else:
            raise ProceditError(_NO_SEVERITY, name=profile, rule=name, value=value)


def _rule(profile: str, name: str) -> Rule:
    for each in RULES:
        if each.id == name:
            return each
    raise ProceditError(_NO_RULE, name=profile, rule=name)


def _set(profile: str, name: str, values: Mapping[str, object], chosen: dict[str, Rule]) -> None:
    """Take in one ``[parameters.RULE]``; of a rule that is not asked it is only checked."""
    rule = chosen.get(name) or _rule(profile, name)
    parameters = dict(rule.parameters)
    for parameter, value in values.items():
        if parameter not in parameters:
            raise ProceditError(_NO_PARAMETER, name=profile, rule=name, parameter=parameter)
        made = tuple(cast("list[str]", value)) if isinstance(value, list) else value
        told = str(cast("object", value))
        if type(made) is not type(parameters[parameter]):
            raise ProceditError(
                _WRONG_KIND, name=profile, rule=name, parameter=parameter, value=told
            )
        parameters[parameter] = made
    if name in chosen:
        chosen[name] = replace(rule, parameters=parameters)
