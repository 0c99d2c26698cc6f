"""Remove a pattern of the clinic's own."""

from injector_app.domain.ids import PatternId
from injector_app.domain.permissions import Action, require
from injector_app.storage.patterns import load_pattern, remove_stored_pattern
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def remove_pattern(work: Work, *, pattern_id: PatternId) -> None:
    """Take a pattern off the list; treatments that were planned with it keep their points.

    Raises:
        RuleBroken: not permitted, or the pattern is gone.
    """
    require(work.person, Action.KEEP_PATTERNS)
    work.require_room()
    with work.records.writing() as transaction:
        load_pattern(transaction, pattern_id)
        remove_stored_pattern(transaction, pattern_id)
        work.audit(transaction, Trace("remove pattern", "pattern", pattern_id))
