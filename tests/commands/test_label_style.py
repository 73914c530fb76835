"""Size, weight and colour of the letters of labels, as other tools read them."""

import pytest

from procedit.commands.set_label_style import set_label_style


def style_of(case, key):
    return case.diagram.item_of(key).label_style


def test_bold_and_size_become_a_label_style_that_labels_share(case):
    elements = [case["Start"], case["Check"]]
    case.do(set_label_style, case.diagram, elements, size=18, bold=True)

    style = style_of(case, "Start")
    assert (style.font_size, style.has("isBold")) == (18, True)
    assert style_of(case, "Check") == style
    assert case.xml().count("<bpmndi:BPMNLabelStyle") == 1


def test_one_thing_changes_and_the_other_stays(case):
    case.do(set_label_style, case.diagram, [case["Check"]], size=18)
    case.do(set_label_style, case.diagram, [case["Check"]], bold=True)

    assert style_of(case, "Check").font_size == 18
    assert style_of(case, "Check").has("isBold")
    assert case.xml().count("<bpmndi:BPMNLabelStyle") == 1


def test_the_usual_letters_leave_nothing_behind(case):
    before = case.xml()
    case.do(set_label_style, case.diagram, [case["Check"]], size=18, bold=True, color="#b71c1c")
    assert 'color:color="#b71c1c"' in case.xml()

    case.do(set_label_style, case.diagram, [case["Check"]], size=0, bold=False, color="")

    assert "BPMNLabelStyle" not in case.xml()
    assert case.xml().count("<bpmndi:BPMNLabel") == before.count("<bpmndi:BPMNLabel")


def test_a_style_of_another_label_is_left_alone(case):
    case.do(set_label_style, case.diagram, [case["Start"], case["Check"]], size=18)
    case.do(set_label_style, case.diagram, [case["Start"]], size=24)

    assert style_of(case, "Check").font_size == 18
    assert style_of(case, "Start").font_size == 24


def test_a_flow_has_letters_too(case):
    case.do(set_label_style, case.diagram, [case["F3"]], bold=True, color="#0d47a1")

    assert style_of(case, "F3").has("isBold")
    assert case.diagram.edge_of("F3").label_color == "#0d47a1"


@pytest.mark.parametrize(("asked", "got"), [(2, 6), (500, 72)])
def test_letters_stay_readable(case, asked, got):
    case.do(set_label_style, case.diagram, [case["Check"]], size=asked)

    assert style_of(case, "Check").font_size == got
