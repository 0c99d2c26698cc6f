"""Two records of one person: shown as one, both kept, and taken apart again."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from injector_app.domain.audit_query import AuditQuery
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.found_treatment import TreatmentQuery
from injector_app.domain.ids import PatientId, new_id
from injector_app.domain.note import treatment_id_of
from injector_app.domain.patient import Patient
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.destroy_record import destroy_record
from injector_app.usecases.edit_patient import edit_patient
from injector_app.usecases.export_patient import export_patient
from injector_app.usecases.find_patients import find_patients
from injector_app.usecases.hold_record import hold_record
from injector_app.usecases.list_alike import list_alike
from injector_app.usecases.list_disclosures import list_disclosures
from injector_app.usecases.merge_patients import merge_patients
from injector_app.usecases.open_note import open_note
from injector_app.usecases.open_past import open_past
from injector_app.usecases.open_patient import open_patient
from injector_app.usecases.read_audit import read_audit
from injector_app.usecases.record_disclosure import record_disclosure
from injector_app.usecases.record_outside_treatment import record_outside_treatment
from injector_app.usecases.register_patient import register_patient
from injector_app.usecases.search_treatments import search_treatments
from injector_app.usecases.sign_note import sign_note
from injector_app.usecases.unmerge_patients import unmerge_patients
from injector_app.usecases.verify_notes import verify_notes
from injector_app.work.context import Work
from tests.support.audit import whole_check
from tests.support.builders import a_disclosure, a_patient
from tests.support.charting import a_complete_draft, a_signed_note
from tests.support.clinic import PASSWORD, SECOND, SteppingClock
from tests.usecases.test_every_use_case_is_audited import told


def two_records(work: Work) -> tuple[Patient, Patient]:
    """Of one person, who married; each with a signed note, a disclosure and more."""
    records = tuple(
        register_patient(
            work,
            patient=a_patient(id=PatientId(new_id()), family=family, record_number=number),
            duplicates_seen=True,
        )
        for family, number in (("Maiden", "M1"), ("Married", "M2"))
    )
    for patient in records:
        a_signed_note(work, patient)
        record_outside_treatment(work, outside=told(patient))
        record_disclosure(work, disclosure=a_disclosure(patient.id))
    return records[0], records[1]


def shown(work: Work) -> list[str]:
    return [found.patient.record_number for found in find_patients(work, words="")]


def treatments(work: Work, patient: Patient) -> int:
    return len(open_patient(work, patient_id=patient.id).treatments)


def test_search_shows_one_and_both_numbers_and_names_find_it(work: Work) -> None:
    old, new = two_records(work)
    kept = merge_patients(work, patient_id=old.id, into=new.id)
    assert (kept.id, shown(work)) == (new.id, ["M2"])
    for words in ("M1", "M2", "maiden", "married"):
        assert [each.patient.id for each in find_patients(work, words=words)] == [new.id], words
    for query in (TreatmentQuery(words="maiden"), TreatmentQuery(record_number="M1")):
        found = search_treatments(work, query=query)
        assert [(line.patient, line.record_number) for line in found] == [(new.id, "M2")] * 2


def test_everything_listed_by_patient_follows(work: Work, tmp_path: Path) -> None:
    old, new = two_records(work)
    merge_patients(work, patient_id=old.id, into=new.id)
    for patient in (old, new):
        opened = open_patient(work, patient_id=patient.id)
        assert opened.patient.id == new.id
        assert (len(opened.treatments), len(opened.outside)) == (2, 2)
        past = open_past(work, patient_id=patient.id)
        assert (len(past.notes), len(past.outside)) == (2, 2)
        assert len(list_disclosures(work, patient_id=patient.id)) == 2
        of_both = read_audit(work, query=AuditQuery(patient=patient.id, limit=500))
        assert {entry.patient for entry in of_both} == {old.id, new.id}
    exported = export_patient(work, patient_id=new.id, path=tmp_path / "whole.zip")
    assert exported is not None
    assert exported.counts["notes"] == 2


def test_signed_notes_keep_the_name_they_were_signed_under(work: Work) -> None:
    old, new = two_records(work)
    merge_patients(work, patient_id=old.id, into=new.id)
    found = search_treatments(work, query=TreatmentQuery(patient=new.id))
    names = {
        open_note(work, treatment_id=line.id).notes[-1].content.patient.family for line in found
    }
    assert names == {"Maiden", "Married"}
    verdicts = verify_notes(work, wanted="M1")
    assert len(verdicts) == 2
    assert whole_check(work).flaw is None


def test_draft_of_a_merged_record_is_signed_under_the_name_of_now(work: Work) -> None:
    old, new = two_records(work)
    draft = a_complete_draft(work, old)
    merge_patients(work, patient_id=old.id, into=new.id)
    note = sign_note(work, treatment_id=draft.treatment.id, version=None, password=PASSWORD)
    assert (note.content.patient.family, note.content.patient.id) == ("Married", old.id)
    opened = open_note(work, treatment_id=treatment_id_of(note))
    assert opened.proofs is not None
    assert treatments(work, new) == 3


def test_taken_apart_each_has_its_own_again(work: Work) -> None:
    old, new = two_records(work)
    before = treatments(work, old), treatments(work, new)
    merge_patients(work, patient_id=old.id, into=new.id)
    later = a_signed_note(work, new)
    apart = unmerge_patients(work, patient_id=old.id)
    assert (apart.id, apart.family) == (old.id, "Maiden")
    assert sorted(shown(work)) == ["M1", "M2"]
    # What came since stays where it was entered.
    assert (treatments(work, old), treatments(work, new)) == (before[0], before[1] + 1)
    assert later.content.patient.id == new.id
    assert open_patient(work, patient_id=old.id).patient.family == "Maiden"
    assert whole_check(work).flaw is None


def test_hold_of_either_holds_the_person(work: Work) -> None:
    old, new = two_records(work)
    hold_record(work, patient_id=old.id, is_held=True, reason="Letter")
    merge_patients(work, patient_id=old.id, into=new.id)
    with pytest.raises(RuleBroken, match=Rule.ON_HOLD.value):
        destroyed(work, new)
    with pytest.raises(RuleBroken, match=Rule.HOLD_AS_IT_IS.value):
        hold_record(work, patient_id=new.id, is_held=True, reason="Again")
    hold_record(work, patient_id=new.id, is_held=False, reason="Settled")
    unmerge_patients(work, patient_id=old.id)
    with pytest.raises(RuleBroken, match=Rule.HOLD_AS_IT_IS.value):
        hold_record(work, patient_id=old.id, is_held=False, reason="Again")


@pytest.mark.parametrize("which", [0, 1])
def test_destroyed_together(work: Work, which: int) -> None:
    records = two_records(work)
    merge_patients(work, patient_id=records[0].id, into=records[1].id)
    destroyed(work, records[which])
    assert shown(work) == []
    assert search_treatments(work, query=TreatmentQuery()) == ()
    assert whole_check(work).flaw is None


def destroyed(work: Work, patient: Patient) -> None:
    later = replace(work, clock=SteppingClock(datetime(2099, 1, 1, tzinfo=UTC)))
    typed = {"password": PASSWORD, "second_sign_in": SECOND, "second_password": PASSWORD}
    destroy_record(later, patient_id=patient.id, **typed)


def test_no_chains_and_no_merge_with_itself(work: Work) -> None:
    old, new = two_records(work)
    new_one = a_patient(id=PatientId(new_id()), record_number="M3")
    third = register_patient(work, patient=new_one, duplicates_seen=True)
    with pytest.raises(RuleBroken, match=Rule.MERGE_WITH_ITSELF.value):
        merge_patients(work, patient_id=old.id, into=old.id)
    merge_patients(work, patient_id=old.id, into=new.id)
    for patient, into in ((old, third), (third, old), (new, third)):
        with pytest.raises(RuleBroken, match=Rule.MERGED_ALREADY.value):
            merge_patients(work, patient_id=patient.id, into=into.id)
    merge_patients(work, patient_id=third.id, into=new.id)
    assert shown(work) == ["M2"]


def test_record_that_changed_since_it_was_looked_at_is_not_merged(work: Work) -> None:
    old, new = two_records(work)
    edit_patient(work, patient=replace(old, phone="1"))
    with pytest.raises(RecordsProblem) as caught:
        merge_patients(work, patient_id=old.id, version=old.version, into=new.id)
    assert caught.value.trouble is Trouble.CHANGED_ELSEWHERE
    assert sorted(shown(work)) == ["M1", "M2"]


def test_who_may_be_one_person_is_offered(work: Work) -> None:
    one, other, _ = (
        register_patient(
            work, patient=a_patient(id=PatientId(new_id()), **fields), duplicates_seen=True
        )
        for fields in (
            {"family": "Ng", "record_number": "1", "health_number": "5 5"},
            {"family": "NG", "record_number": "2"},
            {"family": "Oh", "record_number": "3", "given": "Else"},
        )
    )
    fourth = register_patient(
        work,
        patient=a_patient(
            id=PatientId(new_id()), family="X", record_number="4", health_number="55"
        ),
        duplicates_seen=True,
    )
    pairs = {frozenset((pair.patient.id, pair.shown.id)) for pair in list_alike(work).alike}
    assert pairs == {frozenset((one.id, other.id)), frozenset((one.id, fourth.id))}
    merge_patients(work, patient_id=other.id, into=one.id)
    (pair,) = list_alike(work).merged
    assert (pair.patient.id, pair.shown.id) == (other.id, one.id)
    with pytest.raises(RuleBroken, match=Rule.NOT_MERGED.value):
        unmerge_patients(work, patient_id=one.id)
