"""Destroy again, in an older copy of the records, what was destroyed since it was made."""

from collections.abc import Iterable

from injector_app.domain.erasure import Erasure
from injector_app.storage.erase_record import erase_record, is_erased
from injector_app.storage.records import Transaction
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def apply_tombstones(
    work: Work, transaction: Transaction, erasures: Iterable[Erasure]
) -> tuple[Erasure, ...]:
    """Apply certificates that these records do not hold; returns those that were applied.

    Everything is one transaction, which the caller begins. Certificates come from the records
    that the copy takes the place of (`load_erasures`); nothing else is evidence for them.
    """
    missing = tuple(each for each in erasures if not is_erased(transaction, each.patient))
    for erasure in missing:
        erase_record(transaction, erasure)
        work.audit(transaction, Trace("destroy again", "patient", erasure.patient, erasure.patient))
    return missing
