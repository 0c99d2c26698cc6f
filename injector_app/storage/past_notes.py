"""All signed visits of a patient, newest first, in one statement."""

from itertools import groupby

from sqlalchemy import select

from injector_app.domain.ids import PatientId
from injector_app.domain.note import NoteContent
from injector_app.storage.amendments import is_retracted
from injector_app.storage.notes import proved_notes
from injector_app.storage.persons import is_of_person
from injector_app.storage.records import Transaction
from injector_app.storage.rows.note import NoteRow
from injector_app.storage.rows.treatment import TreatmentRow


def load_past_notes(transaction: Transaction, patient_id: PatientId) -> tuple[NoteContent, ...]:
    """What the newest revision of each note says; what was retracted did not happen.

    Raises:
        RecordsProblem: a note is not what was signed.
    """
    query = (
        select(NoteRow)
        .join(TreatmentRow, TreatmentRow.id == NoteRow.treatment_id)
        .where(is_of_person(TreatmentRow.patient_id, patient_id), ~is_retracted())
        .order_by(TreatmentRow.performed_utc.desc(), NoteRow.treatment_id, NoteRow.number)
    )
    rows = groupby(transaction.scalars(query), key=lambda row: row.treatment_id)
    return tuple(proved_notes(revisions)[-1].content for _, revisions in rows)
