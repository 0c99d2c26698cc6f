"""Put failed sign-ins into the audit, once somebody is in."""

from injector_app.keys.sign_in_tries import SignInTries
from injector_app.storage.records import Transaction
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def audit_failed_tries(work: Work, transaction: Transaction, tries: SignInTries) -> None:
    """One entry per failed try; who tried is not known, so none names a person but the finder."""
    forgotten = tries.failed - len(tries.times)
    if forgotten:
        reason = f"{forgotten} earlier tries"
        work.audit(transaction, Trace("failed sign-in", "clinic", work.clinic.id, reason=reason))
    for time in tries.times:
        reason = f"tried at {time.isoformat(timespec='seconds')}"
        work.audit(transaction, Trace("failed sign-in", "clinic", work.clinic.id, reason=reason))
