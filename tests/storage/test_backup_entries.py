"""The audit tells when the latest backup was made, and how it ended."""

from datetime import timedelta
from uuid import uuid4

from injector_app.domain.ids import StaffId
from injector_app.storage.audit import append_audit
from injector_app.storage.backup_entries import FAILED, MADE, first_entry_at, latest_entry
from injector_app.storage.records import Records
from tests.support.builders import AN_INSTANT


def write(records: Records, action: str, hours: int, entries: int) -> None:
    with records.writing() as transaction:
        append_audit(
            transaction,
            at=AN_INSTANT + timedelta(hours=hours),
            staff=StaffId(uuid4()),
            action=action,
            entity="records",
            entity_id="",
            facts={"entries": entries},
        )


def test_latest_of_an_action_is_found(records: Records) -> None:
    with records.reading() as transaction:
        assert latest_entry(transaction, MADE) is None
    for hours in (1, 2):
        write(records, MADE, hours, entries=hours)
    with records.reading() as transaction:
        found, failed = latest_entry(transaction, MADE), latest_entry(transaction, FAILED)
        first = first_entry_at(transaction)
    assert failed is None
    assert found is not None
    assert (found.at, found.facts) == (AN_INSTANT + timedelta(hours=2), {"entries": 2})
    assert first is not None
