"""Show how long records are kept, which are due, and what was destroyed."""

from injector_app.domain.permissions import Action, require
from injector_app.storage.due_records import due_records
from injector_app.storage.erasures import load_erasures
from injector_app.storage.held_records import held_records
from injector_app.storage.retention_rules import load_retention_rules
from injector_app.work.answers import ShownRetention
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def show_retention(work: Work) -> ShownRetention:
    """The rules, the due records, the holds and the certificates; the look is written down.

    Raises:
        RuleBroken: not permitted.
    """
    require(work.person, Action.READ_RETENTION)
    with work.records.writing() as transaction:
        shown = ShownRetention(
            rules=load_retention_rules(transaction),
            due=due_records(transaction, today=work.today, zone=work.clinic.zone),
            erasures=load_erasures(transaction),
            held=held_records(transaction),
        )
        facts = {"due": len(shown.due)}
        work.audit(transaction, Trace("show retention", "clinic", work.clinic.id, facts=facts))
    return shown
