"""Show one treatment, draft or signed."""

from dataclasses import replace

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.found_treatment import TreatmentState
from injector_app.domain.ids import TreatmentId
from injector_app.domain.permissions import Action, is_allowed, may_read_free_text, require
from injector_app.domain.treatment import Treatment
from injector_app.storage.amendments import load_amendments
from injector_app.storage.drafts import load_draft
from injector_app.storage.notes import load_notes
from injector_app.storage.outcomes import load_outcomes
from injector_app.storage.patients import load_patient
from injector_app.storage.records import Transaction
from injector_app.work.answers import ShownTreatment
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def show_treatment(work: Work, *, treatment_id: TreatmentId) -> ShownTreatment:
    """The treatment with its state, without free notes for eyes they are not meant for.

    The look is written down.

    Raises:
        RuleBroken: there is no such treatment.
    """
    require(work.person, Action.READ_NOTE)
    with work.records.writing() as transaction:
        treatment, state = _load(transaction, treatment_id)
        patient = load_patient(transaction, treatment.patient)
        may_read = is_allowed(work.person, Action.READ_OUTCOME)
        outcomes = load_outcomes(transaction, treatment_id) if may_read else None
        work.audit(transaction, Trace("show treatment", "treatment", treatment_id, patient.id))
    if not may_read_free_text(work.person, work.policy):
        treatment = replace(treatment, notes="")
    return ShownTreatment(treatment, state, patient, outcomes)


def _load(transaction: Transaction, treatment_id: TreatmentId) -> tuple[Treatment, TreatmentState]:
    notes = load_notes(transaction, treatment_id)
    if notes:
        later = load_amendments(transaction, treatment_id, notes)
        was_retracted = any(each.content.retracts_note for each in later)
        state = TreatmentState.RETRACTED if was_retracted else TreatmentState.SIGNED
        return notes[-1].content.treatment, state
    draft = load_draft(transaction, treatment_id)
    if draft is None:
        raise RuleBroken(Rule.TREATMENT_NOT_FOUND, value=str(treatment_id))
    return draft.treatment, TreatmentState.DRAFT
