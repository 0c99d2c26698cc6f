"""Which revision a draft becomes when it is signed."""

from dataclasses import dataclass, replace

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import StaffId
from injector_app.domain.note import CORRECTING, MEANING
from injector_app.domain.treatment import Treatment
from injector_app.storage.records import Transaction
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.correctable import correctable_notes


@dataclass(frozen=True, slots=True)
class NextRevision:
    """The treatment under the id that it is signed under, and its place among the revisions."""

    treatment: Treatment
    number: int = 1
    previous_digest: str = ""
    reason: str = ""
    meaning: str = MEANING


def next_revision(transaction: Transaction, draft: Treatment, person: StaffId) -> NextRevision:
    """The first one, or the one after the revision that the draft was opened from.

    Raises:
        RuleBroken: the note may not be corrected, or is about another patient.
        RecordsProblem: it was corrected meanwhile.
    """
    correction = draft.correction
    if correction is None:
        return NextRevision(draft)
    notes = correctable_notes(transaction, correction.treatment, person)
    if notes[-1].content.patient.id != draft.patient:
        raise RuleBroken(Rule.PATIENT_NOT_FOUND, value=str(draft.patient))
    if notes[-1].digest != correction.digest:
        raise RecordsProblem(Trouble.CHANGED_ELSEWHERE)
    return NextRevision(
        treatment=replace(draft, id=correction.treatment, correction=None),
        number=len(notes) + 1,
        previous_digest=correction.digest,
        reason=correction.reason,
        meaning=CORRECTING,
    )
