"""C01–C06, C10: a good procedure does all that the correct one must, in its order, around nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bank.finding import ERROR, INFO, WARNING, Found, Text, check, named
from procedit.model.bank import key_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from procedit.bank.case import Case
    from procedit.model.element import Element


@check(
    "C01",
    Text("Refines one approved correct procedure", "Bygger på én godkendt korrekt arbejdsgang"),
    draft=INFO,
)
def refines(case: Case) -> Iterator[Found]:
    """A good procedure refines one version of a correct one, a correct one none.

    That version is at hand and approved.
    """
    target = case.data.refines
    if case.is_correct and target is not None:
        text = Text(
            "A correct procedure refines no other one.",
            "En korrekt arbejdsgang bygger ikke på en anden.",
        )
        yield Found(text, case.process)
    if not case.is_good:
        return
    if target is None:
        text = Text(
            "It is not said which correct procedure the good one builds on.",
            "Det fremgår ikke, hvilken korrekt arbejdsgang den gode bygger på.",
        )
        yield Found(text, case.process)
    elif case.refined is None:
        text = Text(
            "The correct procedure in version {version} is not at hand.",
            "Den korrekte arbejdsgang i version {version} findes ikke her.",
        )
        yield Found(text.filled(version=target.version), case.process)
    elif not case.refined.is_correct or case.refined.data.status != "approved":
        text = Text(
            "The procedure that it builds on is not an approved correct one.",
            "Arbejdsgangen, den bygger på, er ikke en godkendt korrekt.",
        )
        yield Found(text, case.process)


@check("C02", Text("Every mandatory step is covered", "Alle lovpligtige trin er dækket"))
def covered(case: Case) -> Iterator[Found]:
    """Each mandatory step of the correct procedure is named in the traces of at least one step."""
    for step in mandatory(case.refined) if case.is_good else ():
        key = key_of(step)
        if key not in case.tracers:
            text = Text(
                "The mandatory activity “{name}” ({key}) is not covered in the good procedure.",
                "Den lovpligtige aktivitet «{name}» ({key}) er ikke dækket i den gode arbejdsgang.",
            )
            yield Found(text.filled(name=named(step), key=key), case.process, step)


def mandatory(case: Case | None) -> list[Element]:
    """The mandatory steps of a correct procedure that have a key."""
    if case is None:
        return []
    return [node for node, data in case.activities if data.mandatory and data.key]


@check("C03", Text("Traces lead to their like", "Spor fører til deres lige"), draft=ERROR)
def traces(case: Case) -> Iterator[Found]:
    """What a step traces is a step of the refined version; events and gateways trace their like."""
    refined = case.refined
    if refined is None or not case.is_good:
        return
    for key, tracers in case.tracers.items():
        target = refined.keys.get(key)
        for tracer in tracers:
            if target is None:
                text = Text(
                    "“{name}” traces {key}, which the correct procedure does not have.",
                    "»{name}« dækker {key}, som den korrekte arbejdsgang ikke har.",
                )
                yield Found(text.filled(name=named(tracer), key=key), tracer)
            elif target.type.family is not tracer.type.family:
                text = Text(
                    "“{name}” traces {key}, which is of another kind.",
                    "»{name}« dækker {key}, som er af en anden slags.",
                )
                yield Found(text.filled(name=named(tracer), key=key), tracer, target)


@check("C04", Text("The order is kept", "Rækkefølgen er bevaret"))
def order(case: Case) -> Iterator[Found]:
    """Nothing comes before a mandatory step that the correct procedure puts behind it.

    What that reaches only after the step, the good one reaches only after a step that covers it.
    """
    yield from _reached_too_early(case, ends=False)


@check("C05", Text("No way around a mandatory step", "Ingen vej uden om et lovpligtigt trin"))
def no_bypass(case: Case) -> Iterator[Found]:
    """A result that needs a mandatory step is not reached around all the steps that cover it."""
    yield from _reached_too_early(case, ends=True)


def _reached_too_early(case: Case, *, ends: bool) -> Iterator[Found]:
    refined = case.refined
    if refined is None or not case.is_good:
        return
    others = [(key, node) for key, node in refined.keys.items() if _is_result(node) == ends]
    for step in mandatory(refined):
        covering = {each.key for each in case.tracers.get(key_of(step), [])}
        if not covering:
            continue  # C02 tells
        reached = case.flow.reached(without=covering)
        for key, node in others:
            if step.key not in refined.flow.guards(node.key):
                continue
            early = [each for each in case.tracers.get(key, []) if each.key in reached]
            for tracer in early[:1]:
                yield Found(_early(step, tracer, ends=ends), tracer, step)


def _is_result(node: Element) -> bool:
    return node.type.name == "endEvent"


def _early(step: Element, tracer: Element, *, ends: bool) -> Text:
    if ends:
        text = Text(
            "“{result}” can be reached around the mandatory step “{step}” ({key}).",
            "»{result}« kan nås uden om det lovpligtige trin »{step}« ({key}).",
        )
    else:
        text = Text(
            "“{result}” can be reached before the mandatory step “{step}” ({key}) is covered.",
            "»{result}« kan nås, før det lovpligtige trin »{step}« ({key}) er dækket.",
        )
    return text.filled(result=named(tracer), step=named(step), key=key_of(step))


@check("C06", Text("Every result is reached", "Alle resultater nås"))
def results(case: Case) -> Iterator[Found]:
    """Each result of the correct procedure is traced by an end event of the good one."""
    refined = case.refined
    if refined is None or not case.is_good:
        return
    for item in refined.data.results:
        if not any(_is_result(each) for each in case.tracers.get(item.key, [])):
            text = Text(
                "The result “{name}” ({key}) is traced by no end event.",
                "Resultatet »{name}« ({key}) dækkes ikke af nogen sluthændelse.",
            )
            other = refined.keys.get(item.key)
            yield Found(text.filled(name=item.text, key=item.key), case.process, other)


@check(
    "C10",
    Text("Added steps carry advice", "Tilføjede trin bærer god praksis"),
    draft=INFO,
    upload=WARNING,
)
def advice(case: Case) -> Iterator[Found]:
    """A step that covers nothing of the correct procedure is good practice, and says which."""
    for node, data in case.activities if case.is_good else ():
        if not data.traces and not data.advice:
            text = Text(
                "The added step “{name}” carries no advice.",
                "Det tilføjede trin »{name}« bærer ingen god praksis.",
            )
            yield Found(text.filled(name=named(node)), node)


CHECKS = (refines, covered, traces, order, no_bypass, results, advice)
