"""Codes are asked for from the first that was proven until they are ended."""

from datetime import timedelta

import pytest

from injector_app.domain.catalog import Catalog
from injector_app.keys.one_time_code import code_of_step
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.system.paths import DataFolder
from injector_app.usecases.end_second_factor import end_second_factor
from injector_app.usecases.offer_second_factor import offer_second_factor
from injector_app.usecases.show_account import show_account
from injector_app.usecases.sign_in import sign_in
from injector_app.usecases.start_second_factor import start_second_factor
from injector_app.work.context import Work
from tests.support.audit_lines import audit_actions
from tests.support.clinic import PASSWORD, SteppingClock


def code(secret: bytes, clock: SteppingClock) -> str:
    return code_of_step(secret, int(clock.now().timestamp()) // 30).decode()


def come_in(folder: DataFolder, catalog: Catalog, clock: SteppingClock, typed: str) -> Work:
    return sign_in(
        folder, sign_in="ann", password=PASSWORD, code=typed, catalog=catalog, clock=clock
    )


def refused(folder: DataFolder, catalog: Catalog, clock: SteppingClock, typed: str) -> Trouble:
    with pytest.raises(RecordsProblem) as caught:
        come_in(folder, catalog, clock, typed)
    return caught.value.trouble


def test_sign_in_asks_for_a_code_and_takes_each_once(work: Work, catalog: Catalog) -> None:
    clock, folder = SteppingClock(), work.door.folder
    secret = offer_second_factor(work, password=PASSWORD).secret
    with pytest.raises(RecordsProblem):
        start_second_factor(work, secret=secret, code="000000")
    assert not show_account(work).has_second_factor
    start_second_factor(work, secret=secret, code=code(secret, clock))
    assert show_account(work).has_second_factor
    work.close()
    assert refused(folder, catalog, clock, "") is Trouble.CODE_NEEDED
    assert refused(folder, catalog, clock, code(secret, clock)) is Trouble.WRONG_CODE
    clock.time += timedelta(seconds=30)
    again = come_in(folder, catalog, clock, code(secret, clock))
    assert audit_actions(again)[-2:] == ["failed sign-in", "sign in"]
    end_second_factor(again, password=PASSWORD)
    again.close()
    come_in(folder, catalog, clock, "").close()
