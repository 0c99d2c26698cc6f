"""A response is recorded beside a signed note; the note and its PDF stay what they were."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import OutcomeId, new_id
from injector_app.domain.note import treatment_id_of
from injector_app.domain.outcome import Outcome
from injector_app.domain.staff import Role
from injector_app.usecases.export_note import export_note
from injector_app.usecases.open_note import open_note
from injector_app.usecases.open_past import open_past
from injector_app.usecases.record_outcome import record_outcome
from injector_app.usecases.show_treatment import show_treatment
from injector_app.work.context import Work
from tests.support.builders import an_outcome
from tests.support.charting import a_complete_draft, a_registered_patient, a_signed_note
from tests.support.pdf_text import all_text
from tests.usecases.test_add_clinic_reference import audited, in_role


def recorded(work: Work) -> Outcome:
    note = a_signed_note(work)
    return record_outcome(work, outcome=an_outcome(treatment_id_of(note)))


def test_it_stands_beside_the_past_the_note_and_the_treatment(work: Work) -> None:
    patient = a_registered_patient(work)
    visit = treatment_id_of(a_signed_note(work, patient))
    kept = record_outcome(work, outcome=an_outcome(visit, recorded_by="Somebody Else"))
    assert (kept.recorded_by, kept.recorded_on) == ("Ann Who, MD", work.today)
    assert audited(work)[-1].strip() == f"record outcome {kept.id}"
    assert open_past(work, patient_id=patient.id).outcomes == (kept,)
    assert open_note(work, treatment_id=visit).outcomes == (kept,)
    assert show_treatment(work, treatment_id=visit).outcomes == (kept,)


def test_note_and_pdf_are_what_they_were(work: Work, tmp_path: Path) -> None:
    note = a_signed_note(work)
    visit = treatment_id_of(note)
    record_outcome(work, outcome=an_outcome(visit, comment="Quillfish"))
    assert open_note(work, treatment_id=visit).notes == (note,)
    pdf = export_note(work, treatment_id=visit, path=tmp_path / "a.pdf").read_bytes()
    printed = all_text(pdf)
    assert note.digest[:8] in printed.replace(" ", "")
    assert "Quillfish" not in printed


def test_correction_hides_nothing(work: Work) -> None:
    first = recorded(work)
    second = replace(first, id=OutcomeId(new_id()), corrects=first.id, comment="A third")
    record_outcome(work, outcome=second)
    outcomes = open_note(work, treatment_id=first.treatment).outcomes
    assert outcomes is not None
    assert {each.comment for each in outcomes} == {first.comment, "A third"}
    with pytest.raises(RuleBroken) as caught:
        record_outcome(work, outcome=replace(second, id=OutcomeId(new_id())))
    assert caught.value.rule is Rule.OUTCOME_CORRECTED


def test_draft_has_no_response(work: Work) -> None:
    draft = a_complete_draft(work)
    with pytest.raises(RuleBroken) as caught:
        record_outcome(work, outcome=an_outcome(draft.treatment.id))
    assert caught.value.rule is Rule.NOTE_NOT_FOUND


@pytest.mark.parametrize("days", [-1, 1])
def test_day_before_the_visit_or_to_come_leaves_no_trace(work: Work, days: int) -> None:
    visit = treatment_id_of(a_signed_note(work))
    before = audited(work)
    day = date(2026, 11, 20) + timedelta(days=days)
    with pytest.raises(RuleBroken):
        record_outcome(work, outcome=an_outcome(visit, seen_on=day))
    assert audited(work) == before


@pytest.mark.parametrize("role", Role)
def test_clinicians_and_assistants_may(work: Work, role: Role) -> None:
    first = recorded(work)
    person = in_role(work, role)
    outcome = an_outcome(first.treatment)
    if role in {Role.CLINICIAN, Role.ASSISTANT}:
        record_outcome(person, outcome=outcome)
        return
    with pytest.raises(RuleBroken) as caught:
        record_outcome(person, outcome=outcome)
    assert caught.value.rule is Rule.NOT_PERMITTED


def test_front_desk_reads_the_note_without_it(work: Work) -> None:
    first = recorded(work)
    desk = in_role(work, Role.FRONT_DESK)
    assert open_note(desk, treatment_id=first.treatment).outcomes is None
    assert show_treatment(desk, treatment_id=first.treatment).outcomes is None
