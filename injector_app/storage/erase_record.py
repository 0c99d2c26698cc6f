"""Remove everything of one patient, under a certificate."""

from uuid import UUID

from sqlalchemy import Select, delete, exists, insert, select, update

from injector_app.domain.erasure import Erasure
from injector_app.domain.ids import PatientId
from injector_app.storage.erasures import append_erasure
from injector_app.storage.patient_names import remove_names
from injector_app.storage.records import Transaction
from injector_app.storage.rows.amendment import AmendmentRow
from injector_app.storage.rows.clinic_certificate import KeptSignatureRow
from injector_app.storage.rows.desk_message import DeskMessageRow
from injector_app.storage.rows.disclosure import DisclosureRow
from injector_app.storage.rows.earlier_contact import EarlierContactRow
from injector_app.storage.rows.erasure import ErasureRow, TombstoneRow
from injector_app.storage.rows.hold_event import HoldEventRow
from injector_app.storage.rows.note import NoteRow
from injector_app.storage.rows.outcome import OutcomeRow
from injector_app.storage.rows.outside_treatment import OutsideTreatmentRow
from injector_app.storage.rows.patient import PatientRow
from injector_app.storage.rows.signing_key import PersonalSignatureRow
from injector_app.storage.rows.treatment import TreatmentRow, TreatmentVialRow
from injector_app.storage.rows.unfinished_form import UnfinishedFormRow

_OF_TREATMENT = (
    *(KeptSignatureRow, PersonalSignatureRow, AmendmentRow),
    *(NoteRow, TreatmentVialRow),
)
# What refers to treatments goes before them.
_OF_PATIENT = (
    *(DisclosureRow, DeskMessageRow, TreatmentRow),
    *(OutsideTreatmentRow, HoldEventRow, EarlierContactRow),
)


def erase_record(transaction: Transaction, erasure: Erasure) -> None:
    """Store the certificate and remove the patient with every row; pages are overwritten."""
    patient = erasure.patient
    append_erasure(transaction, erasure)
    _remove_outcomes(transaction, patient)
    for of_treatment in _OF_TREATMENT:
        theirs = of_treatment.treatment_id.in_(_treatments(patient))
        transaction.execute(delete(of_treatment).where(theirs))
    for of_patient in _OF_PATIENT:
        transaction.execute(delete(of_patient).where(of_patient.patient_id == patient))
    remove_names(transaction, patient)
    # What is half typed may be about anybody, and its text is not looked through.
    transaction.execute(delete(UnfinishedFormRow))
    # Whoever was merged into it points at nobody then; the certificate of each is its own.
    merged = update(PatientRow).where(PatientRow.merged_into == patient).values(merged_into=None)
    transaction.execute(merged, execution_options={"synchronize_session": False})
    if is_here(transaction, patient):
        # Leaves the tombstone, which the certificate is held to.
        transaction.execute(delete(PatientRow).where(PatientRow.id == patient))
    else:
        transaction.execute(insert(TombstoneRow).values(patient_id=patient))


def is_erased(transaction: Transaction, patient: PatientId) -> bool:
    """Whether these records hold the certificate."""
    return bool(transaction.scalar(exists().where(ErasureRow.patient_id == patient).select()))


def is_here(transaction: Transaction, patient: PatientId) -> bool:
    """Whether these records hold the patient."""
    return bool(transaction.scalar(exists().where(PatientRow.id == patient).select()))


def _remove_outcomes(transaction: Transaction, patient: PatientId) -> None:
    # From the newest correction back: an entry that another one corrects cannot go first.
    while True:
        corrected = select(OutcomeRow.corrects).where(OutcomeRow.corrects.is_not(None))
        newest = delete(OutcomeRow).where(
            OutcomeRow.treatment_id.in_(_treatments(patient)), OutcomeRow.id.not_in(corrected)
        )
        if transaction.scalars(newest.returning(OutcomeRow.id)).first() is None:
            return


def _treatments(patient: PatientId) -> Select[UUID]:
    return select(TreatmentRow.id).where(TreatmentRow.patient_id == patient)
