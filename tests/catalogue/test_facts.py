"""What the catalogue reads from a document."""

import pytest

from procedit.catalogue import ElementFact, facts_of
from procedit.xml.read import read

_BPMN = 'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"'
_POOLS = '<collaboration id="C" name="Overblik"><participant id="P1" name="Borger" {one}/><participant id="P2" name="Kommune" processRef="own"/></collaboration>'


def definitions(inside: str) -> bytes:
    return f'<definitions {_BPMN} id="D" name="file" targetNamespace="x">{inside}</definitions>'.encode()


@pytest.mark.parametrize(
    ("inside", "title"),
    [
        ('<process id="p" name=" Byg\n  sag "/>', "Byg sag"),
        ('<process id="p"/><process id="q" name="Anden"/>', "Anden"),
        ("<process id='p'/>", ""),
        ("", ""),
        (
            _POOLS.format(one='processRef="empty"')
            + '<process id="empty" name="Tom"/><process id="own" name="Egen"><task id="t"/></process>',
            "Egen",
        ),
        (_POOLS.format(one="") + '<process id="own"><task id="t"/></process>', "Kommune"),
        ('<collaboration id="C"><participant id="P" name="Borger"/></collaboration>', "Borger"),
    ],
)
def test_the_title_is_the_name_of_the_own_process_or_else_of_its_pool(inside: str, title: str):
    assert facts_of(read(definitions(inside))).title == title


def test_elements_that_say_something_are_facts_in_the_documents_order():
    document = read(
        definitions(
            '<message id="M" name="Brev"/>'
            '<process id="p" name="Sag"><documentation>Om sagen</documentation>'
            '<startEvent id="s"/><task id="t" name="Vurdér"><documentation>Hvordan</documentation></task>'
            '<endEvent id="e"><documentation>Slut</documentation></endEvent>'
            '<textAnnotation id="a"><text>Husk</text></textAnnotation></process>'
        )
    )

    facts = facts_of(document)

    assert (facts.title, facts.documentation) == ("Sag", "Om sagen")
    assert facts.elements == (
        ElementFact("t", "task", "Vurdér", "Hvordan"),
        ElementFact("e", "endEvent", "", "Slut"),
        ElementFact("a", "textAnnotation", "Husk"),
    )
