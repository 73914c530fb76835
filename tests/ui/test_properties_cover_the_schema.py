"""The panel against the OMG schema: every attribute and child of every element is edited, shown or excluded.

``whole`` holds files in which every attribute and child of the schema occurs. Each of them is taken
out or changed in turn, and what the panel says about some element has to be another thing then.
"""

from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from procedit.bpmn.names import BPMN
from procedit.bpmn.types import TYPES
from procedit.session import open_bytes
from procedit.ui.properties.field import Kind
from procedit.ui.properties.groups import sections_of
from tests.bpmn.test_schema import XSD, Schemas, local

WHOLE = sorted((Path(__file__).parent / "whole").glob("*.bpmn"))

DRAWN = "Drawn, and changed by gestures on the canvas."
KEPT = "Repeats what the flows say, and is kept by itself."
PART_ID = (
    "The id of a part is given by the program; only elements that can be selected show theirs."
)
EXCLUDED = {
    # Every element
    "*.incoming": KEPT,
    "*.outgoing": KEPT,
    "*.flowElement": DRAWN,
    "*.artifact": DRAWN,
    "*.participant": DRAWN,
    "*.messageFlow": DRAWN,
    "*.conversationNode": DRAWN,
    "*.conversationLink": DRAWN,
    "*.dataInputAssociation": DRAWN,
    "*.dataOutputAssociation": DRAWN,
    "*.sourceRef": DRAWN,
    "*.targetRef": DRAWN,
    "*.lane": DRAWN,
    "*.flowNodeRef": DRAWN,
    "lane.childLaneSet": DRAWN,
    "boundaryEvent.attachedToRef": DRAWN,
    **dict.fromkeys(
        (
            f"{part}.{name}"
            for part in (
                *("dataState", "participantMultiplicity", "resourceAssignmentExpression"),
                "correlationPropertyRetrievalExpression",
            )
            for name in ("documentation", "extensionElements")
        ),
        "Nothing is written about so small a part; what is there is kept.",
    ),
    # What the file is made of
    "definitions.rootElement": "Each root element is looked at by itself.",
    "definitions.BPMNDiagram": "What is drawn, not what is said.",
    "definitions.id": "Nothing refers to the file by it.",
    # Single ones
    "choreographyTask.participantRef": "The two bands of the activity, drawn.",
    "subChoreography.participantRef": "The two bands of the activity, drawn.",
    "callChoreography.participantRef": "The two bands of the activity, drawn.",
}
"""By element and attribute or child, with why the panel says nothing of it."""

SHOWN_ONLY = {
    "auditing": "For engines.",
    "monitoring": "For engines.",
    "rendering": "For engines.",
    "ioBinding": "For engines.",
    "correlationSubscription": "For engines.",
    "partitionElement": "A nameless copy of what the reference names better.",
    "conversationAssociation": "Drawn by no tool.",
    "resourceParameterBinding": "For engines.",
    "extensionElements": "Other tools' data.",
    "categoryValueRef": "Kept by the groups around an element.",
    "import": "For engines.",
    "extension": "For engines.",
    "relationship": "For other tools.",
    "exporter": "Says what made the file.",
    "exporterVersion": "Says what made the file.",
    "eventDefinitionRef": "The definition it leads to is edited, and the cross takes the reference away.",
}
"""What is shown and not edited, with everything in it, and why."""


def selectable(document):
    """What can be selected: all that diagrams draw, and the file as a whole."""
    return [each for each in document.elements() if each.type.name in TYPES]


def told(data):
    """What the panel says of everything that can be selected: label, value and kind of each row."""
    document = open_bytes(data).document
    found = {}
    for element in selectable(document):
        place = element.document.root.getroottree().getpath(element.node)
        for section in sections_of(element, None):
            for row in section.rows:
                choices = (
                    tuple(each.value for each in row.choices) if row.field.kind is Kind.ADD else ()
                )
                key = (place, section.id, row.field.id)
                found[key] = (row.field.kind, tuple(row.values), choices)
    return found


def is_model(node):
    return isinstance(node.tag, str) and node.tag.startswith(f"{{{BPMN}}}")


def occurrences():
    """Each attribute and child in the files once: file, element, name, and how to find its place."""
    seen = set()
    for path in WHOLE:
        root = etree.parse(path).getroot()
        for node in filter(is_model, root.iter()):
            if inside_shown(node):
                continue
            for name, place, is_child in parts_of(node, root.getroottree()):
                if (local_of(node), name) not in seen:
                    seen.add((local_of(node), name))
                    yield path, local_of(node), name, place, is_child


def parts_of(node, tree):
    """The attributes and children of a node by the names the schema has for them."""
    for name in node.attrib:
        if not name.startswith("{"):
            yield name, tree.getpath(node), False
    for child in filter(is_model, node):
        yield declared_name(local_of(node), local_of(child)), tree.getpath(child), True


def inside_shown(node):
    return any(
        local_of(each) in SHOWN_ONLY for each in [node, *node.iterancestors()] if is_model(each)
    )


def local_of(node):
    return etree.QName(node).localname


@cache
def schemas():
    return Schemas()


def declared_name(owner, child):
    """The name under which the schema lists a child: its own or the head of its substitution group."""
    kind = schemas().typed_elements().get(owner)
    declared = set(schemas().children(kind)) if kind else set()
    groups = schemas().groups()
    name = child
    while name not in declared and name in groups:
        name = groups[name]
    return name if name in declared else child


OCCURRENCES = list(occurrences())


def is_excluded(owner, name):
    return f"{owner}.{name}" in EXCLUDED or f"*.{name}" in EXCLUDED


def without(path, name, place, is_child):
    """The file with the child taken out, or with the attribute or the child's text another one."""
    root = etree.parse(path).getroot()
    node = root.getroottree().xpath(place)[0]
    if is_child:
        if local_of(node) in REQUIRED_TEXT:
            node.text = REQUIRED_TEXT[local_of(node)]
        else:
            node.getparent().remove(node)
    elif name in OTHER:
        node.set(name, OTHER[name])
    elif node.get(name) in ("true", "false"):
        node.set(name, "false" if node.get(name) == "true" else "true")
    else:
        del node.attrib[name]
    return etree.tostring(root)


OTHER = {
    "innerMessageFlowRef": "Mf2",
    "outerMessageFlowRef": "Mf1",
    "initiatingParticipantRef": "CPa2",
    "id": "Other",
}
REQUIRED_TEXT = {"innerParticipantRef": "Pa2", "outerParticipantRef": "Pa1", "inMessageRef": "M2"}


@cache
def told_of(path):
    return told(path.read_bytes())


@pytest.mark.parametrize(
    ("path", "owner", "name", "place", "is_child"),
    [pytest.param(*each, id=f"{each[1]}.{each[2]}") for each in OCCURRENCES],
)
def test_every_attribute_and_child_is_edited_or_shown(path, owner, name, place, is_child):
    if is_excluded(owner, name) or (name == "id" and owner not in TYPES):
        return
    before = told_of(path)

    after = told(without(path, name, place, is_child))

    changed = [key for key in before.keys() | after.keys() if before.get(key) != after.get(key)]
    assert changed, f"{owner}.{name} is neither edited nor shown nor excluded"
    kinds = {(before.get(key) or after[key])[0] for key in changed}
    if name not in SHOWN_ONLY:
        assert kinds - {Kind.SHOWN, Kind.TREE}, f"{owner}.{name} is shown, but cannot be edited"


def test_the_files_hold_everything_the_schema_has():
    known = {(owner, name) for _, owner, name, _, _ in OCCURRENCES}
    known |= {(role, name) for owner, name in known if owner in ROLES for role in ROLES}
    missing = [
        f"{owner}.{name}"
        for owner, kind in sorted(schemas().typed_elements().items())
        if owner not in (*OTHER_SCHEMAS, *NEVER, *SHOWN_ONLY) and kind not in ABSTRACT
        for name in sorted({*attributes(kind), *schemas().children(kind)})
        if (owner, name) not in known and not is_excluded(owner, name) and name not in OF_PARTS
    ]

    assert missing == []


def test_no_exclusion_is_left_over():
    known = {(owner, name) for _, owner, name, _, _ in OCCURRENCES}
    names = {name for _, name in known}

    for each in EXCLUDED:
        owner, _, name = each.partition(".")
        declared = {declared for kind in schemas().types for declared in schemas().children(kind)}
        assert name in names | declared if owner == "*" else owner in schemas().typed_elements()


ROLES = ("performer", "humanPerformer", "potentialOwner", "resourceRole")
"""One type in the schema, of which each names a resource or an expression, never both."""
OF_PARTS = ("id", "documentation", "extensionElements")
"""What every element has; tried wherever it occurs."""
ABSTRACT = {"tBaseElement", "tBaseElementWithMixedContent", "tRootElement"}
OTHER_SCHEMAS = {
    *("BPMNDiagram", "BPMNPlane", "BPMNShape", "BPMNEdge", "BPMNLabel", "BPMNLabelStyle", "Font"),
    *("Bounds", "Point", "waypoint", "DiagramElement"),
}
NEVER = {
    "gateway": "Only its kinds are written.",
    "dataAssociation": "Only its kinds are written.",
    "callableElement": "Only its kinds are written.",
    "expression": "Written as the formal expression of some element.",
    "correlationPropertyBinding": "Inside of what is only shown.",
    "dataPath": "Inside of what is only shown.",
    "event": "Only its name is said, in the detail of a repetition.",
}
"""Elements of the schema that do not occur as such."""


def attributes(kind):
    """The attributes of a type, those of its base types too."""
    node = schemas().types[kind]
    extension = node.find(f".//{XSD}extension")
    found = attributes(local(extension.get("base"))) if extension is not None else []
    return found + [each.get("name") for each in node.iter(f"{XSD}attribute")]
