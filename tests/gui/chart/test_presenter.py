"""The chart screen over real records: every edit is stored, signing makes a note."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from injector_app.domain.charter import Charter
from injector_app.domain.draft import Draft
from injector_app.domain.found_treatment import TreatmentState
from injector_app.domain.ids import TreatmentId
from injector_app.domain.note_layout import NoteLayout
from injector_app.domain.patient import Patient
from injector_app.domain.point import PointState
from injector_app.domain.point_states import with_state
from injector_app.domain.treatment import Treatment
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.presenter import ChartPresenter
from injector_app.gui.chart.sign_dialog import SignDialog
from injector_app.gui.jobs import Jobs
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.theme import Look
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.edit_patient import edit_patient
from injector_app.usecases.open_draft import open_draft
from injector_app.usecases.open_note import open_note
from injector_app.usecases.open_patient import open_patient
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.set_note_layout import set_note_layout
from injector_app.usecases.show_treatment import show_treatment
from injector_app.work.context import Work
from tests.support.chart_hand import PROCERUS, RIGHT_CORRUGATOR, ChartHand
from tests.support.charting import a_complete_draft, a_registered_patient
from tests.support.clinic import PASSWORD
from tests.support.window import find, press, type_into


class Chart:
    """Page, presenter and hand over one clinic."""

    def __init__(self, page: ChartPage, presenter: ChartPresenter, jobs: Jobs) -> None:
        self.page = page
        self.presenter = presenter
        self.hand = ChartHand(page)
        self._jobs = jobs

    @property
    def saved_words(self) -> str:
        return self.page.sign_row.save_line.words

    def settle(self) -> None:
        if self.page.document._settling.isActive():
            self.page.document.settle()
        assert self._jobs.drain(20_000)

    def fail_saving(self, problem: Exception) -> None:
        """From now on every save fails, as on a full disk."""

        def fail(_: Draft) -> Draft:
            raise problem

        self.presenter._autosave._save = fail

    def open(self, draft: Draft) -> None:
        self.presenter.open(draft.treatment.id)
        self.settle()

    def sign_dialog(self) -> SignDialog:
        press(self.page, ObjectName.CHART_SIGN)
        self.settle()
        return find(self.page, ObjectName.SIGN_DIALOG, SignDialog)


@pytest.fixture
def chart(qtbot: QtBot, look: Look, work: Work, jobs: Jobs) -> Iterator[Chart]:
    page = ChartPage(look, catalog=work.catalog, clinic=work.clinic, clock=work.clock)
    qtbot.addWidget(page)
    page.resize(1280, 760)
    with qtbot.waitExposed(page):
        page.show()
    made = Chart(page, ChartPresenter(page, work=work, jobs=jobs), jobs)
    yield made
    made.settle()


@pytest.fixture
def patient(work: Work) -> Patient:
    return a_registered_patient(work)


def stored(work: Work, treatment_id: TreatmentId) -> Treatment:
    return open_draft(work, treatment_id=treatment_id).draft.treatment


def test_planned_points_are_kept_as_not_given_with_their_reason(
    chart: Chart, work: Work, patient: Patient
) -> None:
    draft = a_complete_draft(work, patient)
    chart.open(draft)
    document = chart.page.document
    ids = {draft.treatment.chart.points[0].id}
    document.edit(with_state(document.treatment, ids, PointState.PLANNED), "plan")
    dialog = chart.sign_dialog()
    type_into(dialog, ObjectName.SIGN_KEEP_REASON, "bruised")
    press(dialog, ObjectName.SIGN_KEEP)
    chart.settle()
    dialog = chart.page.findChildren(SignDialog)[-1]
    type_into(dialog, ObjectName.SIGN_PASSWORD, PASSWORD)
    press(dialog, ObjectName.SIGN_BUTTON)
    chart.settle()
    (note,) = open_note(work, treatment_id=draft.treatment.id).notes
    first = note.content.treatment.chart.points[0]
    assert (first.state, first.reason) == (PointState.NOT_GIVEN, "bruised")
    assert len(note.content.treatment.chart.given) == 2


def test_new_treatment_opens_an_empty_chart(chart: Chart, patient: Patient, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chart.presenter.patient_opened) as opened:
        chart.presenter.new_treatment(patient.id)
    assert opened.args == [patient]
    assert chart.page.document.treatment.patient == patient.id
    assert chart.saved_words == "Saved"
    assert chart.presenter.is_stored
    chart.settle()


def test_placed_point_is_on_the_disk_when_it_says_saved(
    chart: Chart, work: Work, patient: Patient
) -> None:
    chart.presenter.new_treatment(patient.id)
    chart.settle()
    chart.hand.place(PROCERUS)
    assert chart.saved_words == "Saving…"
    assert not chart.presenter.is_stored
    chart.settle()
    assert chart.saved_words == "Saved 10:00"
    assert stored(work, chart.page.document.treatment.id).chart.points == chart.hand.points


def test_edits_during_a_save_are_saved_after_it(chart: Chart, work: Work, patient: Patient) -> None:
    chart.presenter.new_treatment(patient.id)
    chart.settle()
    chart.hand.place(PROCERUS, RIGHT_CORRUGATOR)
    chart.page.document.undo_stack.undo()
    chart.settle()
    assert len(stored(work, chart.page.document.treatment.id).chart) == 1


def test_change_elsewhere_offers_both_versions(chart: Chart, work: Work) -> None:
    draft = a_complete_draft(work)
    chart.open(draft)
    theirs = replace(draft, treatment=replace(draft.treatment, notes="theirs"))
    save_draft(work, draft=theirs)
    chart.hand.place(PROCERUS)
    chart.settle()
    assert chart.saved_words.startswith("Not saved")
    assert stored(work, draft.treatment.id).notes == "theirs"
    press(chart.page, "chart.keep_mine")
    chart.settle()
    assert stored(work, draft.treatment.id) == chart.page.document.treatment


def test_stored_version_can_be_taken_instead(chart: Chart, work: Work) -> None:
    draft = a_complete_draft(work)
    chart.open(draft)
    theirs = replace(draft, treatment=replace(draft.treatment, notes="theirs"))
    save_draft(work, draft=theirs)
    chart.hand.place(PROCERUS)
    chart.settle()
    press(chart.page, "chart.take_stored")
    chart.settle()
    assert chart.page.document.treatment.notes == "theirs"
    assert chart.presenter.is_stored


def test_back_leaves_a_stored_draft(
    chart: Chart, work: Work, patient: Patient, qtbot: QtBot
) -> None:
    chart.presenter.new_treatment(patient.id)
    chart.settle()
    chart.hand.place(PROCERUS)
    treatment = chart.page.document.treatment
    with qtbot.waitSignal(chart.presenter.closed):
        press(chart.page, ObjectName.CHART_BACK)
    charter = Charter(work.person.id, work.person.name)
    assert stored(work, treatment.id) == treatment.with_charter(charter)


def test_discard_is_asked_and_removes(chart: Chart, work: Work, qtbot: QtBot) -> None:
    draft = a_complete_draft(work)
    chart.open(draft)
    press(chart.page, ObjectName.CHART_DISCARD)
    assert stored(work, draft.treatment.id) == draft.treatment
    with qtbot.waitSignal(chart.presenter.closed):
        press(chart.page, "chart.discard_now")
    with pytest.raises(Exception, match="treatment-not-found"):
        stored(work, draft.treatment.id)


def test_signing_makes_the_note(chart: Chart, work: Work, qtbot: QtBot) -> None:
    set_note_layout(work, layout=NoteLayout(references=True))
    draft = a_complete_draft(work)
    chart.open(draft)
    dialog = chart.sign_dialog()
    type_into(dialog, ObjectName.SIGN_PASSWORD, PASSWORD)
    with qtbot.waitSignal(chart.presenter.note_signed, timeout=20_000) as signed:
        press(dialog, ObjectName.SIGN_BUTTON)
    assert signed.args == [draft.treatment.id]
    (note,) = open_note(work, treatment_id=draft.treatment.id).notes
    assert note.content.treatment == draft.treatment
    lines = [line.words for line in note.content.references]
    assert lines == list(chart.page.past.panel.references.lines)
    assert any("onabotulinumtoxinA in 84 days" in line for line in lines)


@pytest.mark.parametrize("who", ["another desk", "this desk", "whoever edits the patient"])
def test_what_changed_since_it_was_shown_is_not_signed(chart: Chart, work: Work, who: str) -> None:
    """S1; the control is the test above, where nothing changed and the note is signed."""
    draft = a_complete_draft(work)
    chart.open(draft)
    dialog = chart.sign_dialog()
    changed = replace(draft.treatment, notes="Larkspur")
    match who:
        case "another desk":
            save_draft(work, draft=replace(draft, treatment=changed))
        case "this desk":
            chart.page.document.edit(changed, "note")
            chart.settle()
        case _:
            patient = open_patient(work, patient_id=changed.patient).patient
            edit_patient(work, patient=replace(patient, alerts="Myasthenia"))
    type_into(dialog, ObjectName.SIGN_PASSWORD, PASSWORD)
    press(dialog, ObjectName.SIGN_BUTTON)
    chart.settle()
    assert "changed" in dialog.problem.lower()
    found = show_treatment(work, treatment_id=draft.treatment.id)
    assert found.state is TreatmentState.DRAFT
    dialog.reject()


def test_wrong_password_is_said_in_the_dialog(chart: Chart, work: Work) -> None:
    draft = a_complete_draft(work)
    chart.open(draft)
    dialog = chart.sign_dialog()
    line = type_into(dialog, ObjectName.SIGN_PASSWORD, "not this one at all")
    QTest.keyClick(line, Qt.Key.Key_Return)
    chart.settle()
    assert dialog.problem
    assert line.text() == ""
    assert stored(work, draft.treatment.id) == draft.treatment
    dialog.reject()


def test_unknown_draft_is_reported(chart: Chart, qtbot: QtBot, patient: Patient) -> None:
    with qtbot.waitSignal(chart.presenter.failed) as failed:
        chart.presenter.open(TreatmentId(patient.id))
    assert failed.args is not None
    assert not chart.page.document.is_open


def test_full_disk_keeps_the_chart_and_offers_a_way_out(
    chart: Chart, work: Work, qtbot: QtBot
) -> None:
    draft = a_complete_draft(work)
    chart.open(draft)
    chart.fail_saving(RecordsProblem(Trouble.DISK_FULL))
    chart.hand.place(PROCERUS)
    placed = chart.hand.points
    press(chart.page, ObjectName.CHART_BACK)
    chart.settle()
    assert chart.saved_words.startswith("Not saved")
    assert chart.hand.points == placed
    with qtbot.waitSignal(chart.presenter.closed):
        press(chart.page, "chart.leave")
    assert stored(work, draft.treatment.id) == draft.treatment


def test_what_is_being_typed_is_stored_before_leaving(
    chart: Chart, work: Work, qtbot: QtBot
) -> None:
    draft = a_complete_draft(work)
    chart.open(draft)
    chart.page.details.show_tab(1)
    type_into(chart.page, f"{ObjectName.VIAL_LOT}.1", "Z9")
    assert not chart.presenter.is_stored
    with qtbot.waitSignal(chart.presenter.closed):
        chart.page.tool_bar.back_requested.emit()
    assert stored(work, draft.treatment.id).vials[0].lot == "Z9"
