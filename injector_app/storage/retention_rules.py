"""Store and load how long the clinic keeps records."""

from dataclasses import asdict

from sqlalchemy import delete, insert, select

from injector_app.domain.retention import DEFAULT_RULES, RetentionRule
from injector_app.storage.records import Transaction
from injector_app.storage.rows.retention_rule import RetentionRuleRow as Row


def store_retention_rules(transaction: Transaction, rules: tuple[RetentionRule, ...]) -> None:
    """Keep these in place of those before."""
    transaction.execute(delete(Row))
    placed = [{"place": place, **asdict(rule)} for place, rule in enumerate(rules, start=1)]
    transaction.execute(insert(Row), placed)


def load_retention_rules(transaction: Transaction) -> tuple[RetentionRule, ...]:
    """The clinic's own, or those of the program where nothing was decided."""
    rows = transaction.scalars(select(Row).order_by(Row.place))
    return tuple(_rule(row) for row in rows) or DEFAULT_RULES


def _rule(row: Row) -> RetentionRule:
    return RetentionRule(
        jurisdiction=row.jurisdiction,
        years_after_entry=row.years_after_entry,
        majority_age=row.majority_age,
        years_after_majority=row.years_after_majority,
        source=row.source,
        read_on=row.read_on,
    )
