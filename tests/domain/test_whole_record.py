"""Counts are those of what is inside."""

from injector_app.domain.draft import Draft
from injector_app.domain.whole_record import SignedTreatment, WholeRecord
from tests.support.builders import AN_INSTANT, a_disclosure, a_note, a_patient, a_treatment


def test_counts_are_of_what_is_inside() -> None:
    patient, note = a_patient(), a_note(treatment=a_treatment(5))
    signed = SignedTreatment((note,), (), (), "")
    given = (a_disclosure(patient.id),)
    drafts = (Draft(a_treatment(2), 1),)
    record = WholeRecord(AN_INSTANT, patient, (signed,), drafts, (), given, (), ())
    counts = record.counts()
    assert (counts["treatments"], counts["notes"], counts["drafts"]) == (2, 1, 1)
    assert (counts["points"], counts["vials"], counts["disclosures"]) == (7, 2, 1)
    assert counts["outcomes"] == counts["amendments"] == counts["access_entries"] == 0
    assert signed.file_name.startswith("2026-11-20-")
    assert patient.family.lower() not in signed.file_name
