"""What became of a treatment is appended; a correction leaves what it corrects."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import OutcomeId, PatientId, new_id
from injector_app.domain.outcome import Outcome, Response
from injector_app.storage.notes import append_note, load_notes
from injector_app.storage.outcomes import append_outcome, load_outcomes, load_patient_outcomes
from injector_app.storage.records import Records
from tests.support.builders import AN_INSTANT, a_note, an_outcome
from tests.support.records import Filled


@pytest.fixture
def first(records: Records, filled: Filled) -> Outcome:
    """A stored entry about a signed treatment."""
    with records.writing() as transaction:
        append_note(transaction, a_note(treatment=filled.treatment), at=AN_INSTANT)
    outcome = an_outcome(
        filled.treatment.id,
        response=Response.TOO_STRONG,
        score_name="HIT-6",
        score_value="52",
        adverse="Ptosis left,\nmild",
        lasted_weeks=10,
        recorded_on=date(2026, 11, 20),
        recorded_by="Anna Ortiz, MD",
    )
    append(records, filled, outcome)
    return outcome


def append(records: Records, filled: Filled, outcome: Outcome, minutes: int = 0) -> None:
    with records.writing() as transaction:
        at = AN_INSTANT + timedelta(minutes=minutes)
        append_outcome(transaction, outcome, at=at, by=filled.clinician.id)


def loaded(records: Records, filled: Filled) -> tuple[Outcome, ...]:
    with records.reading() as transaction:
        return load_outcomes(transaction, filled.treatment.id)


def another(first: Outcome, **changes: Any) -> Outcome:
    return replace(first, id=OutcomeId(new_id()), **changes)


def test_all_fields_come_back(records: Records, filled: Filled, first: Outcome) -> None:
    assert loaded(records, filled) == (first,)
    with records.reading() as transaction:
        assert load_patient_outcomes(transaction, filled.patient.id) == (first,)
        assert load_patient_outcomes(transaction, PatientId(new_id())) == ()


def test_correction_stands_beside_what_it_corrects(
    records: Records, filled: Filled, first: Outcome
) -> None:
    second = another(first, corrects=first.id, adverse="")
    append(records, filled, second, minutes=1)
    assert loaded(records, filled) == (second, first)
    with pytest.raises(RuleBroken) as caught:
        append(records, filled, another(first, corrects=first.id))
    assert caught.value.rule is Rule.OUTCOME_CORRECTED
    with pytest.raises(RuleBroken) as caught:
        append(records, filled, another(first, corrects=OutcomeId(new_id())))
    assert caught.value.rule is Rule.OUTCOME_NOT_FOUND


def test_the_note_is_what_it_was(records: Records, filled: Filled, first: Outcome) -> None:
    with records.reading() as transaction:
        before = load_notes(transaction, filled.treatment.id)
    append(records, filled, another(first))
    with records.reading() as transaction:
        assert load_notes(transaction, filled.treatment.id) == before


def test_a_draft_has_no_outcome(records: Records, filled: Filled) -> None:
    with pytest.raises(IntegrityError):
        append(records, filled, an_outcome(filled.treatment.id, recorded_on=date(2026, 11, 20)))
