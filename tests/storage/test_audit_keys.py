"""Records that got another key stay provable."""

from injector_app.storage.audit_keys import key_terms, retire_audit_key
from injector_app.storage.audit_log_scan import KeyTerm
from injector_app.storage.records import Records
from tests.support.records import AN_AUDIT_KEY


def test_retired_key_is_kept_with_the_last_entry_it_chained(records: Records) -> None:
    with records.writing() as transaction:
        assert key_terms(transaction.connection(), AN_AUDIT_KEY) == (KeyTerm(AN_AUDIT_KEY),)
        retire_audit_key(transaction)
        terms = key_terms(transaction.connection(), b"new")
    assert terms == (KeyTerm(AN_AUDIT_KEY, 1), KeyTerm(b"new"))
