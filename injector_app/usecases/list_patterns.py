"""List the clinic's own patterns."""

from injector_app.domain.pattern import Pattern
from injector_app.domain.permissions import Action, require
from injector_app.storage.patterns import load_patterns
from injector_app.work.context import Work


def list_patterns(work: Work) -> tuple[Pattern, ...]:
    """Every pattern that somebody at the clinic saved, by name."""
    require(work.person, Action.CHART)
    with work.records.reading() as transaction:
        return load_patterns(transaction)
