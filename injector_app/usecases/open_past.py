"""Open a patient's past beside a chart: signed visits, responses, toxin given elsewhere."""

from injector_app.domain.ids import PatientId
from injector_app.domain.permissions import Action, require
from injector_app.storage.outcomes import load_patient_outcomes
from injector_app.storage.outside_treatments import list_outside_treatments
from injector_app.storage.past_notes import load_past_notes
from injector_app.work.answers import OpenedPast
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def open_past(work: Work, *, patient_id: PatientId) -> OpenedPast:
    """Signed visits with what became of them, and treatments elsewhere, newest first.

    The look is written down.
    """
    require(work.person, Action.CHART)
    with work.records.writing() as transaction:
        notes = load_past_notes(transaction, patient_id)
        outside = list_outside_treatments(transaction, patient_id)
        outcomes = load_patient_outcomes(transaction, patient_id)
        work.audit(transaction, Trace("open past", "patient", patient_id, patient_id))
    return OpenedPast(notes, outside, outcomes)
