"""The sign dialog: nothing is signed while something is missing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from injector_app.domain.missing_fields import Field, Missing
from injector_app.domain.point import PointState
from injector_app.domain.treatment import Treatment
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.sign_dialog import SignDialog
from injector_app.gui.chart.sign_facts import sign_facts
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.system.errors import RecordsProblem, Trouble
from tests.support.builders import a_patient, a_treatment
from tests.support.window import find, press, type_into


def a_dialog(page: ChartPage, treatment: Treatment) -> SignDialog:
    page.document.open(treatment)
    dialog = SignDialog(page.document, sign_facts(page.document, a_patient(), "Ann"), page)
    dialog.open()
    return dialog


def test_missing_field_is_a_way_back_to_it(page: ChartPage, qtbot: QtBot) -> None:
    dialog = a_dialog(page, replace(a_treatment(points=1), consent=False))
    assert not find(dialog, ObjectName.SIGN_BUTTON, Button).isEnabled()
    with qtbot.waitSignal(dialog.missing_chosen) as chosen:
        press(dialog, f"{ObjectName.SIGN_MISSING}.1")
    assert chosen.args == [Missing(Field.CONSENT)]
    assert not dialog.isVisible()


def test_question_left_open_is_listed_and_stops_nothing(real_page: ChartPage) -> None:
    dialog = a_dialog(real_page, a_treatment(points=1))
    assert find(dialog, ObjectName.SIGN_BUTTON, Button).isEnabled()
    line = find(dialog, f"{ObjectName.SIGN_OPEN}.1", Button)
    assert line.text() == "Pre-treatment screen (9 questions)"
    dialog.missing_chosen.connect(real_page.details.go_to)
    press(dialog, f"{ObjectName.SIGN_OPEN}.1")
    assert not dialog.isVisible()
    questions = find(real_page, ObjectName.SCREEN_QUESTIONS, Button)
    assert questions.isVisible()
    assert questions.isChecked()


def test_password_is_typed_at_once_though_questions_are_open(real_page: ChartPage) -> None:
    dialog = a_dialog(real_page, a_treatment(points=1))
    focused = dialog.focusWidget()
    assert focused is not None
    assert focused.objectName() == ObjectName.SIGN_PASSWORD
    dialog.reject()


def test_everything_that_is_signed_can_be_read(page: ChartPage) -> None:
    dialog = a_dialog(page, a_treatment(points=3))
    words = "\n".join(label.text() for label in dialog.findChildren(PlainLabel))
    for fact in ("Zebraquokka, Marta Lucía", "11/20/2026", "Chronic migraine", "3 points given"):
        assert fact in words
    assert "15 not accounted for" not in words
    dialog.reject()


def some_planned(count: int) -> Treatment:
    visit = a_treatment(points=3)
    planned = (replace(p, state=PointState.PLANNED) for p in visit.chart.points[:count])
    return visit.with_chart(visit.chart.replaced(planned))


def test_what_is_still_planned_is_not_among_what_is_signed(page: ChartPage) -> None:
    dialog = a_dialog(page, some_planned(2))
    views = dialog.findChildren(QTableView)
    assert [view.model().rowCount() for view in views if view.accessibleName() != "Totals"] == [1]
    words = "\n".join(label.text() for label in dialog.findChildren(PlainLabel))
    assert "Points 1, 2 were not marked as given and will not be on the note" in words
    dialog.reject()


def test_planned_points_are_kept_with_a_reason_only(page: ChartPage, qtbot: QtBot) -> None:
    dialog = a_dialog(page, some_planned(1))
    with qtbot.assertNotEmitted(dialog.keep_requested):
        press(dialog, ObjectName.SIGN_KEEP)
    type_into(dialog, ObjectName.SIGN_KEEP_REASON, "bruised")
    with qtbot.waitSignal(dialog.keep_requested) as requested:
        press(dialog, ObjectName.SIGN_KEEP)
    assert requested.args == ["bruised"]
    dialog.reject()


def test_password_is_sent_once_and_forgotten(page: ChartPage, qtbot: QtBot) -> None:
    dialog = a_dialog(page, a_treatment(points=1))
    line = type_into(dialog, ObjectName.SIGN_PASSWORD, "a long password")
    with qtbot.waitSignal(dialog.sign_requested) as requested:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert requested.args == ["a long password"]
    assert line.text() == ""
    assert not find(dialog, ObjectName.SIGN_BUTTON, Button).isEnabled()
    with qtbot.assertNotEmitted(dialog.sign_requested):
        QTest.keyClick(line, Qt.Key.Key_Return)
    dialog.reject()


@pytest.mark.parametrize("trouble", [Trouble.WRONG_PASSWORD, Trouble.DISK_FULL])
def test_refusal_is_said_and_can_be_tried_again(page: ChartPage, trouble: Trouble) -> None:
    dialog = a_dialog(page, a_treatment(points=1))
    dialog.show_problem(RecordsProblem(trouble))
    assert dialog.problem
    assert find(dialog, ObjectName.SIGN_BUTTON, Button).isEnabled()
    dialog.reject()


def test_caps_lock_is_noticed(page: ChartPage) -> None:
    dialog = a_dialog(page, a_treatment(points=1))
    type_into(dialog, ObjectName.SIGN_PASSWORD, "A")
    words = [label.text() for label in dialog.findChildren(PlainLabel)]
    assert "Caps Lock is on" in words
    dialog.reject()
