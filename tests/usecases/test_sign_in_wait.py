"""The wait before the next try, known without trying."""

from injector_app.keys.sign_in_tries import SignInTries, write_tries
from injector_app.usecases.sign_in_wait import sign_in_wait
from injector_app.work.context import Work
from tests.support.clinic import SteppingClock


def test_wait_is_counted_down_by_the_clock(work: Work) -> None:
    clock, folder = SteppingClock(), work.door.folder
    assert sign_in_wait(folder, clock=clock) == 0
    tries = SignInTries()
    for _ in range(6):
        tries = tries.failed_at(clock.now())
    write_tries(folder.tries, tries)
    assert sign_in_wait(folder, clock=clock) == 10
    clock.move(seconds=7.5)
    assert sign_in_wait(folder, clock=clock) == 3
    clock.move(seconds=3)
    assert sign_in_wait(folder, clock=clock) == 0
