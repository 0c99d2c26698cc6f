"""Save a pattern of the clinic's own."""

from injector_app.domain.pattern import Pattern, checked_pattern
from injector_app.domain.permissions import Action, require
from injector_app.storage.patterns import store_pattern
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def save_pattern(work: Work, *, pattern: Pattern) -> Pattern:
    """Keep a new pattern, or other points under the id of a known one.

    Raises:
        RuleBroken: not permitted, or the name is missing or taken.
    """
    require(work.person, Action.KEEP_PATTERNS)
    work.require_room()
    checked = checked_pattern(pattern)
    with work.records.writing() as transaction:
        store_pattern(transaction, checked, at=work.clock.now(), by=work.person.id)
        work.audit(transaction, Trace("save pattern", "pattern", checked.id))
    return checked
