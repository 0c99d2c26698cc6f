"""A rehearsal opens the newest backup elsewhere, leaves no copy, and is written down either way."""

import pytest

from injector_app.storage.backup_entries import REHEARSED, latest_entry
from injector_app.storage.backups.shelf import DATABASE
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.back_up import back_up
from injector_app.usecases.rehearse_restore import rehearse_restore
from injector_app.usecases.show_backups import show_backups
from injector_app.work.context import Work
from tests.support.charting import a_signed_note
from tests.support.clinic import PASSWORD


def test_it_counts_and_wipes(work: Work) -> None:
    a_signed_note(work)
    backup = back_up(work)
    found = rehearse_restore(work, password=PASSWORD)
    assert (found.backup, found.proof.flaw) == (backup, None)
    assert (found.proof.patients, found.proof.notes) == (1, 1)
    assert not work.door.folder.restoring.exists()
    assert show_backups(work).rehearsed_at == work.clock.now()


def test_without_a_backup_there_is_nothing_to_rehearse(work: Work) -> None:
    with pytest.raises(RecordsProblem) as refused:
        rehearse_restore(work, password=PASSWORD)
    assert refused.value.trouble is Trouble.NO_BACKUP


@pytest.mark.parametrize("fault", ["password", "file"])
def test_what_goes_wrong_is_told_and_does_not_count(work: Work, fault: str) -> None:
    backup = back_up(work)
    if fault == "file":
        (work.door.folder.backups / backup.name / DATABASE).write_bytes(b"gone")
    with pytest.raises(RecordsProblem):
        rehearse_restore(work, password="wrong" if fault == "password" else PASSWORD)
    with work.records.reading() as transaction:
        entry = latest_entry(transaction, REHEARSED)
    assert entry is not None
    assert entry.facts["trouble"] in {"wrong-password", "backup-damaged"}
    assert show_backups(work).rehearsed_at is None
    assert not work.door.folder.restoring.exists()
