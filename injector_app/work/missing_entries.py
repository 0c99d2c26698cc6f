"""Compare the audit with its witness when somebody comes in, and let an administrator go on."""

from functools import partial

from injector_app.domain.moment_words import date_and_time
from injector_app.domain.permissions import Action, require
from injector_app.domain.typed_text import clean_text
from injector_app.storage.audit_heads import last_head, mac_at
from injector_app.storage.audit_witness import MissingEntries
from injector_app.storage.records import Transaction
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.context import Work
from injector_app.work.trace import Facts, Trace


def acknowledge_missing(work: Work, transaction: Transaction, reason: str) -> bool:
    """Whether recorded actions are missing; with a reason they are acknowledged in the audit.

    Raises:
        RecordsProblem: entries are missing and no reason is given to go on.
        RuleBroken: a reason was given by somebody who is no administrator.
    """
    newest = last_head(transaction)
    missing = work.door.witness.missing_from(partial(mac_at, transaction), newest)
    if missing is None:
        return False
    _acknowledge(work, transaction, missing, clean_text(reason, "reason"))
    return True


def _acknowledge(
    work: Work, transaction: Transaction, missing: MissingEntries, reason: str
) -> None:
    local = missing.since.astimezone(work.clinic.zone) if missing.since else None
    since = date_and_time(local, work.clinic) if local else "the beginning"
    if not reason:
        raise RecordsProblem(Trouble.ENTRIES_MISSING, count=missing.count, since=since)
    require(work.person, Action.ACKNOWLEDGE_GAP)
    facts: Facts = {"missing": missing.count, "since": since}
    trace = Trace("acknowledge missing entries", "records", reason=reason, facts=facts)
    work.audit(transaction, trace)
