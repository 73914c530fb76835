"""A few of the kills that ``python -m tests.faults`` makes by the thousand."""

from tests.faults.kills import kill_again_and_again


def test_whatever_moment_the_program_is_killed_at_nothing_is_lost(tmp_path):
    tally = kill_again_and_again(tmp_path, kills=4, seed=11)

    assert tally.wrong == []
    assert tally.steps > 0
