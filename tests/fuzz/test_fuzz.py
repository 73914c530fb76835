"""Some of the inputs that ``python -m tests.fuzz`` makes by the thousand."""

from __future__ import annotations

from tests.fuzz.run import run


def test_no_hostile_input_makes_the_program_fall(qapp):
    tally = run(range(300))

    assert tally.fell == {}
    assert tally.counts["bpmn used"] > 100
