"""Keep the bytes of the key file inside the records as well."""

from sqlalchemy import select

from injector_app.storage.records import Transaction
from injector_app.storage.rows.clinic import ONLY, KeyCopyRow


def store_key_file(transaction: Transaction, data: bytes) -> None:
    """Keep these bytes, in place of those before."""
    transaction.merge(KeyCopyRow(only=ONLY, data=data))
    transaction.flush()


def load_key_file(transaction: Transaction) -> bytes | None:
    """The bytes kept last."""
    return transaction.scalar(select(KeyCopyRow.data))
