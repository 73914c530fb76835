"""Words in names are found and replaced, as they were seen before."""

import pytest

from procedit.commands.rename import rename
from procedit.commands.replace_names import Wanted, named_elements, renamings, replace_names
from procedit.errors import ProceditError


def found(here, *args, **kwargs):
    wanted = Wanted(*args, **kwargs)
    return {each.key: each.new for each in renamings(named_elements(here.document), wanted)}


def test_names_notes_and_processes_are_found(case):
    assert found(case, "Husk", "Bemærk") == {"Note": "Bemærk"}
    assert found(case, "SAG", "Ansøgning") == {"P": "Ansøgning"}
    assert found(case, "SAG", "Ansøgning", case=True) == {}
    assert found(case, "", "x") == {}


def test_whole_words_only(case):
    case.do(rename, case["Grant"], "Bevilg bevilgning")

    assert found(case, "bevilg", "Giv") == {"Grant": "Giv Givning"}
    assert found(case, "bevilg", "Giv", whole_words=True) == {"Grant": "Giv bevilgning"}


def test_plain_words_are_taken_as_they_are(case):
    case.do(rename, case["Grant"], "Pris (kr.)")

    assert found(case, "(kr.)", r"\1") == {"Grant": r"Pris \1"}
    assert found(case, "Pris.", "x") == {}


def test_a_regular_expression_may_use_its_groups(case):
    case.do(rename, case["Grant"], "Brev til borger")

    assert found(case, r"(\w+) til (\w+)", r"\2: \1", pattern=True) == {"Grant": "borger: Brev"}
    for wrong, by in (("(", ""), ("a", r"\4")):
        with pytest.raises(ProceditError, match="no regular expression"):
            found(case, wrong, by, pattern=True)


def test_all_are_replaced_in_one_step(case):
    names = found(case, "a", "å")
    assert len(names) > 2

    case.do(replace_names, names)

    assert {key: case[key].name for key in names} == names
    assert case.session.stack.titles == ["replace_names"]
