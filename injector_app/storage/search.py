"""Look up past treatments."""

import json
from collections.abc import Iterator

from sqlalchemy import ColumnElement, case, false, func, select
from sqlalchemy.orm import aliased, defer

from injector_app.domain.found_treatment import FoundTreatment, TreatmentQuery, TreatmentState
from injector_app.domain.ids import PatientId, TreatmentId
from injector_app.storage.amendments import is_retracted
from injector_app.storage.awaiting_review import awaits_review
from injector_app.storage.matching_patients import matching_patients
from injector_app.storage.patient_values import patient_of, record_key
from injector_app.storage.persons import ids_of_persons, is_of_person, shown_id
from injector_app.storage.prefix import starts_with
from injector_app.storage.records import Transaction
from injector_app.storage.rows.patient import PatientRow
from injector_app.storage.rows.staff import StaffRow
from injector_app.storage.rows.treatment import TreatmentRow, TreatmentVialRow
from injector_app.storage.treatment_values import lot_key

# Signed ones have no content, so none is read for them. What a broken disk left of a draft is told
# by the check after the transaction, not by the reader of JSON.
_CORRECTS = case(
    (
        func.json_valid(TreatmentRow.content),
        func.json_extract(TreatmentRow.content, "$.correction.revision"),
    )
)
# The record that a treatment was entered in, which may have been merged since.
_OWN = aliased(PatientRow)


def search_treatments(
    transaction: Transaction, query: TreatmentQuery
) -> tuple[FoundTreatment, ...]:
    """Treatments that match every filled field, newest first; one statement, however many."""
    found = (
        select(TreatmentRow, PatientRow, StaffRow.name, is_retracted(), _CORRECTS)
        .options(defer(TreatmentRow.content, raiseload=True))
        .join(_OWN, _OWN.id == TreatmentRow.patient_id)
        .join(PatientRow, PatientRow.id == shown_id(_OWN))
        .join(StaffRow, StaffRow.id == TreatmentRow.clinician_id)
        .where(*_who(transaction, query), *_when(query), *_what(query))
        .order_by(TreatmentRow.performed_utc.desc(), TreatmentRow.id)
        .limit(query.limit)
    )
    rows = transaction.execute(found)
    return tuple(_found(*row) for row in rows)


def _who(transaction: Transaction, query: TreatmentQuery) -> Iterator[ColumnElement[bool]]:
    if query.patient is not None:
        yield is_of_person(TreatmentRow.patient_id, query.patient)
    if query.words.strip():
        meant = matching_patients(transaction, query.words)
        yield TreatmentRow.patient_id.in_(ids_of_persons(meant))
    if query.record_number.strip():
        numbered = select(PatientRow.id).where(
            PatientRow.record_key == record_key(query.record_number)
        )
        yield TreatmentRow.patient_id.in_(ids_of_persons(numbered))
    if query.clinician.strip():
        yield StaffRow.sign_in == query.clinician.strip().lower()


def _when(query: TreatmentQuery) -> Iterator[ColumnElement[bool]]:
    if query.from_day is not None:
        yield TreatmentRow.performed_day >= query.from_day
    if query.to_day is not None:
        yield TreatmentRow.performed_day <= query.to_day


def _what(query: TreatmentQuery) -> Iterator[ColumnElement[bool]]:
    match query.state:
        case TreatmentState.DRAFT:
            yield TreatmentRow.state == query.state.value
        case TreatmentState.SIGNED:
            yield TreatmentRow.state == query.state.value
            yield ~is_retracted()
        case TreatmentState.RETRACTED:
            yield is_retracted()
        case None:
            pass
    if query.reviewer is not None:
        yield awaits_review()
        yield TreatmentRow.clinician_id != query.reviewer
    of_vial = tuple(_vial(query))
    if of_vial:
        yield TreatmentRow.id.in_(select(TreatmentVialRow.treatment_id).where(*of_vial))


def _vial(query: TreatmentQuery) -> Iterator[ColumnElement[bool]]:
    if query.product.strip():
        yield TreatmentVialRow.product == query.product.strip()
    if query.lot.strip():
        key = lot_key(query.lot)
        yield starts_with(TreatmentVialRow.lot_key, key) if key else false()


def _found(
    row: TreatmentRow,
    patient: PatientRow,
    clinician: str,
    was_retracted: bool,  # noqa: FBT001 - a column
    corrects: int | None,
) -> FoundTreatment:
    vials: list[tuple[str, str]] = json.loads(row.vials)
    return FoundTreatment(
        id=TreatmentId(row.id),
        patient=PatientId(patient.id),
        record_number=patient.record_number,
        patient_name=patient_of(patient).full_name,
        birth_date=patient.birth_date,
        performed_at=row.performed_at,
        clinician=clinician,
        indication=row.indication,
        products=tuple(dict.fromkeys(product for product, _ in vials)),
        lots=tuple(dict.fromkeys(lot for _, lot in vials if lot)),
        units=tuple((product, units) for product, units in json.loads(row.units)),
        points_given=row.points_given,
        state=TreatmentState.RETRACTED if was_retracted else TreatmentState(row.state),
        corrects=corrects or 0,
    )
