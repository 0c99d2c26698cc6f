"""Preparing a set-up refuses early and writes nothing."""

from pathlib import Path

import pytest

from injector_app.domain.errors import RuleBroken
from injector_app.keys.recovery_key import read_recovery_key
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from injector_app.usecases.prepare_set_up import prepare_set_up
from tests.support.clinic import PASSWORD


def test_key_is_whole_and_nothing_is_written(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    assert read_recovery_key(prepare_set_up(folder, password=PASSWORD))
    assert not folder.root.exists()


def test_short_password_and_taken_folder_are_refused(tmp_path: Path, template: Path) -> None:
    with pytest.raises(RuleBroken):
        prepare_set_up(DataFolder(tmp_path), password="short")
    with pytest.raises(RecordsProblem) as caught:
        prepare_set_up(DataFolder(template), password=PASSWORD)
    assert caught.value.trouble is Trouble.ALREADY_RECORDS
