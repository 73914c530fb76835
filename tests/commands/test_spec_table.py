"""Every behaviour and every rule has a test that exists."""

import ast
import os
from functools import cache
from pathlib import Path

import pytest

from tests.commands.spec_table import BEHAVIOURS, RULES

ROOT = Path(__file__).parents[2]
SPEC = Path(os.environ.get("PROCEDIT_SPEC", ROOT.parent / "shared" / "editor-spec.md"))
ROWS = {**BEHAVIOURS, **RULES}


@cache
def names_in(path: str) -> frozenset[str]:
    """The names of the tests in a module."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return frozenset(
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    )


@pytest.mark.parametrize("row", ROWS)
def test_a_row_has_tests_and_they_exist(row):
    assert ROWS[row], "no test"
    for test in ROWS[row]:
        path, _, name = test.partition("::")
        assert name in names_in(path), test


def test_every_behaviour_test_belongs_to_a_row():
    named = {test for tests in ROWS.values() for test in tests}
    folders = ("tests/commands/behaviours", "tests/commands/rules")
    for folder in folders:
        for path in sorted((ROOT / folder).glob("test_*.py")):
            relative = path.relative_to(ROOT).as_posix()
            for name in names_in(relative) - EXTRA:
                assert f"{relative}::{name}" in named, f"{relative}::{name} is in no row"


EXTRA = frozenset(
    {
        "test_the_table_has_every_kind",
        "test_a_data_object_turned_into_a_store_keeps_id_and_name",
        "test_a_flow_to_a_step_of_the_process_does_not_make_it_compensate",
        "test_an_attached_event_keeps_its_label",
        "test_what_lies_in_a_sub_process_moves_as_it_stands",
        "test_pools_carried_twice_in_one_command_keep_the_lists_they_came_with",
        "test_the_ways_before_are_those_that_undoing_brings_back",
        "test_looking_back_at_twice_as_many_lines_costs_no_more_than_some_twice_as_much",
    }
)
"""Tests beyond the list."""


@pytest.mark.skipif(not SPEC.exists(), reason="the list itself is not here")
def test_there_is_a_row_for_each_behaviour_of_the_list():
    section = SPEC.read_text(encoding="utf-8").split("## 1.")[1].split("## 2.")[0]
    listed = [line for line in section.splitlines() if line.startswith("- ")]

    assert len(listed) == len(BEHAVIOURS)
