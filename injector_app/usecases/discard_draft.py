"""Discard an unsigned draft."""

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import TreatmentId
from injector_app.domain.permissions import Action, require
from injector_app.storage.drafts import load_draft, remove_draft
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def discard_draft(work: Work, *, treatment_id: TreatmentId) -> None:
    """Remove a draft; what was signed stays.

    Raises:
        RuleBroken: there is no such draft.
    """
    require(work.person, Action.CHART)
    work.require_room()
    with work.records.writing() as transaction:
        draft = load_draft(transaction, treatment_id)
        if draft is None:
            raise RuleBroken(Rule.TREATMENT_NOT_FOUND, value=str(treatment_id))
        remove_draft(transaction, treatment_id)
        patient = draft.treatment.patient
        work.audit(transaction, Trace("discard draft", "treatment", treatment_id, patient))
