"""List records that may be of one person, and those that were merged."""

from injector_app.domain.permissions import Action, require
from injector_app.storage.merges import alike_pairs, merged_pairs
from injector_app.work.answers import PatientPair, ShownPairs
from injector_app.work.context import Work
from injector_app.work.search_trace import search_trace

SHOWN = 200


def list_alike(work: Work) -> ShownPairs:
    """Pairs with one name and birth date or one health number; the look is written down."""
    require(work.person, Action.MERGE_PATIENTS)
    with work.records.writing() as transaction:
        alike = alike_pairs(transaction, limit=SHOWN)
        merged = merged_pairs(transaction, limit=SHOWN)
        seen = [each.id for pair in (*alike, *merged) for each in pair]
        work.audit(transaction, search_trace("list alike patients", seen))
    return ShownPairs(
        tuple(PatientPair(*pair) for pair in alike), tuple(PatientPair(*pair) for pair in merged)
    )
