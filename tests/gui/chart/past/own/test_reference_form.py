"""The form begins with what the visit says, and asks only what its kind needs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic_reference import ReferenceKind
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.gui.chart.choice_box import ChoiceBox
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.past.own.reference_form import ReferenceForm
from injector_app.gui.chart.past.own.typed_reference import TypedReference
from injector_app.gui.shared.object_names import ObjectName as Name
from tests.support.builders import a_clinic_reference
from tests.support.window import find, press, type_into


@pytest.fixture
def form(qtbot: QtBot, document: ChartDocument) -> ReferenceForm:
    made = ReferenceForm(document)
    qtbot.addWidget(made)
    made.start(None)
    made.show()
    return made


def sent(form: ReferenceForm) -> list[TypedReference]:
    answers: list[TypedReference] = []
    form.save_requested.connect(answers.append)
    return answers


def choose_kind(form: ReferenceForm, kind: ReferenceKind) -> None:
    """As with the arrow keys, from the first."""
    box = find(form, Name.OWN_KIND, ChoiceBox)
    box.setFocus()
    for _ in range(list(ReferenceKind).index(kind)):
        QTest.keyClick(box, Qt.Key.Key_Down)


def asked(form: ReferenceForm) -> set[str]:
    names = (Name.OWN_USE, Name.OWN_MUSCLE, Name.OWN_LOW, Name.OWN_HIGH, Name.OWN_DAYS)
    return {name for name in names if find(form, name, QWidget).isVisible()}


def test_total_is_typed_by_keys_alone(form: ReferenceForm) -> None:
    answers = sent(form)
    type_into(form, Name.OWN_HIGH, "400")
    type_into(form, Name.OWN_DAYS, "84")
    line = type_into(form, Name.OWN_SOURCE, "Clinic protocol 3")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert answers == [
        TypedReference(
            edits=None,
            kind=ReferenceKind.TOTAL,
            product="botox",
            use="",
            region="",
            low="",
            high="400",
            days="84",
            source="Clinic protocol 3",
        )
    ]
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert len(answers) == 1


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (ReferenceKind.TOTAL, {Name.OWN_HIGH, Name.OWN_DAYS}),
        (ReferenceKind.USE, {Name.OWN_USE, Name.OWN_LOW, Name.OWN_HIGH, Name.OWN_DAYS}),
        (ReferenceKind.MUSCLE, {Name.OWN_USE, Name.OWN_MUSCLE, Name.OWN_LOW, Name.OWN_HIGH}),
    ],
)
def test_only_what_the_kind_needs_is_asked(
    form: ReferenceForm, kind: ReferenceKind, fields: set[str]
) -> None:
    choose_kind(form, kind)
    assert asked(form) == fields


def test_use_of_the_visit_is_offered_and_any_use_for_a_muscle(form: ReferenceForm) -> None:
    choose_kind(form, ReferenceKind.USE)
    box = find(form, Name.OWN_USE, ChoiceBox)
    assert box.value == "chronic-migraine"
    assert "" not in [value for _, value in box.choices]
    choose_kind(form, ReferenceKind.MUSCLE)
    assert "" in [value for _, value in box.choices]


def test_edited_range_for_any_use_is_shown_as_such(form: ReferenceForm) -> None:
    muscle = a_clinic_reference(kind=ReferenceKind.MUSCLE, region="procerus", days=None)
    form.start(muscle)
    assert find(form, Name.OWN_USE, ChoiceBox).currentText() == "Any"
    answers = sent(form)
    press(form, Name.OWN_SAVE)
    assert (answers[0].use, answers[0].region, answers[0].days) == ("", "procerus", "")


def test_edited_one_is_shown_and_can_be_removed_in_two_steps(
    form: ReferenceForm, qtbot: QtBot
) -> None:
    reference = a_clinic_reference(source="Łódź", days=90)
    form.start(reference)
    assert find(form, Name.OWN_DAYS, QLineEdit).text() == "90"
    answers = sent(form)
    press(form, Name.OWN_SAVE)
    assert (answers[0].edits, answers[0].source) == (reference.id, "Łódź")
    press(form, Name.OWN_REMOVE)
    with qtbot.waitSignal(form.remove_requested) as asked_for:
        press(form, Name.OWN_REMOVE)
    assert asked_for.args == [reference]


def test_problem_stands_at_its_field_and_escape_closes(form: ReferenceForm, qtbot: QtBot) -> None:
    form.show_problem(RuleBroken(Rule.TEXT_EMPTY, path="source"))
    line = find(form, Name.OWN_SOURCE, QLineEdit)
    assert "Source is missing" in line.accessibleDescription()
    with qtbot.waitSignal(form.cancel_requested):
        QTest.keyClick(line, Qt.Key.Key_Escape)


def test_tab_goes_through_the_fields_as_they_stand(form: ReferenceForm, qtbot: QtBot) -> None:
    with qtbot.waitActive(form):
        form.activateWindow()
    form.focus_first()
    walked = []
    for _ in range(7):
        focus = QApplication.focusWidget()
        assert focus is not None
        walked.append(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert walked == [
        Name.OWN_KIND,
        Name.OWN_PRODUCT,
        Name.OWN_HIGH,
        Name.OWN_DAYS,
        Name.OWN_SOURCE,
        Name.OWN_CANCEL,
        Name.OWN_SAVE,
    ]
