"""The desk leaves a message on the card; the clinician finds it and marks it, on real records."""

import json
from dataclasses import dataclass
from unicodedata import normalize

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.clinic import WorldRegion
from injector_app.domain.desk_message import MESSAGE_LIMIT
from injector_app.domain.errors import RuleBroken
from injector_app.domain.found_treatment import FoundTreatment, TreatmentState
from injector_app.domain.note import SignedNote, treatment_id_of
from injector_app.gui.jobs import Jobs
from injector_app.gui.messages.bar import MessagesBar
from injector_app.gui.messages.message_names import MessageName
from injector_app.gui.messages.panel import MessagesPanel
from injector_app.gui.messages.presenter import MessagesPresenter
from injector_app.usecases.leave_message import leave_message
from injector_app.usecases.list_messages import list_messages
from injector_app.work.context import Work
from tests.support.builders import a_message, a_patient
from tests.support.charting import a_signed_note
from tests.support.clinic import DESK, acting_as, later
from tests.support.found import a_found_treatment
from tests.support.hostile_strings import NAUGHTY
from tests.support.window import find, press

WAIT_MS = 20_000


@dataclass
class Screen:
    """Panel and bar over one open record."""

    panel: MessagesPanel
    bar: MessagesBar
    presenter: MessagesPresenter
    work: Work
    jobs: Jobs
    note: SignedNote

    def settle(self) -> None:
        for _ in range(2):
            assert self.jobs.drain(WAIT_MS)
        # Lines that were replaced go with the next turn.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def send(self, text: str) -> None:
        if find(self.panel, MessageName.SHOW, QAbstractButton).isVisible():
            press(self.panel, MessageName.SHOW)
        find(self.panel, MessageName.TEXT, QPlainTextEdit).setPlainText(text)
        press(self.panel, MessageName.SEND)
        self.settle()

    @property
    def typed(self) -> str:
        return self.panel.form.text

    @property
    def stored(self) -> list[str]:
        patient = self.note.content.patient.id
        return [each.text for each in list_messages(self.work, patient_id=patient)]


def a_screen(qtbot: QtBot, work: Work, jobs: Jobs, note: SignedNote) -> Screen:
    panel, bar = MessagesPanel(WorldRegion.CA), MessagesBar()
    for widget in (panel, bar):
        qtbot.addWidget(widget)
        widget.resize(900, 500)
    panel.show()
    presenter = MessagesPresenter(panel, bar, work=work, jobs=jobs)
    screen = Screen(panel, bar, presenter, work, jobs, note)
    presenter.show_patient(note.content.patient)
    presenter.choose_treatment(found_of(note))
    screen.settle()
    return screen


def found_of(note: SignedNote) -> FoundTreatment:
    return a_found_treatment(id=treatment_id_of(note), patient=note.content.patient.id)


@pytest.fixture
def note(work: Work) -> SignedNote:
    return a_signed_note(work)


@pytest.fixture
def desk(qtbot: QtBot, work: Work, jobs: Jobs, note: SignedNote) -> Screen:
    return a_screen(qtbot, acting_as(work, DESK), jobs, note)


def test_message_is_pinned_to_the_chosen_treatment_or_to_none(desk: Screen) -> None:
    desk.send("First")
    later(desk.work)
    find(desk.panel, MessageName.PIN, QCheckBox).setChecked(False)
    desk.send("Second")
    found = list_messages(desk.work, patient_id=desk.note.content.patient.id)
    pins = {each.text: each.treatment for each in found}
    assert pins == {"First": treatment_id_of(desk.note), "Second": None}
    assert desk.typed == ""


def test_draft_is_nothing_to_pin_to(desk: Screen) -> None:
    desk.presenter.choose_treatment(a_found_treatment(state=TreatmentState.DRAFT))
    assert find(desk.panel, MessageName.PIN, QCheckBox).isHidden()
    desk.send("Loose")
    (found,) = list_messages(desk.work, patient_id=desk.note.content.patient.id)
    assert found.treatment is None


def test_desk_sees_no_bar_and_clinicians_do(
    desk: Screen, qtbot: QtBot, work: Work, jobs: Jobs, note: SignedNote
) -> None:
    desk.send("First")
    later(work)
    desk.send("Second")
    assert not desk.bar.isVisible()
    clinician = a_screen(qtbot, work, jobs, note)
    assert "(1 of 2)" in clinician.bar.text
    assert "First" in clinician.bar.text
    press(clinician.bar, MessageName.BAR_DONE)
    clinician.settle()
    assert "Second" in clinician.bar.text
    press(clinician.bar, MessageName.BAR_DONE)
    clinician.settle()
    assert not clinician.bar.isVisible()
    press(clinician.panel, MessageName.SHOW)
    press(clinician.panel, f"{MessageName.MARK}.1")
    clinician.settle()
    assert "Second" in clinician.bar.text


def test_half_typed_words_wait_for_their_patient(desk: Screen) -> None:
    other = a_patient(record_number="77")
    desk.panel.form.put("Half")
    desk.presenter.show_patient(other)
    assert desk.typed == ""
    desk.presenter.show_patient(None)
    desk.presenter.show_patient(desk.note.content.patient)
    assert desk.typed == "Half"
    desk.settle()


def test_nothing_of_a_closed_record_stays_in_the_bar(
    qtbot: QtBot, work: Work, jobs: Jobs, note: SignedNote
) -> None:
    leave_message(work, message=a_message(note.content.patient.id))
    clinician = a_screen(qtbot, work, jobs, note)
    assert clinician.bar.isVisible()
    clinician.presenter.show_patient(None)
    assert (clinician.bar.isVisible(), clinician.bar.text) == (False, "")


@pytest.mark.parametrize("text", ["", " \n\t", "x" * (MESSAGE_LIMIT + 1), "a\u202eb"])
def test_refused_words_stay_where_they_were_typed(desk: Screen, text: str) -> None:
    desk.send(text)
    assert (desk.typed, desk.stored) == (text, [])
    assert find(desk.panel, MessageName.TEXT, QPlainTextEdit).property("invalid")


def test_every_naughty_string_is_stored_as_typed_or_stays_in_the_form(desk: Screen) -> None:
    form, patient, kept = desk.panel.form, desk.note.content.patient.id, []
    for text in json.loads(NAUGHTY.read_text("utf-8")):
        form.put(text)
        typed = form.text
        try:
            kept.append(leave_message(desk.work, message=a_message(patient, text=typed)))
        except RuleBroken as problem:
            form.show_problem(problem)
            assert form.text == typed
            assert find(desk.panel, MessageName.TEXT, QPlainTextEdit).property("invalid")
        else:
            assert kept[-1].text == normalize("NFC", typed).strip()
            desk.bar.show_words(kept[-1].text)
            assert desk.bar.text == kept[-1].text
    assert len(kept) > 300
    desk.presenter.show_patient(desk.note.content.patient)
    desk.settle()
    assert len(desk.stored) == len(kept)
