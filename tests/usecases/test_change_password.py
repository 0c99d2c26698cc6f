"""Changing the own password rewrites one slot and nothing else (K3)."""

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.change_password import change_password
from injector_app.usecases.sign_in import sign_in
from injector_app.work.context import Work
from tests.support.audit_lines import audit_actions
from tests.support.clinic import PASSWORD, SteppingClock

OTHER = "Another seven grey herons"


def test_new_password_opens_and_the_old_one_is_dead(work: Work, catalog: Catalog) -> None:
    change_password(work, current=PASSWORD, password=OTHER)
    assert audit_actions(work)[-1] == "change password"
    assert work.prove(OTHER)
    work.close()
    folder, clock = work.door.folder, SteppingClock()
    with pytest.raises(RecordsProblem) as caught:
        sign_in(folder, sign_in="ann", password=PASSWORD, catalog=catalog, clock=clock)
    assert caught.value.trouble is Trouble.WRONG_PASSWORD
    again = sign_in(folder, sign_in="ann", password=OTHER, catalog=catalog, clock=clock)
    assert again.door.found == ()
    again.close()


def test_wrong_current_password_changes_nothing(work: Work) -> None:
    before = work.door.folder.keys.read_bytes()
    with pytest.raises(RecordsProblem) as caught:
        change_password(work, current="wrong", password=OTHER)
    assert caught.value.trouble is Trouble.WRONG_PASSWORD
    assert work.door.folder.keys.read_bytes() == before
