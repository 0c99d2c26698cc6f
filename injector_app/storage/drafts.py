"""Store and load drafts; a save that is based on an older version is refused."""

from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select, update

from injector_app.domain.draft import Draft
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.found_treatment import TreatmentState
from injector_app.domain.ids import StaffId, TreatmentId
from injector_app.domain.treatment import Treatment
from injector_app.storage.engine import driver_of
from injector_app.storage.records import Transaction
from injector_app.storage.rows.treatment import TreatmentRow, TreatmentVialRow
from injector_app.storage.touched import touch_patient
from injector_app.storage.treatment_values import (
    chart_values,
    treatment_of,
    vial_values,
    vials_text,
    visit_values,
)
from injector_app.system.errors import RecordsProblem, Trouble

FIRST_VERSION = 1

# Built once: a save runs at every edit, and building them costs more than running them.
_SAVE = update(TreatmentRow).where(
    TreatmentRow.id == bindparam("based_on_id"),
    TreatmentRow.version == bindparam("based_on_version"),
    TreatmentRow.state == TreatmentState.DRAFT.value,
)
# Below SQLAlchemy, whose typed values would take longer than the engine; and as text, because two
# times may be equal and yet typed with another offset.
_VISIT = (
    "SELECT patient_id, clinician_id, performed_at, indication, vials FROM treatment WHERE id = ?"
)


def add_draft(
    transaction: Transaction, treatment: Treatment, *, at: datetime, by: StaffId
) -> Draft:
    """Keep a new treatment as an unsigned draft."""
    transaction.execute(
        insert(TreatmentRow).values(
            id=treatment.id,
            state=TreatmentState.DRAFT.value,
            version=FIRST_VERSION,
            updated_at=at,
            updated_by=by,
            **visit_values(treatment),
            **chart_values(treatment),
        )
    )
    _add_vials(transaction, treatment)
    touch_patient(transaction, treatment.patient)
    return Draft(treatment, FIRST_VERSION)


def save_draft(transaction: Transaction, draft: Draft, *, at: datetime, by: StaffId) -> Draft:
    """Store the draft as the next version.

    Raises:
        RuleBroken: the note is signed already, or there is no such treatment.
        RecordsProblem: it was stored elsewhere since this one was read.
    """
    treatment, version = draft.treatment, draft.version + 1
    connection = transaction.connection()
    based_on = {"based_on_id": treatment.id, "based_on_version": draft.version}
    changed = {"version": version, "updated_at": at, "updated_by": by, **chart_values(treatment)}
    visit = driver_of(connection).execute(_VISIT, (treatment.id.hex,)).fetchone()
    # Most edits move a point; writing the visit's indexed columns again costs a tenth of the save.
    same_visit = visit == _visit(treatment)
    if not same_visit:
        changed |= visit_values(treatment)
    if not connection.execute(_SAVE, based_on | changed).rowcount:
        if load_draft(transaction, treatment.id) == Draft(treatment, version):
            # Stored by a try that the disk then called a failure.
            return Draft(treatment, version)
        _explain_refusal(transaction, treatment.id)
    if not same_visit:
        _replace_vials(transaction, treatment)
    return Draft(treatment, version)


def load_draft(transaction: Transaction, treatment_id: TreatmentId) -> Draft | None:
    """The draft, or None when there is none or it is signed."""
    query = select(TreatmentRow.content, TreatmentRow.version).where(
        TreatmentRow.id == treatment_id, TreatmentRow.state == TreatmentState.DRAFT.value
    )
    row = transaction.execute(query).one_or_none()
    if row is None or row.content is None:
        return None
    return Draft(treatment_of(row.content), row.version)


def follow_revision(transaction: Transaction, treatment: Treatment) -> None:
    """Let the line of a signed treatment say what its newest revision says."""
    _replace_vials(transaction, treatment, is_signed=True)
    line = {**visit_values(treatment), **chart_values(treatment), "content": None}
    transaction.execute(
        update(TreatmentRow)
        .where(TreatmentRow.id == treatment.id)
        .values(revision=TreatmentRow.revision + 1, **line)
    )


def close_draft(transaction: Transaction, treatment: Treatment) -> None:
    """The draft is a signed note from now on; its vials say where their units went."""
    _replace_vials(transaction, treatment, is_signed=True)
    transaction.execute(
        update(TreatmentRow)
        .where(TreatmentRow.id == treatment.id)
        .values(state=TreatmentState.SIGNED.value, content=None)
    )


def remove_draft(transaction: Transaction, treatment_id: TreatmentId) -> None:
    """Remove a draft; a signed treatment refuses."""
    transaction.execute(
        delete(TreatmentVialRow).where(TreatmentVialRow.treatment_id == treatment_id)
    )
    transaction.execute(delete(TreatmentRow).where(TreatmentRow.id == treatment_id))


def _explain_refusal(transaction: Transaction, treatment_id: TreatmentId) -> None:
    state = transaction.scalar(select(TreatmentRow.state).where(TreatmentRow.id == treatment_id))
    if state is None:
        raise RuleBroken(Rule.TREATMENT_NOT_FOUND, value=str(treatment_id))
    if state == TreatmentState.SIGNED:
        raise RuleBroken(Rule.ALREADY_SIGNED, value=str(treatment_id))
    raise RecordsProblem(Trouble.CHANGED_ELSEWHERE)


def _visit(treatment: Treatment) -> tuple[object, ...]:
    return (
        treatment.patient.hex,
        treatment.clinician.hex,
        treatment.performed_at.isoformat(),
        treatment.indication,
        vials_text(treatment),
    )


def _replace_vials(
    transaction: Transaction, treatment: Treatment, *, is_signed: bool = False
) -> None:
    transaction.execute(
        delete(TreatmentVialRow).where(TreatmentVialRow.treatment_id == treatment.id)
    )
    _add_vials(transaction, treatment, is_signed=is_signed)


def _add_vials(transaction: Transaction, treatment: Treatment, *, is_signed: bool = False) -> None:
    rows = vial_values(treatment, is_signed=is_signed)
    if rows:
        transaction.execute(insert(TreatmentVialRow), rows)
