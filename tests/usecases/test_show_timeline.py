"""All visits in one look, which is written down once."""

from injector_app.domain.clinic_policy import ClinicPolicy
from injector_app.usecases.show_timeline import show_timeline
from injector_app.work.context import Work
from tests.support.audit_lines import audit_actions
from tests.support.charting import a_signed_note
from tests.support.clinic import DESK, acting_as, later


def test_newest_first_without_words_that_the_desk_may_not_read(work: Work) -> None:
    first = a_signed_note(work)
    later(work, days=84)
    second = a_signed_note(work, first.content.patient)
    patient = first.content.patient.id
    shown = show_timeline(work, patient_id=patient)
    assert shown == (second.content.treatment, first.content.treatment)
    desk = acting_as(work, DESK)
    assert ClinicPolicy().desk_reads_notes is False
    assert {each.notes for each in show_timeline(desk, patient_id=patient)} == {""}
    assert audit_actions(work)[-2:] == ["show timeline"] * 2
