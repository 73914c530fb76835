"""What can be created: legal events, words to find them by, and the row of an element in a file."""

from dataclasses import dataclass, field

import pytest

from procedit.bpmn.types import type_of
from procedit.bpmn.variants import VARIANTS, find_variants, variant_of

# BPMN 2.0.2 table 10.93
_LEGAL = {
    "startEvent": "message timer conditional signal multiple parallelMultiple escalation error compensate",
    "intermediateCatchEvent": "message timer conditional link signal multiple parallelMultiple",
    "intermediateThrowEvent": "message escalation compensate link signal multiple",
    "boundaryEvent": "message timer escalation error cancel compensate conditional signal multiple "
    "parallelMultiple",
    "endEvent": "message escalation error cancel compensate signal terminate multiple",
}
_BLANK = {"startEvent", "intermediateThrowEvent", "endEvent"}
_MAY_RUN_BESIDE = [
    "message",
    "timer",
    "escalation",
    "conditional",
    "signal",
    "multiple",
    "parallelMultiple",
]


@pytest.mark.parametrize("name", _LEGAL)
def test_the_events_to_create_are_those_of_the_standard(name):
    own = [each for each in VARIANTS.values() if each.type.name == name]
    expected = set(_LEGAL[name].split()) | ({""} if name in _BLANK else set())

    assert {each.definition for each in own if each.is_interrupting} == expected
    dashed = {each.definition for each in own if not each.is_interrupting}
    assert dashed == (set(_MAY_RUN_BESIDE) if name in ("startEvent", "boundaryEvent") else set())


def test_labels_and_keys_are_unique():
    labels = [each.label for each in VARIANTS.values()]

    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("variant", VARIANTS.values(), ids=lambda variant: variant.key)
def test_every_variant_has_words_in_danish_and_a_size_if_it_is_a_shape(variant):
    assert variant.words.strip()
    assert variant.type.is_connection or min(variant.size) > 0


@dataclass
class Described:
    name: str
    attributes: dict = field(default_factory=dict)
    event_definitions: tuple = ()
    process: object = None

    @property
    def type(self):
        return type_of(self.name)

    def get(self, name, default=""):
        return self.attributes.get(name, default)

    def flag(self, name, default=False):
        value = self.attributes.get(name)
        return default if value is None else value == "true"


@pytest.mark.parametrize("variant", VARIANTS.values(), ids=lambda variant: variant.key)
def test_an_element_made_from_a_variant_is_recognised_as_it(variant):
    if variant.key in ("sequenceFlow.default", "sequenceFlow.conditional"):
        pytest.skip("a flow's kind lies outside of it")
    definitions = tuple(Described(name) for name in variant.definitions)
    process = "P" if variant.key == "participant" else None
    element = Described(variant.type.name, dict(variant.attributes), definitions, process)

    assert variant_of(element, expanded=variant.expanded) is variant


def test_an_event_the_standard_does_not_know_is_no_variant():
    assert variant_of(Described("startEvent", {}, (Described("linkEventDefinition"),))) is None


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("brugeropg", "userTask"),
        ("user task", "userTask"),
        ("frist kant", "boundaryEvent.timer"),
        ("valg", "exclusiveGateway"),
        ("svømmebane", "lane"),
        ("note", "textAnnotation"),
        ("samling data", "dataObjectReference.collection"),
    ],
)
def test_variants_are_found_by_danish_and_english_words(words, key):
    assert key in [each.key for each in find_variants(words)]


def test_what_begins_with_the_words_comes_first():
    assert find_variants("task")[0].key == "task"
    assert find_variants("xyzzy") == []
    assert len(find_variants("")) == len(VARIANTS)
