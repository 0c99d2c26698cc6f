"""Append and load what became of signed treatments."""

from datetime import datetime

from sqlalchemy import Select, insert, select

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import OutcomeId, PatientId, StaffId, TreatmentId
from injector_app.domain.outcome import Outcome, Response
from injector_app.storage.persons import is_of_person
from injector_app.storage.records import Transaction
from injector_app.storage.rows.outcome import OutcomeRow as Row
from injector_app.storage.rows.treatment import TreatmentRow
from injector_app.storage.staff import load_staff


def append_outcome(
    transaction: Transaction, outcome: Outcome, *, at: datetime, by: StaffId
) -> None:
    """Add one; `recorded_on` is its day at the clinic.

    Raises:
        RuleBroken: it corrects an entry that is not there, or was corrected already.
    """
    if outcome.corrects is not None:
        _require_open(transaction, outcome.treatment, outcome.corrects)
    transaction.execute(
        insert(Row).values(
            id=outcome.id,
            treatment_id=outcome.treatment,
            seen_on=outcome.seen_on,
            response=outcome.response.value,
            comment=outcome.comment,
            score_name=outcome.score_name,
            score_value=outcome.score_value,
            adverse=outcome.adverse,
            lasted_weeks=outcome.lasted_weeks,
            corrects=outcome.corrects,
            recorded_on=outcome.recorded_on,
            recorded_at=at,
            recorded_by=by,
        )
    )


def load_outcomes(transaction: Transaction, treatment_id: TreatmentId) -> tuple[Outcome, ...]:
    """Those of a treatment, the newest day first; corrected ones among them."""
    return _load(transaction, select(Row).where(Row.treatment_id == treatment_id))


def load_patient_outcomes(transaction: Transaction, patient_id: PatientId) -> tuple[Outcome, ...]:
    """Those of all treatments of a patient, in the same order."""
    of_patient = (
        select(Row)
        .join(TreatmentRow, TreatmentRow.id == Row.treatment_id)
        .where(is_of_person(TreatmentRow.patient_id, patient_id))
    )
    return _load(transaction, of_patient)


def _require_open(
    transaction: Transaction, treatment_id: TreatmentId, corrected: OutcomeId
) -> None:
    known = load_outcomes(transaction, treatment_id)
    if corrected not in {each.id for each in known}:
        raise RuleBroken(Rule.OUTCOME_NOT_FOUND, value=str(corrected))
    if corrected in {each.corrects for each in known}:
        raise RuleBroken(Rule.OUTCOME_CORRECTED, value=str(corrected))


def _load(transaction: Transaction, query: Select[Row]) -> tuple[Outcome, ...]:
    newest_first = query.order_by(Row.seen_on.desc(), Row.recorded_at.desc(), Row.id)
    return tuple(_outcome(transaction, row) for row in transaction.scalars(newest_first))


def _outcome(transaction: Transaction, row: Row) -> Outcome:
    return Outcome(
        id=OutcomeId(row.id),
        treatment=TreatmentId(row.treatment_id),
        seen_on=row.seen_on,
        response=Response(row.response),
        comment=row.comment,
        score_name=row.score_name,
        score_value=row.score_value,
        adverse=row.adverse,
        lasted_weeks=row.lasted_weeks,
        corrects=None if row.corrects is None else OutcomeId(row.corrects),
        recorded_on=row.recorded_on,
        recorded_by=load_staff(transaction, StaffId(row.recorded_by)).signature_name,
    )
