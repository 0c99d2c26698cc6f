"""A commit of which only the last sync failed is made good, and is not called a failure."""

from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from injector_app.storage.audit import append_audit
from injector_app.storage.audit_heads import last_head
from injector_app.storage.commit import commit
from injector_app.storage.records import Records
from injector_app.system.errors import RecordsProblem
from injector_app.system.paths import DataFolder
from tests.support.audit import first_flaw
from tests.support.builders import AN_INSTANT


def add_entry(transaction: Session) -> None:
    append_audit(transaction, at=AN_INSTANT, staff=None, action="a", entity="e", entity_id="1")


def fail_after(act: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the driver do this with the transaction, and then call it a failure."""
    real = getattr(Session, act)

    def failing(transaction: Session) -> None:
        real(transaction)
        raise DBAPIError("COMMIT", None, dbapi2.OperationalError("disk I/O error"))

    monkeypatch.setattr(Session, "commit", failing)


def entries(records: Records) -> int:
    with records.reading() as transaction:
        head = last_head(transaction)
    return head.seq if head else 0


def test_what_is_in_force_is_no_failure(records: Records, monkeypatch: pytest.MonkeyPatch) -> None:
    before = entries(records)
    fail_after("commit", monkeypatch)
    with records.writing() as transaction:
        add_entry(transaction)
    assert entries(records) == before + 1


def test_what_was_undone_is_one(records: Records, monkeypatch: pytest.MonkeyPatch) -> None:
    before = entries(records)
    fail_after("rollback", monkeypatch)
    with pytest.raises(DBAPIError), records.writing() as transaction:
        add_entry(transaction)
    assert entries(records) == before


def test_chain_goes_on_after_a_commit_that_was_made_good(
    records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        fail_after("commit", patch)
        with records.writing() as transaction:
            add_entry(transaction)
    with records.writing() as transaction:
        add_entry(transaction)
    assert first_flaw(records) is None


def test_disk_that_refuses_the_sync_again_is_told(
    records: Records, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fail_after("commit", monkeypatch)
    nowhere = DataFolder(tmp_path / "nowhere").journal
    with records._connected() as connection:
        transaction = Session(connection, info={"audit book": records._book})
        add_entry(transaction)
        with pytest.raises(RecordsProblem):
            commit(transaction, records._book, journal=nowhere)


def test_next_entry_follows_a_commit_that_nobody_could_ask_about(
    records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    with records.writing() as transaction:
        add_entry(transaction)
    before = entries(records)

    def refuse(_: object) -> None:
        raise DBAPIError("BEGIN", None, dbapi2.OperationalError("disk I/O error"))

    with monkeypatch.context() as patch:
        fail_after("commit", patch)
        patch.setattr("injector_app.storage.commit.last_head", refuse)
        with pytest.raises(DBAPIError), records.writing() as transaction:
            add_entry(transaction)
    with records.writing() as transaction:
        add_entry(transaction)
    assert entries(records) == before + 2
    assert first_flaw(records) is None
