"""The second folder holds at once, and outlives a change of the policy."""

from pathlib import Path

import pytest

from injector_app.domain.clinic_policy import ClinicPolicy
from injector_app.domain.errors import RuleBroken
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.choose_backup_folder import choose_backup_folder
from injector_app.usecases.set_policy import set_policy
from injector_app.usecases.show_backups import show_backups
from injector_app.work.context import Work


def chosen(work: Work) -> str:
    second = show_backups(work).second
    return second.folder if second else ""


def test_chosen_folder_holds_at_once_and_can_be_given_up(work: Work, tmp_path: Path) -> None:
    choose_backup_folder(work, folder=tmp_path / "data" / "..")
    assert chosen(work).startswith(str(tmp_path))
    set_policy(work, policy=ClinicPolicy(desk_reads_notes=True))
    assert chosen(work)
    choose_backup_folder(work, folder=None)
    assert chosen(work) == ""


def test_folder_of_the_records_is_refused(work: Work) -> None:
    with pytest.raises(RecordsProblem) as refused:
        choose_backup_folder(work, folder=work.door.folder.backups)
    assert refused.value.trouble is Trouble.BACKUP_IN_RECORDS


def test_folder_that_is_not_there_is_refused(work: Work, tmp_path: Path) -> None:
    with pytest.raises(RecordsProblem) as refused:
        choose_backup_folder(work, folder=tmp_path / "unplugged")
    assert refused.value.trouble is Trouble.FOLDER_NOT_WRITABLE
    assert chosen(work) == ""


def test_name_that_hides_something_is_refused(work: Work, tmp_path: Path) -> None:
    with pytest.raises(RuleBroken):
        choose_backup_folder(work, folder=tmp_path / "a\u202eb")
