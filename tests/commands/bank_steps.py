"""What a random history does with the bank's data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from procedit.bpmn.types import Family
from procedit.commands.bank.derive import derive, set_traces
from procedit.commands.bank.keys import begin_procedure, give_keys
from procedit.commands.bank.set_data import drop_data, set_activity, set_node, set_procedure
from procedit.commands.bank.slots import InRow, NewRow, RowGone
from procedit.commands.fill_in import fill_in
from procedit.errors import ProceditError
from procedit.model.bank import kind_of, own_process, procedure_data
from procedit.model.bank_values import (
    ActivityData,
    Item,
    Kle,
    LawRef,
    Legal,
    NodeData,
    ProcedureData,
)

if TYPE_CHECKING:
    from tests.commands.walk import Walk

_TEXTS = ("", "Æ & <ø>", "To\nlinjer", "x")


def describe_procedure(walk: Walk) -> None:
    process = own_process(walk.session.document)
    if process is None:
        raise ProceditError("No process.")
    some = walk.random
    data = ProcedureData(
        id="urn:uuid:1",
        purpose=some.choice(_TEXTS),
        kle=tuple(Kle(f"{some.randint(10, 99)}") for _ in range(some.randint(0, 3))),
        form=tuple("123"[: some.randint(0, 3)]),
        roles=tuple(Item(each, some.choice(_TEXTS)) for each in "ABC"[: some.randint(0, 3)]),
    )
    walk.do(set_procedure, process, data)


def describe_step(walk: Walk) -> None:
    element = walk.one(walk.diagram, Family.ACTIVITY, Family.GATEWAY, Family.EVENT)
    key = walk.random.choice("abc")
    if kind_of(element) == "activity":
        laws = tuple(LawRef(key, "§ 1") for _ in range(walk.random.randint(0, 2)))
        walk.do(set_activity, element, ActivityData(key=key, laws=laws, advice=("y",)))
    else:
        walk.do(set_node, element, NodeData(key, (key,)))


def trace(walk: Walk) -> None:
    element = walk.one(walk.diagram, Family.ACTIVITY, Family.GATEWAY, Family.EVENT)
    walk.do(set_traces, element, walk.random.choice(((), ("A1",), ("A1", "A2"))))


def derive_good(walk: Walk) -> None:
    process = own_process(walk.session.document)
    if process is None:
        raise ProceditError("No process.")
    walk.do(derive, process, "urn:uuid:2", "2024-01-01", "Redaktionen", "x")


def drop_description(walk: Walk) -> None:
    walk.do(drop_data, walk.one(walk.diagram, Family.ACTIVITY, Family.GATEWAY, Family.EVENT))


def give_all_keys(walk: Walk) -> None:
    process = own_process(walk.session.document)
    if process is None:
        raise ProceditError("No process.")
    walk.do(
        begin_procedure if procedure_data(process) is None else give_keys,
        process,
        *(("good",) if procedure_data(process) is None else ()),
    )


def fill_in_a_row(walk: Walk) -> None:
    """Add, change or remove a row of a list of the procedure, as its panel does."""
    process = own_process(walk.session.document)
    if process is None:
        raise ProceditError("No process.")
    field = walk.random.choice(("legal", "roles", "systems"))
    make = Legal("a", "LOV", "En lov") if field == "legal" else Item("a", "navn")
    place = walk.random.randint(0, 2)
    slot = walk.random.choice(
        (
            NewRow(field, lambda _process, _text: make),
            RowGone(field, place),
            InRow(field, place, "key"),
        )
    )
    walk.do(fill_in, [process], slot, walk.random.choice("abc"))


ACTIONS = (
    describe_procedure,
    describe_step,
    trace,
    derive_good,
    fill_in_a_row,
    drop_description,
    give_all_keys,
)
