"""The clinic's rules take the place of those of the program."""

from injector_app.domain.retention import DEFAULT_RULES
from injector_app.storage.records import Records
from injector_app.storage.retention_rules import load_retention_rules, store_retention_rules


def test_own_rules_take_their_place(records: Records) -> None:
    with records.writing() as transaction:
        assert load_retention_rules(transaction) == DEFAULT_RULES
        store_retention_rules(transaction, DEFAULT_RULES[:2])
        store_retention_rules(transaction, DEFAULT_RULES[2:1:-1])
    with records.reading() as transaction:
        assert load_retention_rules(transaction) == (DEFAULT_RULES[2],)
