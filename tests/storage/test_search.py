"""Looking up past treatments, as the front desk does."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import event

from injector_app.domain.found_treatment import FoundTreatment, TreatmentQuery, TreatmentState
from injector_app.storage.drafts import add_draft
from injector_app.storage.notes import append_note
from injector_app.storage.patients import add_patient
from injector_app.storage.records import Records, Transaction
from injector_app.storage.search import search_treatments
from injector_app.storage.staff import add_staff
from tests.support.builders import (
    A_VISIT,
    AN_INSTANT,
    a_clinician,
    a_note,
    a_patient,
    a_treatment,
    a_vial,
)
from tests.support.records import Filled

DAY = A_VISIT.date()
ALL = {"first", "second", "third"}


@pytest.fixture
def stored(records: Records, filled: Filled) -> dict[str, Any]:
    """Three visits: "first" (yesterday's draft is "second"), and another person's "third"."""
    bob, other = (
        a_clinician(sign_in="bob", name="Bob Other"),
        a_patient(record_number="77", family="Quince", given="Rosa"),
    )
    second = a_treatment(
        patient=filled.patient.id,
        clinician=filled.clinician.id,
        performed_at=A_VISIT - timedelta(days=1),
        vials=(a_vial(product="dysport", lot="D-9"), a_vial(lot="E_5")),
    )
    third = a_treatment(
        1, patient=other.id, clinician=bob.id, performed_at=A_VISIT - timedelta(days=2)
    )
    with records.writing() as transaction:
        add_staff(transaction, bob, uuid4())
        add_patient(transaction, other)
        for visit in (third, second):
            add_draft(transaction, visit, at=AN_INSTANT, by=filled.clinician.id)
        append_note(transaction, a_note(treatment=third), at=AN_INSTANT)
    return {"first": filled.treatment.id, "second": second.id, "third": third.id}


def found(records: Records, stored: dict[str, Any], query: TreatmentQuery) -> list[str]:
    names = {identity: name for name, identity in stored.items()}
    with records.reading() as transaction:
        return [names[line.id] for line in search_treatments(transaction, query)]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (TreatmentQuery(), ["first", "second", "third"]),
        (TreatmentQuery(limit=1), ["first"]),
        (TreatmentQuery(words="zebra"), ["first", "second"]),
        (TreatmentQuery(words="rosa qui"), ["third"]),
        (TreatmentQuery(words="77"), ["third"]),
        (TreatmentQuery(words="%"), []),
        (TreatmentQuery(record_number="77"), ["third"]),
        (TreatmentQuery(record_number="7"), []),
        (TreatmentQuery(product="dysport"), ["second"]),
        (TreatmentQuery(product="dys"), []),
        (TreatmentQuery(lot="d9"), ["second"]),
        (TreatmentQuery(lot="c-12"), ["first", "third"]),
        (TreatmentQuery(lot="e5"), ["second"]),
        (TreatmentQuery(lot="_"), []),
        (TreatmentQuery(product="dysport", lot="e5"), []),
        (TreatmentQuery(clinician=" BOB "), ["third"]),
        (TreatmentQuery(from_day=DAY), ["first"]),
        (TreatmentQuery(to_day=DAY - timedelta(days=1)), ["second", "third"]),
        (TreatmentQuery(from_day=DAY - timedelta(days=1), to_day=DAY), ["first", "second"]),
        (TreatmentQuery(from_day=DAY, to_day=DAY - timedelta(days=1)), []),
        (TreatmentQuery(state=TreatmentState.SIGNED), ["third"]),
        (TreatmentQuery(state=TreatmentState.DRAFT, words="rosa"), []),
    ],
)
def test_every_filled_field_must_match_and_newest_comes_first(
    records: Records, stored: dict[str, Any], query: TreatmentQuery, expected: list[str]
) -> None:
    assert found(records, stored, query) == expected


def test_line_shows_what_is_needed_to_answer_the_phone(records: Records, filled: Filled) -> None:
    with records.reading() as transaction:
        lines = search_treatments(transaction, TreatmentQuery(patient=filled.patient.id))
    assert lines == (
        FoundTreatment(
            id=filled.treatment.id,
            patient=filled.patient.id,
            record_number="1001",
            patient_name="Zebraquokka, Marta Lucía",
            birth_date=filled.patient.birth_date,
            performed_at=filled.treatment.performed_at,
            clinician="Anna Ortiz",
            indication="chronic-migraine",
            products=("botox",),
            lots=("C1234",),
            units=(("botox", "15"),),
            points_given=3,
            state=TreatmentState.DRAFT,
        ),
    )
    assert lines[0].performed_at.utcoffset() == A_VISIT.utcoffset()


def test_one_statement_answers_however_many_are_found(
    records: Records, stored: dict[str, Any]
) -> None:
    def statements(transaction: Transaction, query: TreatmentQuery) -> int:
        counted: list[object] = []
        listener = lambda *call: counted.append(call)  # noqa: E731 - must be taken off again
        event.listen(transaction.connection(), "before_cursor_execute", listener)
        assert len(search_treatments(transaction, query)) == query.limit
        event.remove(transaction.connection(), "before_cursor_execute", listener)
        return len(counted)

    assert len(stored) == 3
    with records.reading() as transaction:
        assert statements(transaction, TreatmentQuery(limit=1)) == 1
        assert statements(transaction, TreatmentQuery(limit=3)) == 1


def test_day_is_that_of_the_clinic_not_of_greenwich(records: Records, filled: Filled) -> None:
    evening = A_VISIT.replace(hour=23)
    late = a_treatment(
        patient=filled.patient.id, clinician=filled.clinician.id, performed_at=evening
    )
    with records.writing() as transaction:
        add_draft(transaction, late, at=AN_INSTANT, by=filled.clinician.id)
        query = TreatmentQuery(from_day=evening.date(), to_day=evening.date())
        assert late.id in {line.id for line in search_treatments(transaction, query)}
