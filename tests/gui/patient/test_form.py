"""The patient form: fields, problems at their field, keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.patient import Sex
from injector_app.gui.patient.form import PatientForm
from injector_app.gui.patient.typed_patient import TypedPatient
from injector_app.gui.shared.banner import Banner
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.object_names import ObjectName
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.builders import a_patient
from tests.support.window import find, press, type_into

BODIES = {"adult": "Adult", "adult_male": "Adult, male"}


@pytest.fixture
def form(qtbot: QtBot) -> PatientForm:
    made = PatientForm(WorldRegion.US, BODIES)
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    return made


def sent(form: PatientForm, qtbot: QtBot) -> TypedPatient:
    with qtbot.waitSignal(form.save_requested) as asked:
        press(form, ObjectName.FORM_SAVE)
    assert asked.args is not None
    assert asked.args[1] is False
    typed: TypedPatient = asked.args[0]
    return typed


def test_new_patient_is_sent_as_typed(form: PatientForm, qtbot: QtBot) -> None:
    form.start_new("1005")
    type_into(form, ObjectName.FORM_FAMILY, "<b>Adler</b>")
    type_into(form, ObjectName.FORM_BIRTH_DATE, "03/12/1980")
    typed = sent(form, qtbot)
    assert (typed.family, typed.birth_date) == ("<b>Adler</b>", "03/12/1980")
    assert (typed.record_number, typed.version, typed.sex) == ("1005", 0, Sex.UNKNOWN)


def test_edit_starts_from_what_is_recorded(form: PatientForm, qtbot: QtBot) -> None:
    patient = a_patient(version=4)
    form.start_edit(patient)
    assert sent(form, qtbot).patient(WorldRegion.US) == patient


def test_next_patient_starts_from_an_empty_form(form: PatientForm, qtbot: QtBot) -> None:
    form.start_edit(a_patient(version=4))
    form.show_problem(RuleBroken(Rule.TEXT_EMPTY, path="family"))
    form.start_new("1005")
    typed = sent(form, qtbot)
    assert (typed.family, typed.alerts, typed.version) == ("", "", 0)
    assert not any(field.problem for field in form.findChildren(Field))


def test_problem_is_shown_where_it_is(form: PatientForm) -> None:
    form.start_new("")
    form.show_problem(RuleBroken(Rule.BIRTH_IN_FUTURE, path="birth_date", value="2030-01-01"))
    told = [field.editor.objectName() for field in form.findChildren(Field) if field.problem]
    assert told == [ObjectName.FORM_BIRTH_DATE]
    form.show_problem(RecordsProblem(Trouble.CHANGED_ELSEWHERE))
    assert find(form, ObjectName.BANNER, Banner).isVisible()


@pytest.mark.parametrize(
    ("key", "modifier", "signal"),
    [
        (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier, "save_requested"),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "cancel_requested"),
    ],
)
def test_keys_alone_save_and_cancel(
    form: PatientForm, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, signal: str
) -> None:
    form.start_new("")
    form.activateWindow()
    line = find(form, ObjectName.FORM_FAMILY, QLineEdit)
    line.setFocus()
    with qtbot.waitSignal(getattr(form, signal)):
        QTest.keyClick(line, key, modifier)


def test_body_is_chosen_by_its_name(form: PatientForm, qtbot: QtBot) -> None:
    form.start_new("1001")
    box = find(form, ObjectName.FORM_BODY, QComboBox)
    assert [box.itemText(row) for row in range(box.count())] == ["Adult", "Adult, male"]
    assert sent(form, qtbot).body == "adult"
    box.setCurrentIndex(1)
    assert sent(form, qtbot).body == "adult_male"


@pytest.mark.parametrize("body", ["adult_male", "a-body-of-another-copy"])
def test_body_of_a_patient_is_kept(form: PatientForm, qtbot: QtBot, body: str) -> None:
    form.start_edit(a_patient(body=body))
    assert sent(form, qtbot).body == body
