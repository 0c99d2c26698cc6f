"""The visit form: every answer is an edit that can be undone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.charter import Charter
from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.missing_fields import Field
from injector_app.gui.chart.choice_box import ChoiceBox
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.past.past import Past
from injector_app.gui.chart.suggest_box import SuggestBox
from injector_app.gui.chart.visit_form import VisitForm
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from tests.support.builders import a_clinician, a_treatment
from tests.support.clinic import SteppingClock
from tests.support.window import find, press


@pytest.fixture
def form(document: ChartDocument, qtbot: QtBot) -> VisitForm:
    made = VisitForm(document, SteppingClock(), Past(document))
    qtbot.addWidget(made)
    empty = replace(a_treatment(), indication="", icd10="", consent=False, reaction="")
    document.open(empty)
    with qtbot.waitActive(made):
        made.show()
    return made


def choose(form: VisitForm, name: str, words: str) -> None:
    box = find(form, name, ChoiceBox)
    place = [each for each, _ in box.choices].index(words)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def enter(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_indication_brings_its_codes(form: VisitForm, document: ChartDocument) -> None:
    choose(form, ObjectName.VISIT_INDICATION, "Chronic migraine")
    document.settle()
    assert document.treatment.indication == "chronic-migraine"
    assert document.treatment.icd10 == ""
    box = find(form, ObjectName.VISIT_ICD10, SuggestBox)
    codes = [box.itemText(place) for place in range(box.count())]
    assert "G43.709" in codes
    box.activated.emit(codes.index("G43.709"))
    assert document.treatment.icd10 == "G43.709"


def test_no_reaction_is_one_click(form: VisitForm, document: ChartDocument) -> None:
    press(form, ObjectName.VISIT_NO_REACTION)
    document.settle()
    assert document.treatment.reaction == "none"
    assert find(form, ObjectName.VISIT_REACTION, QLineEdit).text() == "none"


def test_answers_are_ticked_and_taken_back(form: VisitForm, document: ChartDocument) -> None:
    QTest.keyClick(find(form, ObjectName.VISIT_CONSENT, QCheckBox), Qt.Key.Key_Space)
    assert document.treatment.consent
    document.undo_stack.undo()
    document.settle()
    assert not find(form, ObjectName.VISIT_CONSENT, QCheckBox).isChecked()


def test_notes_are_kept_without_markup(form: VisitForm, document: ChartDocument) -> None:
    notes = find(form, ObjectName.VISIT_NOTES, QPlainTextEdit)
    notes.setFocus()
    QTest.keyClicks(notes, "<b>tolerated</b> well")
    notes.clearFocus()
    document.settle()
    assert document.treatment.notes == "<b>tolerated</b> well"
    assert notes.toPlainText() == "<b>tolerated</b> well"


def test_hidden_character_is_refused(form: VisitForm, document: ChartDocument) -> None:
    line = find(form, ObjectName.VISIT_ASSISTANT, QLineEdit)
    line.setFocus()
    line.setText("Bo\u202eb")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert document.treatment.assistant == ""
    assert line.text() == ""
    assert "hidden character" in line.accessibleDescription()


def test_clinician_can_be_another(form: VisitForm, document: ChartDocument) -> None:
    other = a_clinician(name="Bea Two")
    form.show_clinicians((a_clinician(id=document.treatment.clinician), other))
    choose(form, ObjectName.VISIT_CLINICIAN, "Bea Two, MD")
    assert document.treatment.clinician == other.id


@pytest.mark.parametrize("field", [Field.INDICATION, Field.ICD10, Field.CONSENT, Field.REACTION])
def test_missing_field_gets_the_focus(form: VisitForm, field: Field) -> None:
    form.go_to(field)
    focused = form.focusWidget()
    assert focused is not None
    assert focused.objectName().endswith(field.value) or field is Field.ICD10


def test_who_charts_for_the_injector_is_shown_once_something_is_edited(
    form: VisitForm, document: ChartDocument
) -> None:
    charted_by = find(form, ObjectName.VISIT_CHARTED_BY, PlainLabel)
    form.show_clinicians((a_clinician(id=document.treatment.clinician),))
    document.person = Charter(StaffId(new_id()), "Kim Lee")
    document.settle()
    assert not charted_by.isVisible()
    press(form, ObjectName.VISIT_NO_REACTION)
    document.settle()
    assert charted_by.isVisible()
    assert charted_by.text() == "Injected by Anna Ortiz, MD, charted by Kim Lee"


def test_injector_who_charts_needs_no_line(form: VisitForm, document: ChartDocument) -> None:
    document.person = Charter(document.treatment.clinician, "Anna Ortiz")
    press(form, ObjectName.VISIT_NO_REACTION)
    document.settle()
    assert not find(form, ObjectName.VISIT_CHARTED_BY, PlainLabel).isVisible()


def test_review_date_is_read_as_the_region_writes_it(
    form: VisitForm, document: ChartDocument
) -> None:
    enter(find(form, ObjectName.VISIT_REVIEW_ON, QLineEdit), "2/1/2027")
    assert document.treatment.review_on is not None
    assert document.treatment.review_on.isoformat() == "2027-02-01"
