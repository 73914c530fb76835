"""The procedure panel and the bank's sections of the properties panel, as they are filled in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from procedit.model.bank import activity_data, document_data, node_data
from procedit.session import open_bytes
from procedit.ui.bank.procedure_form import procedure_sections
from procedit.ui.bank.procedure_panel import ProcedurePanel
from procedit.ui.icons import Icons
from procedit.ui.properties.panel import PropertiesPanel
from procedit.ui.theme import LIGHT
from procedit.xml.write import write
from tests.ui.bank.procedures import CORRECT, GOOD, PLAIN


@pytest.fixture
def shown(qtbot):
    panels = []

    def show(kind, source):
        session = open_bytes(source)
        holder = QWidget()
        qtbot.addWidget(holder)
        holder.resize(320, 900)
        panel = kind(Icons(LIGHT), holder)
        panel.resize(320, 900)
        panel.show_session(session)
        with qtbot.waitExposed(holder):
            holder.show()
        panels.append((panel, holder))
        return panel, session

    yield show
    for panel, _ in panels:
        panel.show_session(None)


def _type(panel, name, text):
    editor = panel.editors[name]
    target = editor.input
    target.setFocus()
    select = getattr(target, "selectAll", None)
    if select is not None:
        select()
    QTest.keyClicks(target, text)
    QTest.keyClick(target, Qt.Key.Key_Return)
    panel.refresh()
    return editor


def _choose(panel, name, value):
    box = panel.editors[name].box
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    panel.refresh()


def _data(session):
    return document_data(session.document)


def test_every_field_of_the_profile_can_be_edited():
    """Each field of the data is read by some slot of the form: what changes there shows here."""
    session = open_bytes(GOOD)
    process = session.document.find("P")
    shown = {
        name
        for section in procedure_sections(process)
        for row in section.rows
        for name in [row.field.id.removeprefix("bank.").removeprefix("typed.").removeprefix("new.")]
    }
    starts = {name.partition(".")[0] for name in shown}

    fields = set(type(_data(session)).__slots__)
    assert fields - starts - {"legacy_number"} == set()


def test_a_plain_process_is_described_at_the_push_of_a_button(shown):
    panel, session = shown(ProcedurePanel, PLAIN)
    before = write(session.document)

    panel.editors["bank-begin/bank.begin"].add("correct")
    panel.refresh()

    data = _data(session)
    assert data is not None
    assert data.level == "correct"
    assert [each.text for each in data.triggers] == ["Modtaget"]
    assert activity_data(session.document.find("Task")).key == "A10"
    assert "bank-procedure/bank.version" in panel.editors
    session.stack.undo()
    assert write(session.document) == before


def test_each_commit_is_one_step_of_undo(shown):
    panel, session = shown(ProcedurePanel, CORRECT)
    before = write(session.document)

    _type(panel, "bank-procedure/bank.version", "1.1")
    _type(panel, "bank-class/bank.form", "14.40.10.10, 14.40")

    assert _data(session).version == "1.1"
    assert _data(session).form == ("14.40.10.10", "14.40")
    session.stack.undo()
    assert _data(session).form == ()
    assert _data(session).version == "1.1"
    session.stack.undo()
    assert write(session.document) == before


def test_what_fits_no_form_is_said_at_the_field_and_not_written(shown):
    panel, session = shown(ProcedurePanel, CORRECT)
    before = write(session.document)

    editor = _type(panel, "bank-procedure/bank.version", "ny")

    assert "no version" in editor.refusal
    assert write(session.document) == before
    editor.revert()


def test_laws_are_typed_as_people_write_them(shown):
    panel, session = shown(ProcedurePanel, CORRECT)

    _type(panel, "bank-law/typed.legal", "LBK nr 265 af 27/02/2022 om retssikkerhed")

    added = _data(session).legal[1]
    assert (added.type, added.number, added.date) == ("LBK", "265", "2022-02-27")
    assert panel.editors["bank-law/typed.legal"].line.text() == ""


def test_the_address_of_a_law_is_suggested(shown):
    panel, _ = shown(ProcedurePanel, CORRECT)
    panel.open_section("bank-legal.0")

    box = panel.editors["bank-legal.0/legal.eli"].box

    assert box.currentText() == ""
    assert box.itemText(0) == "https://www.retsinformation.dk/eli/lta/2023/1179"


def test_a_removed_law_leaves_nothing_behind(shown):
    panel, session = shown(ProcedurePanel, CORRECT)
    before = write(session.document)

    panel._sections["bank-legal.0"].cross.click()
    panel.refresh()

    assert _data(session).legal == ()
    assert activity_data(session.document.find("Receive")).laws == ()
    assert node_data(session.document.find("Question")).legal == ""
    assert _data(session).deadlines[0].legal == ""
    session.stack.undo()
    assert write(session.document) == before


def test_the_municipality_names_its_authority(shown):
    panel, session = shown(ProcedurePanel, CORRECT)
    _type(panel, "bank-authority/bank.authority.name", " ")

    _choose(panel, "bank-authority/bank.authority.municipality", "751")

    authority = _data(session).authority
    assert (authority.scope, authority.name) == ("municipal", "Aarhus Kommune")


def test_one_kle_number_is_the_primary_one(shown):
    panel, session = shown(ProcedurePanel, CORRECT)
    _type(panel, "bank-class/typed.kle", "15.17.03 g01")
    panel.open_section("bank-kle.1")

    panel.editors["bank-kle.1/kle.role"].box.click()

    assert [(each.number, each.facet, each.role) for each in _data(session).kle] == [
        ("15.17.06", "G01", "secondary"),
        ("15.17.03", "G01", "primary"),
    ]


def test_the_level_is_said_in_the_title_too(shown):
    panel, session = shown(ProcedurePanel, CORRECT)

    _choose(panel, "bank-procedure/bank.level", "good")

    assert session.document.find("P").name.endswith("(God)")
    assert "bank-procedure/bank.refines.id" in panel.editors


def test_a_step_rests_on_the_only_law_by_its_paragraph(shown):
    panel, session = shown(PropertiesPanel, CORRECT)
    session.selection.set("Decide")
    panel.refresh()

    _type(panel, "bank-step/bank.cite", "§13b stk 1")

    (law,) = activity_data(session.document.find("Decide")).laws
    assert (law.legal, law.paragraph) == ("L1", "§ 13 b, stk. 1")


def test_a_law_that_a_step_names_comes_into_the_procedure(shown):
    panel, session = shown(PropertiesPanel, CORRECT)
    session.selection.set("Decide")
    panel.refresh()
    before = write(session.document)

    _type(panel, "bank-step/bank.cite", "LBK nr 265 af 27/02/2022 § 3, stk. 2")

    (law,) = activity_data(session.document.find("Decide")).laws
    assert _data(session).law(law.legal).number == "265"
    session.stack.undo()
    assert write(session.document) == before


def test_a_step_without_data_gets_its_key_with_its_first_data(shown):
    panel, session = shown(PropertiesPanel, CORRECT)
    session.selection.set("New")
    panel.refresh()

    panel.editors["bank-step/bank.mandatory"].box.click()

    data = activity_data(session.document.find("New"))
    assert data.mandatory
    assert data.key == "A30"


def test_times_are_typed_in_words(shown):
    panel, session = shown(PropertiesPanel, CORRECT)
    session.selection.set("Decide")
    panel.refresh()

    _type(panel, "bank-step/bank.work", "1,5 time")

    assert activity_data(session.document.find("Decide")).work == "PT1H30M"
    assert panel.editors["bank-step/bank.work"].reading.text() == "1 hour and 30 minutes"


def test_advice_and_traces_belong_to_the_good_level(shown):
    panel, session = shown(PropertiesPanel, GOOD)
    session.selection.set("Decide")
    panel.refresh()

    _type(panel, "bank-advice-new/bank.new-advice", "Ring til borgeren")
    _type(panel, "bank-step/bank.traces", "A20, A10")

    data = activity_data(session.document.find("Decide"))
    assert data.advice == ("Ring til borgeren",)
    assert data.traces == ("A20", "A10")
    assert "bank-step/bank.mandatory" not in panel.editors


def test_a_gateway_says_the_rule_behind_its_question(shown):
    panel, session = shown(PropertiesPanel, CORRECT)
    session.selection.set("Question")
    panel.refresh()

    _type(panel, "bank-node/bank.paragraph", "§ 12 stk 2")

    data = node_data(session.document.find("Question"))
    assert (data.legal, data.paragraph) == ("L1", "§ 12, stk. 2")


def test_a_procedure_that_is_not_described_keeps_its_steps_plain(shown):
    panel, session = shown(PropertiesPanel, PLAIN)
    session.selection.set("Task")
    panel.refresh()

    assert not any(name.startswith("bank-") for name in panel.editors)
