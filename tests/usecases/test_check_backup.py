"""A backup is checked with what a person knows; the recovery key does as well as a password."""

import pytest

from injector_app.keys.recovery_key import new_recovery_key
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.back_up import back_up
from injector_app.usecases.change_password import change_password
from injector_app.usecases.check_backup import check_backup
from injector_app.usecases.replace_recovery_key import replace_recovery_key
from injector_app.work.context import Work
from injector_app.work.way_in import WayIn
from tests.support.clinic import CLINICIAN, PASSWORD


def test_recovery_key_alone_opens_it(work: Work) -> None:
    key = new_recovery_key()
    replace_recovery_key(work, recovery_key=key)
    path = work.door.folder.backups / back_up(work).name
    assert check_backup(path, way_in=WayIn("", recovery_key=key)).flaw is None
    with pytest.raises(RecordsProblem) as refused:
        check_backup(path, way_in=WayIn("", recovery_key=new_recovery_key()))
    assert refused.value.trouble is Trouble.WRONG_RECOVERY_KEY


def test_password_is_the_one_of_its_day(work: Work) -> None:
    before = work.door.folder.backups / back_up(work).name
    change_password(work, current=PASSWORD, password="seven other grey herons")
    after = work.door.folder.backups / back_up(work).name
    old, new = WayIn(CLINICIAN, PASSWORD), WayIn(CLINICIAN, "seven other grey herons")
    assert check_backup(before, way_in=old).flaw is None
    assert check_backup(after, way_in=new).flaw is None
    with pytest.raises(RecordsProblem):
        check_backup(after, way_in=old)
