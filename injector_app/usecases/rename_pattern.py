"""Rename a pattern of the clinic's own."""

from dataclasses import replace

from injector_app.domain.ids import PatternId
from injector_app.domain.pattern import Pattern, checked_pattern
from injector_app.domain.permissions import Action, require
from injector_app.storage.patterns import load_pattern, store_pattern
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def rename_pattern(work: Work, *, pattern_id: PatternId, name: str) -> Pattern:
    """The same points under another name.

    Raises:
        RuleBroken: not permitted, the pattern is gone, or the name is missing or taken.
    """
    require(work.person, Action.KEEP_PATTERNS)
    work.require_room()
    with work.records.writing() as transaction:
        pattern = checked_pattern(replace(load_pattern(transaction, pattern_id), name=name))
        store_pattern(transaction, pattern, at=work.clock.now(), by=work.person.id)
        work.audit(transaction, Trace("rename pattern", "pattern", pattern_id))
    return pattern
