"""Save a draft if nobody saved it since."""

from dataclasses import replace

from injector_app.domain.charter import Charter
from injector_app.domain.checked_treatment import checked_treatment
from injector_app.domain.draft import Draft
from injector_app.domain.permissions import Action, require
from injector_app.storage import drafts
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def save_draft(work: Work, *, draft: Draft) -> Draft:
    """Commit the draft durably, with who charted; returns it with its next version.

    Raises:
        RuleBroken: a field holds what it cannot, or the note is signed already.
        RecordsProblem: changed elsewhere, disk full, busy.
    """
    require(work.person, Action.CHART)
    work.require_room()
    charter = Charter(work.person.id, work.person.name)
    treatment = checked_treatment(draft.treatment, work.catalog).with_charter(charter)
    with work.records.writing() as transaction:
        saved = drafts.save_draft(
            transaction,
            replace(draft, treatment=treatment),
            at=work.clock.now(),
            by=work.person.id,
        )
        patient, version = treatment.patient, saved.version
        trace = Trace("save draft", "treatment", treatment.id, patient, version)
        work.audit(transaction, trace)
    return saved
