"""What was handed out comes back as it was recorded, newest first."""

from dataclasses import replace
from datetime import date

from injector_app.storage.disclosures import append_disclosure, load_disclosures
from injector_app.storage.records import Records
from tests.support.builders import AN_INSTANT, a_disclosure, a_patient
from tests.support.records import Filled


def test_newest_first_with_the_name_of_who_recorded(records: Records, filled: Filled) -> None:
    old = a_disclosure(filled.patient.id, given_on=date(2020, 1, 1))
    new = a_disclosure(filled.patient.id)
    with records.writing() as transaction:
        for each in (old, new):
            append_disclosure(transaction, each, at=AN_INSTANT, by=filled.clinician.id)
    by = filled.clinician.signature_name
    with records.reading() as transaction:
        assert load_disclosures(transaction, filled.patient.id) == (
            replace(new, recorded_by=by),
            replace(old, recorded_by=by),
        )
        assert load_disclosures(transaction, a_patient().id) == ()
