"""Find the draft that is to correct a note, if there is one."""

from sqlalchemy import select

from injector_app.domain.draft import Draft
from injector_app.domain.found_treatment import TreatmentState
from injector_app.domain.note import SignedNote
from injector_app.storage.records import Transaction
from injector_app.storage.rows.treatment import TreatmentRow
from injector_app.storage.treatment_values import treatment_of


def find_correction(transaction: Transaction, note: SignedNote) -> Draft | None:
    """The open draft that follows this revision."""
    query = select(TreatmentRow.content, TreatmentRow.version).where(
        TreatmentRow.patient_id == note.content.patient.id,
        TreatmentRow.state == TreatmentState.DRAFT.value,
    )
    for content, version in transaction.execute(query):
        if content is None:
            continue
        treatment = treatment_of(content)
        if treatment.correction is not None and treatment.correction.digest == note.digest:
            return Draft(treatment, version)
    return None
