"""The columns that every list of visits reads, and the visit they make."""

import json
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, func, select
from sqlalchemy.orm import aliased

from injector_app.domain.found_treatment import TreatmentState
from injector_app.domain.ids import PatientId, TreatmentId
from injector_app.domain.lists.listed_visit import ListedVisit
from injector_app.storage.amendments import is_retracted
from injector_app.storage.persons import shown_id
from injector_app.storage.rows.patient import PatientRow
from injector_app.storage.rows.staff import StaffRow
from injector_app.storage.rows.treatment import TreatmentRow

# The record that a visit was entered in, which may have been merged since.
_OWN = aliased(PatientRow)

# Each list sorts by these as well as by its own.
SORTS: dict[str, ColumnElement[Any]] = {
    "date": TreatmentRow.performed_day.expression,
    "time": TreatmentRow.performed_utc.expression,
    "patient": func.concat(PatientRow.family_folded, " ", PatientRow.given_folded),
    "born": PatientRow.birth_date.expression,
    "record": PatientRow.record_key.expression,
    "clinician": StaffRow.name.expression,
    "state": TreatmentRow.state.expression,
}

_COLUMNS: tuple[Any, ...] = (
    TreatmentRow.id,
    PatientRow.id.label("shown"),
    TreatmentRow.performed_at,
    TreatmentRow.indication,
    TreatmentRow.units,
    TreatmentRow.state,
    PatientRow.family,
    PatientRow.given,
    PatientRow.birth_date,
    PatientRow.record_number,
    PatientRow.phone,
    StaffRow.name,
    is_retracted().label("was_retracted"),
)


def visits(*more: ColumnElement[Any]) -> Select[Any]:
    """Visits with the shown patient and clinician; what a list reads besides comes after them."""
    statement: Select[Any] = select(*_COLUMNS, *more)
    return (
        statement.join(_OWN, _OWN.id == TreatmentRow.patient_id)
        .join(PatientRow, PatientRow.id == shown_id(_OWN))
        .join(StaffRow, StaffRow.id == TreatmentRow.clinician_id)
    )


def visit_of(row: Row[Any]) -> ListedVisit:
    """The visit of a row that `visits` read."""
    name = f"{row.family}, {row.given}" if row.given else row.family
    state = TreatmentState.RETRACTED if row.was_retracted else TreatmentState(row.state)
    return ListedVisit(
        treatment=TreatmentId(row.id),
        patient=PatientId(row.shown),
        patient_name=name,
        birth_date=row.birth_date,
        record_number=row.record_number,
        phone=row.phone,
        performed_at=row.performed_at,
        clinician=row.name,
        indication=row.indication,
        units=tuple((product, amount) for product, amount in json.loads(row.units)),
        state=state,
    )
