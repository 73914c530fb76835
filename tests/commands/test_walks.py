"""Whatever a person does in whatever order: all of it can be taken back and done again."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from procedit.session import open_bytes
from procedit.xml.verify import says_the_same
from procedit.xml.write import write
from tests.commands import checks
from tests.commands.walk import Walk
from tests.commands.walks import ACTIONS
from tests.corpus import all_files, label

STEPS = 25
SMALL = [path for path in all_files() if path.stat().st_size < 200_000]


def walked(data: bytes, seed: int, steps: int = STEPS) -> Walk:
    walk = Walk(open_bytes(data), seed, ACTIONS)
    walk.run(steps)
    return walk


@pytest.mark.parametrize("path", SMALL, ids=label)
def test_a_random_history_is_undone_and_redone_byte_for_byte(path):
    data = path.read_bytes()
    walk = walked(data, seed=len(data))
    stack, document = walk.session.stack, walk.session.document
    while stack.redo_title:
        stack.redo()
    edited = write(document)

    while stack.undo_title:
        stack.undo()
    assert write(document) == data, walk.log
    while stack.redo_title:
        stack.redo()
    assert write(document) == edited, walk.log


@pytest.mark.parametrize("path", SMALL, ids=label)
def test_after_every_step_of_a_random_history_the_file_is_sound(path):
    data = path.read_bytes()
    walk = Walk(open_bytes(data), len(data) + 1, ACTIONS)
    document = walk.session.document
    was_valid, loose = not checks.schema_errors(data), checks.dangling(document)

    for _ in range(STEPS):
        walk.step()
        assert checks.dangling(document) <= loose, walk.log
        assert checks.is_indexed_rightly(document), walk.log
        written = write(document)
        assert says_the_same(written, document), walk.log
        if was_valid:
            assert checks.schema_errors(written) == [], walk.log

    assert checks.reads_alike(document), walk.log


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 2**32), which=st.integers(0, len(SMALL) - 1))
def test_any_history_on_any_file_can_be_taken_back(seed, which):
    data = SMALL[which].read_bytes()
    walk = walked(data, seed)

    while walk.session.stack.undo_title:
        walk.session.stack.undo()

    assert write(walk.session.document) == data
    assert checks.is_indexed_rightly(walk.session.document)


def test_every_action_succeeds_somewhere():
    missing = {action.__name__ for action in ACTIONS}
    for seed in range(10):
        for path in SMALL:
            if missing:
                missing.difference_update(walked(path.read_bytes(), seed, steps=40).log)

    assert missing == set()
