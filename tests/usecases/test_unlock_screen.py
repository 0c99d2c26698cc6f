"""The password of the signed-in person unlocks; wrong ones make the next try wait."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from injector_app.keys.sign_in_tries import FREE_TRIES, read_tries
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.unlock_screen import unlock_screen
from injector_app.work.context import Work
from tests.support.clinic import PASSWORD, SteppingClock


def actions(work: Work) -> list[str]:
    with work.records.reading() as transaction:
        return list(transaction.scalars(text("SELECT action FROM audit ORDER BY seq")))


def refused(work: Work, password: str) -> Trouble:
    with pytest.raises(RecordsProblem) as raised:
        unlock_screen(work, password=password)
    return raised.value.trouble


def test_wrong_tries_are_written_down_and_then_wait(work: Work) -> None:
    clock = SteppingClock()
    acting = replace(work, clock=clock)
    found = [refused(acting, f"wrong {number}") for number in range(FREE_TRIES)]
    assert set(found) == {Trouble.WRONG_PASSWORD}
    assert actions(work)[-FREE_TRIES:] == ["failed unlock"] * FREE_TRIES
    # The right one has to wait as well, and is not even tried.
    assert refused(acting, PASSWORD) is Trouble.SIGN_IN_WAITS
    clock.move(seconds=6)
    unlock_screen(acting, password=PASSWORD)
    assert actions(work)[-1] == "unlock"
    assert read_tries(work.door.folder.tries).failed == 0
