"""Which attributes an element keeps when it becomes another type."""

import pytest

from procedit.bpmn.attributes import may_have


@pytest.mark.parametrize(
    ("name", "attribute", "expected"),
    [
        ("userTask", "default", True),
        ("parallelGateway", "default", False),
        ("callActivity", "calledElement", True),
        ("task", "calledElement", False),
        ("task", "{urn:x}own", True),
        ("somethingNew", "default", True),
    ],
)
def test_attributes_are_those_of_the_schema_and_unknown_ones_are_kept(name, attribute, expected):
    assert may_have(name, attribute) is expected
