"""Which signed treatments are meant: one by its id, or all of a record number."""

from sqlalchemy import select

from injector_app.domain.found_treatment import TreatmentState
from injector_app.domain.ids import PatientId, TreatmentId
from injector_app.storage.patient_values import record_key
from injector_app.storage.persons import Ids, ids_of_persons
from injector_app.storage.records import Transaction
from injector_app.storage.rows.patient import PatientRow
from injector_app.storage.rows.treatment import TreatmentRow


def signed_treatments(
    transaction: Transaction, wanted: TreatmentId | str
) -> tuple[tuple[TreatmentId, PatientId], ...]:
    """Each with its patient, newest visit first; what was retracted is signed as well."""
    is_wanted = (
        TreatmentRow.patient_id.in_(ids_of_persons(_numbered(wanted)))
        if isinstance(wanted, str)
        else TreatmentRow.id == wanted
    )
    query = (
        select(TreatmentRow.id, TreatmentRow.patient_id)
        .where(is_wanted, TreatmentRow.state == TreatmentState.SIGNED.value)
        .order_by(TreatmentRow.performed_utc.desc(), TreatmentRow.id)
    )
    rows = transaction.execute(query)
    return tuple((TreatmentId(treatment), PatientId(patient)) for treatment, patient in rows)


def _numbered(number: str) -> Ids:
    return select(PatientRow.id).where(PatientRow.record_key == record_key(number))
