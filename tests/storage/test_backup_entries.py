"""The audit tells when the latest backup was made."""

from injector_app.storage.backup_entries import MADE, first_entry_at, latest_entry
from injector_app.usecases.back_up import back_up
from injector_app.work.context import Work
from tests.support.clinic import SteppingClock


def test_latest_one_is_found(work: Work) -> None:
    with work.records.reading() as transaction:
        assert latest_entry(transaction, MADE) is None
    back_up(work)
    assert isinstance(work.clock, SteppingClock)
    work.clock.move(hours=1)
    backup = back_up(work)
    with work.records.reading() as transaction:
        found = latest_entry(transaction, MADE)
        first = first_entry_at(transaction)
    assert found is not None
    assert found.at == work.clock.now()
    assert found.facts["entries"] == backup.entries
    assert first is not None
    assert first < found.at
