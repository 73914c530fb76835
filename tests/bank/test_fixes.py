"""Quick fixes put right what was found, and nothing else breaks; undo takes them back."""

from __future__ import annotations

import json

import pytest

from procedit.bank.checking import check_set
from procedit.bank.finding import Finding
from procedit.bank.reading import read_procedure
from procedit.bank.run import examine
from procedit.bank.shelf import Shelf
from procedit.session import open_bytes
from procedit.xml.read import read
from procedit.xml.write import write
from tests.corpus import SAMPLES

BAD = SAMPLES / "bad"
EXPECTED = json.loads((BAD / "expected.json").read_text(encoding="utf-8"))
GOOD = (SAMPLES / "flytteanmeldelse-indland.bpmn").read_bytes()


def cases():
    """Every bad file whose finding has a fix, and some more ways to be wrong."""
    spoiled = {
        "M01": GOOD.replace(b'<pb:activity key="A20" kind="check" role="FR"/>', b""),
        "M02": GOOD.replace(b"(Korrekt)", b"(God)"),
        "M08": GOOD.replace(
            b'<pb:role key="FR" kind="internal">Folkeregister</pb:role>',
            b'<pb:role key="FR" kind="external">X</pb:role>',
        ),
        "Q01": GOOD.replace("Kontrollér identitet".encode(), b"Kontrollerer identitet"),
    }
    yield from spoiled.items()
    for name in sorted(EXPECTED):
        path = BAD / name
        if path.suffix == ".bpmn" and not isinstance(read_procedure(path.read_bytes()), Finding):
            yield EXPECTED[name]["id"], path.read_bytes()


def fixable(data):
    shelf = Shelf([read(data)])
    return [each for each in examine(read(data), shelf) if each.fix is not None]


FIXABLE = [
    pytest.param(id, data, id=f"{id}-{number}")
    for number, (id, data) in enumerate(cases())
    if fixable(data)
]


def test_fixes_are_offered_for_what_can_be_put_right_safely():
    assert {each.values[0] for each in FIXABLE} == {
        "M01",
        "M02",
        "M08",
        "M09",
        "Q01",
        "Q04",
        "Q05",
        "X08",
    }


@pytest.mark.parametrize(("id", "data"), FIXABLE)
def test_a_fix_puts_its_finding_right(id, data):
    session = open_bytes(data)
    shelf = Shelf([session.document])
    [finding, *_] = [each for each in examine(session.document, shelf) if each.id == id]

    session.stack.run(finding.fix.text.en, finding.fix.command)

    after = examine(session.document, shelf)
    assert len([each for each in after if each.id == id]) < len(fixable(data))
    assert finding.fix.text.da
    session.stack.undo()
    assert write(session.document) == data


def test_a_text_from_a_file_never_breaks_a_finding():
    data = GOOD.replace("Kontrollér identitet".encode(), b"{Behandling} &lt;b> {0}")

    [(_, findings)] = check_set([("a", data)])

    assert all("{Behandling}" in each.text.da for each in findings if each.id.startswith("Q"))
