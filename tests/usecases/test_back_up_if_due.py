"""A backup by itself: once a day when something happened, whoever sits there."""

from injector_app.domain.backup_state import LEAVING_AFTER
from injector_app.domain.permissions import Action, is_allowed
from injector_app.usecases.back_up import back_up
from injector_app.usecases.back_up_if_due import back_up_if_due
from injector_app.usecases.show_backups import show_backups
from injector_app.work.context import Work
from tests.support.charting import a_registered_patient
from tests.support.clinic import SteppingClock


def later(work: Work, **step: float) -> None:
    assert isinstance(work.clock, SteppingClock)
    work.clock.move(**step)


def test_once_a_day_and_only_when_something_happened(work: Work) -> None:
    assert back_up_if_due(work) is not None
    assert back_up_if_due(work) is None
    later(work, hours=25)
    assert back_up_if_due(work) is None
    a_registered_patient(work)
    assert back_up_if_due(work) is not None


def test_when_somebody_leaves(work: Work) -> None:
    back_up_if_due(work)
    a_registered_patient(work)
    assert back_up_if_due(work, after=LEAVING_AFTER) is None
    later(work, hours=4)
    assert back_up_if_due(work, after=LEAVING_AFTER) is not None


def test_front_desk_leaves_a_backup_too(desk: Work) -> None:
    assert not is_allowed(desk.person, Action.BACK_UP)
    assert back_up_if_due(desk) is not None


def test_old_ones_go_and_new_ones_stay(work: Work) -> None:
    for _ in range(25):
        later(work, days=1)
        back_up(work)
    backups = show_backups(work).backups
    assert 15 <= len(backups) < 25
    assert backups[-1].at == work.clock.now()
