"""What makes up the sample "Underretning", for comparing what was drawn with it."""

from __future__ import annotations

from procedit.resources import resource
from procedit.xml.read import read
from procedit.xml.write import write
from tests.commands.checks import dangling, schema_errors

SAMPLE = "underretning-modtagelse-og-vurdering.bpmn"
NOTE = "Eksempel – ikke retsgrundlag.\nSkal gennemgås af en sagsbehandler, før proceduren bruges."
HINT = "§ 19: afdækning\n§ 20: børnefaglig undersøgelse"


def parts(document):
    """Every element that is drawn: type, name, event definitions, lane or host."""
    return sorted(
        (*_who(each), _where(each))
        for each in document.elements()
        if each.type.is_flow_node
        or each.type.name
        in ("participant", "lane", "dataStoreReference", "textAnnotation", "group")
    )


def lines(document):
    """Every connection: type, name and what it connects."""
    return sorted(
        (each.type.name, each.name, *_ends(each))
        for each in document.elements()
        if each.type.is_connection and each.source and each.target
    )


def sample():
    return read((resource("templates").parent.parent / "samples" / SAMPLE).read_bytes())


def check(document):
    """What was drawn says what the sample says, in valid XML, and all of it is drawn."""
    assert schema_errors(write(document)) == []
    assert dangling(document) == set()
    expected = sample()
    assert parts(document) == parts(expected)
    assert lines(document) == lines(expected)


def _ends(line):
    ends = _who(line.source), _who(line.target)
    return sorted(ends) if line.type.name == "association" else ends  # it has no direction


def _who(element):
    kinds = tuple(each.type.name for each in element.event_definitions)
    return element.type.name, element.name, kinds, element.get("cancelActivity") or ""


def _where(element):
    host, lane = element.attached_to, element.lane if element.type.is_flow_node else None
    return "" if host is None and lane is None else (host or lane).name
