"""Record what became of a signed treatment."""

from dataclasses import replace

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.outcome import Outcome, checked_outcome
from injector_app.domain.permissions import Action, require
from injector_app.storage.notes import load_notes
from injector_app.storage.outcomes import append_outcome
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def record_outcome(work: Work, *, outcome: Outcome) -> Outcome:
    """Keep it beside the signed note, under today's date and the name of the acting person.

    Raises:
        RuleBroken: not permitted, there is no signed note, or a field is missing or contradicts.
    """
    require(work.person, Action.RECORD_OUTCOME)
    with work.records.writing() as transaction:
        notes = load_notes(transaction, outcome.treatment)
        if not notes:
            raise RuleBroken(Rule.NOTE_NOT_FOUND, value=str(outcome.treatment))
        treatment = notes[-1].content.treatment
        checked = replace(
            checked_outcome(outcome, visit=treatment.day, today=work.today),
            recorded_on=work.today,
            recorded_by=work.person.signature_name,
        )
        append_outcome(transaction, checked, at=work.clock.now(), by=work.person.id)
        work.audit(transaction, Trace("record outcome", "outcome", checked.id, treatment.patient))
    return checked
