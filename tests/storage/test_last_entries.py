"""The newest entries come in the order in which they were made, whatever their time says."""

from datetime import timedelta

from injector_app.storage.audit import append_audit
from injector_app.storage.last_entries import last_entries
from injector_app.storage.records import Records
from tests.support.builders import AN_INSTANT


def test_newest_is_first_though_its_clock_was_behind(records: Records) -> None:
    with records.writing() as transaction:
        for number in range(12):
            at = AN_INSTANT - timedelta(days=number)
            append_audit(
                transaction, at=at, staff=None, action=f"{number}", entity="e", entity_id="1"
            )
    with records.reading() as transaction:
        found = last_entries(transaction)
    assert [action for action, _ in found] == [str(number) for number in range(11, 3, -1)]
    assert found[0][1] == AN_INSTANT - timedelta(days=11)
