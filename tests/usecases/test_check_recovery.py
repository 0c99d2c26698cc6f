"""A recovery key is checked before anything changes."""

from pathlib import Path

import pytest

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.keys.recovery_key import new_recovery_key, read_recovery_key
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from injector_app.usecases.check_recovery import check_recovery
from injector_app.usecases.replace_recovery_key import replace_recovery_key
from injector_app.work.context import Work
from tests.support.folder_print import folder_print

OTHER = "Another seven grey herons"
KEY = new_recovery_key()


@pytest.fixture
def folder(work: Work) -> DataFolder:
    replace_recovery_key(work, recovery_key=KEY)
    work.close()
    return work.door.folder


def check(folder: DataFolder, name: str = "ann", key: str = KEY, password: str = OTHER) -> str:
    proposed = check_recovery(folder, sign_in=name, recovery_key=key, password=password)
    assert "Test Clinic" in proposed.clinic.name
    return proposed.recovery_key


def test_right_key_proposes_the_next_and_touches_nothing(folder: DataFolder) -> None:
    check(folder)
    before = folder_print(folder.root)
    following = check(folder)
    assert read_recovery_key(following)
    assert following != KEY
    after = folder_print(folder.root)
    assert {name: data for name, (data, _) in after.items()} == {
        name: data for name, (data, _) in before.items()
    }


@pytest.mark.parametrize("name", ["bob", "desk", "nobody"])
def test_only_administrators_are_let_in(folder: DataFolder, name: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        check(folder, name)
    assert (caught.value.rule, caught.value.path) == (Rule.RECOVERY_OF_ADMINISTRATORS, "sign_in")


def test_mistyped_and_wrong_keys_are_told_apart(folder: DataFolder) -> None:
    with pytest.raises(RuleBroken) as mistyped:
        check(folder, key=KEY[:-1])
    assert mistyped.value.rule is Rule.RECOVERY_KEY_MISTYPED
    with pytest.raises(RecordsProblem) as wrong:
        check(folder, key=new_recovery_key())
    assert wrong.value.trouble is Trouble.WRONG_RECOVERY_KEY
    with pytest.raises(RuleBroken) as short:
        check(folder, password="short")
    assert short.value.rule is Rule.PASSWORD_TOO_SHORT


def test_empty_folder_has_nothing_to_recover(tmp_path: Path) -> None:
    with pytest.raises(RecordsProblem) as caught:
        check(DataFolder(tmp_path))
    assert caught.value.trouble is Trouble.NO_RECORDS
