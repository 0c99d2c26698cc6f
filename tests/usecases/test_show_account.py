"""The own account: what is there, and who may manage keys."""

from injector_app.keys.recovery_key import new_recovery_key
from injector_app.usecases.replace_recovery_key import replace_recovery_key
from injector_app.usecases.show_account import show_account
from injector_app.work.answers import OwnAccount
from injector_app.work.context import Work


def test_administrator_sees_that_there_is_no_recovery_key_until_there_is(work: Work) -> None:
    assert show_account(work) == OwnAccount(
        has_second_factor=False, has_recovery_key=False, may_manage_keys=True
    )
    replace_recovery_key(work, recovery_key=new_recovery_key())
    assert show_account(work).has_recovery_key


def test_desk_manages_no_keys(desk: Work) -> None:
    assert not show_account(desk).may_manage_keys
