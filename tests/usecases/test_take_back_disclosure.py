"""An entry is taken back by another one; nothing is ever changed."""

import csv
from pathlib import Path

import pytest

from injector_app.domain.disclosure import taken_back
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import DisclosureId, TreatmentId, new_id
from injector_app.domain.note import treatment_id_of
from injector_app.usecases.export_disclosures import export_disclosures
from injector_app.usecases.list_disclosures import list_disclosures
from injector_app.usecases.record_disclosure import record_disclosure
from injector_app.usecases.take_back_disclosure import take_back_disclosure
from injector_app.work.context import Work
from tests.support.builders import a_disclosure
from tests.support.charting import a_registered_patient, a_signed_note
from tests.support.clinic import DESK, acting_as


def test_both_entries_stay_and_are_in_the_report(work: Work, tmp_path: Path) -> None:
    note, desk = a_signed_note(work), acting_as(work, DESK)
    patient, visit = note.content.patient.id, treatment_id_of(note)
    wrong = record_disclosure(work, disclosure=a_disclosure(patient, treatment=visit))
    back = take_back_disclosure(desk, disclosure_id=wrong.id)
    listed = list_disclosures(work, patient_id=patient)
    assert set(listed) == {wrong, back}
    assert (back.corrects, back.treatment, back.recorded_by) == (wrong.id, visit, "Dee Sk")
    assert taken_back(listed) == {wrong.id}
    path = tmp_path / "d.csv"
    export_disclosures(work, patient_id=patient, path=path)
    rows = csv.DictReader(path.read_text("utf-8-sig").splitlines())
    assert {row["Correction"] for row in rows} == {"taken back", "takes an entry back"}


def test_it_is_taken_back_once_and_for_all(work: Work) -> None:
    patient = a_registered_patient(work).id
    wrong = record_disclosure(work, disclosure=a_disclosure(patient))
    back = take_back_disclosure(work, disclosure_id=wrong.id)
    for one in (wrong.id, back.id):
        with pytest.raises(RuleBroken) as caught:
            take_back_disclosure(work, disclosure_id=one)
        assert caught.value.rule is Rule.TAKEN_BACK_ALREADY
    with pytest.raises(RuleBroken) as caught:
        take_back_disclosure(work, disclosure_id=DisclosureId(new_id()))
    assert caught.value.rule is Rule.DISCLOSURE_NOT_FOUND


def test_entry_names_a_signed_treatment_of_the_patient_or_none(work: Work) -> None:
    patient = a_registered_patient(work).id
    stray = a_disclosure(patient, treatment=TreatmentId(new_id()))
    with pytest.raises(RuleBroken) as caught:
        record_disclosure(work, disclosure=stray)
    assert caught.value.rule is Rule.NOTE_NOT_FOUND
