"""Open a draft to go on charting."""

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import TreatmentId
from injector_app.domain.permissions import Action, require
from injector_app.storage.drafts import load_draft
from injector_app.storage.patients import load_patient
from injector_app.work.answers import OpenedDraft
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def open_draft(work: Work, *, treatment_id: TreatmentId) -> OpenedDraft:
    """The draft and its patient.

    Raises:
        RuleBroken: there is no such draft.
    """
    require(work.person, Action.CHART)
    with work.records.writing() as transaction:
        draft = load_draft(transaction, treatment_id)
        if draft is None:
            raise RuleBroken(Rule.TREATMENT_NOT_FOUND, value=str(treatment_id))
        patient = load_patient(transaction, draft.treatment.patient)
        work.audit(transaction, Trace("open draft", "treatment", treatment_id, patient.id))
    return OpenedDraft(draft, patient)
