"""S3: what is added to a signed note keeps the original, shows both, and carries today's date."""

from datetime import timedelta
from pathlib import Path

import pytest

from injector_app.domain.amendment import TYPED_KINDS, AmendmentKind
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.found_treatment import TreatmentQuery, TreatmentState
from injector_app.domain.note import treatment_id_of
from injector_app.domain.staff import Role
from injector_app.usecases.export_note import export_note
from injector_app.usecases.list_usual_doses import list_usual_doses
from injector_app.usecases.open_note import open_note
from injector_app.usecases.open_past import open_past
from injector_app.usecases.open_patient import open_patient
from injector_app.usecases.register_patient import register_patient
from injector_app.usecases.search_treatments import search_treatments
from injector_app.usecases.show_treatment import show_treatment
from injector_app.work.context import Work
from tests.support.amending import amended
from tests.support.builders import a_patient
from tests.support.charting import a_registered_patient, a_signed_note
from tests.support.pdf_text import page_texts
from tests.usecases.test_add_clinic_reference import in_role
from tests.usecases.test_every_use_case_is_audited import entries

RETRACTION = AmendmentKind.RETRACTION
MARKS = dict.fromkeys(AmendmentKind, "AMENDED") | {RETRACTION: "RETRACTED"}


@pytest.mark.parametrize("kind", TYPED_KINDS)
def test_each_kind_stands_with_the_original(
    work: Work, tmp_path: Path, kind: AmendmentKind
) -> None:
    note = a_signed_note(work)
    signed = amended(work, note, kind)
    opened = open_note(work, treatment_id=treatment_id_of(note))
    assert opened.notes == (note,)
    assert opened.amendments == (signed,)
    entry = signed.content
    assert (entry.kind, entry.amends, entry.previous_digest) == (kind, note.digest, note.digest)
    assert entry.signature.name == "Ann Who, MD"
    assert timedelta() <= work.local_now() - entry.signature.signed_at < timedelta(minutes=1)
    pdf = export_note(work, treatment_id=treatment_id_of(note), path=tmp_path / "a.pdf")
    pages = page_texts(pdf.read_bytes())
    assert all(MARKS[kind] in page for page in pages)
    whole = " ".join(pages)
    assert "Injections given" in whole
    assert f"1. {kind.capitalize()}" in whole
    assert f"Quillfish {kind}" in whole
    assert f"Larkspur {kind}" in whole


def test_control_a_note_that_nobody_changed_has_no_mark(work: Work, tmp_path: Path) -> None:
    note = a_signed_note(work)
    pdf = export_note(work, treatment_id=treatment_id_of(note), path=tmp_path / "a.pdf")
    assert [mark for mark in MARKS.values() if mark in " ".join(page_texts(pdf.read_bytes()))] == []


def test_an_amendment_is_amended(work: Work) -> None:
    note = a_signed_note(work)
    first = amended(work, note)
    second = amended(work, note, AmendmentKind.LATE_ENTRY, about=1)
    third = amended(work, note, RETRACTION, about=1)
    assert [each.content.previous_digest for each in (first, second, third)] == [
        note.digest,
        first.digest,
        second.digest,
    ]
    assert {second.content.amends, third.content.amends} == {first.digest}
    visit = treatment_id_of(note)
    assert open_note(work, treatment_id=visit).amendments == (first, second, third)
    assert show_treatment(work, treatment_id=visit).state is TreatmentState.SIGNED


def test_a_retracted_visit_is_shown_and_does_not_count(work: Work) -> None:
    patient = a_registered_patient(work)
    wrong, right = a_signed_note(work, patient), a_signed_note(work, patient)
    amended(work, wrong, RETRACTION)
    states = {each.id: each.state for each in open_patient(work, patient_id=patient.id).treatments}
    assert states == {
        treatment_id_of(wrong): TreatmentState.RETRACTED,
        treatment_id_of(right): TreatmentState.SIGNED,
    }
    past = open_past(work, patient_id=patient.id)
    assert [content.treatment.id for content in past.notes] == [treatment_id_of(right)]
    assert (
        show_treatment(work, treatment_id=treatment_id_of(wrong)).state
        is states[treatment_id_of(wrong)]
    )
    for state, note in ((TreatmentState.RETRACTED, wrong), (TreatmentState.SIGNED, right)):
        found = search_treatments(work, query=TreatmentQuery(state=state))
        assert [each.id for each in found] == [treatment_id_of(note)]
    assert list_usual_doses(work)
    amended(work, right, RETRACTION)
    assert not list_usual_doses(work)


def test_the_wrong_patient_and_the_right_one_are_both_left_right(work: Work) -> None:
    wrong = a_registered_patient(work)
    other = a_patient(record_number="", family="Other")
    right = register_patient(work, patient=other, duplicates_seen=True)
    note = a_signed_note(work, wrong)
    amended(work, note, RETRACTION)
    again = a_signed_note(work, right)
    assert open_past(work, patient_id=wrong.id).notes == ()
    assert [each.treatment.id for each in open_past(work, patient_id=right.id).notes] == [
        treatment_id_of(again)
    ]
    assert open_note(work, treatment_id=treatment_id_of(note)).notes == (note,)


def test_the_desk_sees_that_and_not_what(work: Work) -> None:
    note = a_signed_note(work)
    amended(work, note)
    (seen,) = open_note(
        in_role(work, Role.FRONT_DESK), treatment_id=treatment_id_of(note)
    ).amendments
    assert seen.content.kind is AmendmentKind.ADDENDUM
    assert "Quillfish" not in seen.canonical
    assert "Larkspur" not in seen.canonical


def test_only_a_clinician_adds(work: Work) -> None:
    note = a_signed_note(work)
    for role in set(Role) - {Role.CLINICIAN}:
        with pytest.raises(RuleBroken) as caught:
            amended(in_role(work, role), note)
        assert caught.value.rule is Rule.NOT_PERMITTED


def test_audit_tells_the_kind_and_no_content(work: Work) -> None:
    note = a_signed_note(work)
    amended(work, note)
    amended(work, note, RETRACTION)
    told = entries(work)[-2:]
    assert [entry["action"] for entry in told] == ["amend note", "retract note"]
    assert [entry["facts"]["kind"] for entry in told] == ["addendum", "retraction"]
    assert "Quillfish" not in str(told)
    assert "Larkspur" not in str(told)
