"""B4: which backups go, on a clock that runs, jumps forward, jumps back and comes home."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from injector_app.domain.backup import Backup
from injector_app.domain.thinning import superseded

START = datetime(2026, 1, 5, 8, tzinfo=UTC)
DAY = timedelta(days=1)


class Shelf:
    """Backups as they are made and thinned, with a clock of its own."""

    def __init__(self) -> None:
        self.now = START
        self.backups: list[Backup] = []
        self._numbers = count(1)

    def make(self, *, flaw: str = "", before: bool = False) -> tuple[Backup, ...]:
        """One more backup, then thinning; returns what went."""
        number = next(self._numbers)
        new = Backup(f"{number}", self.now, 1, number * 10, 9, flaw, is_before_upgrade=before)
        self.backups.append(new)
        gone = superseded(self.backups, self.now)
        self.backups = [one for one in self.backups if one not in gone]
        return gone

    def work(self, days: int, a_day: int = 3) -> None:
        for _ in range(days):
            for _ in range(a_day):
                self.make()
                self.now += timedelta(hours=2)
            self.now = (self.now + DAY).replace(hour=8)

    @property
    def names(self) -> set[str]:
        return {one.name for one in self.backups}


def test_two_years_leave_what_the_rule_says() -> None:
    shelf = Shelf()
    shelf.work(730)
    shelf.make()
    ages = [(shelf.now.date() - one.at.date()).days for one in shelf.backups]
    per_day = Counter(ages)
    assert [per_day[age] for age in range(4)] == [1, 3, 3, 3]
    assert [per_day[age] for age in range(4, 18)] == [1] * 14
    assert sum(1 for age in ages if age > 17) == 8 + 12
    assert max(ages) > 365


def test_everything_of_two_days_stays() -> None:
    shelf = Shelf()
    shelf.work(20, a_day=6)
    recent = [one for one in shelf.backups if shelf.now - one.at <= 2 * DAY]
    assert len(recent) >= 12


def test_clock_that_jumps_ahead_deletes_nothing() -> None:
    for jump in (30 * DAY, 366 * DAY, 3660 * DAY):
        shelf = Shelf()
        shelf.work(60)
        before = shelf.names
        shelf.now += jump
        shelf.work(1, a_day=5)
        assert before <= shelf.names


def test_clock_that_jumps_back_deletes_nothing_and_comes_home() -> None:
    shelf = Shelf()
    shelf.work(60)
    before, home = shelf.names, shelf.now
    shelf.now -= 40 * DAY
    shelf.work(2)
    assert before <= shelf.names
    shelf.now = home
    shelf.make()
    assert before <= shelf.names


def test_thinning_goes_on_after_ordinary_days() -> None:
    shelf = Shelf()
    shelf.work(60)
    shelf.now += 3660 * DAY
    shelf.make()
    shelf.now -= 3659 * DAY
    shelf.work(30)
    assert len(shelf.backups) < 60


def test_flaw_stops_thinning_and_flawed_ones_are_never_taken() -> None:
    shelf = Shelf()
    shelf.work(30)
    assert shelf.make(flaw="row-changed") == ()
    for _ in range(20):
        shelf.now += DAY
        assert shelf.make(flaw="row-changed") == ()


def test_one_before_an_upgrade_stays() -> None:
    shelf = Shelf()
    shelf.make(before=True)
    shelf.work(600, a_day=1)
    assert "1" in shelf.names


def test_nothing_to_thin() -> None:
    assert superseded([], START) == ()


@given(st.lists(st.integers(-400, 400), max_size=40))
def test_newest_good_one_never_goes(jumps: list[int]) -> None:
    shelf = Shelf()
    for jump in jumps:
        shelf.now += jump * timedelta(hours=13)
        shelf.make()
        assert shelf.backups[-1].is_good
        assert str(shelf.backups[-1].name) in shelf.names
