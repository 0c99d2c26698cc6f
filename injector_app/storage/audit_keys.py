"""Which key chained which part of the log."""

from sqlalchemy import Connection

from injector_app.storage.audit_append import last_head
from injector_app.storage.audit_log_scan import KeyTerm
from injector_app.storage.records import Transaction, audit_book


def key_terms(connection: Connection, current: bytes) -> tuple[KeyTerm, ...]:
    """The keys in the order of their use."""
    retired = connection.exec_driver_sql("SELECT key, last_seq FROM audit_key ORDER BY last_seq")
    return (*(KeyTerm(key, last_seq) for key, last_seq in retired), KeyTerm(current))


def retire_audit_key(transaction: Transaction) -> None:
    """Keep today's audit key inside the records, for they are about to get another.

    What it chained stays provable; nobody who left can write on with it, because the records no
    longer open for them.
    """
    connection = transaction.connection()
    head = last_head(connection)
    if head is not None:
        connection.exec_driver_sql(
            "INSERT INTO audit_key (last_seq, key) VALUES (?, ?)",
            (head.seq, audit_book(transaction).key),
        )
