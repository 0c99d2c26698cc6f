"""Both places, and what is in them."""

from pathlib import Path

from injector_app.storage.backups.shelf import SECOND
from injector_app.usecases.choose_backup_folder import choose_backup_folder
from injector_app.work.backup_places import (
    backup_state,
    entries_so_far,
    first_shelf,
    second_shelf,
)
from injector_app.work.context import Work
from injector_app.work.take_backup import take_backup


def test_places(work: Work) -> None:
    assert first_shelf(work).root == work.door.folder.root / "backups"
    assert second_shelf("") is None
    second = second_shelf("/drive")
    assert second is not None
    assert second.root == Path("/drive") / SECOND


def test_state_of_both(work: Work, tmp_path: Path) -> None:
    choose_backup_folder(work, folder=tmp_path)
    with work.records.under_one_key():
        backup = take_backup(work)
    with work.records.reading() as transaction:
        state = backup_state(work, transaction)
        assert entries_so_far(transaction) == backup.entries + 1
    assert state.backups == (backup,)
    assert state.second is not None
    assert state.second.backups == (backup,)
    assert state.second.is_on_the_same_disk
    assert state.faults == ()
