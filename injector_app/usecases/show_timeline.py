"""Show what every signed treatment of a patient was, side by side."""

from dataclasses import replace

from injector_app.domain.ids import PatientId
from injector_app.domain.permissions import Action, may_read_free_text, require
from injector_app.domain.treatment import Treatment
from injector_app.storage.past_notes import load_past_notes
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def show_timeline(work: Work, *, patient_id: PatientId) -> tuple[Treatment, ...]:
    """Newest first, without free notes for eyes they are not meant for; what was retracted is not.

    The look is written down, once for all of them.

    Raises:
        RuleBroken: not permitted.
        RecordsProblem: a note is not what was signed.
    """
    require(work.person, Action.READ_NOTE)
    with work.records.writing() as transaction:
        visits = [each.treatment for each in load_past_notes(transaction, patient_id)]
        work.audit(transaction, Trace("show timeline", "patient", patient_id, patient_id))
    if may_read_free_text(work.person, work.policy):
        return tuple(visits)
    return tuple(replace(each, notes="") for each in visits)
