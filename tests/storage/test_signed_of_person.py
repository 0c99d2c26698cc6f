"""Signed, and of that patient: both are asked."""

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.storage.notes import append_note
from injector_app.storage.patients import add_patient
from injector_app.storage.records import Records
from injector_app.storage.signed_of_person import require_signed
from tests.support.builders import AN_INSTANT, a_note, a_patient
from tests.support.records import Filled


def test_draft_and_treatment_of_another_are_refused(records: Records, filled: Filled) -> None:
    visit = filled.treatment.id
    with records.writing() as transaction:
        other = add_patient(transaction, a_patient(record_number="77"))
        with pytest.raises(RuleBroken) as caught:
            require_signed(transaction, visit, filled.patient.id)
        assert caught.value.rule is Rule.NOTE_NOT_FOUND
        append_note(transaction, a_note(treatment=filled.treatment), at=AN_INSTANT)
        require_signed(transaction, visit, filled.patient.id)
        with pytest.raises(RuleBroken):
            require_signed(transaction, visit, other.id)
