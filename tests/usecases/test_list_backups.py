"""Backups are found before anybody signed in."""

from pathlib import Path

import pytest

from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.back_up import back_up
from injector_app.usecases.list_backups import list_backups
from injector_app.work.context import Work
from tests.support.clinic import SteppingClock


def test_newest_comes_first(work: Work) -> None:
    first = back_up(work)
    assert isinstance(work.clock, SteppingClock)
    work.clock.move(minutes=1)
    second = back_up(work)
    found = list_backups(work.door.folder.root)
    assert [backup for _, backup in found] == [second, first]
    assert all(folder.is_dir() for folder, _ in found)


def test_none_is_said(tmp_path: Path) -> None:
    with pytest.raises(RecordsProblem) as refused:
        list_backups(tmp_path)
    assert refused.value.trouble is Trouble.NO_BACKUP
