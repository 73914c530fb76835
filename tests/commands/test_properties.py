"""Names, ids, texts and the details of events."""

import pytest

from procedit.bpmn.geometry import Bounds
from procedit.bpmn.variants import VARIANTS
from procedit.commands import set_definition as definitions
from procedit.commands.create import create
from procedit.commands.rename import rename
from procedit.commands.set_attribute import (
    set_attribute,
    set_child_text,
    set_documentation,
    set_expression,
    set_flag,
    set_id,
)
from procedit.commands.set_default import set_condition, set_default
from procedit.commands.set_loop import set_loop
from procedit.errors import ProceditError


def new(case, key, x=800):
    return case.do(create, case.diagram, VARIANTS[key], Bounds(x, 600, *VARIANTS[key].size))


def test_a_new_name_changes_one_line(case):
    before = case.xml().splitlines()

    case.do(rename, case["Check"], "Vurdér & afgør <sagen>")

    after = case.xml().splitlines()
    changed = [line for line in after if line not in before]
    assert len(changed) == 1
    assert 'name="Vurdér &amp; afgør &lt;sagen&gt;"' in changed[0]


def test_an_empty_name_removes_the_attribute_and_the_label(case):
    case.do(rename, case["Choice"], "Længere navn", label_size=(80, 28))
    label = case.diagram.shape_of("Choice").label_bounds
    assert (label.width, label.height) == (80, 28)

    case.do(rename, case["Choice"], "")

    assert "name" not in case["Choice"].attributes
    assert case.diagram.shape_of("Choice").label_bounds is None


def test_a_longer_name_keeps_the_label_at_its_side(case):
    case.do(rename, case["Choice"], "Kort", label_size=(30, 14))
    first = case.diagram.shape_of("Choice").label_bounds

    case.do(rename, case["Choice"], "Meget længere", label_size=(80, 28))

    second = case.diagram.shape_of("Choice").label_bounds
    assert second.center.x == first.center.x
    assert first.bottom == second.bottom or first.y == second.y


def test_annotations_are_named_by_their_text_and_links_by_their_definition(case):
    case.do(rename, case["Note"], "Husk\nfristen")
    assert case["Note"].name == "Husk\nfristen"
    link = new(case, "intermediateThrowEvent.link")
    case.do(rename, link, "Videre")

    assert link.event_definitions[0].get("name") == "Videre"


def test_associations_have_no_name(case):
    with case.unchanged(), pytest.raises(ProceditError, match="no name"):
        case.session.stack.run("x", rename, case["ToNote"], "x")


def test_a_new_id_is_followed_everywhere(case):
    case.do(set_id, case["Check"], "Vurdering_1")

    check = case["Vurdering_1"]
    assert case["Check"] is None
    assert [flow.key for flow in check.incoming] == ["F1"]
    assert check.boundary_events == [case["Late"]]
    assert case.bounds("Vurdering_1").x == 200
    case.do(set_id, case["F4"], "Nej")
    assert case["Choice"].get("default") == "Nej"
    assert case.lists("Choice", "outgoing") == ["F3", "Nej"]


@pytest.mark.parametrize("key", ["F1", "1x", "a b", "", "ø:x"])
def test_ids_that_are_taken_or_impossible_are_refused(case, key):
    with case.unchanged(), pytest.raises(ProceditError):
        case.session.stack.run("x", set_id, case["Check"], key)


def test_the_change_of_an_id_is_told_as_one_gone_and_one_come(case):
    told = []
    case.session.stack.listen(told.append)

    case.session.stack.run("x", set_id, case["Grant"], "Ja")

    assert told[0].removed == {"Grant"}
    assert told[0].added == {"Ja"}


def test_texts_and_attributes_are_set_and_taken_away(case):
    check = case["Check"]
    case.do(set_documentation, check, "Beskrivelse")
    assert check.documentation == "Beskrivelse"
    case.do(set_documentation, check, "")
    case.do(set_attribute, check, "implementation", "##WebService")
    case.do(set_attribute, check, "implementation", "")
    case.do(set_flag, case["P"], "isExecutable", value=True, default=False)
    assert case["P"].get("isExecutable") == "true"
    case.do(set_flag, check, "isForCompensation", value=False, default=False)

    assert "implementation" not in check.attributes
    assert "isForCompensation" not in check.attributes


def test_scripts_and_expressions(case):
    script = new(case, "scriptTask")
    case.do(set_child_text, script, "script", "x = 1")
    assert script.child_text("script") == "x = 1"
    ad_hoc = new(case, "adHocSubProcess", 1200)
    for text in ("klar", "helt klar", ""):
        case.do(set_expression, ad_hoc, "completionCondition", text)
        assert ad_hoc.child_text("completionCondition") == text


def test_default_and_condition_exclude_each_other(case):
    case.do(set_condition, case["F4"], "beløb < 5")
    assert case["Choice"].get("default") == ""
    case.do(set_default, case["F4"])
    assert case["F4"].child("conditionExpression") is None
    case.do(set_default, case["F4"], default=False)
    assert case["Choice"].get("default") == ""
    case.do(set_condition, case["F4"], None)
    with pytest.raises(ProceditError, match="default flow"):
        case.session.stack.run("x", set_default, case["F1"])


@pytest.mark.parametrize("loop", ["standard", "parallel", "sequential", ""])
def test_loops(case, loop):
    case.do(set_loop, case["Grant"], "parallel")
    case.do(set_loop, case["Grant"], loop)

    assert case["Grant"].loop == loop


def test_timers_wait_for_one_thing(case):
    timer = case["Timer"]
    case.do(definitions.set_timer, timer, "timeDuration", "P2D")
    case.do(definitions.set_timer, timer, "timeDuration", "P3D")
    case.do(definitions.set_timer, timer, "timeDate", "2026-01-01")
    assert timer.child_text("timeDate") == "2026-01-01"
    assert timer.child("timeDuration") is None
    case.do(definitions.set_timer, timer, "timeDate", "")
    assert timer.child("timeDate") is None


def test_messages_and_errors_are_shared_by_name(case):
    first, second = new(case, "startEvent.message"), new(case, "endEvent.message", 900)
    for event in (first, second):
        case.do(definitions.set_root_name, event.event_definitions[0], "Brev")

    roots = list(case.document.definitions.children("message"))
    assert [root.name for root in roots] == ["Brev"]
    assert definitions.root_of(second.event_definitions[0]) == roots[0]
    case.do(definitions.set_root_name, first.event_definitions[0], "")
    assert definitions.root_of(first.event_definitions[0]) is None


def test_errors_have_codes_and_tasks_no_roots(case):
    event = new(case, "endEvent.error")
    case.do(definitions.set_root_code, event.event_definitions[0], "E404")

    assert definitions.root_of(event.event_definitions[0]).get("errorCode") == "E404"
    with pytest.raises(ProceditError):
        case.session.stack.run("x", definitions.set_root_name, case["Grant"], "x")


def test_conditions_links_and_interrupting(case):
    event = new(case, "startEvent.conditional")
    case.do(definitions.set_event_condition, event.event_definitions[0], "frist overskredet")
    assert event.event_definitions[0].child_text("condition") == "frist overskredet"
    link = new(case, "intermediateCatchEvent.link", 900)
    case.do(definitions.set_link_name, link.event_definitions[0], "Her")
    case.do(definitions.set_interrupting, case["Late"], interrupting=False)
    assert case["Late"].get("cancelActivity") == "false"
    case.do(definitions.set_interrupting, case["Late"], interrupting=True)
    assert "cancelActivity" not in case["Late"].attributes


def test_states_directions_and_multiplicities(case, pools):
    for state in ("udfyldt", "sendt", ""):
        case.do(definitions.set_data_state, case["Letter"], state)
    case.do(definitions.set_direction, case["ToNote"], "Both")
    assert case["ToNote"].get("associationDirection") == "Both"
    pools.do(definitions.set_multiplicity, pools["Bank"], 2, 5)
    assert pools["Bank"].child("participantMultiplicity").get("maximum") == "5"
    pools.do(definitions.set_multiplicity, pools["Bank"], None, None)
    assert pools["Bank"].child("participantMultiplicity") is None
