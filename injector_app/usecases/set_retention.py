"""Decide how long the clinic keeps records."""

from injector_app.domain.permissions import Action, require
from injector_app.domain.retention import RetentionRule, checked_rules
from injector_app.storage.retention_rules import store_retention_rules
from injector_app.work.context import Work
from injector_app.work.trace import Trace


def set_retention(work: Work, *, rules: tuple[RetentionRule, ...]) -> tuple[RetentionRule, ...]:
    """Store the rules in place of those before; the longest of them holds for every record.

    Raises:
        RuleBroken: not permitted, no rule at all, or one without a source.
    """
    require(work.person, Action.KEEP_RETENTION)
    work.require_room()
    checked = checked_rules(rules)
    with work.records.writing() as transaction:
        store_retention_rules(transaction, checked)
        facts = {"rules": len(checked)}
        work.audit(transaction, Trace("set retention", "clinic", work.clinic.id, facts=facts))
    return checked
